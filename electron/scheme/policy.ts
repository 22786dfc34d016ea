/**
 * What the kiosk page may do: the server's policy, and the assist server as the only machine that it may talk to.
 * Scripts: our files and WebAssembly (espeak-ng), no inline, no eval. Blobs: the voice's audio and its worker.
 */
const directives = (server: string | undefined): Record<string, string[]> => ({
  'default-src': ["'self'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'worker-src': ["'self'", 'blob:'],
  'connect-src': ["'self'", ...(server ? serverOrigins(server) : [])],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'media-src': ["'self'", 'blob:'],
  'font-src': ["'self'"],
  'frame-src': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
});

/** The server's origin over HTTP and over its websocket. */
export const serverOrigins = (server: string): string[] => {
  const { origin } = new URL(server);
  return [origin, origin.replace(/^http/, 'ws')];
};

const PERMISSIONS =
  'display-capture=(self), microphone=(self), fullscreen=(self), camera=(), geolocation=(), payment=(), usb=()';

/** The headers of every answer of the kiosk's scheme. */
export const headersFor = (server: string | undefined): Record<string, string> => ({
  'content-security-policy': Object.entries(directives(server))
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; '),
  'permissions-policy': PERMISSIONS,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
});
