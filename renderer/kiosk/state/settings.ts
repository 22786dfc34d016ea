import type { Language } from '../../../protocol/index.ts';
import type { Verbosity } from '../speech/reader/verbosity.ts';

/** Percent of the calibrated base size (look.md's scale). */
export const textSizes = [100, 150, 200, 300, 400] as const;
export type TextSize = (typeof textSizes)[number];
export const themes = ['light', 'dark', 'yellow'] as const;
export type Theme = (typeof themes)[number];

/** Ease of use, for one person: reset to the place's own when she ends. */
export type Settings = {
  language: Language;
  textSize: TextSize;
  theme: Theme;
  voice: boolean;
  /** 0.5 to 2.5 times the normal rate. */
  rate: number;
  /** Of the voice, times its normal pitch: who hears high tones badly wants it lower. */
  pitch: number;
  /** 0..1, in steps smaller than 12 dB over a span of 18 dB and more. */
  volume: number;
  /** Controls in the lower half, for a seated person. */
  low: boolean;
  /** How much the reader says. */
  verbosity: Verbosity;
  /** Short sounds where words are not needed. */
  sounds: boolean;
  /** The screen is dark: for whoever works by ear and wants nobody to look on. */
  curtain: boolean;
};

export type SettingsAction = { type: 'set'; settings: Partial<Settings> } | { type: 'reset'; settings: Settings };

export const defaultSettings: Settings = {
  language: 'ko',
  textSize: 150,
  theme: 'light',
  voice: true,
  rate: 1,
  pitch: 1,
  volume: 0.7,
  low: false,
  verbosity: 'normal',
  sounds: true,
  curtain: false,
};

export const reduceSettings = (state: Settings, action: SettingsAction): Settings =>
  action.type === 'reset' ? action.settings : { ...state, ...action.settings };
