import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { StartProblem } from '../setup/problem.ts';

/** Readline writes what is typed to its output: one that swallows it is how nothing is echoed. */
const silence = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

const fromTerminal = async (input: NodeJS.ReadStream, prompt: NodeJS.WritableStream): Promise<string[]> => {
  const reader = createInterface({ input, output: silence(), terminal: true });
  reader.on('SIGINT', () => process.exit(130));
  const lines = reader[Symbol.asyncIterator]();
  const answers: string[] = [];
  for (const question of ['Password: ', 'Password again: ']) {
    prompt.write(question);
    const line = await lines.next();
    answers.push(line.done ? '' : line.value);
    prompt.write('\n');
  }
  reader.close();
  return answers;
};

/** Asks twice without echo. From a pipe: the first line; a second one, if there, must be the same. */
export const askPassword = async (input: NodeJS.ReadStream, prompt: NodeJS.WritableStream): Promise<string> => {
  const [first = '', second = first] = input.isTTY
    ? await fromTerminal(input, prompt)
    : (await text(input)).split(/\r?\n/).filter(Boolean);
  if (first !== second) throw new StartProblem('The two passwords are not the same; nothing was changed.');
  return first;
};
