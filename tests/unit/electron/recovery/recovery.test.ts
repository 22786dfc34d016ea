import { beforeEach, describe, expect, test } from 'vitest';
import { hostText } from '../../../../electron/data/texts.ts';
import { hostPages, OUT_OF_SERVICE } from '../../../../electron/recovery/out-of-service.ts';
import { createRecovery, type Recovery } from '../../../../electron/recovery/recovery.ts';
import { languages } from '../../../../protocol/index.ts';
import { createHandClock, type HandClock } from '../../../support/hand-clock.ts';

describe('when the page dies', () => {
  let clock: HandClock;
  let events: string[];
  let recovery: Recovery;
  beforeEach(() => {
    clock = createHandClock();
    events = [];
    const note = (what: string) => () => void events.push(what);
    recovery = createRecovery({
      clock,
      forget: async () => note('forget')(),
      restart: note('restart'),
      outOfService: note('out of service'),
      say: (text) => note(`say ${text}`)(),
    });
  });
  const crash = (times: number): Promise<void> =>
    Array.from({ length: times }).reduce<Promise<void>>((before) => before.then(recovery.pageGone), Promise.resolve());

  test('the person is forgotten first, told, and the start screen comes back', async () => {
    await crash(1);
    expect(events).toEqual(['forget', 'say restarted', 'restart']);
  });

  test('a page that keeps dying is taken out of service, told once', async () => {
    await crash(6);
    expect(events.filter((event) => event === 'restart')).toHaveLength(3);
    expect(events.filter((event) => event === 'say outOfService')).toHaveLength(1);
    expect(events.at(-1)).toBe('out of service');
  });

  test('an unattended machine tries again after a minute, for as long as it takes', async () => {
    for (let round = 0; round < 3; round += 1) {
      await crash(4);
      events = [];
      clock.turn(60_000);
      expect(events).toEqual(['restart']);
    }
  });

  test('a crash now and then is no reason to give up', async () => {
    for (let day = 0; day < 10; day += 1) {
      await crash(1);
      clock.turn(3_600_000);
    }
    expect(events).not.toContain('out of service');
  });

  test('forgetting that fails does not keep the screen dark', async () => {
    const restarted: string[] = [];
    const broken = createRecovery({
      ...{ clock, outOfService: () => {}, say: () => {} },
      forget: () => Promise.reject(new Error('storage is gone')),
      restart: () => void restarted.push('restart'),
    });
    await broken.pageGone();
    expect(restarted).toEqual(['restart']);
  });
});

describe('the out-of-service page', () => {
  const page = hostPages(['ko', 'vi'])[OUT_OF_SERVICE] ?? '';

  test('says it in each language of the place, each marked as that language', () => {
    expect(page).toContain(`<p lang="ko"><strong>${hostText('ko', 'outOfService')}`);
    expect(page).toContain(`<p lang="vi"><strong>${hostText('vi', 'outOfService')}`);
    expect(page).not.toContain('lang="th"');
  });

  test('needs no script and no style of its own inside', () => {
    expect(page).not.toMatch(/<script|<style|style=|onclick/);
  });

  test('what is spoken fits what the host may say', () => {
    for (const language of languages) expect(hostText(language, 'outOfService').length).toBeLessThan(500);
  });
});
