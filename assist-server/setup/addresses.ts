import { networkInterfaces } from 'node:os';

/** An address to open the pages at. `secure`: browsers allow screen capture and microphone there (a secure context). */
export type Served = { url: string; secure: boolean };

/** The addresses of this machine in its networks. Link-local ones are left out: a browser can't open them. */
export const lanAddresses = (): string[] =>
  Object.values(networkInterfaces())
    .flatMap((entries) => entries ?? [])
    .filter(({ internal, address }) => !internal && !/^fe80:/i.test(address))
    .map(({ address }) => address);

const ANY = new Set(['0.0.0.0', '::']);
const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');
const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);

type Where = { host: string; port: number; tls: boolean; publicUrl: string | undefined; lan: readonly string[] };

/** Where the server can be reached, the best address for a browser on this machine first. */
export const servedAt = ({ host, port, tls, publicUrl, lan }: Where): [Served, ...Served[]] => {
  const served = (name: string): Served => ({
    url: `${tls ? 'https' : 'http'}://${inUrl(name)}:${port}/`,
    secure: tls || isLoopback(name),
  });
  const proxied = publicUrl ? [{ url: publicUrl.replace(/\/*$/, '/'), secure: publicUrl.startsWith('https:') }] : [];
  return ANY.has(host) ? [served('localhost'), ...lan.map(served), ...proxied] : [served(host), ...proxied];
};

const line = ({ url, secure }: Served): string =>
  `  ${url}  helpers: ${url}helper/${secure ? '' : '  (no screen sharing and no talking here: browsers need HTTPS; see --self-signed)'}`;

/** What the start prints for whoever stands before the machine. */
export const announce = (served: readonly Served[]): string =>
  ['Gildongmu is ready. Open it in a browser:', ...served.map(line)].join('\n');
