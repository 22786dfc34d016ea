import type { Answer } from '../../../protocol/index.ts';

/** The token in force, and after it the one that may be: it was on its way to the server when the line broke. */
export type Tokens = readonly string[];

/** 192 random bits, base64url. */
export const newToken = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24))))
    .replaceAll('+', '-')
    .replaceAll('/', '_');

/**
 * Takes an end's place in its session again. Each token works once, so the next one is held before it is sent: whether the
 * answer comes or not, one of the two held is in force.
 */
export const showToken = async <R>(
  tokens: Tokens,
  hold: (tokens: Tokens) => void,
  call: (token: string, next: string) => Promise<Answer<R>>,
): Promise<Answer<R>> => {
  const [token, next = newToken()] = tokens;
  if (token === undefined) return { ok: false, refusal: 'no-such-session' };
  hold([token, next]);
  const answer = await call(token, next);
  if (answer.ok) hold([next]);
  else if (answer.refusal === 'not-allowed' && tokens.length > 1) return showToken([next], hold, call);
  return answer;
};
