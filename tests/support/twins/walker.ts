import { expect, type TestInfo } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { realAnswers, traceIn } from './answers.ts';
import { does, touches } from './deeds.ts';
import { helps } from './helper-deeds.ts';
import { lookAt, pausesOf, pictureOf, type LookOptions, type State } from './look.ts';
import { unlike } from './unlike.ts';
import type { People, Person, Step, Walked, WalkOptions } from './walk.ts';

/** What differs in the words that their helpers have; '' where nothing does. */
const inWords = (now: readonly State[]): string => {
  const [lines = [], others = []] = now.map(({ outline }) => outline);
  const longest = lines.length < others.length ? others : lines;
  const at = longest.findIndex((_, index) => lines[index] !== others[index]);
  return at < 0 ? '' : `in words: ${lines[at]} and ${others[at]}`;
};

const inPictures = ([one = '', other = '']: readonly string[]): string => {
  const places = one === other ? 0 : unlike(Buffer.from(one, 'base64'), Buffer.from(other, 'base64'));
  return places === 0 ? '' : `at ${places} places`;
};

/** How the two of them take one step after the other. */
export const walkerOf = (people: People, info: TestInfo, { seed, how, captions = false }: WalkOptions) => {
  const walked: Walked = { steps: 0, compared: 0, covered: 0, frames: 0, told: 0 };
  const options: LookOptions = { pauses: pausesOf(how !== 'masks'), captions };
  const traces: [string[], string[]] = [[], []];
  let where = '';
  let goneSince: number | null = null;
  let askedSince: number | null = null;

  const both = <T>(run: (person: Person, who: 0 | 1) => Promise<T>): Promise<[T, T]> =>
    Promise.all([run(people[0], 0), run(people[1], 1)]);

  /** Nothing of an answer outside of its mark at any change of the page, nor told, nor dye in any frame. */
  const mustBeClean = ({ strays, frames, told }: State, sockets: readonly string[]): void => {
    expect(strays, where).toEqual([]);
    expect(frames.dyed, where).toBe(0);
    for (const text of [...told, ...sockets]) expect(traceIn(text), `${where}: ${text.slice(0, 2_000)}`).toBeNull();
    walked.told += told.length - 1;
  };
  const states = async (): Promise<[State, State]> => {
    const now = await both(({ twin }) => lookAt(twin, options));
    for (const [who, state] of now.entries()) {
      traces[who]?.push(where, ...state.told);
      mustBeClean(state, people[who]?.sockets.splice(0) ?? []);
    }
    return now;
  };

  const pictures = (): Promise<string[]> => both(({ twin }) => pictureOf(twin));
  /** Both at rest are the same everywhere, however long one of them takes to get there. */
  const mustBeAlike = async (first: [State, State]): Promise<[State, State]> => {
    let now = first;
    let looked = false;
    const look = async (): Promise<string> => {
      if (looked) now = await states();
      looked = true;
      if (now[0].place !== now[1].place) return `one is at ${now[0].place}, one at ${now[1].place}`;
      if (now[0].shared !== now[1].shared) return 'one is shared';
      if (!now[0].shared)
        return now.every(({ live }) => live === 0) ? '' : 'what nothing should be seen of is captured';
      return inWords(now) || inPictures(await pictures());
    };
    await expect.poll(look, { message: where, timeout: 15_000, intervals: [20, 50, 200, 500] }).toBe('');
    return now;
  };

  /** For whoever looks into a failure: what both see, and what was told of late. */
  const keepTraces = async (): Promise<void> => {
    for (const [index, picture] of (await pictures()).entries()) {
      await writeFile(info.outputPath(`${index + 1}.png`), picture, 'base64');
      await writeFile(info.outputPath(`${index + 1}.txt`), (traces[index] ?? []).slice(-200).join('\n'));
    }
  };

  const takes = async (step: Step, at: number): Promise<void> => {
    if (!('helper' in step)) {
      await both(({ twin }, who) => does(twin.page, { deed: step, who, answers: realAnswers }));
      return;
    }
    if (step.helper === (goneSince === null ? 'back' : 'gone')) return;
    if (step.helper === 'gone') goneSince = at;
    if (step.helper === 'back') goneSince = null;
    await both(async ({ twin, helper }) => helper && helps(twin.page, helper, { deed: step, at }));
  };
  /** By a finger, as a browser demands; one after the other, for it gives only one of two that ask at once its picture. */
  const shareAgain = async (): Promise<void> => {
    for (const { twin } of people) {
      await touches(twin.page, 'assist.share');
      await twin.page
        .locator('[data-node="assist.showMe"]')
        .first()
        .waitFor({ timeout: 3_000 })
        .catch(() => {});
    }
  };

  const step = async (next: Step, at: number): Promise<void> => {
    where = `seed ${seed}, step ${at}: ${JSON.stringify(next)}`;
    // Longer than that nobody waits: silence would be a No, at a moment of its own in each of the two.
    if (goneSince !== null && at > goneSince + 3) await takes({ helper: 'back', chance: 0 }, at);
    if (askedSince !== null && at > askedSince + 2)
      await takes({ helper: at % 3 > 0 ? 'allow' : 'refuse', chance: 0 }, at);
    await takes(next, at);
    const now = await mustBeAlike(await states());
    askedSince = now[0].place.includes('assist.proposal') ? (askedSince ?? at) : null;
    walked.steps += 1;
    walked.frames = now[0].frames.all;
    if (now[0].shared) {
      walked.compared += 1;
      if (now[0].covered) walked.covered += 1;
    }
    if (now.every(({ stands }) => stands)) await shareAgain();
  };
  return { step, keepTraces, walked };
};
