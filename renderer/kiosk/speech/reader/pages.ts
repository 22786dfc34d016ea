import type { Language } from '../../../../protocol/index.ts';
import type { Outlet } from '../../privacy/policy.ts';
import type { SpeechRank, Utterance } from '../speech.ts';
import { nameOf } from './accessible.ts';
import { collect, inGroups, type Unit } from './collect.ts';
import { plain } from './rich.ts';
import type { Sentences } from './sentences.ts';
import { strictestIn } from './text.ts';

/** On arrival so much is read: what the page is about, and the first that can be done. */
const ARRIVAL = { controls: 6, characters: 1500 };
/** Characters in one utterance of a page reading. */
const GROUP = 300;

function* firstOf(units: Iterable<Unit>): Generator<Unit> {
  let [controls, characters] = [0, 0];
  for (const unit of units) {
    yield unit;
    if (unit.kind === 'control') controls += 1;
    characters += unit.said.text.length;
    if (controls >= ARRIVAL.controls || characters >= ARRIVAL.characters) return;
  }
}

export type PageOptions = { root: Element; sentences: Sentences; language: () => Language; outlet: () => Outlet };

/** What is said of whole pages and dialogs, as utterances in their order, each made when it is asked for. */
export const createPages = ({ root, sentences, language, outlet }: PageOptions) => {
  const unitsOf = (whole: Element): Iterable<Unit> =>
    collect(whole, { sentences, language: language(), outlet: outlet() });

  function* spoken(units: Iterable<Unit>): Generator<Utterance> {
    let rank: SpeechRank = 'focus';
    for (const group of inGroups(units, GROUP)) {
      const said = sentences.join(group.map((unit) => unit.said));
      yield { ...said, language: language(), rank, sensitivity: group[0].sensitivity };
      rank = 'page';
    }
  }

  function* namedDialog(units: Iterable<Unit>): Generator<Unit> {
    let isFirst = true;
    for (const unit of units) {
      if (isFirst && unit.kind === 'heading') yield { ...unit, said: sentences.place('dialog', unit.said) };
      else yield unit;
      isFirst = false;
    }
  }

  function* errorsOf(summary: Element): Generator<Unit> {
    const lines = [...summary.querySelectorAll('li')];
    const unit = {
      kind: 'text',
      sensitivity: strictestIn(summary),
      element: summary,
      at: summary,
      isOpen: false,
    } as const;
    yield { ...unit, said: sentences.place('errors', plain(String(lines.length))) };
    for (const line of lines) yield { ...unit, said: nameOf(line.querySelector('button, a') ?? line, language()) };
  }

  return {
    /** What is on top: the dialog opened last, else the page's main part. */
    top: (): Element => [...root.querySelectorAll('dialog[open]')].at(-1) ?? root.querySelector('main') ?? root,
    /** Of a page or dialog that has come: what it is about, and the first that can be done. */
    arrival: (whole: Element): Iterable<Utterance> => {
      const first = firstOf(unitsOf(whole));
      return spoken(whole.matches('dialog') ? namedDialog(first) : first);
    },
    /** How many things have to be mended, and each; whatever else an alert holds as it stands. */
    alert: (summary: Element): Iterable<Utterance> =>
      spoken(summary.querySelector('li') ? errorsOf(summary) : unitsOf(summary)),
  };
};
export type Pages = ReturnType<typeof createPages>;
