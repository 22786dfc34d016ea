import { vi } from 'vitest';
import { channelToHelper, channelToKiosk, type CatalogueEntry } from '../../../protocol/index.ts';
import { createHelperVoice } from '../../../renderer/kiosk/assist/engine/helper-voice.ts';
import { takePhrases } from '../../../renderer/kiosk/assist/engine/phrases.ts';
import { takePointing } from '../../../renderer/kiosk/assist/engine/pointing.ts';
import { tellView } from '../../../renderer/kiosk/assist/engine/view-state.ts';
import { createIdentities } from '../../../renderer/kiosk/assist/outline/snapshot.ts';
import { tellOutline } from '../../../renderer/kiosk/assist/outline/tell-outline.ts';
import { takeProposals } from '../../../renderer/kiosk/assist/proposals/proposals.ts';
import type { ActiveSession, AssistSession, Pointing } from '../../../renderer/kiosk/assist/session.ts';
import type { Words } from '../../../renderer/kiosk/assist/words.ts';
import { pausesSharing } from '../../../renderer/kiosk/privacy/marks.ts';
import { createChannel, type RawChannel } from '../../../renderer/shared/rtc/channel.ts';
import { createStore } from '../../../renderer/shared/store.ts';
import type { KioskPage } from '../kiosk-page.tsx';

/** A kiosk's page in a session with a helper, whose end of the line the test holds. */
export type Walk = {
  page: KioskPage;
  entry: CatalogueEntry;
  session: ReturnType<typeof createStore<AssistSession, Partial<ActiveSession>>>;
  /** What went to the helper since somebody last looked. */
  sent: string[];
  /** As if the helper's program had sent this message. */
  deliver: (name: string, data: unknown) => void;
  /** What the console logged since somebody last looked. */
  log: string[];
  close: () => void;
};

const started: ActiveSession = {
  ...{ state: 'active', sessionId: 'c2Vzc2lvbi1pZC1vbmU', helper: { name: 'Kim', kind: 'desk' } },
  ...{ allowed: ['see', 'talk', 'point', 'propose'], scopes: new Set(['see', 'talk', 'point', 'propose']), version: 1 },
  ...{ link: 'up', sharing: 'on', captureFailed: null, paused: null, privateStep: false, alone: false, narrow: false },
  wasShown: true,
  ...{ microphone: 'muted', helperMicrophone: 'muted', messages: [], helperWrites: '', warned: [], flags: 0 },
};

const wire = () => {
  const [sent, target]: [string[], EventTarget] = [[], new EventTarget()];
  const raw = {
    ...{ readyState: 'open', send: (text: string) => void sent.push(text), close: () => {} },
    addEventListener: (type: string, heard: (event: Event) => void) => target.addEventListener(type, heard),
  } as unknown as RawChannel;
  const deliver = (name: string, data: unknown): void =>
    void target.dispatchEvent(new MessageEvent('message', { data: JSON.stringify({ name, data }) }));
  return { sent, raw, deliver };
};

/** All of the kiosk's side of a session but the picture, on the real page. */
export const assisted = (page: KioskPage, entry: CatalogueEntry): Walk => {
  const { kiosk, clock, speaker, texts } = page;
  const { sent, raw, deliver } = wire();
  const session = createStore<AssistSession, Partial<ActiveSession>>(
    (now, next) => ({ ...now, ...next }) as AssistSession,
    started,
  );
  const channel = createChannel({ sends: channelToHelper, receives: channelToKiosk, clock });
  channel.attach(raw);
  let pointing: Pointing = { pointer: null, ring: null, strokes: [] };
  const words: Words = { texts, language: () => kiosk.settings.get().language };
  const active = (): ActiveSession => session.get() as ActiveSession;
  const voice = createHelperVoice(speaker, words.language);
  const show = (change: Partial<Pointing>): void => void (pointing = { ...pointing, ...change });
  const outline = tellOutline({
    channel,
    clock,
    language: words.language,
    session,
    page: document,
    idOf: createIdentities(),
  });
  const common = { channel, clock, words, outline, session: active };
  const proposals = takeProposals({
    asked: () => false,
    bringIn: null,
    ...{
      ...common,
      keys: kiosk.keys,
      speaker,
      show: () => {},
      ring: show,
      done: () => {},
      note: () => {},
      guard: { look: () => null, remember: () => {} },
    },
    ...{ tell: (text) => void sent.push(text), drawn: async () => {} },
    changes: { ease: kiosk.settings, remember: () => () => true },
  });
  // As assist/engine/sharing does: before the changed page is painted.
  const watcher = new MutationObserver(() => {
    const privateStep = pausesSharing(document);
    if (privateStep !== active().privateStep) session.dispatch({ privateStep });
  });
  watcher.observe(document, { subtree: true, childList: true, attributes: true });
  const log: string[] = [];
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation((...said: unknown[]) => void log.push(said.map(String).join(' ')));
  const stops = [
    takePhrases({ ...common, show, hear: ({ text }) => voice.message(text), reword: () => {}, drawn: async () => {} }),
    takePointing({ ...common, voice, pointing: () => pointing, show, note: () => {} }),
    tellView(channel, session),
    proposals.close,
    outline.close,
    () => watcher.disconnect(),
  ];
  return { page, entry, session, sent, deliver, log, close: () => stops.forEach((stop) => stop()) };
};
