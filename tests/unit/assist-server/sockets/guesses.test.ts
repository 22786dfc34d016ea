import { expect, test } from 'vitest';
import { limits, Refusal } from '../../../../protocol/index.ts';
import { createGuessGuard } from '../../../../assist-server/sockets/guesses.ts';

const wrong = () => {
  throw new Refusal('code-unknown');
};

test('from ever new addresses, the code space as a whole has its bound', async () => {
  const guard = createGuessGuard();
  for (let guess = 0; guess < limits.codeSpaceGuesses; guess++)
    await expect(guard(`address ${guess}`, wrong)).rejects.toMatchObject({ code: 'code-unknown' });
  await expect(guard('one more', () => 'right')).rejects.toMatchObject({ code: 'too-many-requests' });
});

test('a refusal for another reason, and an error, cost nothing', async () => {
  const guard = createGuessGuard();
  for (let round = 0; round <= limits.codeGuesses; round++) {
    const busy = guard('a', () => {
      throw new Refusal('already-helping');
    });
    await expect(busy).rejects.toMatchObject({ code: 'already-helping' });
  }
  expect(await guard('a', () => 'right')).toBe('right');
});
