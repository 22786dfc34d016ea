import type { ReactNode } from 'react';
import './Button.css';

export type ButtonKind = 'primary' | 'secondary' | 'plain' | 'danger' | 'help';

export type ButtonProps = {
  children: ReactNode;
  onPress: () => void;
  /** `primary` is the one next step, once on a screen. `help` is Help alone. */
  kind?: ButtonKind;
  /** An icon, always beside words. */
  icon?: ReactNode;
  /** Stable identity (`data-node`). */
  node?: string | undefined;
  /** It works on it: stays where it is, does nothing more. */
  busy?: boolean | undefined;
  /** Why it cannot be pressed now. It stays in the focus order and says so. */
  why?: string | undefined;
  /** A name that says more than the words on it ("Change: name"). Must begin with those words. */
  name?: string | undefined;
  lang?: string | undefined;
  /** A helper may propose to press it: nothing is sent, signed, paid or ended by it. */
  proposable?: boolean | undefined;
  className?: string;
  /** Something more on it, such as the key that does the same. */
  after?: ReactNode;
};

/** A button of the house: large, in words, never silently disabled. */
export const Button = (props: ButtonProps) => {
  const {
    children,
    onPress,
    kind = 'secondary',
    icon,
    node,
    busy,
    why,
    name,
    lang,
    className = '',
    after,
    proposable,
  } = props;
  const off = busy === true || why !== undefined;
  return (
    <button
      type="button"
      className={`button button-${kind} ${className}`}
      data-node={node}
      data-propose={proposable ? 'press' : undefined}
      aria-disabled={off || undefined}
      aria-busy={busy || undefined}
      aria-label={name}
      lang={lang}
      onClick={() => off || onPress()}
    >
      {icon}
      <span className="button-words">
        {children}
        {why !== undefined && <span className="button-why">{why}</span>}
      </span>
      {after}
    </button>
  );
};
