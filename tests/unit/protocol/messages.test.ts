import { describe, expect, test } from 'vitest';
import * as protocol from '../../../protocol/index.ts';

const calls = { ...protocol.kioskCalls, ...protocol.helperCalls, ...protocol.hostCalls };
const notices = {
  ...protocol.kioskNotices,
  ...protocol.helperNotices,
  ...protocol.channelToKiosk,
  ...protocol.channelToHelper,
};

describe('every message', () => {
  test.each(Object.entries(calls))('call %s: its example is what its schemas take', (_, call) => {
    expect(call.args.safeParse(call.example.args)).toMatchObject({ success: true });
    expect(call.result.safeParse(call.example.result)).toMatchObject({ success: true });
  });

  test.each(Object.entries(notices))('notice %s: its example is what its schema takes', (_, notice) => {
    expect(notice.data.safeParse(notice.example)).toMatchObject({ success: true });
  });

  test.each([...Object.values(calls).map((one) => one.args), ...Object.values(notices).map((one) => one.data)])(
    'refuses what is not an object, and keys that nobody wrote down',
    (schema) => {
      for (const input of [null, 'text', 7, [], { surprise: 1 }]) expect(schema.safeParse(input).success).toBe(false);
    },
  );

  test('has a name of its own in each direction', () => {
    const directions = [
      protocol.kioskCalls,
      protocol.kioskNotices,
      protocol.helperCalls,
      protocol.helperNotices,
      protocol.channelToKiosk,
      protocol.channelToHelper,
      protocol.hostCalls,
    ];
    for (const group of directions) {
      const names = Object.values(group).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('is refused with codes of the catalogue alone', () => {
    for (const call of Object.values(calls))
      for (const code of call.refusals) expect(protocol.refusalCodes).toContain(code);
  });
});

describe('texts from people', () => {
  const text = (value: string) => protocol.textSaid.data.safeParse({ id: 'dGV4dC0xMjM', text: value }).success;

  test.each(['안녕하세요', 'Xin chào', 'สวัสดี', 'two\nlines', '👩‍🦯'])('takes %j', (value) => {
    expect(text(value)).toBe(true);
  });

  test.each([
    '',
    'a\u0000b',
    'a\u202Eb',
    'a\u2066b',
    'a\uD800b',
    'x'.repeat(protocol.limits.textLength + 1),
    'tab\tbed',
  ])('refuses %j', (value) => {
    expect(text(value)).toBe(false);
  });

  test('a name is one line without hidden characters', () => {
    expect(protocol.PersonName.safeParse('김도움').success).toBe(true);
    for (const name of ['', '   ', 'Kim\nStaff', 'Kim\u202E', 'Ki\u200Bm', 'x'.repeat(41)])
      expect(protocol.PersonName.safeParse(name).success).toBe(false);
    // Soft hyphen, combining joiner, Hangul fillers, Arabic mark, variation selector, tag, line separator, private use.
    for (const hidden of ['\u00AD', '\u034F', '\u115F', '\u3164', '\u061C', '\uFE0F', '\u{E0041}', '\u2028', '\uE000'])
      expect(protocol.PersonName.safeParse(`Ki${hidden}m`).success, escape(hidden)).toBe(false);
  });
});

describe('the name of a helper without an account', () => {
  test.each([
    '김도움',
    '김 도움',
    'Nguyễn Thị Lan',
    'สมชาย',
    "O'Brien-Kim",
    '山田さくら',
    '王小明',
    'Анна',
    'Lan 김',
    'J. Stafford',
  ])('%s is one', (name) => expect(protocol.GuestName.safeParse(name).success).toBe(true));

  test.each([
    ...[
      'Staff',
      'S t a f f',
      'ｓｔａｆｆ',
      'Kim Staff',
      'Help desk',
      '김 직원',
      '상 담 원',
      '職員 田中',
      'เจ้าหน้าที่',
      'Nhân viên Lan',
    ],
    // Letters of another script that look alike, and a name that is a sentence.
    ...['Sтaff', 'Κim', 'Kim, staff', 'Kim (city)', 'Kim: press OK', '5taff', 'Kim <b>', '🏛 Kim', '--'],
  ])('%s is none', (name) => expect(protocol.GuestName.safeParse(name).success).toBe(false));
});

describe('sizes', () => {
  test('are counted in bytes of UTF-8', () => {
    expect(protocol.bytesOf('가')).toBe(3);
  });

  test('fit, are too large, or end the connection', () => {
    expect(protocol.sizeVerdict(100, 100)).toBe('fits');
    expect(protocol.sizeVerdict(101, 100)).toBe('too-large');
    expect(protocol.sizeVerdict(401, 100)).toBe('disconnect');
  });
});
