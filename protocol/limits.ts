/** Every bound that a peer can run into, in one place. Sizes are bytes of UTF-8 JSON unless said otherwise. */
export const limits = {
  /** One socket message. Above it: refused with `too-large`. */
  socketMessageBytes: 64 * 1024,
  /** One data-channel message. Above it: refused with `too-large`. */
  channelMessageBytes: 16 * 1024,
  /** Above `limit * oversizeFactor` the sender is disconnected and counted. */
  oversizeFactor: 4,
  /** One HTTP body of the API. */
  httpBodyBytes: 16 * 1024,
  /** A typed message from one person to the other, in UTF-16 code units. */
  textLength: 500,
  /** A person's name as shown to the other side. */
  nameLength: 40,
  /** An accessible name sent to the helper. */
  elementNameLength: 200,
  /** One utterance of the kiosk in the helper's transcript, in UTF-16 code units: a long paragraph read in one go. */
  heardLength: 1_000,
  /** `voice:said` and `voice:word` together: the fastest voice says some eight words a second; who rushes through a page begins as many utterances (burst twice that). */
  heardPerSecond: 20,
  /** Messages that either end keeps to show: a talk of a whole day must not fill a machine's memory. */
  messagesKept: 200,
  /** Helpers, one after the other, of whom a kiosk's page still tells at the end after it died: the last ones. */
  helpersRecorded: 20,
  /** Things of one screen in the outline. */
  outlineNodes: 400,
  /** Of these, in one message. */
  outlineNodesAtOnce: 20,
  /** The id of such a thing. */
  nodeIdLength: 100,
  /** What a helper may propose to type: a public field takes no more. */
  proposedTextLength: 200,
  /** The greatest number in a phrase: floors, counters, days, copies. */
  phraseNumber: 999,
  /** Phrases that one helper says: each one is spoken to its end, more are not meant for a person. */
  phrasesPerSecond: 2,
  /** SDP is a few KB with one video, one audio and one data section. */
  sdpLength: 48 * 1024,
  /** ICE candidates are about 200 bytes. */
  candidateLength: 2 * 1024,
  /** Digits of a pairing code. */
  codeDigits: 6,
  /** How long a pairing code lives. */
  codeLifeMs: 10 * 60_000,
  /** Wrong codes allowed from one address (IPv6: one /64) in the window below, before `too-many-requests`. */
  codeGuesses: 10,
  /** The window of wrong codes. */
  codeGuessWindowMs: 10 * 60_000,
  /** Wrong codes from all addresses together in that window: a live code is hit with a chance of 1 in 1,000 at most. */
  codeSpaceGuesses: 1_000,
  /** How long a dead code is remembered, so that `code-used` and `code-expired` can be told from `code-unknown`. */
  codeMemoryMs: 10 * 60_000,
  /** Codes and tickets that kiosks of one address may ask for in `codeGuessWindowMs`. */
  helpRequests: 120,
  /** `felt:tell` of kiosks of one address in `codeGuessWindowMs`. */
  feltTold: 240,
  /** Wrong passwords from one address, and for one name, in the window below, before `too-many-requests`. */
  signInTries: 10,
  /** The window of wrong passwords. */
  signInWindowMs: 10 * 60_000,
  /** A helper signs in once a working day. */
  signInLifeMs: 12 * 3_600_000,
  /** When the last console on duty drops off the line, people who wait are kept this long: a reload takes seconds. */
  deskGraceMs: 30_000,
  /** Silence after the spoken question before it counts as No. */
  consentSilenceMs: 30_000,
  /** How often keys may start that question again. */
  consentRestarts: 10,
  /** How often a person is asked in one session whether a colleague may take over. */
  handOversAsked: 10,
  /** The server's own bound on an unanswered offer: the longest that a kiosk may take. */
  offerLifeMs: 10 * 60_000,
  /** Socket.IO heartbeat. */
  pingIntervalMs: 3_000,
  /** A dead peer is noticed after interval + timeout at the latest (bar: 10 s). */
  pingTimeoutMs: 4_000,
  /** How long a session waits for an end whose link broke; then it is over (design: a dropped link resumes within 2 minutes). */
  resumeMs: 120_000,
  /** Flags for `words` that the server takes of one session. */
  flagsPerSession: 20,
  /** Messages a second that one socket may send (burst twice that). */
  socketMessagesPerSecond: 50,
  /** Connections a minute from one address. */
  handshakesPerMinute: 300,
  /** Data-channel messages a second from one end (burst twice that). */
  channelMessagesPerSecond: 120,
  /** Of these, each one speaks: `point:at` and `point:at-node` together (burst twice that). */
  pointsPerSecond: 4,
  /** `draw:stroke`: parts of strokes (burst twice that). */
  strokePartsPerSecond: 15,
  /** Points of one such part. */
  strokePointsAtOnce: 32,
  /** Points of a whole stroke. */
  strokePoints: 400,
  /** `text:typed`: a key that repeats writes some 30 a second (burst twice that). */
  typingPerSecond: 40,
  /** `propose:action`: each one asks a person (burst twice that). */
  proposalsPerSecond: 2,
} as const;
