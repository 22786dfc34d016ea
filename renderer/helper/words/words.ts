import type { EndReason, Language, RefusalCode, Scope } from '../../../protocol/index.ts';
import type { T } from '../console.ts';
import type { EndedWhy } from '../desk/desk-state.ts';
import type { Microphone } from '../desk/session-state.ts';

/** A language as a speaker of `shownIn` calls it. */
export const languageName = (language: Language, shownIn: Language): string =>
  new Intl.DisplayNames([shownIn], { type: 'language' }).of(language) ?? language;

/** A language as its own speakers call it. */
export const ownName = (language: Language): string => languageName(language, language);

/** How long somebody has waited, in whole minutes, or null below one. */
export const minutesText = (ms: number, language: Language): string | null => {
  const minutes = Math.floor(ms / 60_000);
  if (minutes < 1) return null;
  return new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes);
};

/** A length of time in words: seconds below a minute, minutes above. */
export const lengthText = (ms: number, language: Language): string => {
  const seconds = Math.max(1, Math.round(ms / 1000));
  return (
    minutesText(ms, language) ??
    new Intl.NumberFormat(language, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(seconds)
  );
};

const refusals = [
  'code-unknown',
  'code-expired',
  'code-used',
  'too-many-requests',
  'already-helping',
  'ticket-gone',
  'sign-in-failed',
  'sign-in-needed',
  'update-kiosk',
  'update-server',
  'server-unreachable',
  'server-stopping',
] as const;

/** What was refused and what to do now. What a helper can do nothing about gets one common sentence. */
export const refusalText = (t: T, code: RefusalCode): string =>
  t(`refused.${refusals.find((known) => known === code) ?? 'other'}`);

const declined = ['refused', 'no-answer', 'person-left', 'cancelled', 'server-lost', 'server-stopping'] as const;
const ended = [
  'person-ended',
  'helper-ended',
  'person-left',
  'server-stopping',
  'server-lost',
  'failed',
  'link-lost',
  'handed-over',
  'cut-off',
] as const;

export const declinedText = (t: T, why: EndReason): { heading: string; lead: string } => {
  const known = declined.find((one) => one === why) ?? 'other';
  return { heading: t(`declined.${known}.heading`), lead: t(`declined.${known}.lead`) };
};
export const endedText = (t: T, why: EndedWhy): { heading: string; lead: string } => {
  const known = ended.find((one) => one === why) ?? 'other';
  return { heading: t(`ended.${known}.heading`), lead: t(`ended.${known}.lead`) };
};

/** The scopes that this version knows how to grant, in the order in which they are shown. */
export const shownScopes = ['see', 'talk', 'point', 'propose'] as const satisfies readonly Scope[];

export const scopeNames = (t: T, scopes: readonly Scope[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(
    shownScopes.filter((scope) => scopes.includes(scope)).map((scope) => t(`scopes.${scope}`)),
  );

const roles = [
  'button',
  'link',
  'heading',
  'radio',
  'checkbox',
  'textbox',
  'combobox',
  'listbox',
  'option',
  'slider',
  'switch',
  'tab',
  'img',
  'list',
  'listitem',
  'dialog',
  'group',
  'table',
  'main',
  'navigation',
  'banner',
  'alert',
] as const;
const rolesAlike: Readonly<Record<string, (typeof roles)[number]>> = {
  searchbox: 'textbox',
  spinbutton: 'textbox',
  radiogroup: 'group',
  alertdialog: 'dialog',
  image: 'img',
};

/** An ARIA role in words; nothing for those that would only be noise (`generic`, `paragraph`). */
export const roleName = (t: T, role: string): string => {
  const known = roles.find((one) => one === (rolesAlike[role] ?? role));
  return known ? t(`role.${known}`) : '';
};

export const theirMicrophoneText = (t: T, microphone: Microphone | null): string => {
  if (microphone === 'on') return t('talk.theirOn');
  if (microphone === 'muted') return t('talk.theirMuted');
  return microphone === 'unavailable' ? t('talk.theirUnavailable') : t('talk.theirUnknown');
};
