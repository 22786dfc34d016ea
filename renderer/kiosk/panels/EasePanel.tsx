import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/components/Button/Button.tsx';
import { useReadable } from '../../shared/store.ts';
import { SpokenCaption } from '../app/Screen.tsx';
import { useWatched } from '../app/watched.tsx';
import { Choices } from '../components/Choices/Choices.tsx';
import { NumberField } from '../components/NumberField/NumberField.tsx';
import { Panel } from '../components/Panel/Panel.tsx';
import { useKiosk } from '../kiosk.ts';
import { verbosities, type Verbosity } from '../speech/reader/verbosity.ts';
import { textSizes, themes, type Settings, type TextSize, type Theme } from '../state/settings.ts';
import { usePanel } from './usePanel.ts';

/** The name whose value lies nearest. */
const nearest = <Name extends string>(named: Readonly<Record<Name, number>>, value: number): Name =>
  (Object.keys(named) as Name[]).reduce((best, name) =>
    Math.abs(named[name] - value) < Math.abs(named[best] - value) ? name : best,
  );

const rates = { slow: 0.75, normal: 1, fast: 1.5, fastest: 2.25 } as const;
type RateName = keyof typeof rates;
const pitches = { lowest: 0.75, low: 0.87, normal: 1, high: 1.15, highest: 1.35 } as const;
type PitchName = keyof typeof pitches;

/** Larger, other colours, voice: takes effect at once, so that one sees and hears what one chooses. */
export const EasePanel = (): ReactNode => {
  const { t } = useTranslation('kiosk');
  const { settings } = useKiosk();
  const { close } = usePanel();
  const now = useReadable(settings);
  const set = (change: Partial<Settings>): void => settings.dispatch({ type: 'set', settings: change });
  return (
    <Panel
      heading={t('ease.heading')}
      caption={<SpokenCaption />}
      watched={useWatched()}
      onClose={close}
      node="panel.ease"
      actions={
        <Button kind="primary" node="ease.done" onPress={close}>
          {t('ease.done')}
        </Button>
      }
    >
      <Choices
        row
        node="ease.size"
        label={t('ease.size')}
        options={textSizes.map((size) => ({ value: String(size), label: t('ease.percent', { percent: size }) }))}
        value={String(now.textSize)}
        onChoose={(size) => set({ textSize: Number(size) as TextSize })}
      />
      <Choices
        row
        node="ease.theme"
        label={t('ease.theme')}
        options={themes.map((theme) => ({ value: theme, label: t(`ease.themes.${theme}`) }))}
        value={now.theme}
        onChoose={(theme) => set({ theme: theme as Theme })}
      />
      <Choices
        row
        node="ease.voice"
        label={t('ease.voice')}
        options={(['on', 'off'] as const).map((value) => ({ value, label: t(`ease.${value}`) }))}
        value={now.voice ? 'on' : 'off'}
        onChoose={(value) => set({ voice: value === 'on' })}
      />
      <Choices
        row
        node="ease.rate"
        label={t('ease.rate')}
        options={(Object.keys(rates) as RateName[]).map((value) => ({ value, label: t(`ease.rates.${value}`) }))}
        value={nearest(rates, now.rate)}
        onChoose={(value) => set({ rate: rates[value as RateName] })}
      />
      <Choices
        row
        node="ease.pitch"
        label={t('ease.pitch')}
        options={(Object.keys(pitches) as PitchName[]).map((value) => ({ value, label: t(`ease.pitches.${value}`) }))}
        value={nearest(pitches, now.pitch)}
        onChoose={(value) => set({ pitch: pitches[value as PitchName] })}
      />
      <NumberField
        node="ease.volume"
        label={t('ease.volume')}
        value={Math.round(now.volume * 10)}
        min={1}
        max={10}
        onChange={(volume) => set({ volume: volume / 10 })}
      />
      <Choices
        row
        node="ease.verbosity"
        label={t('ease.verbosity')}
        options={verbosities.map((value) => ({ value, label: t(`ease.verbosities.${value}`) }))}
        value={now.verbosity}
        onChoose={(verbosity) => set({ verbosity: verbosity as Verbosity })}
      />
      <Choices
        row
        node="ease.sounds"
        label={t('ease.sounds')}
        options={(['on', 'off'] as const).map((value) => ({ value, label: t(`ease.${value}`) }))}
        value={now.sounds ? 'on' : 'off'}
        onChoose={(value) => set({ sounds: value === 'on' })}
      />
      <Choices
        row
        node="ease.low"
        label={t('ease.low')}
        options={(['off', 'on'] as const).map((value) => ({ value, label: t(`ease.lows.${value}`) }))}
        value={now.low ? 'on' : 'off'}
        onChoose={(value) => set({ low: value === 'on' })}
      />
      <Choices
        row
        node="ease.curtain"
        label={t('ease.curtain')}
        help={t('ease.curtainHelp')}
        options={(['off', 'on'] as const).map((value) => ({ value, label: t(`ease.${value}`) }))}
        value={now.curtain ? 'on' : 'off'}
        onChoose={(value) => set({ curtain: value === 'on' })}
      />
    </Panel>
  );
};
