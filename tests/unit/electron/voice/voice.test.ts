import childProcess, { type ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { text as allOf } from 'node:stream/consumers';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { speakCommand } from '../../../../electron/voice/command.ts';
import { createOsVoice } from '../../../../electron/voice/os-voice.ts';
import { languages } from '../../../../protocol/index.ts';

/** Texts that have broken speakers before: shell, PowerShell, Scheme, options, engine commands, and simply not ASCII. */
const hostile = [
  '"; rm -rf / #',
  '$(reboot) `reboot` %PATH% & calc.exe | more > x',
  "'); Remove-Item C:\\ -Recurse; ('",
  '")(system "touch /tmp/owned")(SayText "',
  '-o /tmp/owned.aiff',
  '--input-file=/etc/passwd',
  '[[rate 900]] [[inpt PHON]] [[[emph +]]',
  '<speak><audio src="http://example.org/x.wav"/></speak>',
  '두 줄\nSet-Content x\r\n끝\u0000\u2028',
  '주민등록표 등본 住民票 ทะเบียนบ้าน 居民登记 hộ khẩu 😀',
];

type Spawned = { command: string; args: readonly string[]; options: { shell?: boolean }; input: Promise<string> };

/** Catches every program that `say` starts; each ends with `code`, was never there, or speaks on until it is ended. */
const catchPrograms = (end: number | 'missing' | 'speaks on' = 0): Spawned[] => {
  const spawned: Spawned[] = [];
  const fake = (command: string, args: string[], options: object): ChildProcess => {
    const stdin = new PassThrough();
    const child = Object.assign(new EventEmitter(), {
      stdin,
      stderr: new PassThrough(),
      pid: 1,
      kill: (): boolean => true,
    });
    child.kill = () => child.emit('exit', null, 'SIGTERM');
    spawned.push({ command, args, options, input: allOf(stdin) });
    if (end === 'missing') setImmediate(() => child.emit('error', new Error('ENOENT')));
    else if (end !== 'speaks on') setImmediate(() => child.emit('exit', end, null));
    return child as unknown as ChildProcess;
  };
  vi.spyOn(childProcess, 'spawn').mockImplementation(fake as unknown as typeof childProcess.spawn);
  return spawned;
};

const only = (spawned: Spawned[]): Spawned => {
  const [first] = spawned;
  if (!first || spawned.length !== 1) throw new Error(`${spawned.length} programs were started`);
  return first;
};

afterEach(() => vi.restoreAllMocks());

describe('on Linux', () => {
  test('nothing is started: the text would be run as Scheme', async () => {
    const spawned = catchPrograms();
    const voice = createOsVoice('linux');
    expect(voice.available).toBe(false);
    for (const text of hostile) expect(await voice.say(text, 'ko')).toBe(false);
    expect(spawned).toEqual([]);
  });
});

describe('on a Mac', () => {
  test.each(hostile)('%j is one argument that can be neither an option nor a command', async (text) => {
    const spawned = catchPrograms();
    expect(await createOsVoice('darwin').say(text, 'ko')).toBe(true);
    const { command, args, options } = only(spawned);
    expect(command).toBe('/usr/bin/say');
    expect(args.slice(0, 3)).toEqual(['-v', 'Yuna', '--']);
    expect(args).toHaveLength(4);
    expect(args[3]).not.toMatch(/\[\[|[\n\r\0\u2028]/);
    expect(options.shell).not.toBe(true);
  });

  test('each language has a voice of its own', () => {
    const voices = languages.map((language) => speakCommand('darwin', 'a', language)?.args[1]);
    expect(new Set(voices).size).toBe(languages.length);
  });
});

describe('on Windows', () => {
  const decoded = (args: readonly string[]): string =>
    Buffer.from(args[args.indexOf('-EncodedCommand') + 1] ?? '', 'base64').toString('utf16le');

  test.each(hostile)('%j goes through the pipe whole, and touches no command line', async (text) => {
    const spawned = catchPrograms();
    expect(await createOsVoice('win32').say(text, 'ko')).toBe(true);
    const { command, args, options, input } = only(spawned);
    expect(command).toMatch(/powershell\.exe$/);
    expect(options.shell).toBe(false);
    expect(decoded(args)).toBe(decoded(speakCommand('win32', 'another text', 'ko')?.args ?? []));
    const piped = (await input).trim();
    expect(piped).toMatch(/^[A-Za-z0-9+/=]+$/);
    const spoken = Buffer.from(piped, 'base64').toString('utf8');
    expect(spoken).toBe(text.replaceAll(/[\n\r\0\u2028]+/g, ' ').trim());
  });

  test('only a voice of that language speaks', () => {
    const script = decoded(speakCommand('win32', 'a', 'th')?.args ?? []);
    expect(script).toContain("TwoLetterISOLanguageName -eq 'th'");
    expect(script).toContain('exit 3');
  });
});

describe('what can go wrong', () => {
  test('a program that is missing is false, not the end of main', async () => {
    catchPrograms('missing');
    expect(await createOsVoice('darwin').say('안녕하세요', 'ko')).toBe(false);
  });

  test('no voice of the language is false', async () => {
    catchPrograms(3);
    expect(await createOsVoice('win32').say('สวัสดี', 'th')).toBe(false);
  });

  test('a second text cuts the first one off', async () => {
    const spawned = catchPrograms('speaks on');
    const voice = createOsVoice('darwin');
    const first = voice.say('첫 문장', 'ko');
    void voice.say('둘째 문장', 'ko');
    expect(await first).toBe(false);
    expect(spawned).toHaveLength(2);
  });

  test('an empty text starts nothing', async () => {
    const spawned = catchPrograms();
    expect(await createOsVoice('darwin').say(' \n ', 'ko')).toBe(false);
    expect(spawned).toEqual([]);
  });
});
