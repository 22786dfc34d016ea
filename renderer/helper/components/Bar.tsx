import { useId, type ChangeEvent } from 'react';
import { languages, type Language } from '../../../protocol/index.ts';
import { useReadable } from '../../shared/store.ts';
import { themeChoices, type ThemeChoice } from '../choices.ts';
import { useConsole, useDesk, useWords } from '../console.ts';
import { ownName, refusalText } from '../words/words.ts';
import { ActionButton } from './ActionButton.tsx';

const Pick = <Value extends string>(props: {
  label: string;
  value: Value;
  options: readonly { value: Value; text: string; language?: Language }[];
  onPick: (value: Value) => void;
}) => {
  const id = useId();
  return (
    <div className="pick">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={props.value}
        onChange={(event: ChangeEvent<HTMLSelectElement>) => props.onPick(event.target.value as Value)}
      >
        {props.options.map(({ value, text, language }) => (
          <option key={value} value={value} lang={language}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
};

const Choose = () => {
  const { choices } = useConsole();
  const { t } = useWords();
  const { language, theme } = useReadable(choices);
  return (
    <>
      <Pick<Language>
        label={t('bar.language')}
        value={language}
        options={languages.map((one) => ({ value: one, text: ownName(one), language: one }))}
        onPick={(picked) => choices.dispatch({ language: picked })}
      />
      <Pick<ThemeChoice>
        label={t('bar.theme')}
        value={theme}
        options={themeChoices.map((one) => ({ value: one, text: t(`bar.themes.${one}`) }))}
        onPick={(picked) => choices.dispatch({ theme: picked })}
      />
    </>
  );
};

const Seat = () => {
  const { desk } = useConsole();
  const { seat } = useDesk();
  const { t } = useWords();
  if (seat.kind !== 'staff') return null;
  return (
    <div className="seat">
      <p>
        <span className="hidden-text">{t('bar.account')}: </span>
        <bdi className="name">{seat.name}</bdi>
        <span className={`dot ${seat.duty}`}>{t(`desk.${seat.duty}`)}</span>
      </p>
      <ActionButton onPress={() => void desk.signOut()}>{t('bar.signOut')}</ActionButton>
    </div>
  );
};

/** The state of the line to the server, where it is worth a sentence. A guest hears of it where they asked for something. */
const LineState = () => {
  const { line, seat } = useDesk();
  const { t } = useWords();
  const bad = seat.kind === 'staff' && line.state !== 'up' && line.state !== 'off';
  return (
    <output className="line-state">
      {bad && (
        <span className="line">{line.state === 'refused' ? refusalText(t, line.code) : t(`line.${line.state}`)}</span>
      )}
    </output>
  );
};

/** The same on every screen: what this is, who sits here, and how it should look. */
export const Bar = ({ showKeys }: { showKeys: () => void }) => {
  const { t } = useWords();
  return (
    <header className="bar">
      <p className="brand">
        <strong>{t('bar.product')}</strong> <span>{t('bar.console')}</span>
      </p>
      <Seat />
      <div className="choices">
        <ActionButton letter="K" onPress={showKeys}>
          {t('bar.keys')}
        </ActionButton>
        <Choose />
      </div>
      <LineState />
    </header>
  );
};
