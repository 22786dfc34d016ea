import * as z from 'zod/mini';
import { KioskConfig } from './config.ts';
import type { Answer } from './errors.ts';
import { call } from './message.ts';
import { Catalogue } from './service.ts';
import { SoFar } from './so-far.ts';
import { HelperCard, Language, ResumeToken, Scopes, Seat, SessionId } from './terms.ts';
import { IdentityClaim, IdentityResult, SubmitResult, Submission } from './office.ts';

/**
 * Everything that the kiosk page may ask of its Electron host. Channel names are the call names; the host checks the
 * sender's frame and parses the arguments, the preload exposes one function a call and nothing else.
 */
const nothing = z.strictObject({});

export const hostInfo = call('host:info', {
  about: 'Config of this place and what the host can do.',
  args: nothing,
  result: z.strictObject({ config: KioskConfig, osVoice: z.boolean() }),
  refusals: [],
  example: { args: {}, result: { config: {}, osVoice: false } },
});

export const hostServices = call('host:services', {
  about: 'The public services that are whole.',
  args: nothing,
  result: Catalogue,
  refusals: [],
  example: { args: {}, result: { services: [] } },
});

export const verifyIdentity = call('identity:verify', {
  about: 'Prove who the person is, by the connector of this host.',
  args: IdentityClaim,
  result: IdentityResult,
  refusals: [],
  example: { args: { method: 'demo' }, result: { verified: true, demo: true } },
});

export const submitService = call('office:submit', {
  about: 'Send the finished answers to the receiving office, by the connector of this host.',
  args: Submission,
  result: SubmitResult,
  refusals: [],
  example: {
    args: { service: 'entry-exit', answers: { target: 'self' } },
    result: { receipt: 'DEMO-0001-0002', demo: true },
  },
});

export const wipeHost = call('host:wipe', {
  about: 'Forget the person: connectors, clipboard, storage, caches of this window.',
  args: nothing,
  result: nothing,
  refusals: [],
  example: { args: {}, result: {} },
});

/** What a kiosk's page needs to come back into its session after it died: nothing of what the person answered. */
export const KeptHelp = z.strictObject({
  sessionId: SessionId,
  /** The token in force; and the one that is, if the answer to its first showing never came. */
  tokens: z.array(ResumeToken).check(z.minLength(1), z.maxLength(2)),
  helper: HelperCard,
  allowed: Scopes,
  scopes: Scopes,
  version: z.int().check(z.positive()),
  /** What goes on by the person's own word alone: her microphone, the picture. */
  muted: z.boolean(),
  hidden: z.boolean(),
  language: Language,
  soFar: SoFar,
});
export type KeptHelp = z.infer<typeof KeptHelp>;

const keptExample: KeptHelp = {
  sessionId: 'b3BhcXVlLXNlc3Npb24taWQ',
  tokens: ['b3BhcXVlLXJlc3VtZS10b2tlbg'],
  helper: { name: 'Kim', kind: 'family' },
  allowed: ['see', 'talk', 'point'],
  scopes: ['see', 'talk'],
  version: 2,
  muted: false,
  hidden: false,
  language: 'vi',
  soFar: {
    ...{ at: 1_795_000_000_000, shown: true, warned: ['gift'], flags: 1 },
    record: [
      {
        ...{ sessionId: 'b3BhcXVlLXNlc3Npb24taWQ', helper: { name: 'Kim', kind: 'family' }, seenMs: 240_000 },
        deeds: { pointed: 2, suggested: 0, done: 0, typed: 0, warned: 1 },
      },
    ],
  },
};

export const keepHelp = call('help:keep', {
  about:
    'Hold this in memory for the page that comes after a crash, in place of what was held for this seat; null: nothing any more.',
  args: z.strictObject({ seat: Seat, kept: z.nullable(KeptHelp) }),
  result: nothing,
  refusals: [],
  example: { args: { seat: 'first', kept: keptExample }, result: {} },
});

export const keptHelp = call('help:kept', {
  about: 'What the page before this one gave to hold, of the first helper and of the one beside.',
  args: nothing,
  result: z.strictObject({ first: z.nullable(KeptHelp), beside: z.nullable(KeptHelp) }),
  refusals: [],
  example: { args: {}, result: { first: keptExample, beside: null } },
});

export const speakFromHost = call('host:say', {
  about: 'Speak by the operating system from the main process, for when the page cannot (Windows and macOS).',
  args: z.strictObject({ text: z.string().check(z.maxLength(500)), language: Language }),
  result: z.strictObject({ spoken: z.boolean() }),
  refusals: [],
  example: { args: { text: 'Please wait.', language: 'en' }, result: { spoken: false } },
});

export const tellVoices = call('host:voices', {
  about: 'Which engine of the page speaks each language now, for the operator: the host logs it. null: none.',
  args: z.strictObject({
    voices: z
      .array(z.strictObject({ language: Language, engine: z.nullable(z.string().check(z.regex(/^[a-z-]{1,20}$/))) }))
      .check(z.maxLength(6)),
  }),
  result: nothing,
  refusals: [],
  example: { args: { voices: [{ language: 'ko', engine: 'embedded' }] }, result: {} },
});
export type Voices = z.infer<typeof tellVoices.args>['voices'];

export const screenReader = call('host:screen-reader', {
  about:
    'Whether another screen reader runs on this machine: answered once that is not what the page knows. A newer call ' +
    'has the one before answered as it stands. False where the system tells nothing.',
  args: z.strictObject({ known: z.boolean() }),
  result: z.strictObject({ running: z.boolean() }),
  refusals: [],
  example: { args: { known: false }, result: { running: true } },
});

export const printPage = call('host:print', {
  about:
    'Print a few lines on the printer that the operator named. False where there is none, or it did not take it. Kept and logged nowhere.',
  args: z.strictObject({
    title: z.string().check(z.maxLength(200)),
    lines: z.array(z.string().check(z.maxLength(400))).check(z.maxLength(60)),
    language: Language,
  }),
  result: z.strictObject({ printed: z.boolean() }),
  refusals: [],
  example: {
    args: { title: 'What was done', lines: ['Kim saw your screen for 4 minutes.'], language: 'en' },
    result: { printed: true },
  },
});
export type Printed = z.infer<typeof printPage.args>;

export const hostCalls = {
  hostInfo,
  hostServices,
  verifyIdentity,
  submitService,
  wipeHost,
  keepHelp,
  keptHelp,
  speakFromHost,
  screenReader,
  tellVoices,
  printPage,
};
export type HostCalls = typeof hostCalls;

/**
 * What the preload puts on `window.gildongmu`: one function, frozen. `name` is that of a call, such as `host:info`; any
 * other is answered with `unknown-message`. Never rejects. A page that is no Electron page has no `gildongmu`.
 */
export type HostDoor = { readonly call: (name: string, args: unknown) => Promise<Answer<unknown>> };
