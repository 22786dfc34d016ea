import { createHash } from 'node:crypto';
import { connect } from 'node:tls';

/** SHA-256 of the certificate as openssl prints it, and of its public key in base64, as Chromium wants it. */
export type Pin = { fingerprint: string; spki: string };

const spkiOf = (key: Buffer): string => createHash('sha256').update(key).digest('base64');

/** What the server on this machine shows, to be trusted by the window that is opened beside it; null for plain HTTP. */
export const pinOf = async (url: string): Promise<Pin | null> => {
  const { protocol, hostname, port } = new URL(url);
  if (protocol !== 'https:') return null;
  const host = hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port: Number(port || 443), rejectUnauthorized: false }, () => {
      const certificate = socket.getPeerX509Certificate();
      socket.end();
      if (!certificate) return reject(new Error('the server shows no certificate'));
      const key = certificate.publicKey.export({ type: 'spki', format: 'der' });
      resolve({ fingerprint: certificate.fingerprint256, spki: spkiOf(key) });
    });
    socket.once('error', reject);
  });
};
