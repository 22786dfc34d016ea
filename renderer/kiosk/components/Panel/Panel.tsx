import { useEffect, useId, useRef, type ReactNode } from 'react';
import { MoreBelow } from '../MoreBelow/MoreBelow.tsx';
import { useFoot } from '../Frame/useFoot.ts';
import './Panel.css';

export type PanelProps = {
  heading: string;
  children?: ReactNode;
  /** Buttons at the bottom, the one next step last. */
  actions?: ReactNode;
  /** The caption band, since the frame's own lies beneath. */
  caption?: ReactNode;
  /** Who watches, since the frame's own bar lies beneath. */
  watched?: ReactNode;
  /** Escape, where no key handler took it. */
  onClose: () => void;
  node?: string;
  /** Where the focus goes first: the heading, which reads the panel out, or nowhere ("nothing is focused"). */
  focus?: 'heading' | 'none';
};

/** A modal layer: the focus goes in, stays in, and comes back to where it was. */
export const Panel = (props: PanelProps) => {
  const { heading, children, actions, caption, watched, onClose, node, focus = 'heading' } = props;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const own = dialog.current;
    own?.showModal();
    if (focus === 'heading') title.current?.focus();
    else own?.focus();
    return () => {
      own?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [focus]);
  return (
    <dialog
      ref={dialog}
      className="panel"
      aria-labelledby={id}
      data-node={node}
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="panel-sheet">
        {watched}
        <div className="panel-head">
          <h1 id={id} ref={title} tabIndex={-1}>
            {heading}
          </h1>
        </div>
        {caption}
        <div className="panel-body" ref={body}>
          {children}
        </div>
        <MoreBelow of={body} />
        {actions !== undefined && <Actions>{actions}</Actions>}
      </div>
    </dialog>
  );
};

const Actions = ({ children }: { children: ReactNode }) => {
  const foot = useRef<HTMLDivElement>(null);
  useFoot(foot);
  return (
    <div ref={foot} className="panel-actions">
      {children}
    </div>
  );
};
