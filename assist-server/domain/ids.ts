import { randomBytes, randomInt } from 'node:crypto';
import { limits } from '../../protocol/index.ts';

/** 144 random bits, base64url: nobody comes upon the id of a session, an offer or a ticket by trying. */
export const newId = (): string => randomBytes(18).toString('base64url');

/** Uniform over all codes, 000000 included. */
export const newCode = (): string => String(randomInt(10 ** limits.codeDigits)).padStart(limits.codeDigits, '0');
