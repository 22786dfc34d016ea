import Eye from 'lucide-react/icons/eye';
import type { ReactNode } from 'react';
import './WatchBar.css';

export type WatchBarProps = {
  /** Who watches, in words. */
  children: ReactNode;
  /** Buttons, such as Stop. */
  actions?: ReactNode;
  node?: string;
};

/** The bar over a screen that somebody watches: in no other colour than the thick frame that comes with it. */
export const WatchBar = ({ children, actions, node = 'watched' }: WatchBarProps) => (
  <aside className="watch-bar" data-node={node}>
    <Eye aria-hidden />
    <p className="watch-words">{children}</p>
    {actions}
  </aside>
);
