import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { SCHEME } from '../origin.ts';
import { fileOf, typeOf } from './files.ts';
import { headersFor } from './policy.ts';

/** Before the app is ready: the scheme is a secure context with an origin of its own. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ]);

type Options = {
  /** Folder of the built pages, dist/web. */
  root: string;
  server: string | undefined;
  /** Pages of the host itself: path to content. They win over files. */
  pages: Readonly<Record<string, string>>;
};

type Found = { body: string | Uint8Array<ArrayBuffer>; type: string };

const find = async ({ root, pages }: Options, address: string): Promise<Found | null> => {
  const file = fileOf(root, address);
  if (file === null) return null;
  const own = pages[file.slice(root.length).replaceAll('\\', '/')];
  if (own !== undefined) return { body: own, type: typeOf(file) };
  try {
    return { body: new Uint8Array(await readFile(file)), type: typeOf(file) };
  } catch {
    return null;
  }
};

/** Serves `gildongmu://app/` from the bundle, read-only. */
export const serveApp = (session: Session, options: Options): void => {
  const headers = headersFor(options.server);
  session.protocol.handle(SCHEME, async ({ url, method }) => {
    if (method !== 'GET' && method !== 'HEAD') return new Response(null, { status: 405, headers });
    const found = await find(options, url);
    if (!found) return new Response(null, { status: 404, headers });
    return new Response(method === 'HEAD' ? null : found.body, {
      status: 200,
      headers: { ...headers, 'content-type': found.type },
    });
  });
};
