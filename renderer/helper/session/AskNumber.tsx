import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { limits } from '../../../protocol/index.ts';
import { useWords } from '../console.ts';
import { fill } from '../words/phrase-book.ts';

/** The number that the phrase asks for. */
export const AskNumber = ({ words, say, cancel }: { words: string; say: (n: number) => void; cancel: () => void }) => {
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
