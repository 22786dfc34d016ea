import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createTexts } from '../../shared/i18n.ts';
import { createStore } from '../../shared/store.ts';
import '../../shared/theme/base.css';
import { App } from '../App.tsx';
import { createChoices } from '../choices.ts';
import { ConsoleProvider } from '../console.ts';
import type { Desk } from '../desk/desk.ts';
import { createKeys } from '../keys/keys.ts';
import { followLanguage, followTheme } from '../look.ts';
import '../styles/helper.css';
import { loadPhraseBook } from '../words/phrase-book.ts';
import { drawnPicture } from './picture.examples.ts';
import { exampleEnglish, exampleNow, exampleStates } from './states.examples.ts';

/** `?state=session&lang=ko&theme=dark`: one screen of the console that does nothing. Served by `npm run dev`, never built. */
const asked = new URLSearchParams(location.search);
const name = asked.get('state') ?? 'session';
const forgetful = { getItem: (key: string) => asked.get(key.split('.').at(-1) ?? ''), setItem: () => {} };
const choices = createChoices(forgetful, [asked.get('language') ?? 'en']);
const texts = await createTexts(choices.get().language, ['helper']);
followTheme(choices, document.documentElement, matchMedia('(prefers-color-scheme: dark)'));
followLanguage(choices, texts, document.documentElement);

const [width, height] = name === 'session-upright' ? [720, 1280] : [1280, 720];
const track = name.startsWith('session') ? drawnPicture(width, height) : null;
const state = exampleStates(() => track)[name];
if (!state) throw new Error(`No example is called ${name}`);

const nothing = (): void => {};
const later = async (): Promise<void> => {};
const desk: Desk = {
  state: createStore((old) => old, state),
  signIn: later,
  signOut: later,
  setDuty: later,
  join: later,
  take: later,
  withdraw: nothing,
  home: nothing,
  end: nothing,
  handOver: later,
  setMuted: nothing,
  setVolume: nothing,
  pen: { down: nothing, move: nothing, up: nothing },
  movePointer: nothing,
  leavePointer: nothing,
  point: nothing,
  pointNode: nothing,
  propose: nothing,
  withdrawProposal: nothing,
  draft: () => {},
  sendText: nothing,
  sayPhrase: nothing,
  sendAgain: nothing,
};
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <I18nextProvider i18n={texts}>
    <ConsoleProvider
      value={{
        desk,
        choices,
        keys: createKeys(),
        clock: { now: () => exampleNow, after: () => nothing },
        phraseBook: loadPhraseBook,
        translator: async () => (text) => exampleEnglish[text] ?? null,
      }}
    >
      <App />
    </ConsoleProvider>
  </I18nextProvider>,
);
