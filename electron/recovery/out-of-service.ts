import type { Language } from '../../protocol/terms.ts';
import { hostText } from '../data/texts.ts';

/** The host's own page, without a script: it must work when nothing else does. */
export const OUT_OF_SERVICE = '/host/out-of-service.html';

const sentence = (language: Language): string =>
  `<p lang="${language}"><strong>${hostText(language, 'outOfService')}</strong> ${hostText(language, 'retry')}</p>`;

const page = (languages: readonly Language[]): string => `<!doctype html>
<html lang="${languages[0] ?? 'ko'}">
<head><meta charset="utf-8"><title>Gildongmu</title><link rel="stylesheet" href="host.css"></head>
<body><main role="alert">${languages.map(sentence).join('')}</main></body>
</html>
`;

const style = `body { margin: 0; background: #fff; color: #1e2124; font: 28px/1.5 "Pretendard GOV", sans-serif; }
main { box-sizing: border-box; display: grid; align-content: center; gap: 1.2em; min-height: 100vh; padding: 2em; max-width: 40em; margin: auto; }
p { margin: 0; } strong { display: block; font-size: 1.25em; word-break: keep-all; }
`;

/** Path to content, for the scheme. */
export const hostPages = (languages: readonly Language[]): Record<string, string> => ({
  [OUT_OF_SERVICE]: page(languages),
  '/host/host.css': style,
});
