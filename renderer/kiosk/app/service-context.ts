import { useTranslation } from 'react-i18next';
import type { CatalogueEntry, Language } from '../../../protocol/index.ts';
import { useReadable } from '../../shared/store.ts';
import { useKiosk } from '../kiosk.ts';
import { serviceText } from '../service/texts.ts';
import type { ServiceRun } from '../state/kiosk-state.ts';

/** The day at the kiosk, ISO. */
export const todayOf = (now: number): string => {
  const date = new Date(now - new Date(now).getTimezoneOffset() * 60_000);
  return date.toISOString().slice(0, 10);
};

export type ServiceWords = {
  entry: CatalogueEntry;
  language: Language;
  /** A text of this service in the person's language. */
  s: (key: string) => string;
  go: (run: ServiceRun | null) => void;
  context: { today: string; exampleOf: (field: string) => string };
};

/** What the screens of a service share. `run.service` is always of the catalogue: it was chosen from it. */
export const useService = (service: string): ServiceWords => {
  const { bridge, clock, state, settings } = useKiosk();
  const { i18n } = useTranslation();
  const { language: chosen } = useReadable(settings);
  // The page's words may still be on their way after a change of language: service and page change together.
  const language = (i18n.language as Language | undefined) ?? chosen;
  const entry = bridge.catalogue.services.find((one) => one.service.id === service);
  if (!entry) throw new Error(`The catalogue has no service ${service}`);
  const s = (key: string): string => serviceText(entry, language, key);
  const exampleOf = (field: string): string => entry.texts[language]?.[`q.${field}.example`] ?? '';
  const go = (run: ServiceRun | null): void =>
    state.dispatch(run ? { type: 'run', run } : { type: 'go', place: { at: 'home', search: '' } });
  return { entry, language, s, go, context: { today: todayOf(clock.now()), exampleOf } };
};
