import { useEffect, useId, useMemo, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { groupOf, limits, needs, type OutlineNode, type PhraseKey } from '../../../protocol/index.ts';
import { useConsole, useTranslate, useWords } from '../console.ts';
import { canPointInOutline, canText, type Session } from '../desk/session-state.ts';
import { KeyCap } from '../keys/KeyCap.tsx';
import { useKey } from '../keys/useKey.ts';
import { fill, type PhraseBook } from '../words/phrase-book.ts';

/** As many as there are number keys. */
const NUMBERED = 9;

/** What can be meant by {element}: the line chosen in the outline, where it may be pointed at. */
const meantBy = (session: Session, line: OutlineNode | null): OutlineNode | null =>
  line && line.role !== 'private' && line.name !== '' && canPointInOutline(session) ? line : null;

const steps: Readonly<Record<string, (from: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  PageDown: (from) => (Math.floor(from / NUMBERED) + 1) * NUMBERED,
  PageUp: (from) => (Math.floor(from / NUMBERED) - 1) * NUMBERED,
};

/** The number that the phrase asks for. */
const AskNumber = ({ words, say, cancel }: { words: string; say: (n: number) => void; cancel: () => void }) => {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (/^\d{1,3}$/.test(typed)) say(Number(typed));
  };
  return (
    <form className="phrase-number" onSubmit={send}>
      <p>{fill(words, typed === '' ? {} : { n: Number(typed) })}</p>
      <label htmlFor={id}>{t('phrases.number')}</label>
      <div className="row">
        <input
          ref={field}
          id={id}
          inputMode="numeric"
          autoComplete="off"
          maxLength={String(limits.phraseNumber).length}
          value={typed}
          onChange={(event) => setTyped(event.target.value.normalize('NFKC').replaceAll(/\D/g, ''))}
          onKeyDown={(event) => event.key === 'Escape' && cancel()}
        />
        <button type="submit" className="button main">
          {t('phrases.say')}
        </button>
        <button type="button" className="button plain" onClick={cancel}>
          {t('phrases.cancel')}
        </button>
      </div>
    </form>
  );
};

type Row = { key: PhraseKey; index: number; number: number | null };
type Group = { name: ReturnType<typeof groupOf>; rows: Row[] };

/** The numbers stand at the nine around the chosen one, and wander with it. */
const rowsOf = (found: readonly PhraseKey[], at: number): Row[] => {
  const first = Math.floor(at / NUMBERED) * NUMBERED;
  return found.map((key, index) => {
    const number = index - first + 1;
    return { key, index, number: number >= 1 && number <= NUMBERED ? number : null };
  });
};

/** Neighbours of one group; what was searched for stands by how well it fits, so a group may come twice. */
const groupsOf = (rows: readonly Row[]): Group[] =>
  rows.reduce<Group[]>((groups, row) => {
    const name = groupOf(row.key);
    const last = groups.at(-1);
    if (last?.name === name) last.rows.push(row);
    else groups.push({ name, rows: [row] });
    return groups;
  }, []);

/** Phrases that need no common language: each is heard at the kiosk in the person's. */
export const Phrases = (props: { session: Session; line: OutlineNode | null; book: PhraseBook | null }) => {
  const { t } = useWords();
  return (
    <section className="phrases" aria-labelledby="phrases-heading">
      <h2 id="phrases-heading">{t('phrases.heading')}</h2>
      {props.book ? <Finder {...props} book={props.book} /> : <p className="soft">{t('phrases.loading')}</p>}
    </section>
  );
};

const Finder = ({ session, line, book }: { session: Session; line: OutlineNode | null; book: PhraseBook }) => {
  const { desk } = useConsole();
  const { t, language } = useWords();
  const translate = useTranslate(session.language);
  const [sought, setSought] = useState('');
  const [at, setAt] = useState(0);
  const [asks, setAsks] = useState<PhraseKey | null>(null);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  useKey('P', () => field.current?.focus());

  const found = useMemo(() => book.find(sought, language), [book, sought, language]);
  const rows = rowsOf(found, at);
  const meant = meantBy(session, line);
  const element = meant ? (translate(meant.name) ?? meant.name) : undefined;
  const wordsOf = (key: PhraseKey): string => fill(book.text(key, language), { element });

  useEffect(() => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }), [at]);

  const back = (): void => {
    setAsks(null);
    field.current?.focus();
  };
  const say = (phrase: PhraseKey, n?: number): void => {
    desk.sayPhrase(
      { phrase, ...(meant && needs(phrase, 'element') && { element: meant.id }), ...(n !== undefined && { n }) },
      (needs(phrase, 'element') && meant?.name) || '',
    );
    back();
  };
  const choose = (key: PhraseKey | undefined): void => {
    if (key === undefined || !canText(session)) return;
    setMissing(needs(key, 'element') && !meant);
    if (needs(key, 'element') && !meant) return;
    if (needs(key, 'n')) setAsks(key);
    else say(key);
  };
  const go = (to: number): void => setAt(Math.max(0, Math.min(found.length - 1, to)));
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes, digits and Enter are its own.
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const digit = /^[1-9]$/.test(event.key.normalize('NFKC')) ? Number(event.key.normalize('NFKC')) : null;
    const step = steps[event.key];
    if (digit !== null) choose(rows.find(({ number }) => number === digit)?.key);
    else if (step) go(step(at));
    else if (event.key === 'Enter') choose(found[at]);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <label htmlFor={`${id}find`}>
        {t('phrases.search')} <KeyCap letter="P" />
      </label>
      <input
        ref={field}
        id={`${id}find`}
        className="find"
        type="search"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={`${id}list`}
        aria-activedescendant={found.length > 0 ? `${id}${at}` : undefined}
        aria-describedby={`${id}hint`}
        aria-autocomplete="list"
        aria-keyshortcuts="Alt+P"
        autoComplete="off"
        dir="auto"
        value={sought}
        onChange={(event) => {
          setSought(event.target.value);
          setAt(0);
          setMissing(false);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="soft" id={`${id}hint`}>
        {t('phrases.hint')}
      </p>
      <output className={missing ? 'needs' : 'hidden-text'}>{missing ? t('phrases.needsLine') : ''}</output>
      {asks !== null && <AskNumber key={asks} words={wordsOf(asks)} say={(n) => say(asks, n)} cancel={back} />}
      <output className={found.length === 0 ? 'empty' : 'hidden-text'}>
        {found.length === 0 ? t('phrases.none') : ''}
      </output>
      <div ref={list} id={`${id}list`} role="listbox" className="found" aria-labelledby="phrases-heading">
        {groupsOf(rows).map(({ name, rows: inGroup }) => (
          <div role="group" aria-label={t(`phrases.group.${name}`)} key={inGroup[0]?.key}>
            <p className="group" aria-hidden="true">
              {t(`phrases.group.${name}`)}
            </p>
            {inGroup.map(({ key, index, number }) => (
              // The field above has the focus and the keys; a hand on the list only presses.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
              <div
                key={key}
                id={`${id}${index}`}
                role="option"
                aria-selected={index === at}
                className="phrase"
                onClick={() => {
                  setAt(index);
                  choose(key);
                }}
              >
                <kbd className="key" aria-hidden={number === null}>
                  {number}
                </kbd>
                <span>{wordsOf(key)}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
    </>
  );
};
