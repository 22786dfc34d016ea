import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../../protocol/index.ts';
import { Screen } from '../app/Screen.tsx';
import { useKiosk } from '../kiosk.ts';
import './Start.css';

/** Invites in all languages at once: any key, a touch anywhere, or a headset begins. */
export const Start = () => {
  const { t } = useTranslation(['kiosk', 'common']);
  const { bridge, state, keys } = useKiosk();
  const begin = (): void => state.dispatch({ type: 'go', place: { at: 'language' } });
  useEffect(() => {
    const release = keys.push(() => {
      begin();
      return true;
    });
    navigator.mediaDevices?.addEventListener('devicechange', begin);
    return () => {
      release();
      navigator.mediaDevices?.removeEventListener('devicechange', begin);
    };
  });
  return (
    <Screen
      screen="start"
      place={bridge.config.place}
      heading={t('kiosk:start.heading')}
      lead={<p>{t('kiosk:start.lead')}</p>}
      next={{ label: t('kiosk:start.begin'), onPress: begin, node: 'action.begin' }}
    >
      <ul className="start-hellos">
        {languages.map((language) => (
          <li key={language}>
            <button
              type="button"
              className="start-hello"
              lang={language}
              data-node={`start.${language}`}
              onClick={begin}
            >
              {t(`common:hello.${language}`)}
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  );
};
