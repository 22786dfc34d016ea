import * as z from 'zod/mini';
import { IceServer, Language, languages } from './terms.ts';

/**
 * Config files. Every key has a default, so an empty file is valid; an unknown key or a wrong value is an error that
 * names the key and prints its line of `serverConfigHelp`. Environment variables win over the file.
 */

/** Actions of the tactile keypad (access.md's map: all else is a list in Menu). */
export const keyActions = [
  'up',
  'down',
  'left',
  'right',
  'ok',
  'back',
  'help',
  'repeat',
  'volume-up',
  'volume-down',
  'menu',
  'end',
  'here',
] as const;
export const KeyAction = z.enum(keyActions);
export type KeyAction = z.infer<typeof KeyAction>;

/** Key map: `KeyboardEvent.code` (or `key` where a keypad sends no code) to action. */
export const Keymap = z.record(z.string().check(z.minLength(1)), KeyAction);
export type Keymap = z.infer<typeof Keymap>;

/** A keypad that types plain HID keys, and the same keys on any keyboard. F5, F11 and F12 stay the browser's. */
export const defaultKeymap: Keymap = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Enter: 'ok',
  NumpadEnter: 'ok',
  Escape: 'back',
  F1: 'help',
  F2: 'repeat',
  F3: 'volume-down',
  F4: 'volume-up',
  F6: 'menu',
  ContextMenu: 'menu',
  F8: 'end',
  F9: 'here',
};

/** What a kiosk needs to know of its place. Electron reads it from a file, a browser from `GET /api/kiosk`. */
export const KioskConfig = z.strictObject({
  place: z._default(z.string().check(z.maxLength(80)), 'Gildongmu'),
  languages: z._default(z.array(Language).check(z.minLength(1)), [...languages]),
  /** Origin of the assist server; a browser kiosk uses its own. */
  server: z.optional(z.url()),
  keymap: z._default(Keymap, defaultKeymap),
  /** CSS pixels a millimetre of the real screen; 96 dpi where nobody measured. */
  pxPerMm: z._default(z.number().check(z.minimum(1), z.maximum(40)), 96 / 25.4),
  /** Seconds without a key or touch before "Do you need more time?"; KS wants it visible and extendable. */
  idleSeconds: z._default(z.int().check(z.minimum(30), z.maximum(3600)), 120),
  /** Seconds to answer that question: at least 20 (WCAG 2.2.1). */
  answerSeconds: z._default(z.int().check(z.minimum(20), z.maximum(600)), 30),
  /** Milliseconds a letter to read what a helper asks or tells, where nothing speaks it. */
  readingMs: z._default(z.int().check(z.minimum(10), z.maximum(200)), 40),
  /** Milliseconds in which a second strike of the same key is not counted: up to 500 and more for shaking hands. */
  doubleStrikeMs: z._default(z.int().check(z.minimum(0), z.maximum(2000)), 0),
  /** Part of the name of the sound output that is the headset jack. Without it no output is taken for one person's ears. */
  headset: z.optional(z.string().check(z.minLength(3), z.maxLength(80))),
  /** Electron only: the printer, as the system calls it. Without it nothing is offered to be printed. */
  printer: z.optional(z.string().check(z.minLength(1), z.maxLength(127))),
  /** Public kiosk or one's own machine: a kiosk takes the whole screen. */
  kiosk: z._default(z.boolean(), false),
  /** Electron only: SHA-256 of the server's self-signed certificate, as `openssl x509 -fingerprint -sha256` prints it. */
  serverFingerprint: z.optional(z.string().check(z.regex(/^([0-9A-Fa-f]{2}:){31}[0-9A-Fa-f]{2}$/))),
});
export type KioskConfig = z.infer<typeof KioskConfig>;

/** One line a key, printed beside the key that was wrong. */
export const kioskConfigHelp: Record<keyof KioskConfig, string> = {
  place: 'Name of the place, shown on the kiosk.',
  languages: `Languages offered, the first one also spoken by the machine itself, from: ${languages.join(', ')}.`,
  server: 'Address of the assist server, such as https://help.example.org. A browser kiosk uses the one it came from.',
  keymap: `Keys of the keypad: KeyboardEvent.code to one of ${keyActions.join(', ')}.`,
  pxPerMm: 'CSS pixels a millimetre of this screen, 1-40: width in CSS pixels divided by its measured width.',
  idleSeconds: 'Seconds without a key or touch before "Do you need more time?", 30-3600.',
  answerSeconds: 'Seconds to answer that question, 20-600.',
  readingMs: 'Milliseconds a letter to read what a helper asks or tells, where nothing speaks it, 10-200.',
  doubleStrikeMs: 'Milliseconds in which a second strike of the same key is not counted, 0-2000.',
  headset:
    'Part of the name of the sound output that is the headset jack, such as "USB Headphones"; while it is there, all that ' +
    'is said goes to it and private values may be read out. Must name no loudspeaker.',
  printer:
    'Electron only: name of the printer as the system calls it (`lpstat -e`); the record of a session of help can then be had on paper.',
  kiosk: 'true: the window takes the whole screen and can be neither left nor closed.',
  serverFingerprint: "Electron only: SHA-256 of the server's self-signed certificate, 32 pairs AA:BB:...",
};

const port = z.int().check(z.minimum(0), z.maximum(65_535));

/** `secret`: what the server shares with a TURN relay, from which each session gets credentials of its own. */
const ConfiguredIceServer = z.extend(IceServer, { secret: z.optional(z.string().check(z.minLength(16))) });

export const ServerConfig = z.strictObject({
  host: z._default(z.string().check(z.minLength(1)), '127.0.0.1'),
  port: z._default(port, 4650),
  publicUrl: z.optional(z.url()),
  tls: z.optional(z.strictObject({ certFile: z.string(), keyFile: z.string() })),
  selfSigned: z._default(z.boolean(), false),
  trustProxy: z._default(z.boolean(), false),
  iceServers: z._default(z.array(ConfiguredIceServer), []),
  dataDir: z.optional(z.string().check(z.minLength(1))),
  place: z._default(z.string().check(z.maxLength(80)), 'Gildongmu'),
  languages: z._default(z.array(Language).check(z.minLength(1)), [...languages]),
  desk: z._default(
    z.strictObject({ hours: z.string().check(z.maxLength(80)), phone: z.string().check(z.maxLength(40)) }),
    {
      hours: '09:00-18:00',
      phone: '110',
    },
  ),
  kiosk: z.prefault(z.omit(KioskConfig, { place: true, languages: true, server: true, serverFingerprint: true }), {}),
  logLevel: z._default(z.enum(['silent', 'error', 'warn', 'info', 'debug']), 'info'),
});
export type ServerConfig = z.infer<typeof ServerConfig>;

/** One line a key, printed beside the key that was wrong. */
export const serverConfigHelp: Record<keyof ServerConfig, string> = {
  host: 'Address to listen on. 127.0.0.1 for this machine alone, 0.0.0.0 for the network.',
  port: 'TCP port, 0-65535; 0 takes a free one.',
  publicUrl: 'The address that people use when the server is behind a proxy, such as https://help.example.org.',
  tls: 'certFile and keyFile: PEM files. Without TLS, capture and microphone work on localhost only.',
  selfSigned: 'true: make and keep a self-signed certificate in the data folder (for a LAN).',
  trustProxy: 'true only behind a proxy that sets X-Forwarded-For; otherwise anybody could choose their address.',
  iceServers:
    'WebRTC iceServers: [{urls, username?, credential?}]; with {urls, secret} each session gets credentials of a coturn with use-auth-secret.',
  dataDir: 'Folder of the database and the certificate; must be writable.',
  place: 'Name of the place, shown on the kiosk.',
  languages: `Languages offered, from: ${languages.join(', ')}.`,
  desk: 'hours and phone of the help desk, said when nobody is on duty.',
  kiosk:
    'Kiosks in a browser: keymap, pxPerMm, idleSeconds, answerSeconds, doubleStrikeMs, headset, kiosk (whole screen).',
  logLevel: 'silent, error, warn, info or debug.',
};

/** Environment variable of each key that has one. */
export const serverConfigEnv = {
  GILDONGMU_HOST: 'host',
  GILDONGMU_PORT: 'port',
  GILDONGMU_DATA: 'dataDir',
  GILDONGMU_PUBLIC_URL: 'publicUrl',
  GILDONGMU_TRUST_PROXY: 'trustProxy',
  GILDONGMU_LOG: 'logLevel',
} as const satisfies Record<string, keyof ServerConfig>;
