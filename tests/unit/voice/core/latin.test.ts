import { expect, test } from 'vitest';
import { plainLatin } from '../../../../voice/core/latin.ts';

test.each([
  ['NguyễnĐặng', 'NguyenDang'],
  ['Straße', 'Strasse'],
  ['ŁódźØ', 'LodzO'],
  ['ﬁÆ', 'fiAE'],
  ['ǯ', ''],
])('%s is %s', (run, plain) => {
  expect(plainLatin(run)).toBe(plain);
});
