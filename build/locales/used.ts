/** A text key that the code names. `open`: only its beginning is written out, the rest comes from a value. */
export type Use = { path: string; namespace: string | null; key: string; open: boolean };

/**
 * Finds keys in source text: `'ns:some.key'` anywhere, `` `ns:some.${value}` `` as an open one. A bare dotted literal
 * (`'some.key'`) counts as a use in whatever namespace has it, so that tables of keys need no ceremony.
 */
export const usedKeys = (path: string, source: string): Use[] => [
  ...[...source.matchAll(/['"`](?:([a-z]+):)?([A-Za-z][\w-]*(?:\.[\w-]+)*)['"`]/g)].map(([, namespace, key = '']) => ({
    path,
    namespace: known(namespace),
    key,
    open: false,
  })),
  ...[...source.matchAll(/`(?:([a-z]+):)?([A-Za-z][\w.-]*?)\$\{/g)].map(([, namespace, key = '']) => ({
    path,
    namespace: known(namespace),
    key,
    open: true,
  })),
];

const namespaces = new Set(['common', 'kiosk', 'assist', 'reader', 'errors', 'helper', 'host', 'phrases']);
/** Other things have colons too (`node:fs`, `code:create`): they name no text. */
const known = (namespace: string | undefined): string | null =>
  namespace && namespaces.has(namespace) ? namespace : null;
