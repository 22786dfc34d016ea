import { asTable, machine, type Figure } from './figures.ts';

const [name = '', part] = (process.argv[2] ?? '').split('.');

/**
 * `npm run bench -- NAME [--json]`. Names: assist, voice; `assist.glass` is a part of one (assist/measures.ts), `voice.keys` of
 * the other (voice.ts). Reports what was measured, bars missed or not; exit code 0, or 1 where
 * something could not be measured.
 */
const benches: Record<string, () => Promise<Figure[]>> = {
  assist: async () => (await import('./assist.ts')).measureAssist(part),
  voice: async () => (await import('./voice.ts')).measureVoice(part),
};

const measure = benches[name];
if (!measure) {
  console.error(`npm run bench -- NAME [--json], where NAME is one of: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
const report = { name, machine: machine(), figures: await measure() };
console.log(process.argv.includes('--json') ? JSON.stringify(report) : asTable(report));
process.exit();
