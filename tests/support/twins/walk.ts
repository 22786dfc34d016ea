import type { TestInfo } from '@playwright/test';
import * as fc from 'fast-check';
import type { CatalogueEntry } from '../../../protocol/index.ts';
import { plantedService } from '../planted-service.ts';
import { deed, type Deed } from './deeds.ts';
import type { Helper } from './desk.ts';
import { helperDeed, type HelperDeed } from './helper-deeds.ts';
import type { Twin } from './look.ts';
import type { PairOptions } from './pair.ts';
import { walkerOf } from './walker.ts';

/** One of the two people, watched. `helper`: who guides her, where somebody does. */
export type Person = { twin: Twin; helper?: Helper; sockets: string[]; close: () => Promise<void> };
export type People = readonly [Person, Person];

/** Opens one of the two people, dyed or not. */
export type OpenTwin = (options: PairOptions) => Promise<Person>;

/** `frames` that were captured at the dyed kiosk, `covered` steps at which something was, `told` messages to a helper. */
export type Walked = { steps: number; compared: number; covered: number; frames: number; told: number };

export type WalkOptions = {
  /** For whoever looks into a failure: gives the same walk again. */
  seed: number;
  steps: number;
  /** The services of the product; otherwise one made up for this walk. */
  real?: boolean;
  /** Masks raised by hand, or in a session; guided, where the helper acts as well. */
  how: 'masks' | 'session' | 'guided';
  /** The caption is compared too. What it says last may depend on which of two things came first, on a machine in haste. */
  captions?: boolean;
  /** Hears from time to time how far they are. */
  tell?: (walked: Walked) => void;
};
const EVERY = 50;

export type Step = Deed | HelperDeed;

const anyStep = (how: WalkOptions['how']): fc.Arbitrary<Step> =>
  how === 'guided'
    ? fc.oneof({ weight: 3, arbitrary: deed }, { weight: 2, arbitrary: helperDeed })
    : fc.oneof({ weight: 1, arbitrary: deed });

/** From a kiosk's screen to a small window, and one on its side: 400% of text comes by what she does there. */
const views = [
  { width: 800, height: 600 },
  { width: 1280, height: 720 },
  { width: 640, height: 960 },
] as const;

/** What a walk is made of: the seed says all of it. */
const walkOf = ({ seed, steps, how }: WalkOptions): { service: CatalogueEntry; deeds: Step[] } => {
  // Much to cover, and seldom what forbids sharing at all.
  const service = plantedService.filter(({ service: { fields } }) => {
    const count = (hidden: string): number => fields.filter(({ sensitivity }) => sensitivity === hidden).length;
    return count('personal') > fields.length / 2 && count('secret') <= 1;
  });
  const deeds = fc.array(anyStep(how), { minLength: steps, maxLength: steps });
  const [made] = fc.sample(fc.tuple(service, deeds), { seed, numRuns: 1 });
  if (!made) throw new Error('fast-check gave no walk');
  return { service: made[0], deeds: made[1] };
};

/**
 * Two people do the same and answer differently where it is private; the first is dyed. After each deed both screens are
 * compared, whole, and what was told is searched; while nothing is shared no track may live.
 */
export const walkTwins = async (open: OpenTwin, info: TestInfo, options: WalkOptions): Promise<Walked> => {
  const { service, deeds } = walkOf(options);
  const view = views[options.seed % views.length] ?? views[0];
  const common = { view, captions: options.captions ?? false, ...(options.real ? {} : { service }) };
  // One after the other: of two tabs that would be captured at once only one is (Chromium 156).
  const people = [await open({ dyed: true, ...common }), await open({ dyed: false, ...common })] as const;
  const { step, keepTraces, walked } = walkerOf(people, info, options);
  try {
    for (const [at, next] of deeds.entries()) {
      await step(next, at);
      if (at % EVERY === EVERY - 1 && at < deeds.length - 1) options.tell?.(walked);
    }
  } catch (error) {
    await keepTraces();
    throw error;
  } finally {
    await Promise.all(people.map(({ close }) => close()));
  }
  return walked;
};
