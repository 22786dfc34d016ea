import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { Language } from '../../protocol/index.ts';
import { systemClock } from '../shared/clock.ts';
import { createTexts } from '../shared/i18n.ts';
import '../shared/theme/base.css';
import { followFonts } from '../shared/theme/fonts.ts';
import { applyScale } from '../shared/theme/scale.ts';
import { applyTheme, type ThemeName } from '../shared/theme/theme.ts';
import { defaultKeymap } from '../../protocol/index.ts';
import { focusHandler } from '../kiosk/input/focus-handler.ts';
import { createKeys } from '../kiosk/input/keys.ts';
import { listenToKeys } from '../kiosk/input/listen.ts';
import type { ExampleFile } from './example.ts';
import { ExamplePage } from './ExamplePage.tsx';

/**
 * `?lang=th&theme=dark&size=400&pxPerMm=3.78&low&shared#Choices/one`: one example as a kiosk would show it; without the
 * part after `#` a list of links to all. Served by Vite's dev server (`npm run dev`, the axe test), never built.
 */
const files = import.meta.glob<ExampleFile>(
  [
    '../{kiosk,shared}/components/*/*.examples.tsx',
    '../kiosk/{assist/ui,feedback}/*.examples.tsx',
    './pages/*.examples.tsx',
  ],
  { eager: true },
);

const asked = new URLSearchParams(location.search);
const language = Language.parse(asked.get('lang') ?? 'ko');
const html = document.documentElement;

html.lang = language;
html.toggleAttribute('data-shared', asked.has('shared'));
applyTheme(html, (asked.get('theme') ?? 'light') as ThemeName);
applyScale(html, {
  pxPerMm: Number(asked.get('pxPerMm') ?? 96 / 25.4),
  textSize: Number(asked.get('size') ?? 150),
});

const keys = createKeys();
keys.push(focusHandler(document));
listenToKeys(window, defaultKeymap, keys, { doubleStrikeMs: 0, clock: systemClock });

const texts = await createTexts(language, ['common', 'kiosk', 'assist', 'errors']);
followFonts(html);

const all = Object.entries(files).flatMap(([path, { examples, wholeScreen = false }]) =>
  Object.entries(examples).map(([name, Example]) => ({
    wholeScreen,
    id: `${path.split('/').at(-1)?.replace('.examples.tsx', '')}/${name}`,
    Example,
  })),
);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <I18nextProvider i18n={texts}>
    <ExamplePage all={all} language={language} />
  </I18nextProvider>,
);
