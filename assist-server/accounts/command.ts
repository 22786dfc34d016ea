import { parse, PersonName, SignIn } from '../../protocol/index.ts';
import { StartProblem } from '../setup/problem.ts';
import { feltWords, type FeltCounts } from '../domain/felt.ts';
import type { Accounts } from './accounts.ts';
import { PASSWORD_MIN } from './passwords.ts';

type Deps = { accounts: Accounts; felt: Pick<FeltCounts, 'table'>; askPassword: () => Promise<string> };

const USAGE = 'Say: npm run helper -- add NAME | remove NAME | list | password NAME | hard';

const nameFrom = (words: readonly string[]): string => {
  const name = parse(PersonName, words.join(' '));
  if (!name.ok) throw new StartProblem(`A name of 1 to 40 printable characters is needed. ${USAGE}`);
  return name.value;
};

/** Long enough, and one that the sign-in will take. */
const passwordFor = async (name: string, ask: Deps['askPassword']): Promise<string> => {
  const password = await ask();
  if (password.length < PASSWORD_MIN || !parse(SignIn, { name, password }).ok)
    throw new StartProblem(`A password needs ${PASSWORD_MIN} to 200 characters; nothing was changed.`);
  return password;
};

const exists = async ({ accounts }: Deps, name: string): Promise<boolean> =>
  (await accounts.list()).some((helper) => helper.name === name.normalize('NFC'));

const mustExist = async (deps: Deps, name: string): Promise<void> => {
  if (!(await exists(deps, name)))
    throw new StartProblem(`There is no helper called ${name}; see npm run helper -- list`);
};

/** One command on the accounts, or a look at where people find it hard; gives the line to print. Throws `StartProblem`: a sentence. */
export const helperCommand = async ([command, ...rest]: readonly string[], deps: Deps): Promise<string> => {
  const { accounts, askPassword } = deps;
  switch (command) {
    case 'list': {
      const helpers = await accounts.list();
      return helpers.length > 0 ? helpers.map(({ name }) => name).join('\n') : 'There are no helpers yet.';
    }
    case 'hard':
      return feltWords(await deps.felt.table());
    case 'add': {
      const name = nameFrom(rest);
      if (await exists(deps, name))
        throw new StartProblem(
          `There is a helper called ${name} already; to change the password: npm run helper -- password ${name}`,
        );
      await accounts.add(name, await passwordFor(name, askPassword));
      return `${name} can sign in now.`;
    }
    case 'password': {
      const name = nameFrom(rest);
      await mustExist(deps, name);
      await accounts.setPassword(name, await passwordFor(name, askPassword));
      return `${name} has a new password and has to sign in again.`;
    }
    case 'remove': {
      const name = nameFrom(rest);
      await mustExist(deps, name);
      await accounts.remove(name);
      return `${name} can't sign in any more.`;
    }
    default:
      throw new StartProblem(USAGE);
  }
};
