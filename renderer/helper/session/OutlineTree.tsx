import { useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import { useConsole, useTranslate, useWords } from '../console.ts';
import { linesOf, type Outline, type OutlineLine } from '../desk/outline.ts';
import { canPointInOutline, type Session } from '../desk/session-state.ts';
import { KeyCap } from '../keys/KeyCap.tsx';
import { useKey } from '../keys/useKey.ts';
import { lineWords } from '../words/outline-words.ts';

/** Where a key of the tree leads (WAI-ARIA tree pattern; nothing folds, so left and right go to parent and child). */
const steps: Readonly<Record<string, (lines: readonly OutlineLine[], from: number) => number>> = {
  ArrowDown: (_, from) => from + 1,
  ArrowUp: (_, from) => from - 1,
  Home: () => 0,
  End: (lines) => lines.length - 1,
  ArrowLeft: (lines, from) => lines.findIndex(({ node }) => node.id === lines[from]?.node.parent),
  ArrowRight: (lines, from) => lines.findIndex(({ node }) => node.parent === lines[from]?.node.id),
};

/** One line: as the person has it, and in the helper's own language under it where the catalogue has it. */
const Line = (props: {
  line: OutlineLine;
  outline: Outline;
  translate: (text: string) => string | null;
  current: boolean;
  pointed: boolean;
  onPoint: () => void;
}) => {
  const { line, outline, translate, current, pointed, onPoint } = props;
  const { t } = useWords();
  const { name, own, details, here } = lineWords(t, line.node, translate);
  return (
    // The tree handles the keys of all its lines.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <li
      role="treeitem"
      data-line={line.node.id}
      aria-level={line.level}
      aria-posinset={line.at}
      aria-setsize={line.total}
      aria-selected={pointed}
      tabIndex={current ? 0 : -1}
      className={here ? 'thing here' : 'thing'}
      style={{ '--level': line.level - 1 } as CSSProperties}
      onClick={onPoint}
    >
      <span className="called">
        {name !== '' && <bdi lang={outline.language}>{name}</bdi>}
        {own !== null && <span className="own">{own}</span>}
      </span>
      {details !== '' && <span className="details">{details}</span>}
    </li>
  );
};

/** The keys of a tree with one stop for Tab: the line that was last at, while it is there. */
const useTree = (lines: readonly OutlineLine[], point: (node: string) => void, onChoose: (node: string) => void) => {
  const box = useRef<HTMLUListElement>(null);
  const [at, setStop] = useState<string | null>(null);
  const setAt = (node: string): void => {
    setStop(node);
    onChoose(node);
  };
  const index = Math.max(
    0,
    lines.findIndex(({ node }) => node.id === at),
  );
  const go = (to: number): void => {
    const id = lines[to]?.node.id;
    if (id === undefined) return;
    setAt(id);
    box.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = steps[event.key];
    const id = lines[index]?.node.id;
    if (step) go(step(lines, index));
    else if ((event.key === 'Enter' || event.key === ' ') && id !== undefined) point(id);
    else return;
    event.preventDefault();
  };
  return { box, index, setAt, focus: () => go(index), onKeyDown };
};

/** What is on the person's screen, in words: read, searched and pointed into without the picture. */
export const OutlineTree = ({ session, onChoose }: { session: Session; onChoose: (node: string) => void }) => {
  const { desk } = useConsole();
  const { t } = useWords();
  const { outline, pointed } = session;
  const translate = useTranslate(session.language);
  const lines = useMemo(() => (outline ? linesOf(outline) : []), [outline]);
  const allowed = canPointInOutline(session);
  const point = (node: string): void => {
    if (allowed) desk.pointNode(node);
  };
  const { box, index: stop, setAt, focus, onKeyDown } = useTree(lines, point, onChoose);
  useKey('T', lines.length > 0 ? focus : null);
  return (
    <section className="outline" aria-labelledby="outline-heading">
      <h2 id="outline-heading">
        {t('outline.heading')} <KeyCap letter="T" />
      </h2>
      {!outline || lines.length === 0 ? (
        <p className="empty">{t('outline.none')}</p>
      ) : (
        <>
          <p className="hint" id="outline-hint">
            {t(allowed ? 'outline.hint' : 'outline.noPoint')}
          </p>
          <ul
            ref={box}
            role="tree"
            aria-labelledby="outline-heading"
            aria-describedby="outline-hint"
            onKeyDown={onKeyDown}
          >
            {lines.map((line, index) => (
              <Line
                key={line.node.id}
                line={line}
                outline={outline}
                translate={translate}
                current={index === stop}
                pointed={pointed !== null && 'node' in pointed.target && pointed.target.node === line.node.id}
                onPoint={() => {
                  setAt(line.node.id);
                  point(line.node.id);
                }}
              />
            ))}
          </ul>
          {outline.more && <p className="soft">{t('outline.more')}</p>}
        </>
      )}
    </section>
  );
};
