import { createHmac, randomBytes } from 'node:crypto';
import { limits, Refusal } from '../../protocol/index.ts';
import type { Clock } from '../clock.ts';
import { newCode } from './ids.ts';
import type { PeerId } from './terms.ts';

/**
 * Pairing codes: single use, dead after `codeLifeMs`, one a kiosk. Kept under a keyed hash of this process: no code is in
 * memory once its kiosk has it, and how long a look-up takes tells nothing about codes that are alike.
 */
export type Codes = {
  /** A new code for this kiosk; its earlier one dies. */
  issue(kiosk: PeerId): { code: string; expiresAt: number };
  /** Spends the code and gives its kiosk. Refused with `code-unknown`, `code-expired` or `code-used`. */
  claim(code: string): PeerId;
  /** The kiosk's code dies, if it has one. */
  revoke(kiosk: PeerId): void;
};

type Live = { state: 'live'; kiosk: PeerId; stop: () => void };
/** Remembered for a while, so that a person can be told what became of the code. */
type Dead = { state: 'used' | 'expired'; until: number };

type Deps = { clock: Clock; expired: (kiosk: PeerId) => void; random?: () => string };

export const createCodes = ({ clock, expired, random = newCode }: Deps): Codes => {
  const secret = randomBytes(32);
  const keyOf = (code: string): string => createHmac('sha256', secret).update(code).digest('base64');
  const known = new Map<string, Live | Dead>();
  const keyOfKiosk = new Map<PeerId, string>();

  const kill = (key: string, live: Live, state: Dead['state']): void => {
    live.stop();
    keyOfKiosk.delete(live.kiosk);
    // Set anew, so that the map stays in order of death and forgetting stops at the first that is still fresh.
    known.delete(key);
    known.set(key, { state, until: clock.now() + limits.codeMemoryMs });
  };
  const forgetOld = (): void => {
    for (const [key, entry] of known) {
      if (entry.state === 'live') continue;
      if (entry.until > clock.now()) return;
      known.delete(key);
    }
  };
  const revoke = (kiosk: PeerId): void => {
    const key = keyOfKiosk.get(kiosk);
    const entry = key === undefined ? undefined : known.get(key);
    if (key !== undefined && entry?.state === 'live') kill(key, entry, 'expired');
  };
  const freshCode = (): { code: string; key: string } => {
    const code = random();
    const key = keyOf(code);
    return known.has(key) ? freshCode() : { code, key };
  };

  return {
    issue: (kiosk) => {
      revoke(kiosk);
      forgetOld();
      const { code, key } = freshCode();
      const live: Live = {
        state: 'live',
        kiosk,
        stop: clock.after(limits.codeLifeMs, () => {
          kill(key, live, 'expired');
          expired(kiosk);
        }),
      };
      known.set(key, live);
      keyOfKiosk.set(kiosk, key);
      return { code, expiresAt: clock.now() + limits.codeLifeMs };
    },
    claim: (code) => {
      const key = keyOf(code);
      const entry = known.get(key);
      if (entry?.state === 'live') {
        kill(key, entry, 'used');
        return entry.kiosk;
      }
      if (!entry || entry.until <= clock.now()) throw new Refusal('code-unknown');
      throw new Refusal(entry.state === 'used' ? 'code-used' : 'code-expired');
    },
    revoke,
  };
};
