/** The three sets of colours of theme.css. */
export type ThemeName = 'light' | 'dark' | 'yellow';

/** Colours of the page, at once. */
export const applyTheme = (root: HTMLElement, theme: ThemeName): void => {
  root.dataset['theme'] = theme;
};
