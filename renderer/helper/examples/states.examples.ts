import type { Language, OutlineNode, Waiting } from '../../../protocol/index.ts';
import { entry, initialDeskState, type DeskState, type Work } from '../desk/desk-state.ts';
import type { Heard } from '../desk/heard.ts';
import type { Outline } from '../desk/outline.ts';
import { noCompany, notHandedOver, type Session } from '../desk/session-state.ts';

/** Every screen of the console with believable people in it, for the eye and for the axe test. */

/** The moment at which all examples stand, in milliseconds since the epoch. */
export const exampleNow = Date.UTC(2026, 10, 24, 1, 30, 0);
const minutes = (n: number): number => exampleNow - n * 60_000;

const waiting: readonly Waiting[] = [
  { ticket: 'dGlja2V0LW9uZS1vbmU', language: 'vi', skills: ['voice', 'text'], since: minutes(7) },
  { ticket: 'dGlja2V0LXR3by10d28', language: 'ko', skills: ['voice'], since: minutes(4) },
  { ticket: 'dGlja2V0LXRocmVlLTM', language: 'ko', skills: ['sign', 'text'], since: minutes(2) },
  { ticket: 'dGlja2V0LWZvdXItNDQ', language: 'th', skills: ['text'], since: minutes(0.4) },
];

const passed: Waiting = {
  ...{ ticket: 'dGlja2V0LXBhc3NlZC1vbg', language: 'vi', skills: [], since: minutes(9), from: '이서준' },
};

const places: Record<Language, string> = {
  ko: '출입국에 관한 사실증명, 질문 2/5',
  en: 'Certificate of Entry & Departure, question 2 of 5',
  ja: '出入国に関する事実証明、質問 2/5',
  zh: '出入境事实证明，第 2 题，共 5 题',
  th: 'หนังสือรับรองการเข้าออกประเทศ คำถามที่ 2 จาก 5',
  vi: 'Giấy xác nhận xuất nhập cảnh, câu hỏi 2/5',
};

const thing = (node: OutlineNode): [string, OutlineNode] => [node.id, node];
const choice = (at: number, id: string, name: string, states: OutlineNode['states']): [string, OutlineNode] =>
  thing({ id: `q.period.option.${id}`, parent: 'main', at, role: 'radio', name, states });
const exampleOutline: Outline = {
  language: 'vi',
  more: false,
  nodes: new Map([
    thing({ id: 'bar', parent: null, at: 0, role: 'banner', name: '', states: [] }),
    thing({ id: 'place', parent: 'bar', at: 0, role: 'text', name: places.vi, states: [] }),
    thing({ id: 'main', parent: null, at: 1, role: 'main', name: '', states: [] }),
    thing({
      id: 'heading',
      parent: 'main',
      at: 0,
      role: 'heading',
      name: 'Quý vị cần khoảng thời gian nào?',
      level: 1,
      states: [],
    }),
    choice(1, 'year', '1 năm gần đây', ['unchecked']),
    choice(2, 'three', '3 năm gần đây', ['focused', 'checked']),
    choice(3, 'all', 'Toàn bộ thời gian', ['unchecked']),
    thing({ id: '#1', parent: 'main', at: 4, role: 'private', name: '', states: [] }),
    thing({ id: '#2', parent: null, at: 2, role: 'navigation', name: 'Các bước', states: [] }),
    thing({ id: 'action.back', parent: '#2', at: 0, role: 'button', name: 'Quay lại', states: [] }),
    thing({ id: 'action.help', parent: '#2', at: 1, role: 'button', name: 'Trợ giúp', states: [] }),
    thing({ id: 'action.next', parent: '#2', at: 2, role: 'button', name: 'Tiếp theo', states: [] }),
  ]),
};

const exampleHeard: Heard = {
  lines: [
    { n: 1, language: 'vi', text: 'Quý vị cần khoảng thời gian nào?', word: null, over: 'ended' },
    { n: 2, language: 'vi', text: '1 năm gần đây', word: null, over: 'stopped' },
    { n: 3, language: 'vi', text: null, word: null, over: null },
    { n: 4, language: 'vi', text: '3 năm gần đây', word: { start: 2, end: 5 }, over: null },
  ],
  ease: {
    ...{ size: 200, theme: 'yellow', voice: true, rate: 0.75, language: 'vi', low: false, dark: true },
    headset: true,
  },
};

/** What the catalogue would find. */
export const exampleEnglish: Readonly<Record<string, string>> = {
  [places.vi]: places.en,
  'Quý vị cần khoảng thời gian nào?': 'Which period do you need?',
  '1 năm gần đây': 'The last year',
  '3 năm gần đây': 'The last 3 years',
  'Toàn bộ thời gian': 'All of it',
  'Các bước': 'Steps',
  'Quay lại': 'Back',
  'Trợ giúp': 'Help',
  'Tiếp theo': 'Next',
};

export type Picture = () => MediaStreamTrack | null;

export const exampleSession = (picture: Picture): Session => ({
  id: 'c2Vzc2lvbi1leGFtcGxl',
  helper: { name: '김하늘', kind: 'desk' },
  language: 'vi',
  scopes: ['see', 'talk', 'point', 'propose'],
  version: 1,
  paused: null,
  quality: 'good',
  view: { width: 1280, height: 720, sharing: 'on', place: places.vi },
  shared: true,
  picture: picture(),
  voice: null,
  microphone: 'on',
  theirMicrophone: 'on',
  volume: 0.8,
  messages: [
    { id: 'bWVzc2FnZS0x', from: 'helper', text: 'Xin chào, tôi là Haneul.', mark: 'heard' },
    { id: 'bWVzc2FnZS0y', from: 'person', text: 'Tôi không biết chọn mục nào ở đây.', mark: 'heard' },
    {
      id: 'bWVzc2FnZS0z',
      from: 'helper',
      text: 'Quý vị hãy chọn khoảng thời gian, rồi bấm nút Tiếp theo ở góc dưới bên phải.',
      mark: 'sent',
    },
  ],
  theyWrite: 'Tôi chọn 3 nă',
  pointed: {
    id: 'cG9pbnQtMDAx',
    target: { spot: { x: 0.79, y: 0.885 } },
    outcome: 'heard',
    name: 'Tiếp theo',
    role: 'button',
  },
  outline: exampleOutline,
  heard: exampleHeard,
  proposed: null,
  handOver: notHandedOver,
  company: noCompany,
  startedAt: minutes(3.2),
});

/** Somebody whom the person knows helps already. */
const oneMore: Waiting = {
  ...{ ticket: 'dGlja2V0LWV4YW1wbGUtOQ', language: 'th', skills: ['voice'], since: minutes(9) },
  beside: 'family',
};

const staff = (work: Work, people = waiting): DeskState => ({
  ...initialDeskState,
  seat: { kind: 'staff', name: '김하늘', duty: 'on', waiting: people },
  line: { state: 'up' },
  work,
});
const guest = (work: Work): DeskState => ({ ...initialDeskState, seat: { kind: 'guest' }, work });
const inSession = (session: Session): DeskState => staff({ at: 'session', session }, waiting.slice(1));

export const exampleStates = (picture: Picture): Record<string, DeskState> => {
  const session = exampleSession(picture);
  return {
    entry: guest(entry),
    'entry-wrong-code': guest({ at: 'entry', busy: null, trouble: { part: 'join', code: 'code-expired' } }),
    'entry-sign-in-failed': guest({ at: 'entry', busy: null, trouble: { part: 'sign-in', code: 'sign-in-failed' } }),
    desk: staff(entry),
    'desk-handed-over': staff(entry, [passed, ...waiting]),
    'desk-one-more': staff(entry, [oneMore, ...waiting]),
    'desk-empty': staff(entry, []),
    'desk-off': {
      ...staff(entry),
      seat: { kind: 'staff', name: '김하늘', duty: 'off', waiting: [] },
    },
    'desk-line-lost': { ...staff(entry), line: { state: 'lost' } },
    asking: staff({
      at: 'asking',
      offerId: 'b2ZmZXItZXhhbXBsZS0x',
      via: { by: 'desk', language: 'vi' },
      helper: session.helper,
    }),
    refused: staff({ at: 'declined', why: 'refused', via: { by: 'desk', language: 'vi' } }),
    session: inSession(session),
    'session-upright': inSession({ ...session, view: { width: 1080, height: 1920, sharing: 'on', place: places.vi } }),
    'session-private': inSession({
      ...session,
      paused: 'private-step',
      pointed: null,
      outline: null,
      heard: { ...exampleHeard, lines: exampleHeard.lines.slice(0, 3) },
    }),
    'session-few-scopes': inSession({
      ...session,
      scopes: ['talk'],
      version: 2,
      microphone: 'unavailable',
      theirMicrophone: 'unavailable',
      quality: 'slow',
      pointed: null,
    }),
    'session-handing-over': inSession({ ...session, handOver: { now: 'asking', colleague: '이서준' } }),
    'session-beside': inSession({
      ...session,
      scopes: ['see', 'talk'],
      pointed: null,
      company: { other: { name: '이서준', kind: 'desk' }, beside: true },
    }),
    'session-lost': inSession({
      ...session,
      quality: 'lost',
      pointed: { id: 'cG9pbnQtMDAy', target: { spot: { x: 0.2, y: 0.5 } }, outcome: 'missed', why: 'nothing-there' },
      messages: session.messages.map((message, index) =>
        index === 2 ? { ...message, mark: 'failed' as const } : message,
      ),
    }),
    'session-guest': guest({
      at: 'session',
      session: {
        ...session,
        helper: { name: '민수', kind: 'family' },
        microphone: 'muted',
        messages: [],
        pointed: null,
      },
    }),
    ended: staff({ at: 'ended', why: 'person-ended', lastedMs: 192_000 }),
  };
};
