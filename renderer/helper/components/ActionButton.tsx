import type { ReactNode } from 'react';
import { KeyCap } from '../keys/KeyCap.tsx';
import type { Letter } from '../keys/keys.ts';
import { useKey } from '../keys/useKey.ts';

type Props = {
  children: ReactNode;
  onPress: () => void;
  letter?: Letter;
  kind?: 'main' | 'plain' | 'stop';
  /** Something is under way: it stays where it is and does nothing, and the focus stays on it. */
  busy?: boolean;
};

/** A button that shows its key. Never `disabled`: a control that loses the focus by itself loses the person, too. */
export const ActionButton = ({ children, onPress, letter, kind = 'plain', busy = false }: Props) => {
  const run = busy ? null : onPress;
  useKey(letter ?? null, run);
  return (
    <button
      type="button"
      className={`button ${kind}`}
      aria-disabled={busy || undefined}
      aria-keyshortcuts={letter && `Alt+${letter}`}
      onClick={() => run?.()}
    >
      <span>{children}</span>
      {letter && <KeyCap letter={letter} />}
    </button>
  );
};
