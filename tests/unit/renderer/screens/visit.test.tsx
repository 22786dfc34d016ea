// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { KeyAction, Submission } from '../../../../protocol/index.ts';
import { isOwnStep } from '../../../../renderer/kiosk/privacy/marks.ts';
import { settle } from '../../../support/hand-clock.ts';
import { openKioskPage, type KioskPage } from '../../../support/kiosk-page.tsx';

afterEach(cleanup);
// Whole walks, rendered for real: a busy machine takes its time.
vi.setConfig({ testTimeout: 30_000 });

const heading = (): string => [...document.querySelectorAll('h1')].at(-1)?.textContent ?? '';
const alert = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('[role="alert"]');
  if (!found) throw new Error('Nothing is said to be wrong');
  return found;
};
/** By what is written on it. Roles are the axe tests' matter: finding by them takes seconds here. */
const button = (name: string | RegExp): HTMLElement => {
  const isIt = (text: string): boolean => (typeof name === 'string' ? text === name : name.test(text));
  const all = [...document.querySelectorAll<HTMLElement>('button')];
  const found = all.find((one) => isIt(one.getAttribute('aria-label') ?? one.textContent.trim()));
  if (!found) throw new Error(`No button says ${String(name)}`);
  return found;
};
const isThere = (name: string | RegExp): boolean => {
  try {
    return button(name) !== null;
  } catch {
    return false;
  }
};
const press = async (name: string | RegExp): Promise<void> => {
  await act(async () => {
    button(name).click();
    await settle();
  });
};
const type = async (text: string, name: string): Promise<void> => {
  await act(async () => fireEvent.change(screen.getByLabelText(name), { target: { value: text } }));
};
const key = async ({ kiosk }: KioskPage, action: KeyAction): Promise<void> => {
  await act(async () => {
    kiosk.keys.press(action);
    await settle();
  });
};
const date = async (year: string, month: string, day: string): Promise<void> => {
  await type(year, 'Year');
  await type(month, 'Month');
  await type(day, 'Day');
};
const next = (): Promise<void> => press('Next');

/** From the start to the answers of the certificate of entry and departure. */
const fill = async (): Promise<void> => {
  await press(/Welcome/);
  await press(/Certificate of Entry/);
  await press('Start');
  await press('Foreign resident registration number');
  await next();
  await type('NGUYEN THI', 'Name');
  await next();
  await type('900101-5000000', 'Foreign resident registration number');
  await next();
  await date('2024', '1', '5');
  await next();
  await date('2025', '12', '31');
  await next();
  await next();
  await press('See my answers');
};

describe('a person who wants a certificate', () => {
  test('walks from the start to a receipt, and the office gets what she answered', async () => {
    const sent: Submission[] = [];
    await openKioskPage('en', {
      submit: async (submission) => {
        sent.push(submission);
        return { receipt: '0000-0000-0000-0001', demo: true };
      },
    });
    await fill();
    expect(heading()).toBe('Please check your answers');
    await press(/then send/);
    expect(heading()).toBe('Now we check that it is you');
    await press('Yes, it is me');
    expect(heading()).toBe('It has been sent');
    expect(screen.getByText(/^This is a demonstration/)).toBeTruthy();
    expect(document.body.textContent).toContain('0000-0000-0000-0001');
    expect(sent).toEqual([
      {
        service: 'entry-exit',
        answers: {
          holder: 'foreigner',
          name: 'NGUYEN THI',
          frn: '900101-5000000',
          from: '2024-01-05',
          to: '2025-12-31',
          english_name: 'no',
          copies: '1',
        },
      },
    ]);
  });

  test('is told before anything is asked what it is, who may, what it costs and how much is asked', async () => {
    await openKioskPage('en');
    await press(/Welcome/);
    await press(/Certificate of Entry/);
    for (const word of ['Who can apply', 'Fee', 'Papers you need', 'At most 7 questions.', '출입국에 관한 사실증명'])
      expect(document.body.textContent).toContain(word);
    expect(document.body.textContent).toContain('23 November 2026');
  });

  test('who leaves a question empty hears what to do, at the field and above', async () => {
    await openKioskPage('en');
    await press(/Welcome/);
    await press(/Certificate of Entry/);
    await press('Start');
    await next();
    expect(alert().textContent).toContain('Please choose one.');
    expect(
      (document.querySelector('[role="radiogroup"]') as HTMLElement).getAttribute('aria-describedby'),
    ).toBeTruthy();
    await press('Resident registration number');
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });

  test('changes one answer and comes straight back to all of them', async () => {
    await openKioskPage('en');
    await fill();
    await press('Change: Name');
    expect(heading()).toBe('Enter your name');
    await type('TRAN', 'Name');
    await press('See my answers');
    expect(document.body.textContent).toContain('TRAN');
  });

  test('a number that identifies her is dots until she wants to see it', async () => {
    await openKioskPage('en');
    await fill();
    expect(document.body.textContent).not.toContain('900101-5000000');
    await press('Show');
    expect(document.body.textContent).toContain('900101-5000000');
  });

  test('the title of the page never has an answer in it', async () => {
    await openKioskPage('en');
    await fill();
    expect(document.title).toBe('Certificate of Entry & Departure, check your answers');
  });
});

describe('when it does not work', () => {
  test('what could not be sent is still there and is sent again', async () => {
    let fails = true;
    await openKioskPage('en', {
      submit: async () => {
        if (fails) throw new Error('no network');
        return { receipt: '1', demo: true };
      },
    });
    await fill();
    await press(/then send/);
    await press('Yes, it is me');
    expect(heading()).toBe('It could not be sent');
    fails = false;
    await press('Try again');
    expect(heading()).toBe('It has been sent');
  });

  test('an identity that could not be shown can be tried again or helped with', async () => {
    await openKioskPage('en', { verifyIdentity: async () => ({ verified: false, demo: true }) });
    await fill();
    expect(isOwnStep(document)).toBe(false);
    await press(/then send/);
    // Hers alone: no helper sees it, and sharing goes on by her word.
    expect(isOwnStep(document)).toBe(true);
    await press('Yes, it is me');
    expect(alert().textContent).toContain('press Help');
    await press('Back');
    expect(heading()).toBe('Please check your answers');
  });
});

describe('keys', () => {
  test('any key begins; Help, volume and Repeat mean the same as later', async () => {
    const page = await openKioskPage('en');
    await key(page, 'volume-up');
    expect(page.kiosk.state.get().place.at).toBe('start');
    await key(page, 'help');
    expect(page.kiosk.state.get().panel).toBe('help');
    await key(page, 'back');
    await key(page, 'down');
    expect(page.kiosk.state.get()).toMatchObject({ place: { at: 'language' }, panel: 'none' });
  });

  test('Back goes back a question, and out of a panel first', async () => {
    const page = await openKioskPage('en');
    await fill();
    await key(page, 'menu');
    await screen.findByText('Menu');
    await key(page, 'back');
    expect(heading()).toBe('Please check your answers');
    await key(page, 'back');
    expect(heading()).toBe('How many copies do you need?');
  });

  test('Menu, Help and End change a panel for theirs', async () => {
    const page = await openKioskPage('en');
    await press(/Welcome/);
    for (const panel of ['menu', 'help', 'end'] as const) {
      await key(page, panel);
      expect(page.kiosk.state.get().panel).toBe(panel);
    }
  });

  test('OK in a line of text is the next step', async () => {
    const page = await openKioskPage('en');
    await press(/Welcome/);
    await press(/Reporting/);
    await press('Start');
    screen.getByLabelText('Year').focus();
    await key(page, 'ok');
    expect(alert()).toBeTruthy();
  });
});

test('another language in the middle of anything changes the words and keeps the answers', async () => {
  const page = await openKioskPage('en');
  await fill();
  await act(async () => {
    page.kiosk.settings.dispatch({ type: 'set', settings: { language: 'vi' } });
    await new Promise((done) => page.kiosk.clock.after(0, () => done(null)) && page.clock.turn(1));
  });
  await screen.findByText('Xin kiểm tra câu trả lời của quý vị');
  expect(document.documentElement.lang).toBe('vi');
  expect(document.body.textContent).toContain('NGUYEN THI');
});

test('the search finds, and says so where it does not', async () => {
  await openKioskPage('en');
  await press(/Welcome/);
  await press('Search by name');
  await type('airport', 'Name of a service');
  await press('Show what was found (1)');
  expect(isThere(/Certified Copy/)).toBe(false);
  await press('Search by name');
  await type('qqqq', 'Name of a service');
  await press('Show what was found (0)');
  expect(document.body.textContent).toContain('Nothing found');
  await press('Show all');
  expect(isThere(/Certified Copy/)).toBe(true);
});

describe('the end of a visit', () => {
  test('asks once, clears the screen in the same turn, forgets, and makes the page anew', async () => {
    const order: string[] = [];
    const page = await openKioskPage('en', { wipe: async () => void order.push('wiped') });
    await fill();
    await key(page, 'end');
    await screen.findByText('Shall we end?');
    await act(async () => {
      button('End and erase').click();
      expect(document.body.textContent).toBe('');
      await settle();
    });
    expect(JSON.stringify(page.kiosk.state.get())).not.toContain('NGUYEN');
    expect([order, page.done]).toEqual([['wiped'], ['clear', 'reload']]);
  });

  test('comes by itself when nobody answers', async () => {
    const page = await openKioskPage('en');
    await fill();
    await act(async () => page.clock.pass(151_000));
    expect(page.done).toEqual(['clear', 'reload']);
  });

  test('does not wait for a host that hangs, nor for a server that is gone', async () => {
    const page = await openKioskPage('en', { wipe: () => new Promise(() => {}), canReload: async () => false });
    await fill();
    await act(async () => {
      void page.kiosk.end();
      await page.clock.pass(1_001);
    });
    expect(page.done).toEqual(['clear', 'stranded']);
  });

  test('Back out of everything leaves nothing for the next person', async () => {
    const page = await openKioskPage('en');
    await press(/Welcome/);
    await act(async () => page.kiosk.settings.dispatch({ type: 'set', settings: { textSize: 400, theme: 'yellow' } }));
    await press('Language');
    await key(page, 'back');
    await key(page, 'back');
    await key(page, 'back');
    expect(page.kiosk.state.get().place.at).toBe('start');
    expect(page.kiosk.settings.get()).toMatchObject({ language: 'ko', theme: 'light' });
  });
});
