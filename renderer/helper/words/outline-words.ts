import type { OutlineNode } from '../../../protocol/index.ts';
import type { T } from '../console.ts';
import type { Translate } from './catalogue.ts';
import { roleName } from './words.ts';

/** A line of the outline in words. `name` in the person's language, `own` the same in the helper's, where there is one. */
export type LineWords = { name: string; own: string | null; details: string; here: boolean };

const valueText = (t: T, value: string | undefined, translate: Translate): string[] => {
  if (value === undefined) return [];
  return [value === '' ? t('outline.empty') : (translate(value) ?? value)];
};

export const lineWords = (t: T, node: OutlineNode, translate: Translate): LineWords => {
  if (node.role === 'private') return { name: '', own: t('outline.private'), details: '', here: false };
  const level = node.level === undefined ? '' : String(node.level);
  const role = [roleName(t, node.role), level].filter((part) => part !== '').join(' ');
  const details = [
    role,
    ...valueText(t, node.value, translate),
    ...node.states.map((state) => t(`outline.states.${state}`)),
  ];
  return {
    name: node.name,
    own: node.name === '' ? null : translate(node.name),
    details: details.filter((part) => part !== '').join(', '),
    here: node.states.includes('focused'),
  };
};
