import { hash, verify } from '@node-rs/argon2';
import { randomInt } from 'node:crypto';

/** argon2id (the library's default) at OWASP's figures: 19 MiB, 2 passes, 1 lane (Password Storage Cheat Sheet). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), cost);

export const verifyPassword = (stored: string, password: string): Promise<boolean> =>
  verify(stored, password.normalize('NFC'));

/** Fewest characters of a password; the sign-in is limited, so length beats rules (NIST SP 800-63B, 3.1.1). */
export const PASSWORD_MIN = 10;

/** No letters that are read as others, since a person copies it once: 4 x 5 of 31 signs are 99 bits. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';
export const randomPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => SIGNS[randomInt(SIGNS.length)]).join('')).join('-');
