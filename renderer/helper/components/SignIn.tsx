import { useEffect, useRef, useState, type FormEvent } from 'react';
import { limits } from '../../../protocol/index.ts';
import { useConsole, useDesk, useWords } from '../console.ts';
import { refusalText } from '../words/words.ts';
import { Field } from './Field.tsx';

/** Staff sign in here. What is wrong is said of both fields together: it tells nothing about which names exist. */
export const SignIn = () => {
  const { desk } = useConsole();
  const { work } = useDesk();
  const { t } = useWords();
  const [wrong, setWrong] = useState<{ name?: string; password?: string }>({});
  const name = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const busy = work.at === 'entry' && work.busy?.part === 'sign-in';
  const trouble = work.at === 'entry' && work.trouble?.part === 'sign-in' ? refusalText(t, work.trouble.code) : null;

  useEffect(() => {
    if (!trouble) return;
    if (password.current) password.current.value = '';
    name.current?.focus();
  }, [trouble]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const [given, secret] = [name.current?.value.trim() ?? '', password.current?.value ?? ''];
    setWrong({
      ...(given === '' && { name: t('signIn.nameMissing') }),
      ...(secret === '' && { password: t('signIn.passwordMissing') }),
    });
    if (given === '') return name.current?.focus();
    if (secret === '') return password.current?.focus();
    if (!busy) void desk.signIn(given, secret);
  };
  return (
    <form className="card" aria-labelledby="sign-in-heading" onSubmit={submit} noValidate>
      <h2 id="sign-in-heading">{t('signIn.heading')}</h2>
      <p className="lead">{t('signIn.lead')}</p>
      <Field
        ref={name}
        label={t('signIn.name')}
        error={wrong.name ?? trouble}
        autoComplete="username"
        maxLength={limits.nameLength}
      />
      <Field
        ref={password}
        label={t('signIn.password')}
        error={wrong.password ?? null}
        type="password"
        autoComplete="current-password"
        maxLength={200}
      />
      <button type="submit" className="button plain" aria-disabled={busy || undefined}>
        {busy ? t('signIn.busy') : t('signIn.submit')}
      </button>
    </form>
  );
};
