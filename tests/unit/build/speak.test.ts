import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const speak = (args: string[], input = ''): { status: number | null; stdout: string } =>
  spawnSync(process.execPath, ['build/speak.ts', ...args], { input, encoding: 'utf8' });

test('each line is answered by a line, in order, empty ones too', { timeout: 60_000 }, () => {
  const { stdout, status } = speak(['--lang', 'ko'], '대기번호 31번\n\n3층');
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
  expect(status).toBe(0);
  expect(answers.map(({ text, spoken, reading }) => [text, spoken, reading])).toEqual([
    ['대기번호 31번', '대기번호 삼십일번', '대기번호 삼시빌번'],
    ['', '', ''],
    ['3층', '삼층', '삼층'],
  ]);
  expect(answers[2]?.phonemes).toMatch(/s_.a_m/);
});

test('a text becomes a WAV file', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'speak-'));
  const file = join(folder, 'a.wav');
  expect(speak(['--lang', 'ko', '--out', file, '안녕하세요']).status).toBe(0);
  const sound = readFileSync(file);
  expect(sound.toString('latin1', 0, 4)).toBe('RIFF');
  expect(sound.readUInt32LE(40)).toBe(sound.length - 44);
  // More than a third of a second of it.
  expect(sound.length).toBeGreaterThan(22_050 * 2 * 0.33);
  rmSync(folder, { recursive: true });
});

test('a wrong call says how to call, and exits with 2', { timeout: 60_000 }, () => {
  expect(speak(['--lang', 'xx']).status).toBe(2);
  expect(speak(['--nonsense']).status).toBe(2);
});
