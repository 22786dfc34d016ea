import { run } from './run.ts';

/** `npm run check`: types, lint, format, texts and generated docs, side by side; prints what failed and all of its output. */
const checks = {
  types: ['tsc', '-b'],
  lint: ['oxlint'],
  format: ['oxfmt', '--check'],
  locales: ['node', 'build/check-locales.ts'],
  readings: ['node', 'build/readings.ts'],
  docs: ['node', 'build/protocol-docs.ts', '--check'],
  operations: ['node', 'build/operations-docs.ts', '--check'],
  theme: ['node', 'build/theme.ts', '--check'],
};

const results = await Promise.all(
  Object.entries(checks).map(async ([name, [command = '', ...args]]) => {
    const { code, output } = await run(command, args, { show: false });
    console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name}`);
    return { name, code, output };
  }),
);
const failed = results.filter(({ code }) => code !== 0);
for (const { name, output } of failed) console.error(`\n--- ${name}\n${output}`);
process.exitCode = failed.length === 0 ? 0 : 1;
