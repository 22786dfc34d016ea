import * as z from 'zod/mini';
import staffWords from './staff-words.json' with { type: 'json' };
import { PersonName } from './terms.ts';

/**
 * Scripts that are written together, after the "highly restrictive" level of Unicode TS 39, and on their own those whose
 * letters pass for others: Cyrillic or Greek among Latin letters is how a name imitates another.
 */
const written = [
  /^[\p{sc=Latin}\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Zinh}\p{sc=Zyyy}]+$/u,
  ...['Cyrillic', 'Greek', 'Arabic', 'Devanagari', 'Bengali', 'Khmer', 'Lao', 'Myanmar', 'Sinhala', 'Ethiopic'].map(
    (script) => new RegExp(`^[\\p{sc=${script}}\\p{sc=Zinh}\\p{sc=Zyyy}]+$`, 'u'),
  ),
];

/** No sign that makes a sentence of a name ("Kim, from the city (staff)"), and no digit: a person's name has none. */
const letters = /^[\p{L}\p{M}](?:[\p{L}\p{M} .'’·・-])*$/u;

/** What staff are called (staff-words.json): by code nobody is, and "Staff, not staff" is how one tries. Whole words, joined. */
const posts: ReadonlySet<string> = new Set(staffWords.whole);
/** The same where words are not set apart. */
const namesPost = (name: string): boolean => staffWords.within.some((post) => name.includes(post));

const claimsPost = (name: string): boolean => {
  const plain = name.normalize('NFKC').toLowerCase();
  const words = plain.split(/[^\p{L}\p{M}]+/u);
  // "S t a f f" and "nhân viên": what stands beside each other is read as one, too.
  const pairs = words.map((word, index) => word + (words[index + 1] ?? ''));
  const spelled = words.filter((word) => word.length === 1).join('');
  return [...words, ...pairs, spelled].some((word) => posts.has(word)) || namesPost(words.join(''));
};

/**
 * The name of a helper without an account, who is announced with it: letters of scripts that go together, no punctuation
 * that would make it a sentence, no word for staff. It cannot know every lie; "not staff" is said with each.
 */
export const GuestName = PersonName.check(
  z.refine((name) => letters.test(name) && written.some((scripts) => scripts.test(name)) && !claimsPost(name)),
);
