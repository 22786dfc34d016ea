import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import * as z from 'zod/mini';
import { Service, ServiceTexts, textKeysOf, type CatalogueEntry } from './service.ts';
import { checkService } from './service-check.ts';
import { languages } from './terms.ts';

/**
 * Reads a service folder. For the hosts (assist server, Electron main): not exported by index.ts, since the kiosk page
 * gets services that were checked and needs no JSON parser with lines.
 */
export type ServiceProblem = { file: string; line: number; message: string };
export type ServiceRead = { ok: true; entry: CatalogueEntry } | { ok: false; problem: ServiceProblem };

type Path = readonly (string | number)[];
type Broken = (line: number, message: string) => ServiceProblem;

/** Thrown inside this file only, so that reading stays a straight line. */
class Problem extends Error {
  readonly problem: ServiceProblem;
  constructor(problem: ServiceProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

const english = z.locales.en().localeError;
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The line of the deepest part of `path` that is written in the file: a missing key has the line of its object. */
const lineOf = (text: string, root: Node, path: Path): number => {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, depth));
    if (node) return lineAt(text, node.offset);
  }
  return lineAt(text, root.offset);
};

const readJson = (text: string, broken: Broken): Node => {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first) throw new Problem(broken(lineAt(text, first.offset), printParseErrorCode(first.error)));
  if (!root) throw new Problem(broken(1, 'the file is empty'));
  return root;
};

/** The content of a file by its schema, and a function that gives the line of a path in it. */
const readAs = <S extends z.ZodMiniType>(schema: S, name: string, text: string | undefined) => {
  const broken: Broken = (line, message) => ({ file: name, line, message });
  if (text === undefined) throw new Problem(broken(1, 'the file is missing'));
  const root = readJson(text, broken);
  const at = (path: Path, message: string): Problem =>
    new Problem(broken(lineOf(text, root, path), [path.join('.'), message].filter(Boolean).join(': ')));
  const parsed = schema.safeParse(JSON.parse(text), { error: english });
  const issue = parsed.error?.issues[0];
  if (issue)
    throw at(
      issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
      issue.message,
    );
  return { value: parsed.data as z.output<S>, at };
};

const readTexts = (service: Service, language: string, files: Readonly<Record<string, string>>): ServiceTexts => {
  const { value, at } = readAs(ServiceTexts, `texts.${language}.json`, files[`texts.${language}.json`]);
  const missing = textKeysOf(service).find((key) => !(key in value));
  if (missing) throw at([], `the text "${missing}" is missing`);
  return value;
};

/**
 * One service from the files of its folder: file name (`service.json`, `texts.ko.json` ...) to content. `folder` is the
 * name of the folder, which is the id of the service. Tells the first problem only: the next one is often its echo.
 */
export const parseService = (folder: string, files: Readonly<Record<string, string>>): ServiceRead => {
  try {
    const { value: service, at } = readAs(Service, 'service.json', files['service.json']);
    const flaw = checkService(service, folder);
    if (flaw) throw at(flaw.path, flaw.message);
    const texts = Object.fromEntries(languages.map((language) => [language, readTexts(service, language, files)]));
    return { ok: true, entry: { service, texts } };
  } catch (error) {
    if (error instanceof Problem) return { ok: false, problem: error.problem };
    throw error;
  }
};
