import { parseArgs } from 'node:util';
import { serverConfigEnv, serverConfigHelp } from '../../protocol/index.ts';
import type { Flags } from './config.ts';
import { StartProblem } from './problem.ts';

/** The command line of `serve` and `helper`: flags, and what is left. */
export type CommandLine = { flags: Flags; configFile: string | undefined; help: boolean; words: string[] };

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  config: { type: 'string' },
  'self-signed': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const readCommandLine = (argv: readonly string[], env: NodeJS.ProcessEnv): CommandLine => {
  const { values, positionals } = parse(argv);
  const { port, host, data } = values;
  return {
    flags: {
      ...(port === undefined ? {} : { port }),
      ...(host === undefined ? {} : { host }),
      ...(data === undefined ? {} : { dataDir: data }),
      ...(values['self-signed'] === undefined ? {} : { selfSigned: values['self-signed'] }),
    },
    configFile: values.config ?? env['GILDONGMU_CONFIG'],
    help: values.help ?? false,
    words: positionals,
  };
};

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const [first = ''] = error instanceof Error ? error.message.split('. ') : [];
    throw new StartProblem(`${first}. The options are --${Object.keys(options).join(', --')}.`);
  }
};

const envOf = (key: string): string => Object.entries(serverConfigEnv).find(([, named]) => named === key)?.[0] ?? '';

/** The answer to --help: every key of the config file with its line, and its environment variable. */
export const helpText = (): string =>
  [
    'Options: --port N  --host ADDRESS  --data FOLDER  --config FILE  --self-signed',
    'Config file (JSON; --config or GILDONGMU_CONFIG), every key optional:',
    ...Object.entries(serverConfigHelp).map(
      ([key, line]) => `  ${[key, envOf(key)].filter(Boolean).join(' / ')}: ${line}`,
    ),
  ].join('\n');
