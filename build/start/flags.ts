import { parseArgs } from 'node:util';
import { StartProblem } from './problem.ts';

/** What a person asked `npm start` for. `server`: what goes on to the assist server as it is. */
export type StartFlags = { kiosk: boolean; help: boolean; portAsked: boolean; host: string; server: string[] };

const options = {
  'no-kiosk': { type: 'boolean' },
  'self-signed': { type: 'boolean' },
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  config: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const helpText = `npm start -- [options]
  --no-kiosk       the server only: no window is opened
  --port N         the port, 0 for a free one (default: 4650, or a free one where that is taken)
  --host ADDRESS   0.0.0.0 lets other machines in; they need --self-signed or TLS to share and talk
  --self-signed    HTTPS by a certificate of its own (for a LAN)
  --data FOLDER    the data folder
  --config FILE    the server's config file (docs/OPERATIONS.md)`;

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: false }).values;
  } catch (error) {
    const [first = ''] = error instanceof Error ? error.message.split('. ') : [];
    throw new StartProblem(`${first}. The options are --${Object.keys(options).join(', --')}.`);
  }
};

/** Who names a port, in whatever way, wants that one and no other. @throws StartProblem */
export const readStartFlags = (argv: readonly string[], env: NodeJS.ProcessEnv): StartFlags => {
  const values = parse(argv);
  const passed = ['port', 'host', 'data', 'config'] as const;
  const server = passed.flatMap((name) => (values[name] === undefined ? [] : [`--${name}`, values[name]]));
  const named = [values.port, values.config, env['GILDONGMU_PORT'], env['GILDONGMU_CONFIG']];
  return {
    kiosk: !values['no-kiosk'],
    help: values.help ?? false,
    portAsked: named.some((value) => value !== undefined && value !== ''),
    host: values.host ?? env['GILDONGMU_HOST'] ?? '127.0.0.1',
    server: [...server, ...(values['self-signed'] ? ['--self-signed'] : [])],
  };
};
