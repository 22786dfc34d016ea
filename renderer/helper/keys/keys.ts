/** The letters that work with Alt everywhere, and alone while the live view has the focus (WCAG 2.1.4). */
export const letters = ['L', 'T', 'H', 'S', 'P', 'M', 'U', 'W', 'X', 'N', 'O', 'K', 'B', 'R'] as const;
export type Letter = (typeof letters)[number];

/** Never on a bare letter: a slip of the hand must not end a session. */
const onlyWithAlt: ReadonlySet<Letter> = new Set(['X']);

export type Keys = {
  /** Gives a letter its action; the last one given counts. Returns the function that takes it back. */
  bind(letter: Letter, run: () => void): () => void;
  /** Does what an Alt key asks for; says whether it asked for anything. */
  pressed(event: KeyPress): boolean;
  /** The same for a bare letter on the live view. */
  pressedOnView(event: KeyPress): boolean;
};

export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'> & {
  getModifierState(key: 'AltGraph'): boolean;
};

/**
 * The letter on the key. Where the layout writes no Latin letter (Hangul, Thai, or Option on a Mac), the place of the
 * key counts instead.
 */
export const letterOf = ({ key, code }: KeyPress): Letter | null => {
  const written = /^[a-z]$/i.test(key) ? key : code.replace(/^Key/, '');
  return letters.find((letter) => letter === written.toUpperCase()) ?? null;
};

export const createKeys = (): Keys => {
  const actions = new Map<Letter, (() => void)[]>();
  const run = (letter: Letter | null): boolean => {
    const action = letter && actions.get(letter)?.at(-1);
    action?.();
    return Boolean(action);
  };
  return {
    bind: (letter, action) => {
      actions.set(letter, [...(actions.get(letter) ?? []), action]);
      return () => void actions.set(letter, actions.get(letter)?.filter((one) => one !== action) ?? []);
    },
    pressed: (event) => {
      // AltGr writes letters on many layouts: it is not Alt.
      const altOnly = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      return altOnly && !event.getModifierState('AltGraph') && run(letterOf(event));
    },
    pressedOnView: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
      const letter = letterOf(event);
      return letter !== null && !onlyWithAlt.has(letter) && run(letter);
    },
  };
};

/** What the key is called on this machine. */
export const modifierName = (platform: string): string => (/mac|iphone|ipad/i.test(platform) ? '⌥' : 'Alt');
