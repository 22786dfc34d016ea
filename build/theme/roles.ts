/**
 * What a colour is for, and which KRDS colour of a mode it starts from (a path below `color` in the token file).
 * The names here are the custom properties of the theme: `text` is `--text`.
 */
export const fromKrds = {
  page: 'background.white',
  surface: 'background.gray-subtler',
  control: { light: 'background.white', dark: 'input.surface' },
  tint: { light: 'button.secondary-fill-hover', dark: 'button.secondary-fill-pressed' },
  text: 'text.basic',
  'text-soft': 'text.subtle',
  line: 'divider.gray-light',
  edge: 'button.tertiary-border',
  action: 'button.primary-fill',
  'on-action': { light: 'text.inverse-static', dark: 'text.bolder-inverse' },
  'action-text': 'text.primary',
  'action-soft': 'surface.primary-subtler',
  help: 'link.visited',
  'on-help': { light: 'text.inverse-static', dark: 'text.bolder-inverse' },
  danger: 'element.danger',
  'on-danger': { light: 'text.inverse-static', dark: 'text.bolder-inverse' },
  'danger-text': 'text.danger',
  'danger-soft': 'surface.danger-subtler',
  'warn-text': 'text.warning',
  'warn-soft': 'surface.warning-subtler',
  'success-text': 'text.success',
  'success-soft': 'surface.success-subtler',
  'info-text': 'text.information',
  'info-soft': 'surface.information-subtler',
  watch: 'border.point',
  'on-watch': { light: 'text.inverse-static', dark: 'text.bolder-inverse' },
  mark: { light: 'primitive.color.light.warning.20', dark: 'primitive.color.high-contrast.warning.20' },
  'on-mark': 'text.static',
  mask: { light: 'surface.gray-subtle', dark: 'surface.gray-subtle' },
  'mask-line': { light: 'divider.gray-light', dark: 'divider.gray-light' },
  'on-mask': 'text.basic',
  'ring-outer': { light: 'primitive.color.light.gray.100', dark: 'primitive.color.light.warning.30' },
  'ring-inner': { light: 'primitive.color.light.warning.30', dark: 'primitive.color.light.gray.100' },
} as const;

export type Role = keyof typeof fromKrds;
export type Colours = Record<Role, string>;

/** Ours: KRDS has none. Yellow is the text, white the ring, and one cyan is the Help that nothing else may look like. */
const [black, yellow, white] = ['#000000', '#ffff00', '#ffffff'];
export const yellowOnBlack: Colours = {
  page: black,
  surface: black,
  control: black,
  tint: '#4d4d00',
  text: yellow,
  'text-soft': yellow,
  line: '#808000',
  edge: yellow,
  action: yellow,
  'on-action': black,
  'action-text': yellow,
  'action-soft': '#333300',
  help: '#7de8ff',
  'on-help': black,
  danger: yellow,
  'on-danger': black,
  'danger-text': yellow,
  'danger-soft': black,
  'warn-text': yellow,
  'warn-soft': black,
  'success-text': yellow,
  'success-soft': black,
  'info-text': yellow,
  'info-soft': black,
  watch: '#ffb4a8',
  'on-watch': black,
  mark: yellow,
  'on-mark': black,
  mask: '#262600',
  'mask-line': '#4d4d00',
  'on-mask': yellow,
  'ring-outer': white,
  'ring-inner': black,
};

/** [what is seen, on what, least contrast]: every pair that a stylesheet makes. 7 for text (WCAG 1.4.6), 3 for parts (1.4.11). */
export type Pair = readonly [seen: Role, on: Role, least: 3 | 7];

const each = (seen: readonly Role[], on: readonly Role[], least: 3 | 7): Pair[] =>
  seen.flatMap((one) => on.map((ground) => [one, ground, least] as const));

const grounds = ['page', 'surface', 'control'] as const satisfies readonly Role[];

export const pairs: readonly Pair[] = [
  ...each(['text', 'text-soft'], [...grounds, 'tint', 'action-soft'], 7),
  ...each(['page'], ['text'], 7),
  ...each(['text'], ['danger-soft', 'warn-soft', 'success-soft', 'info-soft'], 7),
  ...each(['action-text'], [...grounds, 'action-soft'], 7),
  ...each(['danger-text'], [...grounds, 'danger-soft'], 7),
  ...each(['warn-text'], ['page', 'surface', 'warn-soft'], 7),
  ...each(['success-text'], ['page', 'surface', 'success-soft'], 7),
  ...each(['info-text'], ['page', 'surface', 'info-soft'], 7),
  ...each(['on-action'], ['action'], 7),
  ...each(['on-help'], ['help'], 7),
  ...each(['on-danger'], ['danger'], 7),
  ...each(['on-watch'], ['watch'], 7),
  ...each(['on-mark'], ['mark'], 7),
  ...each(['on-mask'], ['mask', 'mask-line'], 7),
  ...each(['edge'], [...grounds, 'tint', 'action-soft'], 3),
  ...each(['action', 'help', 'danger', 'watch'], ['page', 'surface'], 3),
];
