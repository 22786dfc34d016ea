import { describe, expect, test } from 'vitest';
import { answerCall } from '../../../../electron/ipc/answer.ts';
import { limits, Refusal, speakFromHost, submitService, type SubmitResult } from '../../../../protocol/index.ts';

const submission = { service: 'entry-exit', answers: { target: 'self' } };
const receipt: SubmitResult = { receipt: 'DEMO-0001', demo: true };

const ask = async (input: unknown, run = (): SubmitResult => receipt, trusted = true) => {
  const logged: string[] = [];
  const answer = await answerCall(submitService, run, { trusted, input, log: (line) => logged.push(line) });
  return { answer, logged: logged.join('\n') };
};

describe('one call from the page', () => {
  test('that fits is answered', async () => {
    expect((await ask(submission)).answer).toEqual({ ok: true, result: receipt });
  });

  test('from any other frame is refused before anything is read or run', async () => {
    let ran = false;
    const run = (): SubmitResult => {
      ran = true;
      return receipt;
    };
    const { answer } = await ask(
      {
        get service() {
          throw new Error('read');
        },
      },
      run,
      false,
    );
    expect(answer).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(ran).toBe(false);
  });

  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;
  test.each([
    ['nothing', undefined],
    ['text', 'submit'],
    ['a missing key', { service: 'entry-exit' }],
    ['an extra key', { ...submission, path: '/etc/passwd' }],
    ['a wrong type', { service: 7, answers: {} }],
    ['a cycle', cycle],
    ['a big integer', { service: 1n, answers: {} }],
  ])('with %s is malformed', async (_what, input) => {
    expect((await ask(input)).answer).toEqual({ ok: false, refusal: 'malformed' });
  });

  test('that is too large is refused by size', async () => {
    const answers = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`a${at}`, '가'.repeat(100)]));
    expect(JSON.stringify(answers).length).toBeGreaterThan(limits.socketMessageBytes);
    expect((await ask({ service: 'x', answers })).answer).toEqual({ ok: false, refusal: 'too-large' });
  });

  test('a part that says no by code is quoted', async () => {
    const { answer } = await ask(submission, () => {
      throw new Refusal('not-in-this-state');
    });
    expect(answer).toEqual({ ok: false, refusal: 'not-in-this-state' });
  });

  test('a part that breaks is `internal`, and neither answer nor log quotes the person', async () => {
    const { answer, logged } = await ask(submission, () => {
      throw new Error('no office takes 홍길동');
    });
    expect(answer).toEqual({ ok: false, refusal: 'internal' });
    expect(logged).toContain('office:submit refused: internal');
    expect(logged).not.toContain('홍길동');
  });

  test('a result that its schema does not allow never leaves', async () => {
    const { answer } = await ask(submission, () => ({ ...receipt, secret: 'x' }) as SubmitResult);
    expect(answer).toEqual({ ok: false, refusal: 'internal' });
  });

  test('a text that is too long to be spoken is malformed', async () => {
    const input = { text: '가'.repeat(501), language: 'ko' };
    const answer = await answerCall(speakFromHost, () => ({ spoken: true }), { trusted: true, input, log: () => {} });
    expect(answer).toEqual({ ok: false, refusal: 'malformed' });
  });
});
