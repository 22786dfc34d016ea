import type { i18n } from 'i18next';
import type { Language } from '../../../../protocol/index.ts';
import type reader from '../../../../locales/en/reader.json';
import type { Described, Hint } from './describe.ts';
import { nameOfStrange, type Strange } from './foreign.ts';
import { says, type Verbosity } from './verbosity.ts';
import { fill, joinPhrases, joinSentences, plain, slot, type Rich } from './rich.ts';

/** The sentences of the reader in the language of this moment. */
export const createSentences = (texts: i18n, language: () => Language, verbosity: () => Verbosity = () => 'normal') => {
  const text = (key: string, filled: Record<string, string> = slots): string =>
    (texts.t as (key: string, filled: Record<string, string>) => string)(key, filled);

  const place = (key: keyof typeof reader.place, ...fillings: readonly Rich[]): Rich =>
    fill(text(`reader:place.${key}`), fillings);

  const main = ({ pattern, name, value, count }: Described): Rich => {
    const called = name.text === '' ? place('unnamed') : name;
    return fill(text(`reader:control.${pattern}`, { name: slot(0), value: slot(1), count: slot(2) }), [
      called,
      value,
      plain(String(count)),
    ]);
  };

  return {
    /** A control as it is read among others: name, role, state, value. */
    brief: main,
    /** As it is read on focus: with its position, what is asked of it, its help and its error. */
    full: (control: Described, isErrorSaid = false): Rich => {
      const { required, readonly, invalid } = control;
      const say = says[verbosity()];
      const position = say.position ? control.position : null;
      const description = say.help || invalid ? control.description : plain('');
      const first = [
        main(control),
        readonly ? place('readonly') : plain(''),
        position ? place('position', plain(String(position.at)), plain(String(position.total))) : plain(''),
      ];
      return joinSentences(
        [
          joinPhrases(first, language()),
          required ? place('required') : plain(''),
          // The error itself says it best; this is for a control that has none of its own, nor its group.
          invalid && !isErrorSaid && description.text === '' ? place('invalid') : plain(''),
          description,
        ],
        language(),
      );
    },
    hint: (hint: Hint): string => texts.t(`reader:hint.${hint}`),
    place,
    /** A private value as it is told of in the open. */
    hidden: (how: keyof typeof reader.private, count: number): Rich =>
      fill(text(`reader:private.${how}`), [plain(String(count))]),
    typed: (how: keyof typeof reader.typed, character: Rich = plain('')): Rich =>
      fill(text(`reader:typed.${how}`), [character]),
    /** Where the caret is in a line of text. */
    caret: (what: keyof typeof reader.caret, value: Rich = plain('')): Rich =>
      fill(text(`reader:caret.${what}`, { value: slot(0) }), [value]),
    /** What it is that no voice here can read. */
    strange: (what: Strange): Rich => {
      const name = nameOfStrange(what, language());
      return plain(
        name === null ? text('reader:foreign.unknown') : text(`reader:foreign.${what.by}`, { name: inSentence(name) }),
      );
    },
    symbol: (name: keyof typeof reader.symbol): Rich => plain(text(`reader:symbol.${name}`)),
    landmark: (role: keyof typeof reader.landmark): Rich => plain(text(`reader:landmark.${role}`)),
    none: (way: keyof typeof reader.none, grain: keyof typeof reader.grain): Rich =>
      plain(text(`reader:none.${way}.${grain}`)),
    /** How the arrows work now. */
    browsing: (grain: keyof typeof reader.grain | 'off'): Rich => plain(text(`reader:browse.${grain}`)),
    here: (what: keyof typeof reader.here, filling: Rich = plain('')): Rich =>
      fill(text(`reader:here.${what}`), [filling]),
    join: (parts: readonly Rich[]): Rich => joinSentences(parts, language()),
  };
};
export type Sentences = ReturnType<typeof createSentences>;

/** The tables begin names with a capital, as for a list; within a Vietnamese sentence they have none. */
const inSentence = (name: string): string => name.replace(/^(?:Tiếng|Chữ) /, (kind) => kind.toLowerCase());

/** Each text has only some of these slots; each stands at its own place among the fillings. */
const slots = {
  name: slot(0),
  label: slot(0),
  at: slot(0),
  count: slot(0),
  character: slot(0),
  letter: slot(0),
  value: slot(1),
  total: slot(1),
  level: slot(1),
  rows: slot(1),
  columns: slot(2),
  percent: slot(0),
};
