import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createAccounts } from '../../../../assist-server/accounts/accounts.ts';
import { askPassword } from '../../../../assist-server/accounts/ask.ts';
import { helperCommand } from '../../../../assist-server/accounts/command.ts';
import { randomPassword } from '../../../../assist-server/accounts/passwords.ts';
import { openDatabase } from '../../../../assist-server/data/database.ts';
import { createFelt } from '../../../../assist-server/domain/felt.ts';
import { createHandClock } from '../../../support/hand-clock.ts';

const good = 'ten characters or more';
const open = async () => {
  const db = await openDatabase(':memory:');
  const accounts = createAccounts(db, createHandClock());
  const felt = createFelt(db, { services: [] });
  const say = (words: string[], password = good) =>
    helperCommand(words, { accounts, felt, askPassword: () => Promise.resolve(password) });
  return { accounts, say };
};

describe('the helper command', () => {
  test('takes a name of several words and any script', async () => {
    const { accounts, say } = await open();
    expect(await say(['add', 'Nguyễn', 'Thị', 'Hoa'])).toContain('can sign in');
    expect(await accounts.check('Nguyễn Thị Hoa'.normalize('NFD'), good)).toMatchObject({ name: 'Nguyễn Thị Hoa' });
  });

  test.each([
    ['a password that is short', ['add', 'Kim'], 'short', '10 to 200'],
    ['a password without end', ['add', 'Kim'], 'x'.repeat(201), '10 to 200'],
    ['a name with hidden characters', ['add', 'Kim\u202E'], good, 'printable'],
    ['no name', ['add'], good, 'printable'],
    ['nobody to remove', ['remove', 'Kim'], good, 'no helper called Kim'],
    ['nobody to give a password to', ['password', 'Kim'], good, 'no helper called Kim'],
    ['no command', [], good, 'add NAME'],
  ])('refuses %s with a sentence, and changes nothing', async (_, words, password, part) => {
    const { accounts, say } = await open();
    await expect(say(words, password)).rejects.toThrow(part);
    expect(await accounts.list()).toEqual([]);
  });

  test('refuses a name that is taken before it asks for a password', async () => {
    const { say } = await open();
    await say(['add', 'Kim']);
    await expect(say(['add', 'Kim'], 'short')).rejects.toThrow('already');
  });
});

describe('asking for a password', () => {
  const piped = (content: string) => {
    const stdin = new PassThrough();
    stdin.end(content);
    return askPassword(stdin as unknown as NodeJS.ReadStream, new PassThrough());
  };

  test('takes the first line of a pipe, and a second one that is the same', async () => {
    expect(await piped('one\n')).toBe('one');
    expect(await piped('one\r\none\r\n')).toBe('one');
    await expect(piped('one\ntwo\n')).rejects.toThrow('not the same');
    expect(await piped('')).toBe('');
  });

  test('at a terminal asks twice and echoes nothing', async () => {
    const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
    const shown = new PassThrough();
    let screen = '';
    shown.on('data', (chunk: Buffer) => {
      screen += chunk.toString();
      if (chunk.toString().includes(':')) stdin.write('secret words\n');
    });
    expect(await askPassword(stdin as unknown as NodeJS.ReadStream, shown)).toBe('secret words');
    expect(screen).toBe('Password: \nPassword again: \n');
  });
});

test('a random password is four groups that nobody misreads', () => {
  expect(randomPassword()).toMatch(/^([a-hj-km-np-z2-9]{5}-){3}[a-hj-km-np-z2-9]{5}$/);
  expect(randomPassword()).not.toBe(randomPassword());
});
