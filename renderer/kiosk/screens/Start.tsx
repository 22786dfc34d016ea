import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeyAction, Language } from '../../../protocol/index.ts';
import { Screen } from '../app/Screen.tsx';
import { useScreenKeys } from '../app/useKeys.ts';
import { useKiosk } from '../kiosk.ts';
import './Start.css';

/** Keys that mean the same before anybody began as later. */
const known = new Set<KeyAction>(['help', 'repeat', 'here', 'volume-up', 'volume-down']);

/** Plugged in a headset: whoever does that is here. */
const useHeadset = (begin: () => void): void => {
  useEffect(() => {
    navigator.mediaDevices?.addEventListener('devicechange', begin);
    return () => navigator.mediaDevices?.removeEventListener('devicechange', begin);
  });
};

const Hello = ({ language, onPress }: { language: Language; onPress: () => void }) => {
  const { t } = useTranslation(['kiosk', 'common']);
  return (
    <button type="button" className="start-hello" lang={language} data-node={`start.${language}`} onClick={onPress}>
      <span className="start-word">{t(`common:hello.${language}`)}</span>
      <span className="start-how">{t(`kiosk:invite.${language}`)}</span>
    </button>
  );
};

/** Invites in all languages at once. Her own greeting takes a person straight in; any key or a headset asks for the language. */
export const Start = () => {
  const { t } = useTranslation('kiosk');
  const { bridge, state, settings } = useKiosk();
  const begin = (): void => state.dispatch({ type: 'go', place: { at: 'language' } });
  const beginIn = (language: Language) => (): void => {
    settings.dispatch({ type: 'set', settings: { language } });
    state.dispatch({ type: 'go', place: { at: 'home', search: '' } });
  };
  useScreenKeys((action) => {
    if (known.has(action)) return false;
    begin();
    return true;
  });
  useHeadset(begin);
  return (
    <Screen
      screen="start"
      place={bridge.config.place}
      heading={t('start.heading')}
      next={{ label: t('start.begin'), onPress: begin, node: 'action.begin' }}
    >
      <ul className="start-hellos">
        {bridge.config.languages.map((language) => (
          <li key={language}>
            <Hello language={language} onPress={beginIn(language)} />
          </li>
        ))}
      </ul>
    </Screen>
  );
};
