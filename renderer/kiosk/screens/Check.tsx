import { useTranslation } from 'react-i18next';
import { Notice } from '../../shared/components/Notice/Notice.tsx';
import { Screen } from '../app/Screen.tsx';
import { useService } from '../app/service-context.ts';
import { ErrorSummary } from '../components/ErrorSummary/ErrorSummary.tsx';
import { SummaryList } from '../components/SummaryList/SummaryList.tsx';
import { askedFields, warningsOf } from '../service/questions.ts';
import { answerText } from '../service/texts.ts';
import type { ServiceRun } from '../state/kiosk-state.ts';
import { change, goBack, sendOff } from '../state/steps.ts';
import { useProblemText } from './problem-text.ts';

/** All answers, each with a way to change it, before anything is sent. */
export const Check = ({ run }: { run: Extract<ServiceRun, { step: 'check' }> }) => {
  const { t } = useTranslation('kiosk');
  const problemText = useProblemText();
  const { entry, language, s, go, context } = useService(run.service);
  const { service } = entry;
  const mend = (field: string) => (): void => go(change(run, field));
  return (
    <Screen
      screen={`${run.service}.check`}
      place={t('check.place', { service: s('name') })}
      heading={t('check.heading')}
      back={{ label: t('question.back'), proposable: true, onPress: () => go(goBack(entry, run)) }}
      next={{
        label: service.identity ? t('check.identify') : t('check.send'),
        node: 'action.send',
        onPress: () => go(sendOff(entry, run, context)),
      }}
    >
      <ErrorSummary
        errors={run.errors.map((error) => ({
          field: error.field,
          message: `${s(`q.${error.field}.name`)}: ${problemText(error)}`,
          onGo: mend(error.field),
        }))}
      />
      {warningsOf(service, run.answers, context.today).map((name) => (
        <Notice key={name} kind="warn" heading={s(`warning.${name}`)} node={`warning.${name}`} />
      ))}
      <SummaryList
        rows={askedFields(service, run.answers).map((field) => ({
          node: `check.${field.name}`,
          label: s(`q.${field.name}.name`),
          value: answerText(entry, field, run.answers[field.name], language) ?? t('check.empty'),
          sensitivity: field.sensitivity,
          onChange: mend(field.name),
        }))}
      />
    </Screen>
  );
};
