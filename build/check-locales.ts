import { globSync, readFileSync } from 'node:fs';
import { languages } from '../protocol/index.ts';
import { compareTexts, flatten, type Texts } from './locales/compare.ts';
import { usedKeys, type Use } from './locales/used.ts';

/** Reads locales/ and the code that uses it; prints every text that is missing, unused, or has other slots than its siblings. */
const root = new URL('..', import.meta.url).pathname;
const at = (pattern: string): string[] => globSync(pattern, { cwd: root }).sort();
const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');

const texts: Texts = {};
for (const path of at('locales/*/*.json')) {
  const [, language = '', file = ''] = path.split('/');
  (texts[language] ??= {})[file.replace('.json', '')] = flatten(JSON.parse(read(path)) as object);
}

const sources = at('{protocol/phrases,{renderer,electron,assist-server,build}/**/*}.{ts,tsx}').filter(
  (path) => !path.endsWith('.examples.tsx'),
);
const uses: Use[] = sources.flatMap((path) => usedKeys(path, read(path)));
const problems = compareTexts(texts, languages, uses);
for (const problem of problems) console.error(problem);
console.log(
  `${languages.length} languages, ${Object.keys(Object.assign({}, ...Object.values(texts['en'] ?? {}))).length} texts each, ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
