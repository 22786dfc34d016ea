import { systemClock } from '../clock.ts';
import { createAccounts } from '../accounts/accounts.ts';
import { helperCommand } from '../accounts/command.ts';
import { askPassword } from '../accounts/ask.ts';
import { createFelt } from '../domain/felt.ts';
import { readConfig } from '../setup/config.ts';
import { readCommandLine } from '../setup/flags.ts';
import { StartProblem } from '../setup/problem.ts';
import { openStore } from '../setup/store.ts';

/** `npm run helper -- add NAME | remove NAME | list | password NAME | hard`: the accounts of the help desk, and what is hard. */
const run = async (): Promise<void> => {
  const { words, flags, configFile } = readCommandLine(process.argv.slice(2), process.env);
  const { db } = await openStore(readConfig({ file: configFile, env: process.env, flags }));
  try {
    const accounts = createAccounts(db, systemClock);
    console.log(
      await helperCommand(words, {
        accounts,
        felt: createFelt(db, { services: [] }),
        askPassword: () => askPassword(process.stdin, process.stderr),
      }),
    );
  } finally {
    await db.destroy();
  }
};

try {
  await run();
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
