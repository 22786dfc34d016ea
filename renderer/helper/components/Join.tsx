import { useEffect, useLayoutEffect, useRef, useState, type FormEvent } from 'react';
import { limits, GuestName } from '../../../protocol/index.ts';
import { useConsole, useDesk, useWords, type T } from '../console.ts';
import { refusalText } from '../words/words.ts';
import { caretAfter, digitsOf, grouped } from './code.ts';
import { Field } from './Field.tsx';

type Wrong = { code?: string; name?: string };

const wrongIn = (t: T, digits: string, name: string | null): Wrong => ({
  ...(digits.length < limits.codeDigits && { code: t('join.codeIncomplete') }),
  ...(name !== null && name.trim() === '' && { name: t('join.nameMissing') }),
  ...(name !== null && name.trim() !== '' && !GuestName.safeParse(name).success && { name: t('join.nameUnusable') }),
});

/** The caret stays behind the digit that was typed, although the text is grouped anew under it. */
const useGroupedDigits = () => {
  const [typed, setTyped] = useState({ digits: '', before: 0 });
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement !== input.current) return;
    const caret = caretAfter(typed.before);
    input.current?.setSelectionRange(caret, caret);
  }, [typed]);
  const take = (field: HTMLInputElement): void =>
    setTyped({
      digits: digitsOf(field.value),
      before: digitsOf(field.value.slice(0, field.selectionStart ?? field.value.length)).length,
    });
  return { digits: typed.digits, input, take };
};

/** Joining by the code that a person reads aloud. Staff are announced by their account; others give a name. */
export const Join = () => {
  const { desk } = useConsole();
  const { seat, work } = useDesk();
  const { t } = useWords();
  const { digits, input, take } = useGroupedDigits();
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<Wrong>({});
  const nameInput = useRef<HTMLInputElement>(null);
  const staff = seat.kind === 'staff' ? seat.name : null;
  const busy = work.at === 'entry' && work.busy?.part === 'join';
  const trouble = work.at === 'entry' && work.trouble?.part === 'join' ? refusalText(t, work.trouble.code) : null;

  useEffect(() => {
    if (trouble) input.current?.focus();
  }, [trouble, input]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = wrongIn(t, digits, staff === null ? name : null);
    setWrong(found);
    if (found.code) return input.current?.focus();
    if (found.name) return nameInput.current?.focus();
    void desk.join(digits, name.trim());
  };
  return (
    <form className="card join" aria-labelledby="join-heading" onSubmit={submit} noValidate>
      <h2 id="join-heading">{t('join.heading')}</h2>
      <p className="lead">{t('join.lead')}</p>
      <Field
        ref={input}
        label={t('join.code')}
        hint={t('join.codeHint')}
        error={wrong.code ?? trouble}
        className="code"
        inputMode="numeric"
        autoComplete="off"
        value={grouped(digits)}
        onChange={(event) => take(event.target)}
      />
      {staff === null && (
        <Field
          ref={nameInput}
          label={t('join.name')}
          hint={t('join.nameHint')}
          error={wrong.name ?? null}
          autoComplete="name"
          maxLength={limits.nameLength}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      )}
      <div className="row">
        <button type="submit" className="button main" aria-disabled={busy || undefined}>
          {busy ? t('join.busy') : t('join.submit')}
        </button>
        <p className="note">{staff === null ? t('join.notStaff') : t('join.asStaff', { name: staff })}</p>
      </div>
    </form>
  );
};
