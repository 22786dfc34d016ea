import en from '../../locales/en/host.json';
import ja from '../../locales/ja/host.json';
import ko from '../../locales/ko/host.json';
import th from '../../locales/th/host.json';
import vi from '../../locales/vi/host.json';
import zh from '../../locales/zh/host.json';
import type { Language } from '../../protocol/terms.ts';

/** What the host itself says, for when no page can: few enough to be bundled. */
export type HostText = keyof typeof ko;
const texts: Record<Language, Record<HostText, string>> = { ko, en, ja, zh, th, vi };

export const hostText = (language: Language, key: HostText): string => texts[language][key];
