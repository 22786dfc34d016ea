import type { Page } from '@playwright/test';
import * as fc from 'fast-check';
import { languages } from '../../../protocol/index.ts';
import type { Helper } from './desk.ts';
import type { WithLine } from './line.ts';

/**
 * What a helper does meanwhile, at both kiosks the same, and what the person does about it. Her program is not ours: it means
 * things that it was never told of. The line breaks as well.
 */
const names = [
  ...(['point', 'point', 'pointNode', 'pointNode', 'pointer', 'draw', 'draw', 'phrase', 'phrase'] as const),
  ...(['go', 'choose', 'press', 'type', 'ease', 'ease', 'say-again', 'withdraw', 'writes', 'says'] as const),
  ...(['allow', 'allow', 'refuse', 'undo', 'scope', 'card'] as const),
  ...(['stalls', 'mends', 'breaks', 'cut', 'gone', 'back'] as const),
];
export type HelperDeed = { helper: (typeof names)[number]; chance: number };
export const helperDeed: fc.Arbitrary<HelperDeed> = fc.record({
  helper: fc.constantFrom(...names),
  chance: fc.nat(9_999),
});

type Given = { deed: HelperDeed; at: number; languages: readonly string[] };

/** Runs in the page: nothing from outside but its argument. */
const perform = async ({ deed: { helper: what, chance }, at, languages: all }: Given): Promise<void> => {
  document.documentElement.removeAttribute('data-no-caption');
  const { helperLine: line } = globalThis as unknown as WithLine;
  const some = <T>(list: readonly T[], index = chance): T | undefined => list[index % Math.max(1, list.length)];
  const find = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
  // No digits: a number in an id could be taken for one of hers.
  const id = `message-${Array.from(String(10_000 + at), (digit) => 'abcdefghij'[Number(digit)]).join('')}`;
  const nodes = find('[data-node]').map((each) => each.dataset['node'] ?? '');
  const node = some(nodes) ?? 'heading';
  const share = (index: number): number => ((chance * (index + 3) * 37) % 1_000) / 1_000;
  const suggest = (action: unknown): void => {
    line.suggested = id;
    line.deliver('propose:action', { id, action });
  };
  const drawn = (): Promise<unknown> => new Promise(requestAnimationFrame);
  const press = (selector: string, index = 0): void => some(find(selector), index)?.click();
  const inHelp = async (selector: string): Promise<void> => {
    press('[data-node="assist.write"], [data-node="action.help"]');
    for (let frames = 0; frames < 20 && find('[data-node="assist.close"]').length === 0; frames += 1) await drawn();
    press(selector, chance);
    await drawn();
    press('[data-node="assist.close"]');
  };
  /** Yes counts once the question was shown long enough. */
  const asked = async (): Promise<void> => {
    const open = (): HTMLElement | undefined => find('[data-node="assist.proposal.allow"]')[0];
    for (let frames = 0; frames < 400 && open()?.getAttribute('aria-disabled') === 'true'; frames += 1) await drawn();
    open()?.click();
  };
  switch (what) {
    case 'point':
      return line.deliver('point:at', { id, x: share(0), y: share(1) });
    case 'pointNode':
      return line.deliver('point:at-node', { id, node });
    case 'pointer':
      return chance % 4 > 0
        ? line.deliver('pointer:moved', { x: share(0), y: share(1) })
        : line.deliver('pointer:left', {});
    case 'draw': {
      const points = [0, 1, 2, 3, 4].map((index) => ({ x: share(index), y: share(index + 7) }));
      return line.deliver('draw:stroke', { id, points, last: chance % 2 > 0 });
    }
    case 'phrase':
      return line.deliver('phrase:said', {
        id,
        say: chance % 3 > 0 ? { phrase: 'do.press', element: node } : { phrase: 'calm.slowly' },
      });
    case 'go':
      return suggest({ do: 'go', node });
    case 'choose':
    case 'press': {
      const may = find(`[data-propose="${what}"]`).map((each) => each.dataset['node'] ?? '');
      return suggest({ do: what, node: (chance % 4 > 0 && some(may)) || node });
    }
    case 'type': {
      const may = find('[data-propose="type"]').map((each) => each.dataset['node'] ?? '');
      return suggest({ do: 'type', node: (chance % 4 > 0 && some(may)) || node, text: `open ${chance % 7}` });
    }
    case 'ease':
      return suggest(
        some([
          { do: 'text-size', size: some(['100', '150', '200', '300', '400'], at) },
          { do: 'theme', theme: some(['light', 'dark', 'yellow'], at) },
          { do: 'language', language: some(all, at) },
          { do: 'slower' },
        ]),
      );
    case 'say-again':
      return suggest({ do: 'say-again' });
    case 'withdraw':
      return line.deliver('propose:withdrawn', { id: line.suggested });
    case 'writes':
      return line.deliver('text:typed', { id, n: 0, full: true, pos: 0, erase: 0, insert: 'open words' });
    case 'says':
      return line.deliver('text:said', { id, text: 'open words' });
    case 'allow':
      return asked();
    case 'refuse':
      return press('[data-node="assist.proposal.refuse"]');
    case 'undo':
      return inHelp('[data-node="assist.undo"]');
    case 'card':
      return inHelp('[data-node^="assist.reply."]');
    case 'scope': {
      // What is not seen needs no mask: she soon lets it be seen again.
      const hidden = line.outline().length === 0 && chance % 3 > 0;
      return inHelp(`[data-node^="assist.scopes.option."]${hidden ? '[data-node$=".see"]' : ''}`);
    }
    case 'stalls':
      return line.becomes('disconnected');
    case 'mends':
      return line.becomes('connected');
    case 'breaks':
      return line.becomes('closed');
    case 'cut':
      return line.cut();
    default:
      return undefined;
  }
};

/** Does it at one of the two kiosks; `at` counts the deeds of the walk. */
export const helps = async (page: Page, helper: Helper, given: { deed: HelperDeed; at: number }): Promise<void> => {
  if (given.deed.helper === 'gone') helper.goes();
  if (given.deed.helper === 'back') await helper.comesBack();
  await page.evaluate(perform, { ...given, languages });
};
