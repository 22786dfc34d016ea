import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { contrast } from './contrast.ts';
import { fromKrds, pairs, yellowOnBlack, type Colours, type Role } from './roles.ts';

type Mode = 'light' | 'dark';
type Tokens = { [name: string]: Tokens } & { value?: string };

const file = createRequire(import.meta.url).resolve('krds-uiux/tokens/transformed_tokens.json');
const tokens = JSON.parse(readFileSync(file, 'utf8')) as Tokens;
const modes = { light: 'mode-light', dark: 'mode-high-contrast' } as const;

const at = (path: string): Tokens => {
  const found = path.split('.').reduce<Tokens | undefined>((node, name) => node?.[name], tokens);
  if (!found) throw new Error(`krds-uiux has no token ${path}`);
  return found;
};

/** Where an alias ends: the path of a primitive, and its colour. */
const follow = (path: string): { path: string; colour: string } => {
  const { value = '' } = at(path);
  return value.startsWith('{') ? follow(value.slice(1, -1)) : { path, colour: value };
};

const sourceOf = (role: Role, mode: Mode): string => {
  const source: string | Record<Mode, string> = fromKrds[role];
  const path = typeof source === 'string' ? source : source[mode];
  return path.startsWith('primitive.') ? path : `${modes[mode]}.color.${path}`;
};

/** The next colour of the same KRDS scale: darker in light mode, lighter in dark mode; none at its end. */
const stepped = (path: string, mode: Mode): string | null => {
  const cut = path.lastIndexOf('.');
  const [step, scale] = [path.slice(cut + 1), path.slice(0, cut)];
  const steps = Object.keys(at(scale)).sort((a, b) => Number(a) - Number(b));
  const next = steps[steps.indexOf(step) + (mode === 'light' ? 1 : -1)];
  return next ? `${scale}.${next}` : null;
};

/** Roles that move: whatever is seen as text, part or fill. Grounds, and the text on a fill, stay as KRDS has them. */
const moving = new Set<Role>([
  ...['action', 'danger', 'watch', 'help', 'edge', 'action-text', 'text-soft'],
  ...['danger-text', 'warn-text', 'success-text', 'info-text'],
] as Role[]);

const fails = (role: Role, colour: string, fixed: Readonly<Record<string, string>>): boolean =>
  pairs.some(([seen, on, least]) => {
    const other = seen === role ? on : on === role ? seen : null;
    const ground = other && fixed[other];
    return Boolean(ground) && contrast(colour, ground as string) < least;
  });

const settle = (role: Role, mode: Mode, fixed: Readonly<Record<string, string>>): string => {
  let found = follow(sourceOf(role, mode));
  while (fails(role, found.colour, fixed)) {
    const next = stepped(found.path, mode);
    if (!next) throw new Error(`No KRDS colour of ${found.path} has the contrast that --${role} needs (${mode})`);
    found = follow(next);
  }
  return found.colour;
};

const colours = (mode: Mode): Colours => {
  const roles = Object.keys(fromKrds) as Role[];
  const fixed = Object.fromEntries(
    roles.filter((role) => !moving.has(role)).map((role) => [role, follow(sourceOf(role, mode)).colour]),
  );
  return Object.fromEntries(
    roles.map((role) => [role, moving.has(role) ? settle(role, mode, fixed) : fixed[role]]),
  ) as Colours;
};

/** The three themes: KRDS light stepped darker, KRDS high contrast (a dark one) stepped lighter, and yellow on black. */
export const palette = { light: colours('light'), dark: colours('dark'), yellow: yellowOnBlack };

/** KRDS lengths as parts of its body text (17 of its pixels), so that they grow with ours. */
export const lengths = {
  'radius-small': 'semantic.radius.small3',
  'radius-medium': 'semantic.radius.medium4',
  'radius-large': 'semantic.radius.large1',
  'size-title': 'responsive-pc.font-size.heading.medium',
  'size-large': 'responsive-pc.font-size.heading.small',
};

/** In rem of ours: 1 rem is our body text, 1.7 rem is KRDS's. */
export const lengthOf = (path: string): string => {
  const alias = (from: string): string => {
    const { value = '' } = at(from);
    return value.startsWith('{') ? alias(value.slice(1, -1)) : value;
  };
  return `${Number((Number.parseFloat(alias(path)) / 1.7).toFixed(3))}rem`;
};
