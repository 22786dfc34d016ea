import { readFileSync } from 'node:fs';
import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import * as z from 'zod/mini';
import { ServerConfig, serverConfigEnv, serverConfigHelp } from '../../protocol/index.ts';
import { StartProblem } from './problem.ts';

type Key = keyof ServerConfig;
/** A value and where it was written, as a sentence names it. */
type Given = { value: unknown; where: string };
type Values = Partial<Record<string, Given>>;

const isKey = (key: PropertyKey | undefined): key is Key => typeof key === 'string' && key in serverConfigHelp;
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new StartProblem(`The config file ${file} can't be read: name another with --config or GILDONGMU_CONFIG.`);
  }
};

const treeOf = (text: string, file: string): Node => {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (root?.type === 'object' && !first) return root;
  const where = `${file} line ${lineAt(text, first?.offset ?? 0)}`;
  throw new StartProblem(
    `${where} is not JSON: ${first ? printParseErrorCode(first.error) : 'an object {} is expected'}.`,
  );
};

/** JSON with comments: an operator's file may say why. */
const fromFile = (file: string): Values => {
  const text = readText(file);
  const tree = treeOf(text, file);
  const entries = (tree.children ?? []).flatMap((property) => {
    const key: unknown = property.children?.[0]?.value;
    const node = findNodeAtLocation(tree, [String(key)]);
    return node
      ? [[String(key), { value: getNodeValue(node) as unknown, where: `${file} line ${lineAt(text, node.offset)}` }]]
      : [];
  });
  return Object.fromEntries(entries) as Values;
};

/** Text as the type of its key wants it; what does not fit stays text and is refused by the schema. */
const fromText = (key: Key, text: string): unknown => {
  if (key === 'port' && /^\d+$/.test(text)) return Number(text);
  if ((key === 'trustProxy' || key === 'selfSigned') && /^(true|false)$/.test(text)) return text === 'true';
  return text;
};

const fromEnv = (env: NodeJS.ProcessEnv): Values =>
  Object.fromEntries(
    Object.entries(serverConfigEnv).flatMap(([variable, key]) => {
      const text = env[variable];
      return text ? [[key, { value: fromText(key, text), where: variable }]] : [];
    }),
  );

/** What a person may say on the command line; it wins over the environment, which wins over the file. */
export type Flags = Partial<Record<'port' | 'host' | 'dataDir', string>> & { selfSigned?: boolean };
const flagNames = { port: '--port', host: '--host', dataDir: '--data', selfSigned: '--self-signed' } as const;

const fromFlags = (flags: Flags): Values =>
  Object.fromEntries(
    Object.entries(flags).map(([key, value]) => [
      key,
      {
        value: typeof value === 'string' ? fromText(key as Key, value) : value,
        where: flagNames[key as keyof Flags],
      },
    ]),
  );

const sentence = (issue: z.core.$ZodIssue, values: Values): string => {
  const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0];
  const where = values[String(key)]?.where ?? 'the config';
  if (!isKey(key))
    return `${where} has an unknown key "${String(key)}"; the keys are ${Object.keys(serverConfigHelp).join(', ')}.`;
  return `${where} has a wrong value for "${issue.path.join('.')}" (${issue.message}). ${key}: ${serverConfigHelp[key]}`;
};

type Sources = { file: string | undefined; env: NodeJS.ProcessEnv; flags: Flags };

/** The config from all its sources. Throws `StartProblem`: where the wrong value stands, and that key's line of help. */
export const readConfig = ({ file, env, flags }: Sources): ServerConfig => {
  const values: Values = { ...(file ? fromFile(file) : {}), ...fromEnv(env), ...fromFlags(flags) };
  const plain = Object.fromEntries(Object.entries(values).map(([key, given]) => [key, given?.value]));
  const parsed = ServerConfig.safeParse(plain, { error: z.locales.en().localeError });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new StartProblem(issue ? sentence(issue, values) : 'The config is wrong.');
};
