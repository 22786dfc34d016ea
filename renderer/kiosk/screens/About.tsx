import { useTranslation } from 'react-i18next';
import { Screen } from '../app/Screen.tsx';
import { useService } from '../app/service-context.ts';
import { SummaryList, type SummaryRow } from '../components/SummaryList/SummaryList.tsx';
import { dayText, officialName } from '../service/texts.ts';
import type { ServiceRun } from '../state/kiosk-state.ts';
import { begin } from '../state/steps.ts';

/** What a service is, what it costs and what will be asked, before anything is asked. */
export const About = ({ run }: { run: Extract<ServiceRun, { step: 'about' }> }) => {
  const { t } = useTranslation('kiosk');
  const { entry, language, s, go } = useService(run.service);
  const { service } = entry;
  const official = officialName(entry, language);
  const rows: SummaryRow[] = [
    ...(official ? [{ node: 'about.official', label: t('about.official'), value: official, lang: 'ko' }] : []),
    {
      node: 'about.fee',
      label: t('about.fee'),
      value: `${s('fee')} ${t('about.feeDate', { date: dayText(service.fee.asOf, language) })}`,
    },
    { node: 'about.questions', label: t('about.questions'), value: t('about.count', { count: service.fields.length }) },
    ...(service.identity
      ? [{ node: 'about.identity', label: t('about.identity'), value: t('about.identityNeeded') }]
      : []),
  ];
  return (
    <Screen
      screen={`about.${service.id}`}
      place={s('name')}
      heading={s('name')}
      lead={<p>{s('about')}</p>}
      back={{ label: t('about.back'), onPress: () => go(null) }}
      next={{ label: t('about.begin'), onPress: () => go(begin(entry, run)) }}
    >
      <SummaryList rows={rows} />
    </Screen>
  );
};
