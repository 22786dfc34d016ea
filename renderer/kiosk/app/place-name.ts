import type { TFunction } from 'i18next';
import type { Language } from '../../../protocol/index.ts';
import type { Bridge } from '../bridge/bridge.ts';
import { placeOf } from '../service/questions.ts';
import { serviceText } from '../service/texts.ts';
import type { Place } from '../state/kiosk-state.ts';

/** The public name of where the person is, for a helper and the page's title: never an answer. */
export const placeName = (
  place: Place,
  words: { t: TFunction<'kiosk'>; language: Language; catalogue: Bridge['catalogue']; home: string },
): string => {
  const { t, language, catalogue, home } = words;
  if (place.at === 'start') return home;
  if (place.at === 'language') return t('language.place');
  if (place.at === 'home') return t('home.place');
  if (place.at === 'ended') return t('ended.place');
  const { run } = place;
  const entry = catalogue.services.find(({ service }) => service.id === run.service);
  if (!entry) return t('home.place');
  const service = serviceText(entry, language, 'name');
  if (run.step === 'about') return service;
  if (run.step !== 'question') return t(`${run.step}.place`, { service });
  return t('question.place', { service, ...placeOf(entry.service, run.answers, run.field) });
};
