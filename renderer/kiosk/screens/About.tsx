import { useTranslation } from 'react-i18next';
import { Screen } from '../app/Screen.tsx';
import { useService } from '../app/service-context.ts';
import { SummaryList, type SummaryRow } from '../components/SummaryList/SummaryList.tsx';
import { mostQuestions } from '../service/questions.ts';
import { dayText, officialName } from '../service/texts.ts';
import type { ServiceRun } from '../state/kiosk-state.ts';
import { begin } from '../state/steps.ts';

/** What a service is, who may use it, what it costs and what it takes, before anything is asked. */
export const About = ({ run }: { run: Extract<ServiceRun, { step: 'about' }> }) => {
  const { t } = useTranslation('kiosk');
  const { entry, language, s, go } = useService(run.service);
  const { service } = entry;
  const official = officialName(entry, language);
  const checked = t('about.feeDate', { date: dayText(service.fee.asOf, language) });
  const rows: SummaryRow[] = [
    { node: 'about.who', label: t('about.who'), value: s('who') },
    { node: 'about.fee', label: t('about.fee'), value: `${s('fee')} ${checked}` },
    { node: 'about.papers', label: t('about.papers'), value: s('papers') },
    {
      node: 'about.questions',
      label: t('about.questions'),
      value: t('about.count', { count: mostQuestions(service) }),
    },
    ...(service.identity
      ? [{ node: 'about.identity', label: t('about.identity'), value: t('about.identityNeeded') }]
      : []),
    ...(official ? [{ node: 'about.official', label: t('about.official'), value: official, lang: 'ko' }] : []),
  ];
  return (
    <Screen
      screen={`about.${service.id}`}
      place={t(`category.${service.category}`)}
      heading={s('name')}
      lead={<p data-node="about.what">{s('about')}</p>}
      back={{ label: t('about.back'), proposable: true, onPress: () => go(null) }}
      next={{ label: t('about.begin'), proposable: true, onPress: () => go(begin(entry, run)) }}
    >
      <SummaryList rows={rows} />
    </Screen>
  );
};
