import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keyActions, type KeyAction, type Language } from '../../../protocol/index.ts';
import { Button } from '../../shared/components/Button/Button.tsx';
import { SpokenCaption } from '../app/Screen.tsx';
import { useKeys } from '../app/useKeys.ts';
import { useWatched } from '../app/watched.tsx';
import { Panel } from '../components/Panel/Panel.tsx';
import { useKiosk } from '../kiosk.ts';
import './LearnPanel.css';
import { usePanel } from './usePanel.ts';

/** Keys that only type are told too: whoever learns the keys of a keyboard must not be left without an answer. */
const useTypedKeys = (typed: (character: string) => void): void => {
  const now = useRef(typed);
  useEffect(() => {
    now.current = typed;
  });
  useEffect(() => {
    const heard = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): void => {
      if (Array.from(key).length === 1 && key.trim() !== '' && !ctrlKey && !altKey && !metaKey) now.current(key);
    };
    addEventListener('keydown', heard);
    return () => removeEventListener('keydown', heard);
  }, []);
};

/** In the middle: at 400% the buttons at the bottom lie over what is only just in view. */
const intoView = (line: HTMLElement | null): void => line?.scrollIntoView?.({ block: 'center' });

/** Every key tells what it does and does nothing; Back twice, or a touch, leaves. */
export const LearnPanel = () => {
  const { t, i18n } = useTranslation(['reader', 'common']);
  const { speaker } = useKiosk();
  const { close } = usePanel();
  const [pressed, setPressed] = useState<KeyAction | null>(null);
  const say = (text: string): void =>
    void speaker.say({ text, language: i18n.language as Language, rank: 'focus', sensitivity: 'public' });
  useKeys((action) => {
    if (action === 'back' && pressed === 'back') close();
    else say(t(`reader:learn.key.${action}`));
    setPressed(action);
    return true;
  }, 'first');
  useTypedKeys((character) => {
    setPressed(null);
    say(t('reader:learn.types', { character }));
  });
  return (
    <Panel
      heading={t('reader:learn.heading')}
      caption={<SpokenCaption />}
      watched={useWatched()}
      onClose={close}
      node="panel.learn"
      actions={
        <Button node="learn.close" onPress={close}>
          {t('common:close')}
        </Button>
      }
    >
      <p>{t('reader:learn.lead')}</p>
      <p>{t('reader:learn.how')}</p>
      {/* What scrolls can have the focus: whoever looks at it scrolls by touch or a keyboard of her own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section tabIndex={0} aria-label={t('reader:learn.list')}>
        <ul className="learn-keys">
          {keyActions.map((action) => (
            <li
              key={action}
              ref={action === pressed ? intoView : undefined}
              data-pressed={action === pressed || undefined}
            >
              {t(`reader:learn.key.${action}`)}
            </li>
          ))}
        </ul>
      </section>
    </Panel>
  );
};
