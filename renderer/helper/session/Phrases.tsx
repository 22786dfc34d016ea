import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { needs, type OutlineNode, type PhraseKey } from '../../../protocol/index.ts';
import { useConsole, useTranslate, useWords } from '../console.ts';
import { canPointInOutline, canText, type Session } from '../desk/session-state.ts';
import { KeyCap } from '../keys/KeyCap.tsx';
import { useKey } from '../keys/useKey.ts';
import { fill, type PhraseBook } from '../words/phrase-book.ts';
import { AskNumber } from './AskNumber.tsx';
import { FoundPhrases, NUMBERED, rowsOf } from './FoundPhrases.tsx';

/** What can be meant by {element}: the line chosen in the outline, where it may be pointed at. */
const meantBy = (session: Session, line: OutlineNode | null): OutlineNode | null =>
  line && line.role !== 'private' && line.name !== '' && canPointInOutline(session) ? line : null;

const steps: Readonly<Record<string, (from: number) => number>> = {
  ArrowDown: (from) => from + 1,
  ArrowUp: (from) => from - 1,
  PageDown: (from) => (Math.floor(from / NUMBERED) + 1) * NUMBERED,
  PageUp: (from) => (Math.floor(from / NUMBERED) - 1) * NUMBERED,
};

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
  const go = (to: number): void => {
    const index = Math.max(0, Math.min(found.length - 1, to));
    setAt(index);
    list.current?.querySelectorAll('[role="option"]')[index]?.scrollIntoView({ block: 'nearest' });
  };
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
          if (list.current) list.current.scrollTop = 0;
          setMissing(false);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="soft" id={`${id}hint`}>
        {t('phrases.hint')}
      </p>
      <output className={missing ? 'needs' : 'hidden-text'}>{missing ? t('propose.chooseLine') : ''}</output>
      {asks !== null && <AskNumber key={asks} words={wordsOf(asks)} say={(n) => say(asks, n)} cancel={back} />}
      <output className={found.length === 0 ? 'empty' : 'hidden-text'}>
        {found.length === 0 ? t('phrases.none') : ''}
      </output>
      <FoundPhrases
        id={id}
        box={list}
        rows={rows}
        at={at}
        wordsOf={wordsOf}
        press={({ key, index }) => {
          setAt(index);
          choose(key);
        }}
      />
    </>
  );
};
