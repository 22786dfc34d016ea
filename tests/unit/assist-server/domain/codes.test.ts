import { describe, expect, test } from 'vitest';
import { limits, type RefusalCode } from '../../../../protocol/index.ts';
import { createCodes } from '../../../../assist-server/domain/codes.ts';
import { newCode } from '../../../../assist-server/domain/ids.ts';
import { createHandClock } from '../../../support/hand-clock.ts';

const open = (random?: () => string) => {
  const clock = createHandClock();
  const expired: string[] = [];
  const codes = createCodes({ clock, expired: (kiosk) => void expired.push(kiosk), ...(random ? { random } : {}) });
  const refusal = (code: string): RefusalCode | null => {
    try {
      codes.claim(code);
      return null;
    } catch (error) {
      return (error as { code: RefusalCode }).code;
    }
  };
  return { clock, codes, expired, refusal };
};

describe('a pairing code', () => {
  test('leads to its kiosk once', () => {
    const { codes, refusal } = open();
    const { code } = codes.issue('kiosk');
    expect(codes.claim(code)).toBe('kiosk');
    expect(refusal(code)).toBe('code-used');
  });

  test('lives until its last millisecond, then the kiosk hears of it once', () => {
    const { clock, codes, expired, refusal } = open();
    const { code, expiresAt } = codes.issue('kiosk');
    clock.turn(limits.codeLifeMs - 1);
    expect(expired).toEqual([]);
    clock.turn(1);
    expect(clock.now()).toBe(expiresAt);
    expect([expired, refusal(code)]).toEqual([['kiosk'], 'code-expired']);
    expect(clock.waiting()).toBe(0);
  });

  test('that was used or replaced does not expire later', () => {
    const { clock, codes, expired } = open();
    codes.claim(codes.issue('one').code);
    codes.issue('two');
    codes.issue('two');
    codes.revoke('two');
    clock.turn(limits.codeLifeMs * 2);
    expect(expired).toEqual([]);
  });

  test('is never one that lives or is remembered', () => {
    const draws = ['000001', '000001', '000001', '000002'];
    const { codes } = open(() => draws.shift() ?? '000003');
    expect(codes.issue('one').code).toBe('000001');
    expect(codes.issue('two').code).toBe('000002');
  });

  test('is forgotten after a while, and its number is free again', () => {
    const { clock, codes, refusal } = open(() => '000001');
    codes.claim(codes.issue('one').code);
    clock.turn(limits.codeMemoryMs);
    expect(refusal('000001')).toBe('code-unknown');
    expect(codes.issue('two').code).toBe('000001');
  });

  test('has six digits, zeros in front included', () => {
    const drawn = Array.from({ length: 2_000 }, newCode);
    expect(drawn.every((code) => /^\d{6}$/.test(code))).toBe(true);
    expect(drawn.some((code) => code.startsWith('0'))).toBe(true);
  });
});
