import { readFileSync, writeFileSync } from 'node:fs';
import { reference } from './protocol/reference.ts';

/** Writes the reference part of docs/PROTOCOL.md from the schemas; `--check` only says whether it is up to date. */
const file = new URL('../docs/PROTOCOL.md', import.meta.url);
const [begin, end] = ['<!-- reference: begin -->', '<!-- reference: end -->'];

const page = readFileSync(file, 'utf8');
const head = page.slice(0, page.indexOf(begin) + begin.length);
const foot = page.slice(page.indexOf(end));
const fresh = `${head}\n\n${reference()}\n${foot}`;

if (!process.argv.includes('--check')) writeFileSync(file, fresh);
else if (fresh !== page) {
  console.error('docs/PROTOCOL.md is behind the schemas: run `npm run docs`');
  process.exitCode = 1;
}
