import type { CatalogueEntry, Field, Language } from '../../../protocol/index.ts';
import { isoDate } from '../components/DateField/date-parts.ts';
import type { AnswerValue } from '../state/kiosk-state.ts';

/** A text of a service. The host lets only whole services in, so a missing one is a fault of ours. */
export const serviceText = ({ service, texts }: CatalogueEntry, language: Language, key: string): string => {
  const text = texts[language]?.[key];
  if (text === undefined) throw new Error(`services/${service.id} has no ${language} text for ${key}`);
  return text;
};

/** The name that a counter knows, shown beside a translated one; null in Korean, where it is the name itself. */
export const officialName = (entry: CatalogueEntry, language: Language): string | null =>
  language === 'ko' ? null : serviceText(entry, 'ko', 'name');

const locales: Record<Language, string> = {
  ko: 'ko-KR',
  en: 'en-GB',
  ja: 'ja-JP',
  zh: 'zh-CN',
  th: 'th-TH-u-ca-gregory',
  vi: 'vi-VN',
};

/** An ISO day as people write it. Gregorian also in Thai: Korean offices know no other year. */
export const dayText = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** An answer as its person reads it; null where there is none. */
export const answerText = (
  entry: CatalogueEntry,
  field: Field,
  value: AnswerValue | undefined,
  language: Language,
): string | null => {
  if (value === undefined || value.length === 0) return null;
  if ('options' in field) {
    const chosen = typeof value === 'string' ? [value] : value;
    return chosen.map((one) => serviceText(entry, language, `q.${field.name}.option.${one}`)).join(', ');
  }
  if (typeof value !== 'string') return null;
  const day = field.type === 'date' ? isoDate(value) : null;
  return day === null ? value : dayText(day, language);
};

/** What a search compares: letters and digits, without case, width or marks of the writer's keyboard. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase()
    .replaceAll(/[\s·,.()-]/g, '');

/** The services whose name, Korean name or search words hold what was typed; all of them for nothing. */
export const findServices = (
  entries: readonly CatalogueEntry[],
  language: Language,
  typed: string,
): CatalogueEntry[] => {
  const wanted = plain(typed);
  return entries.filter((entry) =>
    [
      serviceText(entry, language, 'name'),
      serviceText(entry, 'ko', 'name'),
      serviceText(entry, language, 'search'),
    ].some((text) => plain(text).includes(wanted)),
  );
};
