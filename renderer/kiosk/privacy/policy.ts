import type { Sensitivity } from '../../../protocol/index.ts';

/** Where the kiosk's voice is heard: by everybody in the queue, or by one person. */
export type Outlet = 'speaker' | 'headset';

/** What may be said of a value. The words around it are the reader's. */
export type SpokenValue =
  | { say: 'value'; value: string }
  | { say: 'length'; length: number }
  | { say: 'entered' }
  | { say: 'empty' };

/** What takes the value's place wherever another person or a machine could read it. */
export const HIDDEN = 'hidden';

export const isPrivate = (sensitivity: Sensitivity): boolean => sensitivity !== 'public';

/** Characters as a person counts them: a Hangul syllable or a Thai letter with its marks is one. */
const lengthOf = (value: string): number => [...new Intl.Segmenter().segment(value)].length;

/**
 * What the kiosk may say of a value. `onRequest`: the person pressed her own key for this very value just now; never true
 * for reading the focus or the page.
 */
export const spokenValue = (
  value: string,
  sensitivity: Sensitivity,
  outlet: Outlet,
  onRequest: boolean,
): SpokenValue => {
  if (value === '') return { say: 'empty' };
  if (sensitivity === 'public') return { say: 'value', value };
  if (sensitivity === 'personal' && (outlet === 'headset' || onRequest)) return { say: 'value', value };
  if (sensitivity === 'secret' && outlet === 'speaker') return { say: 'entered' };
  return { say: 'length', length: lengthOf(value) };
};

/** A typed character: said, or only announced as a masked one. */
export const echo = (sensitivity: Sensitivity, outlet: Outlet): 'character' | 'masked' =>
  sensitivity === 'public' || (sensitivity === 'personal' && outlet === 'headset') ? 'character' : 'masked';

/**
 * Whether a key of the on-screen keyboard that types into such a field may be named as the arrows come to it: whoever hears
 * where they stop hears the value (docs/decisions/private-keys.md). `onRequest`: by her own key, she asked for it here.
 */
export const mayNameKey = (sensitivity: Sensitivity, outlet: Outlet, onRequest: boolean): boolean =>
  sensitivity === 'public' || outlet === 'headset' || (sensitivity === 'personal' && onRequest);

/** A value in a transcript, outline, proposal, log, metric or crash report. */
export const forOthers = (value: string, sensitivity: Sensitivity): string =>
  sensitivity === 'public' ? value : HIDDEN;

/**
 * What a helper's transcript may have of an utterance: its text; that something private was said, and nothing of when it
 * ended; or null, not even that: what only one person hears is hers. `places`: the marks of what it stands for on the page.
 */
export const forTranscript = (
  text: string,
  spoken: Sensitivity,
  places: readonly Sensitivity[],
  outlet: Outlet,
): { text: string | null } | null => {
  if ([spoken, ...places].every((sensitivity) => sensitivity === 'public')) return { text };
  return outlet === 'speaker' ? { text: null } : null;
};

/** Whether the on-screen keyboard may show which key was pressed: seen keys spell the value. */
export const mayHighlightKey = (sensitivity: Sensitivity, shared: boolean): boolean =>
  sensitivity === 'public' || !shared;

/**
 * Whether the word that is being spoken may be marked where it stands. Of a private utterance not even a public word, while
 * others see the screen: how long the mark stays away tells how long the value is.
 */
export const mayMarkWord = (spoken: Sensitivity, shared: boolean): boolean => spoken === 'public' || !shared;

/** Whether the microphone must be silent while this is spoken: it would carry the speaker's words to the helper. */
export const mustMuteMicrophone = (spoken: Sensitivity): boolean => isPrivate(spoken);

/** Whether a control is covered while the screen is shared. */
export const mustMask = (sensitivity: Sensitivity): boolean => isPrivate(sensitivity);

/** Whether nothing may be shared at all while such a field is on the screen. */
export const mustPauseSharing = (sensitivity: Sensitivity): boolean => sensitivity === 'secret';
