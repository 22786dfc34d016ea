import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { X509Certificate } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import { generate } from 'selfsigned';
import { serverConfigHelp, type ServerConfig } from '../../protocol/index.ts';
import type { Clock } from '../clock.ts';
import { StartProblem } from './problem.ts';

/** PEM texts. */
export type TlsFiles = { cert: string; key: string };

const DAY = 24 * 3_600_000;
/** Browsers refuse server certificates that live longer (Apple: 825 days); a year and a month is renewed in time. */
const LIFE_DAYS = 397;
const RENEW_DAYS = 14;

const makeSelfSigned = async (addresses: readonly string[], now: number): Promise<TlsFiles> => {
  const names = ['localhost', hostname()].map((value) => ({ type: 2 as const, value }));
  const ips = ['127.0.0.1', '::1', ...addresses].map((ip) => ({ type: 7 as const, ip }));
  const made = await generate([{ name: 'commonName', value: 'Gildongmu' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - DAY),
    notAfterDate: new Date(now + LIFE_DAYS * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [...names, ...ips] },
    ],
  });
  return { cert: made.cert, key: made.private };
};

/** Still good for a while, and for every address that this machine has now. */
const serves = (cert: string, addresses: readonly string[], now: number): boolean => {
  const parsed = new X509Certificate(cert);
  return (
    parsed.validToDate.getTime() > now + RENEW_DAYS * DAY &&
    addresses.every((address) => parsed.checkIP(address) !== undefined)
  );
};

/** The certificate of the data folder: the same at each start, so that people accept it once; made anew when it no longer serves. */
export const keptSelfSigned = async (
  dataDir: string,
  addresses: readonly string[],
  clock: Clock,
): Promise<TlsFiles> => {
  const folder = join(dataDir, 'tls');
  const [certFile, keyFile] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  if (existsSync(certFile) && existsSync(keyFile)) {
    const kept = { cert: readFileSync(certFile, 'utf8'), key: readFileSync(keyFile, 'utf8') };
    if (serves(kept.cert, addresses, clock.now())) return kept;
  }
  const made = await makeSelfSigned(addresses, clock.now());
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(keyFile, made.key, { mode: 0o600 });
  writeFileSync(certFile, made.cert);
  return made;
};

const readPem = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new StartProblem(`The file ${file} can't be read. tls: ${serverConfigHelp.tls}`);
  }
};

/** As browsers show it and as an Electron kiosk pins it (`serverFingerprint`): SHA-256, `AA:BB:...`. */
export const fingerprintOf = ({ cert }: TlsFiles): string => new X509Certificate(cert).fingerprint256;

const fromFiles = ({ certFile, keyFile }: NonNullable<ServerConfig['tls']>): TlsFiles => {
  const files = { cert: readPem(certFile), key: readPem(keyFile) };
  try {
    createSecureContext(files);
    return files;
  } catch {
    throw new StartProblem(
      `${certFile} and ${keyFile} are not a certificate and its key in PEM. tls: ${serverConfigHelp.tls}`,
    );
  }
};

/** The certificate that the config asks for; null: plain HTTP. Throws `StartProblem`. */
export const tlsOf = async (
  config: ServerConfig,
  dataDir: string,
  addresses: readonly string[],
  clock: Clock,
): Promise<TlsFiles | null> => {
  if (config.tls) return fromFiles(config.tls);
  return config.selfSigned ? keptSelfSigned(dataDir, addresses, clock) : null;
};
