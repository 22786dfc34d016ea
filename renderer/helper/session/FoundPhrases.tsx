import type { RefObject } from 'react';
import { groupOf, type PhraseKey } from '../../../protocol/index.ts';
import { useWords } from '../console.ts';

/** As many as there are number keys. */
export const NUMBERED = 9;

export type Row = { key: PhraseKey; index: number; number: number | null };
type Group = { name: ReturnType<typeof groupOf>; rows: Row[] };

/** The numbers stand at the nine around the chosen one, and wander with it. */
export const rowsOf = (found: readonly PhraseKey[], at: number): Row[] => {
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

/** The phrases found, under their groups. The search field keeps the focus and the keys; a hand only presses here. */
export const FoundPhrases = (props: {
  id: string;
  box: RefObject<HTMLDivElement | null>;
  rows: readonly Row[];
  at: number;
  wordsOf: (key: PhraseKey) => string;
  press: (row: Row) => void;
}) => {
  const { id, box, rows, at, wordsOf, press } = props;
  const { t } = useWords();
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select can't be worked from the field above it
    <div ref={box} id={`${id}list`} role="listbox" className="found" aria-labelledby="phrases-heading">
      {groupsOf(rows).map(({ name, rows: inGroup }) => (
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- part of the listbox
        <div role="group" aria-label={t(`phrases.group.${name}`)} key={inGroup[0]?.key}>
          <p className="group" aria-hidden="true">
            {t(`phrases.group.${name}`)}
          </p>
          {inGroup.map((row) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- as above
            <div
              key={row.key}
              id={`${id}${row.index}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option of a select has no key cap in it
              role="option"
              aria-selected={row.index === at}
              className="phrase"
              onClick={() => press(row)}
            >
              <kbd className="key" aria-hidden={row.number === null}>
                {row.number}
              </kbd>
              <span>{wordsOf(row.key)}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
};
