import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KioskConfig } from '../../protocol/config.ts';
import { ConfigProblem, parseKioskConfig } from './parse-config.ts';

/** A start script knows where its server listens and which certificate that made; both win over the file. */
const fromEnv = {
  GILDONGMU_SERVER: 'server',
  GILDONGMU_SERVER_FINGERPRINT: 'serverFingerprint',
} as const satisfies Record<string, keyof KioskConfig>;

/** The assist server of `npm start` on this machine: the kiosk page reaches for it where nothing is configured. */
const DEFAULT_SERVER = 'http://localhost:4650';

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ConfigProblem(`The kiosk's config file ${file} can't be read: name another with GILDONGMU_KIOSK_CONFIG.`);
  }
};

const fromFile = (env: NodeJS.ProcessEnv, userData: string): KioskConfig => {
  const named = env['GILDONGMU_KIOSK_CONFIG'];
  const file = named ?? join(userData, 'kiosk.json');
  return named === undefined && !existsSync(file) ? KioskConfig.parse({}) : parseKioskConfig(file, readText(file));
};

/**
 * The config: the file that GILDONGMU_KIOSK_CONFIG names, else kiosk.json in the user data folder, else the defaults.
 * @throws ConfigProblem
 */
export const readKioskConfig = (env: NodeJS.ProcessEnv, userData: string): KioskConfig => {
  const config: Record<string, unknown> = { server: DEFAULT_SERVER, ...fromFile(env, userData) };
  for (const [variable, key] of Object.entries(fromEnv)) {
    const value = env[variable];
    if (value === undefined || value === '') continue;
    if (!KioskConfig.safeParse({ [key]: value }).success)
      throw new ConfigProblem(`${variable} has a wrong value for "${key}".`);
    config[key] = value;
  }
  return KioskConfig.parse(config);
};
