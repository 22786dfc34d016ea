import { describe, expect, test } from 'vitest';
import { readStartFlags } from '../../../../build/start/flags.ts';

describe('the command line of npm start', () => {
  test('says nothing: the kiosk, the usual port, this machine only', () => {
    expect(readStartFlags([], {})).toEqual({
      kiosk: true,
      help: false,
      portAsked: false,
      host: '127.0.0.1',
      server: [],
    });
  });

  test('passes on what is the server’s', () => {
    const flags = readStartFlags(['--no-kiosk', '--self-signed', '--port', '0', '--host', '0.0.0.0'], {});
    expect(flags).toMatchObject({ kiosk: false, portAsked: true, host: '0.0.0.0' });
    expect(flags.server).toEqual(['--port', '0', '--host', '0.0.0.0', '--self-signed']);
  });

  test.each([
    [['--port', '4700'], {}],
    [[], { GILDONGMU_PORT: '4700' }],
    [['--config', 'place.json'], {}],
    [[], { GILDONGMU_CONFIG: 'place.json' }],
  ])('a port may be asked for by %j %j', (argv, env) => {
    expect(readStartFlags(argv, env).portAsked).toBe(true);
  });

  test('an unknown option is named, with those that there are', () => {
    expect(() => readStartFlags(['--kisok'], {})).toThrow(/--kisok.*The options are --no-kiosk, --self-signed/);
  });
});
