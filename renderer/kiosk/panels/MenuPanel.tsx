import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button/Button.tsx';
import { useReadable } from '../../shared/store.ts';
import { SpokenCaption } from '../app/Screen.tsx';
import { useWatched } from '../app/watched.tsx';
import { ActionList } from '../components/ActionList/ActionList.tsx';
import { Panel } from '../components/Panel/Panel.tsx';
import { stepHere } from '../feedback/step.ts';
import { useFelt } from '../feedback/useFelt.ts';
import { useKiosk } from '../kiosk.ts';
import { usePanel } from './usePanel.ts';

const RATE_STEP = 0.25;
const clampRate = (rate: number): number => Math.min(2.5, Math.max(0.5, rate));

/** Everything that has no key of its own, as a list. */
export const MenuPanel = () => {
  const { t } = useTranslation(['kiosk', 'assist', 'common', 'reader']);
  const { state, settings, speaker, reader, assist } = useKiosk();
  const helped = useReadable(assist.session).state === 'active';
  const { close } = usePanel();
  const here = stepHere(useReadable(state));
  const { tell } = useFelt();
  const faster = (by: number) => (): void => {
    settings.dispatch({ type: 'set', settings: { rate: clampRate(settings.get().rate + by) } });
    const { language, rate } = settings.get();
    const text = t('reader:sound.rate', { percent: Math.round(rate * 100) });
    void speaker.say({ text, language, rank: 'focus' });
  };
  const open = (panel: 'browse' | 'ease' | 'language' | 'help' | 'learn' | 'end') => (): void =>
    state.dispatch({ type: 'open', panel });
  const ask = (run: () => void) => (): void => {
    close();
    run();
  };
  const home = (): void => state.dispatch({ type: 'go', place: { at: 'home', search: '' } });
  return (
    <Panel
      heading={t('kiosk:menu.heading')}
      caption={<SpokenCaption />}
      watched={useWatched()}
      onClose={close}
      node="panel.menu"
      actions={
        <Button node="menu.close" onPress={close}>
          {t('common:close')}
        </Button>
      }
    >
      <ActionList
        label={t('kiosk:menu.list')}
        items={[
          { node: 'menu.here', label: t('kiosk:menu.here'), onPress: ask(reader.here) },
          { node: 'menu.read', label: t('kiosk:menu.read'), onPress: ask(reader.readPage) },
          { node: 'menu.on', label: t('kiosk:menu.on'), onPress: ask(reader.readOn) },
          { node: 'menu.browse', label: t('kiosk:menu.browse'), onPress: open('browse') },
          { node: 'menu.slower', label: t('kiosk:menu.slower'), onPress: faster(-RATE_STEP) },
          { node: 'menu.faster', label: t('kiosk:menu.faster'), onPress: faster(RATE_STEP) },
          { node: 'menu.ease', label: t('kiosk:ease.heading'), onPress: open('ease') },
          { node: 'menu.language', label: t('kiosk:language.heading'), onPress: open('language') },
          { node: 'menu.help', label: t('common:help'), onPress: open('help') },
          ...(helped ? [{ node: 'menu.wrong', label: t('assist:wrong.button'), onPress: ask(assist.feelsWrong) }] : []),
          { node: 'menu.learn', label: t('reader:learn.heading'), onPress: open('learn') },
          { node: 'menu.home', label: t('kiosk:menu.home'), onPress: home },
          { node: 'menu.end', label: t('common:end'), onPress: open('end') },
          // Last, so that nothing else is further away for it.
          ...(here ? [{ node: 'menu.hard', label: t('kiosk:felt.hard'), onPress: ask(() => tell(here, 'hard')) }] : []),
        ]}
      />
    </Panel>
  );
};
