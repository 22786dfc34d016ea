import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseKioskConfig } from '../../../../electron/config/parse-config.ts';
import { readKioskConfig } from '../../../../electron/config/read-config.ts';
import { kioskConfigHelp } from '../../../../protocol/index.ts';

const problem = (text: string): string => {
  try {
    parseKioskConfig('kiosk.json', text);
    return 'none';
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
};

describe('the kiosk’s config file', () => {
  test('may be empty, and may say why', () => {
    expect(parseKioskConfig('kiosk.json', '{}').idleSeconds).toBe(120);
    const text = '{\n  // the hall is slow\n  "idleSeconds": 300,\n}';
    expect(parseKioskConfig('kiosk.json', text).idleSeconds).toBe(300);
  });

  test('a wrong value is named with file, line, key and its line of help', () => {
    const sentence = problem('{\n  "kiosk": true,\n  "pxPerMm": "big"\n}');
    expect(sentence).toMatch(/^kiosk\.json line 3 has a wrong value for "pxPerMm"/);
    expect(sentence).toContain(kioskConfigHelp.pxPerMm);
    expect(sentence).not.toContain('\n');
  });

  test('a wrong value deep inside has the line where it stands', () => {
    expect(problem('{\n  "languages": [\n    "ko",\n    "tlh"\n  ]\n}')).toContain(
      'line 4 has a wrong value for "languages.1"',
    );
    expect(problem('{\n  "keymap": {\n    "F9": "jump"\n  }\n}')).toContain('line 3 has a wrong value for "keymap.F9"');
  });

  test('an unknown key is named with the keys that there are', () => {
    expect(problem('{\n  "serverr": "https://help.example.org"\n}')).toMatch(
      /line 2 has an unknown key "serverr"; the keys are place, languages, server/,
    );
  });

  test.each([
    ['{ "kiosk": tru }', /line 1 is not JSON/],
    ['', /is not JSON/],
    ['[]', /an object \{\} is expected/],
  ])('%s is no config', (text, sentence) => {
    expect(problem(text)).toMatch(sentence);
  });

  test('a fingerprint is what openssl prints', () => {
    const pairs = Array.from({ length: 32 }, () => 'aB').join(':');
    expect(parseKioskConfig('k', JSON.stringify({ serverFingerprint: pairs })).serverFingerprint).toBe(pairs);
    expect(problem('{"serverFingerprint": "abab"}')).toContain('serverFingerprint');
  });
});

describe('where the config comes from', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gildongmu-config-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };

  test('nowhere: the defaults, and the server of npm start', () => {
    expect(readKioskConfig({}, folder)).toMatchObject({ kiosk: false, server: 'http://localhost:4650' });
  });

  test('the user data folder, unless a file is named', () => {
    write('kiosk.json', '{"place": "here"}');
    const other = write('other.json', '{"place": "there"}');
    expect(readKioskConfig({}, folder).place).toBe('here');
    expect(readKioskConfig({ GILDONGMU_KIOSK_CONFIG: other }, folder).place).toBe('there');
  });

  test('a named file that is not there is told, not passed over', () => {
    expect(() => readKioskConfig({ GILDONGMU_KIOSK_CONFIG: join(folder, 'none.json') }, folder)).toThrow(
      /none\.json can't be read/,
    );
  });

  test('npm start says where its server is; that wins, and is checked', () => {
    write('kiosk.json', '{"server": "https://help.example.org"}');
    expect(readKioskConfig({ GILDONGMU_SERVER: 'http://127.0.0.1:4711' }, folder).server).toBe('http://127.0.0.1:4711');
    expect(() => readKioskConfig({ GILDONGMU_SERVER: 'nowhere' }, folder)).toThrow(/GILDONGMU_SERVER/);
  });
});
