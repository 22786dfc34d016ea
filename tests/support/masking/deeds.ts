import { fireEvent } from '@testing-library/react';
import * as fc from 'fast-check';
import { languages } from '../../../protocol/index.ts';
import { textSizes } from '../../../renderer/kiosk/state/settings.ts';
import { dateFor, valueFor } from '../planted-service.ts';
import type { Walk } from './session.ts';

/** What she and a helper do at random, step by step, on the page in jsdom. */

const hers = [
  'type',
  'type',
  'choose',
  'more',
  'answer',
  'next',
  'next',
  'next',
  'back',
  'change',
  'home',
  'panel',
] as const;
const settings = ['language', 'zoom', 'repeat', 'page', 'press', 'ok', 'no', 'escape', 'browse'] as const;
const theirs = ['point', 'suggest', 'suggest', 'phrase'] as const;
const acts = [...hers, ...settings, ...theirs] as const;
/** Half of all steps lead on, or few would come to the page with all answers. */
const deed = fc.oneof(fc.constant('answer' as const), fc.constantFrom(...acts));
export const step = fc.record({ do: deed, chance: fc.nat(9_999), wrong: fc.boolean() });
export type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const some = <T>(all: readonly T[], chance: number): T | undefined => all[chance % Math.max(1, all.length)];
export const find = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const anyNode = (chance: number): string => some(find('[data-node]'), chance)?.dataset['node'] ?? 'heading';

const typeIn = ({ page, entry }: Walk, { chance, wrong }: Step): void => {
  const { place } = page.kiosk.state.get();
  const run = place.at === 'service' ? place.run : null;
  const field = run?.step === 'question' ? entry.service.fields.find(({ name }) => name === run.field) : undefined;
  const input = some(find('main input, .frame-body input'), chance);
  if (!field || !input) return;
  const part = /\.(year|month|day)$/.exec(input.dataset['node'] ?? '')?.[1] as 'year' | 'month' | 'day' | undefined;
  // What she writes into a public field is public: the same places, other words.
  const secret = part ? dateFor(chance, wrong)[part] : valueFor(field, chance, wrong);
  const open = part ? { year: '2001', month: '2', day: '3' }[part] : 'open words';
  input.focus();
  fireEvent.change(input, { target: { value: field.sensitivity === 'public' ? open : secret } });
};

const pressOne = (selector: string, chance: number): void => some(find(selector), chance)?.click();
/** All that the question asks for, and on to the next. */
const answer = (walk: Walk, now: Step): void => {
  walk.page.kiosk.state.dispatch({ type: 'close' });
  const inputs = find('.frame-body input').length;
  for (let at = 0; at < inputs; at += 1) typeIn(walk, { ...now, chance: at, wrong: false });
  pressOne('[role="radio"], [role="checkbox"]', now.chance);
  pressOne('[data-node="action.next"], [data-node^="service."]', 0);
};

/** No digits: a number in an id could be taken for one of hers. */
const id = (chance: number): string =>
  `cHJvcG9z${Array.from(String(10_000 + chance), (digit) => 'abcdefghij'[Number(digit)]).join('')}`;

const suggest = ({ deliver }: Walk, { chance }: Step): void => {
  const node = anyNode(chance);
  const action = some(
    [
      { do: 'go', node },
      { do: 'press', node },
      { do: 'choose', node },
      { do: 'type', node, text: 'open words' },
      { do: 'say-again' },
      { do: 'slower' },
    ],
    Math.floor(chance / 7),
  );
  deliver('propose:action', { id: id(chance), action });
};

export const perform = (walk: Walk, now: Step): void => {
  const { page, deliver } = walk;
  const { kiosk } = page;
  const { chance } = now;
  switch (now.do) {
    case 'type':
      return typeIn(walk, now);
    case 'answer':
      return answer(walk, now);
    case 'choose':
      return pressOne('[role="radio"], [role="checkbox"]', chance);
    case 'more':
      return pressOne('[data-node$=".more"], [data-node$=".less"], [data-node$=".show"]', chance);
    case 'next':
      return pressOne('[data-node="action.next"], [data-node="action.send"], [data-node^="service."]', chance);
    case 'back':
      return kiosk.keys.press('back');
    case 'change':
      return pressOne('[data-node$=".change"], [data-node^="errors."]', chance);
    case 'home':
      // Seldom: a walk should come to its answers.
      if (chance % 4 > 0) return;
      return kiosk.state.dispatch({ type: 'go', place: { at: 'home', search: '' } });
    case 'panel':
      if (kiosk.state.get().panel !== 'none') return kiosk.state.dispatch({ type: 'close' });
      return kiosk.state.dispatch({
        type: 'open',
        panel: some(['help', 'menu', 'ease', 'language', 'browse'] as const, chance) ?? 'menu',
      });
    case 'language':
      return kiosk.settings.dispatch({ type: 'set', settings: { language: some(languages, chance) ?? 'en' } });
    case 'zoom':
      return kiosk.settings.dispatch({ type: 'set', settings: { textSize: some(textSizes, chance) ?? 100 } });
    case 'repeat':
      return kiosk.keys.press('repeat');
    case 'page':
      return kiosk.reader.readPage();
    case 'browse':
      return kiosk.reader.readOn();
    case 'point':
      return deliver('point:at-node', { id: id(chance), node: anyNode(chance) });
    case 'press':
      return some(find('button'), chance)?.focus();
    case 'suggest':
      return suggest(walk, now);
    case 'phrase':
      return deliver('phrase:said', { id: id(chance), say: { phrase: 'do.press', element: anyNode(chance) } });
    case 'ok':
      return kiosk.keys.press('ok');
    case 'no':
      return kiosk.keys.press('end');
    case 'escape':
      return kiosk.state.dispatch({ type: 'close' });
  }
};
