import { useTranslation } from 'react-i18next';
import { focusField, useTypeAhead } from '../app/field-focus.ts';
import { Screen } from '../app/Screen.tsx';
import { useService } from '../app/service-context.ts';
import { ErrorSummary } from '../components/ErrorSummary/ErrorSummary.tsx';
import { fieldAfter, fieldOf, placeOf } from '../service/questions.ts';
import type { ServiceRun } from '../state/kiosk-state.ts';
import { answer, goBack, goOn } from '../state/steps.ts';
import { FieldInput } from './FieldInput.tsx';
import { useProblemText } from './problem-text.ts';

/** One question a page. */
export const Question = ({ run }: { run: Extract<ServiceRun, { step: 'question' }> }) => {
  const { t } = useTranslation('kiosk');
  const problemText = useProblemText();
  const { entry, language, s, go, context } = useService(run.service);
  useTypeAhead(`q.${run.field}`);
  const field = fieldOf(entry.service, run.field);
  if (!field) return null;
  const isLast = run.returnToCheck || fieldAfter(entry.service, run.answers, run.field) === null;
  const [error] = run.errors.map(problemText);
  return (
    <Screen
      screen={`${run.service}.${run.field}`}
      place={t('question.place', { service: s('name'), ...placeOf(entry.service, run.answers, run.field) })}
      heading={s(`q.${run.field}.label`)}
      back={{ label: t('question.back'), proposable: true, onPress: () => go(goBack(entry, run)) }}
      next={{
        proposable: true,
        label: isLast ? t('question.toCheck') : t('question.next'),
        onPress: () => go(goOn(entry, run, context)),
      }}
    >
      <ErrorSummary
        errors={
          error === undefined ? [] : [{ field: run.field, message: error, onGo: () => focusField(`q.${run.field}`) }]
        }
      />
      <FieldInput
        key={run.field}
        field={field}
        value={run.answers[run.field]}
        error={error}
        language={language}
        s={s}
        onAnswer={(value) => go(answer(run, value))}
      />
    </Screen>
  );
};
