const hexOf = (base64: string): string => Buffer.from(base64, 'base64').toString('hex');

/**
 * Whether a certificate is the pinned one. Electron gives `sha256/BASE64`, config has what openssl prints (`AA:BB:...`).
 * Both are SHA-256 of the whole certificate.
 */
export const isPinned = (fingerprint: string, pinned: string | undefined): boolean =>
  pinned !== undefined &&
  fingerprint.startsWith('sha256/') &&
  hexOf(fingerprint.slice('sha256/'.length)) === pinned.replaceAll(':', '').toLowerCase();
