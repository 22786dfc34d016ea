import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { limits, type Language } from '../../../protocol/index.ts';
import { useConsole, useTranslate, useWords, type T } from '../console.ts';
import { canText, type Message, type Session } from '../desk/session-state.ts';
import { KeyCap } from '../keys/KeyCap.tsx';
import type { Translate } from '../words/catalogue.ts';
import { fill, type PhraseBook } from '../words/phrase-book.ts';
import { useKey } from '../keys/useKey.ts';
import { useNewestInSight } from './useNewestInSight.ts';

/** Below this the number of characters left is worth showing. */
const SHOW_LEFT = 100;

/** What was said, as the helper reads it; `under`: the same as the person has it, where that is something else. */
type Read = { words: string; language?: Language; under?: string };

const readIn = (t: T, own: Language, theirs: Language, book: PhraseBook | null, translate: Translate) => {
  const phrase = ({ said, element }: Extract<Message, { said: unknown }>): Read => {
    const name = translate(element) ?? element;
    const words = book ? fill(book.text(said.phrase, own), { element: name, n: said.n }) : '…';
    return own === theirs || !book
      ? { words }
      : { words, under: fill(book.text(said.phrase, theirs), { element, n: said.n }) };
  };
  return (message: Message): Read => {
    if ('card' in message) return { words: t(`card.${message.card}`) };
    if ('said' in message) return phrase(message);
    return message.from === 'person' ? { words: message.text, language: theirs } : { words: message.text };
  };
};

const One = ({ message, read, language }: { message: Message; read: Read; language: Language }) => {
  const { desk } = useConsole();
  const { t } = useWords();
  const theirs = message.from === 'person';
  return (
    <li className={theirs ? 'message theirs' : 'message mine'}>
      <p className="from">
        {theirs ? t('text.person') : t('text.you')}
        {!theirs && <span className={`sent ${message.mark}`}>{t(`text.${message.mark}`)}</span>}
      </p>
      <p className="words">
        <bdi lang={read.language}>{read.words}</bdi>
      </p>
      {read.under !== undefined && (
        <p className="under">
          <bdi lang={language}>{read.under}</bdi>
        </p>
      )}
      {message.mark === 'failed' && (
        <button type="button" className="button plain" onClick={() => desk.sendAgain(message.id)}>
          {t('text.again')}
        </button>
      )}
    </li>
  );
};

const Write = ({ ready }: { ready: boolean }) => {
  const { desk } = useConsole();
  const { t } = useWords();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useKey('W', () => field.current?.focus());
  const left = limits.textLength - text.length;
  const send = (): void => {
    if (!ready || text.trim() === '') return;
    desk.sendText(text);
    setText('');
  };
  const write = (now: string): void => {
    setText(now);
    desk.draft(now);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // While an input method composes, Enter chooses a character and must not send.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  return (
    <form
      className="write"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send();
      }}
    >
      <label htmlFor="message">
        {t('text.write')} <KeyCap letter="W" />
      </label>
      <textarea
        ref={field}
        id="message"
        rows={2}
        dir="auto"
        maxLength={limits.textLength}
        value={text}
        aria-describedby="message-note"
        aria-keyshortcuts="Alt+W"
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="row">
        <p className="note" id="message-note">
          {!ready && t('text.offline')}
          {ready && left >= SHOW_LEFT && t('text.live')}
          {ready && left < SHOW_LEFT && t('text.left', { count: left })}
        </p>
        <button type="submit" className="button main" aria-disabled={!ready || undefined}>
          <span>{t('text.send')}</span>
          <kbd className="key" aria-hidden="true">
            Enter
          </kbd>
        </button>
      </div>
    </form>
  );
};

/** Text both ways. New ones are read out by the announcer, so the list itself is no live region. */
export const Texts = ({ session, book }: { session: Session; book: PhraseBook | null }) => {
  const { t, language } = useWords();
  const read = readIn(t, language, session.language, book, useTranslate(session.language));
  const { list, onScroll } = useNewestInSight(`${session.messages.at(-1)?.id} ${session.theyWrite}`);
  return (
    <section className="texts" aria-labelledby="texts-heading">
      <h2 id="texts-heading">{t('text.heading')}</h2>
      <div
        ref={list}
        className="scroll"
        role="log"
        aria-live="off"
        aria-labelledby="texts-heading"
        // A scrolling box must be in reach of the keyboard, too.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        onScroll={onScroll}
      >
        {session.messages.length === 0 && session.theyWrite === '' && <p className="empty">{t('text.none')}</p>}
        <ul>
          {session.messages.map((message) => (
            <One
              key={`${message.from}${message.id}`}
              message={message}
              read={read(message)}
              language={session.language}
            />
          ))}
          {session.theyWrite !== '' && (
            <li className="message theirs">
              <p className="from">{t('text.writing')}</p>
              <p className="words">
                <bdi lang={session.language}>{session.theyWrite}</bdi>
              </p>
            </li>
          )}
        </ul>
      </div>
      <Write ready={canText(session)} />
    </section>
  );
};
