import { describe, expect, test } from 'vitest';
import { EndReason, languages, refusalCodes, scopes, Skill } from '../../../../protocol/index.ts';
import { text } from '../../../support/texts.ts';

const captureTroubles = ['refused', 'wrong-surface', 'unavailable', 'needs-press', 'press-again'];

describe.each(languages)('in %s', (language) => {
  test('every refusal says what happened and what to do', () => {
    for (const code of refusalCodes) {
      expect(text(language, `errors:what.${code}`).length).toBeGreaterThan(4);
      expect(text(language, `errors:todo.${code}`).length).toBeGreaterThan(4);
    }
  });

  test('every end, every trouble, every scope and every way to be helped has its words', () => {
    for (const why of [...EndReason.options, 'felt-wrong']) text(language, `assist:ended.${why}`);
    for (const why of captureTroubles) text(language, `assist:capture.${why}`);
    for (const scope of scopes) text(language, `assist:consent.scope.${scope}`);
    for (const scope of scopes) text(language, `assist:scopes.${scope}`);
    for (const skill of Skill.options) text(language, `assist:help.skill.${skill}`);
  });
});
