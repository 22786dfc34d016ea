import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '../build/run.ts';
import { ensureBrowser, ensureDesktopPackages } from './support/browser.ts';
import { fromPlaywright, fromVitest, sum, type Tally } from './support/tally.ts';

/**
 * `npm test`: builds, then unit, contract, e2e, access and electron tests; `--all` adds the long ones. `--only NAME`
 * runs one of them. The last line sums them all.
 */
// New questions for the property tests; `npm test` asks the same ones everywhere.
if (process.argv.includes('--all')) process.env['SEED'] ??= 'random';

const results = fileURLToPath(new URL('../test-results', import.meta.url));
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const wanted = (name: string): boolean => only === undefined || only === name;

const vitest = async (project: string): Promise<Tally> => {
  const file = `${results}/${project}.json`;
  const { code } = await run('vitest', [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return fromVitest(read(file), code);
};

const playwright = async (project: string): Promise<Tally> => {
  const file = `${results}/${project}.json`;
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file };
  const { code } = await run(
    'playwright',
    ['test', '--config', 'tests/playwright.config.ts', '--project', project, '--output', `${results}/${project}`],
    { env },
  );
  return fromPlaywright(read(file), code);
};

const read = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

mkdirSync(results, { recursive: true });
ensureBrowser();
ensureDesktopPackages();
const built = await run('node', ['build/build.ts']);
if (built.code !== 0) process.exit(built.code);

const runners: Record<string, () => Promise<Tally>> = {
  unit: () => vitest('unit'),
  contract: () => vitest('contract'),
  e2e: () => playwright('e2e'),
  access: () => playwright('access'),
  electron: () => playwright('electron'),
  ...(process.argv.includes('--all') || only === 'all' ? { all: () => playwright('all') } : {}),
};

const tallies: Tally[] = [];
for (const [name, start] of Object.entries(runners)) if (wanted(name)) tallies.push(await start());
const total = sum(tallies);
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
