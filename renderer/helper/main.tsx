import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { channelToHelper, channelToKiosk, helperCalls, helperNotices, namespaces } from '../../protocol/index.ts';
import { systemClock } from '../shared/clock.ts';
import { createTexts } from '../shared/i18n.ts';
import { createPeer } from '../shared/rtc/peer.ts';
import { connect } from '../shared/socket/socket.ts';
import '../shared/theme/base.css';
import { App } from './App.tsx';
import { createChoices } from './choices.ts';
import { ConsoleProvider } from './console.ts';
import { createAccount } from './desk/account.ts';
import { createDesk } from './desk/desk.ts';
import { sessionOf } from './desk/desk-state.ts';
import { keepIn } from './desk/place.ts';
import { createKeys } from './keys/keys.ts';
import { followLanguage, followTheme } from './look.ts';
import { loadPhraseBook } from './words/phrase-book.ts';
import { createTranslator } from './words/translator.ts';
import './styles/helper.css';

/** The composition root of the console: everything is made here, once, and passed in. */
const choices = createChoices(localStorage, navigator.languages);
const texts = await createTexts(choices.get().language, ['helper']);
followTheme(choices, document.documentElement, matchMedia('(prefers-color-scheme: dark)'));
followLanguage(choices, texts, document.documentElement);

/** 96 random bits, base64url: unguessable, and within the contract's 8 to 32 characters. */
const newId = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(12))))
    .replaceAll('+', '-')
    .replaceAll('/', '_');

const openMicrophone = async (): Promise<MediaStreamTrack> => {
  const stream = await navigator.mediaDevices.getUserMedia({
    audio: { echoCancellation: true, noiseSuppression: true, autoGainControl: true },
  });
  const [track] = stream.getAudioTracks();
  if (!track) throw new Error('The browser gave a stream without a track');
  return track;
};

const desk = createDesk({
  clock: systemClock,
  newId,
  openMicrophone,
  account: createAccount(fetch.bind(window)),
  keep: keepIn(sessionStorage),
  connect: () =>
    connect({
      url: location.origin,
      namespace: namespaces.helper,
      language: choices.get().language,
      calls: helperCalls,
      notices: helperNotices,
      reconnect: true,
      connectMs: 3_000,
    }),
  openPeer: ({ iceServers, send }) =>
    createPeer({ role: 'helper', iceServers, send, sends: channelToKiosk, receives: channelToHelper }),
});

// A tab that is closed looks like one that is loaded anew: the person at the other end would wait two minutes for nobody.
addEventListener('beforeunload', (event) => {
  if (sessionOf(desk.state.get())) event.preventDefault();
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <I18nextProvider i18n={texts}>
    <ConsoleProvider
      value={{
        desk,
        choices,
        clock: systemClock,
        keys: createKeys(),
        phraseBook: loadPhraseBook,
        translator: createTranslator(fetch.bind(window)),
      }}
    >
      <App />
    </ConsoleProvider>
  </I18nextProvider>,
);
