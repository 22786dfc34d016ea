import { useMemo, type ReactNode } from 'react';
import { defaultKeymap, type Language } from '../../../../protocol/index.ts';
import { systemClock } from '../../../shared/clock.ts';
import { createStore } from '../../../shared/store.ts';
import type { ExampleProps, Examples } from '../../../examples/example.ts';
import { SampleFrame } from '../../../examples/pages/sample-frame.tsx';
import { Choices } from '../../components/Choices/Choices.tsx';
import { createKeys } from '../../input/keys.ts';
import { KioskProvider, type Kiosk } from '../../kiosk.ts';
import type { SpeechState } from '../../speech/speech.ts';
import { initialKioskState, reduceKiosk } from '../../state/kiosk-state.ts';
import { defaultSettings, reduceSettings } from '../../state/settings.ts';
import type { Consent } from '../core/consent.ts';
import type { History } from '../core/history.ts';
import type { Done, Proposal } from '../proposals/proposals.ts';
import type { ScamWarning } from '../scam/list.ts';
import type { ActiveSession, Assist, AssistSession, Line, Pointing, Stroke } from '../session.ts';
import { AssistLayer } from './AssistLayer.tsx';
import { HelpPanel } from './HelpPanel.tsx';
import { WatchingBar } from './WatchingBar.tsx';

const nothing = (): void => {};
const still = <S,>(value: S) => createStore<S, S>((_, next) => next, value);
const kim = { name: 'Kim', kind: 'family' } as const;

const helped: ActiveSession = {
  state: 'active',
  sessionId: 's',
  helper: kim,
  allowed: ['see', 'talk', 'point'],
  scopes: new Set(['see', 'talk', 'point']),
  version: 1,
  link: 'up',
  sharing: 'on',
  captureFailed: null,
  wasShown: true,
  paused: null,
  privateStep: false,
  alone: false,
  narrow: false,
  microphone: 'on',
  helperMicrophone: 'on',
  helperWrites: '',
  messages: [
    { id: '1', from: 'helper', text: '안녕하세요. 천천히 하세요.' },
    { id: '2', from: 'person', text: 'Xin chào' },
  ],
  warned: [],
  flags: 0,
};

type Shown = {
  session: AssistSession;
  /** The other helper's. */
  more?: AssistSession;
  /** Of what the helper points at: found once it is on the page. */
  pointed?: string;
  strokes?: readonly Stroke[];
  consent?: Consent;
  proposal?: Proposal;
  done?: Done;
  history?: History;
  desk?: boolean;
  printer?: boolean;
  panel?: boolean;
};

const idle: AssistSession = { state: 'idle' };
const noStrokes: Pointing = { pointer: null, ring: null, strokes: [] };

/** The drawing asks at each frame: so the ring finds its element when that is there. One object, or React would draw without end. */
const pointingAt = ({ pointed, strokes = [] }: Shown): Assist['pointing'] => {
  let now: Pointing = { ...noStrokes, strokes };
  const get = (): Pointing => {
    const element = pointed === undefined ? null : document.querySelector(`[data-node="${pointed}"]`);
    if (!element || now.ring?.element === element) return now;
    const { left, top, width, height } = element.getBoundingClientRect();
    now = { strokes, ring: { element, name: '' }, pointer: { x: left + width * 0.7, y: top + height * 0.6 } };
    return now;
  };
  return { get, subscribe: () => nothing };
};

const linesOf = (session: AssistSession): Line[] =>
  session.state === 'active'
    ? session.messages.map((line) => ({ ...line, name: line.from === 'helper' ? session.helper.name : null }))
    : [];

const assistOf = ({
  session,
  more = idle,
  consent,
  proposal,
  done,
  history,
  desk = true,
  ...shown
}: Shown): Assist => ({
  session: still(session),
  more: {
    session: still(more),
    ...{ askByCode: nothing, askDesk: nothing, cancel: nothing, setScopes: nothing, end: nothing },
  },
  log: still<readonly Line[]>([...linesOf(session), ...linesOf(more)]),
  pointing: pointingAt({ session, ...shown }),
  consent: still<Consent | null>(consent ?? null),
  proposal: still<Proposal | null>(proposal ?? null),
  done: still<Done | null>(done ?? null),
  history: still<History | null>(history ?? null),
  deskStatus: async () => ({ open: desk, hours: '09:00-18:00', phone: '110' }),
  askByCode: nothing,
  askDesk: nothing,
  cancel: nothing,
  setScopes: nothing,
  pause: nothing,
  setMicrophone: nothing,
  helperVolume: still(0.8),
  setHelperVolume: nothing,
  draft: () => {},
  sendText: nothing,
  showCard: nothing,
  dismiss: nothing,
  end: nothing,
  feelsWrong: nothing,
  tellFelt: () => {},
  forget: nothing,
});

/** What the screens of assistance use of a kiosk, and nothing more. */
const kioskOf = (language: Language, shown: Shown, panel: boolean) => ({
  bridge: {
    capabilities: { host: 'browser', capture: 'own-view', hostVoice: false },
    serverUrl: 'https://help.example.org',
    config: { keymap: defaultKeymap },
    catalogue: { services: [] },
    print: shown.printer ? async () => true : null,
  },
  clock: systemClock,
  state: createStore(reduceKiosk, { ...initialKioskState, panel: panel ? 'help' : 'none' }),
  settings: createStore(reduceSettings, { ...defaultSettings, language }),
  speaker: {
    state: still<SpeechState>({ caption: null, speaking: false, voicing: null, hasVoice: true }),
    say: async () => 'silent',
    stop: nothing,
    repeat: nothing,
    configure: nothing,
    wipe: nothing,
  },
  keys: createKeys(),
  assist: assistOf(shown),
  idle: still({ state: 'resting' } as const),
  end: async () => {},
});

const Scene = ({ words, language, shown, children }: ExampleProps & { shown: Shown; children?: ReactNode }) => {
  const kiosk = useMemo(
    () => kioskOf(language, shown, children !== undefined) as unknown as Kiosk,
    [language, shown, children],
  );
  const told = ['asking', 'waiting', 'active'].includes(shown.session.state);
  return (
    <KioskProvider value={kiosk}>
      <SampleFrame words={words} language={language} heading={words.question} watched={told && <WatchingBar />}>
        <Choices
          node="q.whose"
          label={words.question}
          labelHidden
          options={[
            { value: 'self', label: words.me, help: words.meHelp },
            { value: 'family', label: words.family, help: words.familyHelp },
          ]}
          value="self"
          onChoose={nothing}
        />
      </SampleFrame>
      {children}
      <AssistLayer />
    </KioskProvider>
  );
};

const scene = (shown: Shown, panel = false) =>
  function AssistScene(props: ExampleProps) {
    return (
      <Scene {...props} shown={shown}>
        {panel ? <HelpPanel onClose={nothing} /> : undefined}
      </Scene>
    );
  };

const asking = (kind: 'family' | 'desk', asked: boolean): Shown => {
  const helper = { name: kind === 'desk' ? 'Park Jieun' : 'Kim', kind };
  const waiting = { for: 'code', code: '402913', expiresAt: 0 } as const;
  const asks = ['see', 'talk', 'point'] as const;
  return {
    session: { state: 'offered', offerId: 'o', helper, asks, waiting },
    consent: {
      ...{ helper, asks, instead: null, stays: null, asksBrowser: false },
      ...{ asked, secondsLeft: asked ? 27 : null, allow: nothing, refuse: nothing },
    },
  };
};
const takingOver: Shown = {
  session: { ...helped, helper: { name: 'Park Jieun', kind: 'desk' } },
  consent: {
    ...{ helper: { name: 'Lee Haneul', kind: 'desk' }, asks: ['see', 'talk', 'point', 'propose'] },
    ...{ instead: { name: 'Park Jieun', kind: 'desk' }, stays: null, asksBrowser: false },
    ...{ asked: true, secondsLeft: 27, allow: nothing, refuse: nothing },
  },
};
const park = { name: 'Park Jieun', kind: 'desk' } as const;
const besideKim: ActiveSession = {
  ...{ ...helped, sessionId: 'b', helper: park, allowed: ['see', 'talk'], scopes: new Set(['see', 'talk']) },
  messages: [{ id: '4', from: 'helper', text: '저도 같이 보고 있습니다.' }],
};
const joining: Shown = {
  session: helped,
  more: {
    state: 'offered',
    offerId: 'o',
    helper: park,
    asks: ['see', 'talk'],
    waiting: { for: 'code', code: '402913', expiresAt: 0 },
  },
  consent: {
    ...{ helper: park, asks: ['see', 'talk'], instead: null, stays: kim, asksBrowser: false },
    ...{ asked: true, secondsLeft: 27, allow: nothing, refuse: nothing },
  },
};
const what = '‘과거 주소 모두’ 고르기.';
const suggested: Proposal = {
  id: 'p',
  what,
  warning: null,
  asked: true,
  secondsLeft: 27,
  allow: nothing,
  refuse: nothing,
};
const history: History = {
  ...{ sessionId: 's', helper: kim, before: null, seenMs: 230_000, seenSince: null },
  deeds: { pointed: 3, suggested: 2, done: 1, typed: 0, warned: 1 },
};
/** A line as a hand draws it, in the middle of the screen. */
const strokes: Stroke[] = [
  {
    id: 'k',
    open: false,
    points: 60,
    lines: [
      Array.from({ length: 60 }, (_, step) => ({
        x: window.innerWidth * (0.3 + step / 200),
        y: window.innerHeight * (0.5 + 0.1 * Math.sin(step / 8)),
      })),
    ],
  },
];
/** Thieves' words: the warning is as long as it gets. */
const warning: ScamWarning = { kinds: ['transfer', 'secret', 'remote'], known: false };
const lure = '오늘 안으로 이 계좌로 돈을 보내세요. 아무에게도 말하지 마세요.';
const lured: ActiveSession = {
  ...helped,
  messages: [...helped.messages, { id: '3', from: 'helper', text: lure, warning }],
};

const codeWaiting = { for: 'code', code: '402913', expiresAt: Date.now() + 540_000 } as const;
const code: AssistSession = { state: 'waiting', ...codeWaiting };
const queue: AssistSession = { state: 'waiting', for: 'desk', ticket: 't', position: 3, waitSeconds: 240 };

export const wholeScreen = true;

/** What a person sees of assistance, in each of its states, over a question. */
export const examples: Examples = {
  ask: scene({ session: { state: 'idle' } }, true),
  'ask, desk closed': scene({ session: { state: 'refused', code: 'desk-closed' }, desk: false }, true),
  code: scene({ session: code }, true),
  queue: scene({ session: queue }, true),
  'waiting while the service goes on': scene({ session: code }),
  'consent, being asked': scene(asking('family', false)),
  'consent, asked': scene(asking('desk', true)),
  'a colleague would take over': scene(takingOver),
  'one more would join': scene(joining),
  'helped by two': scene({ session: helped, more: besideKim }),
  'helped by two, panel': scene({ session: helped, more: besideKim }, true),
  'one more is waited for': scene({ session: helped, more: { state: 'waiting', ...codeWaiting } }),
  helped: scene({ session: helped }),
  'helped, paused': scene({ session: { ...helped, sharing: 'paused', paused: 'show-me', microphone: 'muted' } }),
  'helped, the helper is away': scene({ session: { ...helped, link: 'away', sharing: 'off' } }),
  'helped, panel': scene({ session: helped }, true),
  'helped, being written to': scene({ session: { ...helped, helperWrites: lure.repeat(2) } }),
  warned: scene({ session: lured }),
  'warned, panel': scene({ session: lured }, true),
  'warned, a suggestion': scene({ session: helped, proposal: { ...suggested, warning } }),
  'pointed at and drawn on': scene({ session: helped, pointed: 'q.whose.option.family', strokes }),
  'pointed at, and a suggestion': scene({ session: helped, pointed: 'action.next', strokes, proposal: suggested }),
  'a suggestion': scene({ session: helped, proposal: suggested }),
  'helped, panel, to undo': scene({ session: helped, done: { id: 'p', what, undo: nothing } }, true),
  ended: scene({ session: { state: 'ended', why: 'helper-left', helper: kim }, history }),
  'ended, with a printer': scene({
    session: { state: 'ended', why: 'helper-ended', helper: kim },
    ...{ history, printer: true },
  }),
  'it felt wrong': scene({ session: { state: 'ended', why: 'felt-wrong', helper: kim }, history }),
  refused: scene({ session: { state: 'refused', code: 'server-unreachable' } }),
};
