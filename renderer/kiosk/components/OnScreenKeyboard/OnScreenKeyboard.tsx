import Delete from 'lucide-react/icons/delete';
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeysWhile } from '../../app/useKeys.ts';
import type { Candidate } from '../../conversion/convert.ts';
import { Candidates, pagesOf } from './Candidates.tsx';
import type { KeySpec, LayoutName, Letters, Rows } from './keys.ts';
import { layoutOf } from './layouts/layouts.ts';
import type { Stroke } from './typing.ts';
import { useCandidates } from './useCandidates.ts';
import './OnScreenKeyboard.css';

export type OnScreenKeyboardProps = {
  /** Begins `data-node` of each key: `q.name.key.ㄱ`. */
  node: string;
  /** Name of the group of keys. */
  label: string;
  /** The sets of letters that it offers, the one to begin with first (`lettersOf`); none for digits alone. */
  letters: readonly Letters[];
  onStroke: (stroke: Stroke) => void;
  /** Letters in hand (useTyping): kana and pinyin are turned into words. */
  open?: string;
};

const isSpace = ({ act }: KeySpec): boolean => act.type === 'text' && act.text === ' ';

/**
 * Keys on the screen: real buttons with spoken names, reached by touch and by the four arrows (`data-grid`: two
 * dimensions). Touching a key leaves the focus and the caret where they are. Put it inside the `Private` of its field.
 */
export const OnScreenKeyboard = ({ node, label, letters, onStroke, open = '' }: OnScreenKeyboardProps) => {
  const [layout, setLayout] = useState<LayoutName>(letters[0] ?? 'digits');
  const [shifted, setShifted] = useState(false);
  const grid = useRef<HTMLFieldSetElement>(null);
  const shown = layoutOf(layout, shifted, letters);
  const places = layoutOf(layout, false, letters);
  const words = useWords({ grid, conversion: shown.converts, open, onStroke });
  useKeysOverThoseGone(grid);
  const press = (key: KeySpec): void => {
    const { act } = key;
    setShifted(act.type === 'shift' && !shifted);
    // As on every keyboard of these scripts: the space takes the first word.
    if (isSpace(key) && words.first) return words.choose(words.first);
    if (act.type === 'layout') {
      onStroke({ type: 'end' });
      setLayout(act.layout);
    } else if (act.type !== 'shift') onStroke(act);
  };
  const given = { node, pressed: shifted, onPress: press };
  return (
    <>
      <fieldset
        ref={grid}
        className={`keyboard keyboard-${layout}`}
        style={{ '--columns': shown.columns } as React.CSSProperties}
        aria-label={label}
        data-grid
        data-node={`${node}.keys`}
      >
        {shown.converts && (
          <Candidates
            node={node}
            lang={shown.converts === 'kana' ? 'ja' : 'zh'}
            pages={words.pages}
            page={words.page}
            onChoose={words.choose}
            onMore={words.more}
          />
        )}
        {shown.upright ? (
          <div className="keyboard-upright">
            <KeyRows {...given} places={places.rows} rows={shown.rows} />
          </div>
        ) : (
          <KeyRows {...given} places={places.rows} rows={shown.rows} />
        )}
        <KeyRows {...given} places={places.last} rows={shown.last} />
      </fieldset>
      {shown.converts && (
        // An output: what is in it is a value, and of a private field nothing of it is read out.
        <output className="hidden-text" aria-live="polite" data-node={`${node}.words`}>
          {words.news}
        </output>
      )}
    </>
  );
};

type Words = {
  grid: RefObject<HTMLElement | null>;
  conversion: ReturnType<typeof layoutOf>['converts'];
  open: string;
  onStroke: (stroke: Stroke) => void;
};

/** The words that are offered, page by page; Back gives them up and leaves the letters as they were typed. */
const useWords = ({ grid, conversion, open, onStroke }: Words) => {
  const { t } = useTranslation('common');
  const candidates = useCandidates(conversion, open);
  const [turned, setTurned] = useState({ open: '', page: 0 });
  const [wasKept, setKept] = useState(false);
  const pages = pagesOf(candidates);
  const page = turned.open === open ? turned.page : 0;
  const first = pages[page]?.[0];
  const keepFocus = useFocusKept(grid);
  useKeysWhile(conversion !== null && open !== '', (action) => {
    if (action !== 'back') return false;
    keepFocus();
    setKept(true);
    onStroke({ type: 'end' });
    return true;
  });
  const found = first && t('keyboard.found', { total: candidates.length, first: first.said });
  return {
    pages,
    page,
    first,
    news: found ?? (wasKept && open === '' ? t('keyboard.kept') : ''),
    more: () => setTurned({ open, page: (page + 1) % pages.length }),
    choose: ({ text, takes }: Candidate): void => {
      keepFocus();
      setKept(false);
      onStroke({ type: 'choose', text, takes });
    },
  };
};

/** A word that is chosen by key goes, and the focus with it: to the next word, or back to the key that was pressed last. */
const useFocusKept = (grid: RefObject<HTMLElement | null>): (() => void) => {
  const last = useRef<HTMLElement | null>(null);
  const moves = useRef(false);
  useLayoutEffect(() => {
    const { current } = grid;
    const note = ({ target }: Event): void => {
      const key = target instanceof Element ? target.closest<HTMLElement>('.keyboard-row .key') : null;
      if (key) last.current = key;
    };
    current?.addEventListener('click', note);
    return () => current?.removeEventListener('click', note);
  }, [grid]);
  // Once with every change of what is drawn: only the one after a choice has something to do.
  useLayoutEffect(() => {
    if (!moves.current) return;
    moves.current = false;
    const next = grid.current?.querySelector<HTMLElement>('[role="option"]');
    const before = last.current?.isConnected ? last.current : null;
    (next ?? before ?? grid.current?.querySelector<HTMLElement>('.key'))?.focus();
  });
  return () => {
    moves.current = document.activeElement?.closest('.candidates') !== null && document.activeElement !== null;
  };
};

/**
 * Other letters take the place of those that she stands on: she goes on at the first of them. By touch the focus was in the
 * field all the while, and stays.
 */
const useKeysOverThoseGone = (grid: RefObject<HTMLElement | null>): void => {
  const stoodOn = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const { current } = grid;
    const note = ({ target }: Event): void => void (stoodOn.current = target as HTMLElement);
    current?.addEventListener('focusin', note);
    return () => current?.removeEventListener('focusin', note);
  }, [grid]);
  // Once with every change of what is drawn: only where the focus went with its key there is something to do.
  useLayoutEffect(() => {
    const before = stoodOn.current;
    if (!before || before.isConnected || document.activeElement !== document.body) return;
    grid.current?.querySelector<HTMLElement>('.keyboard-row .key')?.focus();
  });
};

type Given = { node: string; pressed: boolean; onPress: (key: KeySpec) => void };

const faceOf = ({ face, words }: KeySpec): string => face || (words ?? '');

/** A key is its place, called by what stands there without capitals: with them it stays the same key, and the focus on it. */
const KeyRows = ({ places, rows, onPress, ...given }: Given & { places: Rows; rows: Rows }) =>
  rows.map((row, line) => (
    <div className="keyboard-row" key={(places[line] ?? row).map(faceOf).join(' ')}>
      {row.map((key, column) => (
        <Key key={faceOf(places[line]?.[column] ?? key)} {...given} spec={key} onPress={() => onPress(key)} />
      ))}
    </div>
  ));

type KeyProps = { spec: KeySpec; node: string; pressed: boolean; onPress: () => void };

/** A sign is called by its name alone; what has words on it is called by them first, and then by what it does. */
const nameOf = ({ face, act }: KeySpec, words: string | undefined): string | undefined => {
  if (words === undefined || face === '') return undefined;
  return act.type === 'layout' ? `${face}, ${words}` : words;
};

const Key = ({ spec, node, pressed, onPress }: KeyProps) => {
  const { t } = useTranslation('common');
  const words = spec.words === undefined ? undefined : t(`keyboard.${spec.words}` as 'keyboard.space');
  const capital = /^\p{Lu}$/u.test(spec.face) ? t('keyboard.capital', { letter: spec.face }) : undefined;
  return (
    <button
      type="button"
      className={`key key-${spec.act.type} ${/^\p{L}{2,}$/u.test(spec.face) ? 'key-word' : ''}`}
      style={{ '--span': spec.span ?? 2 } as React.CSSProperties}
      data-node={`${node}.key.${spec.face || spec.words}`}
      data-tool={spec.act.type === 'text' || spec.act.type === 'key' ? undefined : ''}
      aria-label={spec.name ?? nameOf(spec, words) ?? capital}
      aria-pressed={spec.act.type === 'shift' ? pressed : undefined}
      lang={spec.lang}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {spec.act.type === 'backspace' && <Delete aria-hidden />}
      <span>{spec.face || words}</span>
    </button>
  );
};
