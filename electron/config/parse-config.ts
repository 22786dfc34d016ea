import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import * as z from 'zod/mini';
import { KioskConfig, kioskConfigHelp } from '../../protocol/config.ts';

/** Why the kiosk does not start: one sentence for whoever set it up. */
export class ConfigProblem extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'ConfigProblem';
  }
}

type Key = keyof KioskConfig;
const isKey = (key: string): key is Key => key in kioskConfigHelp;
const keys = Object.keys(kioskConfigHelp).join(', ');
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The line of the deepest part of `path` that is written down; a missing part has the line of its object. */
const lineOf = (text: string, root: Node, path: readonly PropertyKey[]): number => {
  const parts = path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  for (let depth = parts.length; depth > 0; depth -= 1) {
    const node = findNodeAtLocation(root, parts.slice(0, depth));
    if (node) return lineAt(text, node.offset);
  }
  return lineAt(text, root.offset);
};

const treeOf = (file: string, text: string): Node => {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (root?.type === 'object' && !first) return root;
  const what = first ? printParseErrorCode(first.error) : 'an object {} is expected';
  throw new ConfigProblem(`${file} line ${lineAt(text, first?.offset ?? 0)} is not JSON: ${what}.`);
};

const sentence = (file: string, text: string, root: Node, issue: z.core.$ZodIssue): string => {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const path = unknown === undefined ? issue.path : [...issue.path, unknown];
  const key = String(path[0] ?? '');
  const where = `${file} line ${lineOf(text, root, path)}`;
  if (!isKey(key)) return `${where} has an unknown key "${key}"; the keys are ${keys}.`;
  return `${where} has a wrong value for "${path.map(String).join('.')}" (${issue.message}). ${key}: ${kioskConfigHelp[key]}`;
};

const valuesOf = (root: Node): Record<string, unknown> =>
  Object.fromEntries((root.children ?? []).map(({ children = [] }) => [children[0]?.value, plain(children[1])]));

/** A JSON node as its value; like JSON.parse, but comments may stand in the file. */
const plain = (node: Node | undefined): unknown => {
  if (node?.type === 'array') return (node.children ?? []).map(plain);
  return node?.type === 'object' ? valuesOf(node) : (node?.value as unknown);
};

/** The config of this kiosk from its file: JSON, comments allowed. @throws ConfigProblem naming file, line and key */
export const parseKioskConfig = (file: string, text: string): KioskConfig => {
  const root = treeOf(file, text);
  const parsed = KioskConfig.safeParse(valuesOf(root), { error: z.locales.en().localeError });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ConfigProblem(issue ? sentence(file, text, root, issue) : `${file} is wrong.`);
};
