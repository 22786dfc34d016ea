import type { HelperKind, Language, Skill } from '../../protocol/index.ts';
import type { Clock } from '../clock.ts';
import type { PeerId } from './terms.ts';

/** A person's place at the desk. `since` is milliseconds since the epoch: her turn, also after an offer that came to nothing. */
export type Ticket = {
  id: string;
  kiosk: PeerId;
  language: Language;
  skills: readonly Skill[];
  since: number;
  /** Who helps already, by the kiosk's word. */
  beside?: HelperKind | undefined;
};

/** `position` counts from 1; `waitSeconds` is null where nothing is known. */
export type Place = { position: number; waitSeconds: number | null };

/** How many answered tickets an estimate looks back on. */
const SAMPLES = 20;

/** No skill named means that any will do. */
const sharesSkill = (one: readonly Skill[], other: readonly Skill[]): boolean =>
  one.length === 0 || other.length === 0 || one.some((skill) => other.includes(skill));

/** Two people wait for the same helpers: same language, and a skill in common. */
const competes = (one: Ticket, other: Ticket): boolean =>
  one.language === other.language && sharesSkill(one.skills, other.skills);

const median = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? null;
};

/** The line at the desk, longest wait first. */
export type Queue = ReturnType<typeof createQueue>;

export const createQueue = (clock: Clock) => {
  let line: readonly Ticket[] = [];
  let answered: readonly { language: Language; waitedMs: number }[] = [];

  /** The usual wait in this language, less what was waited already. Past the usual, nothing is known: null, not 0. */
  const waitSeconds = ({ language, since }: Ticket): number | null => {
    const inLanguage = answered.filter((one) => one.language === language);
    const usual = median((inLanguage.length > 0 ? inLanguage : answered).map(({ waitedMs }) => waitedMs));
    const left = usual === null ? -1 : usual - (clock.now() - since);
    return left < 0 ? null : Math.ceil(left / 1000);
  };

  return {
    list: (): readonly Ticket[] => line,
    find: (id: string): Ticket | null => line.find((ticket) => ticket.id === id) ?? null,
    /** A ticket that comes back keeps its turn. */
    enter: (ticket: Ticket): void => {
      line = [...line, ticket].toSorted((one, other) => one.since - other.since);
    },
    leave: (id: string): void => {
      line = line.filter((ticket) => ticket.id !== id);
    },
    /** A helper took this ticket up: its wait is what later ones can expect. */
    answered: ({ language, since }: Ticket): void => {
      answered = [...answered, { language, waitedMs: clock.now() - since }].slice(-SAMPLES);
    },
    placeOf: (ticket: Ticket): Place => {
      const before = line.slice(0, line.indexOf(ticket)).filter((other) => competes(ticket, other));
      return { position: before.length + 1, waitSeconds: waitSeconds(ticket) };
    },
  };
};
