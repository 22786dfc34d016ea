import { unpackText } from '../../core/index.ts';

/** Readings of a character, the likeliest first. */
export type Characters = ReadonlyMap<string, readonly string[]>;

/** Lines `reading<TAB>characters`, blocks of them by rank parted by a line `-`: build/lexicon/chinese_g2pm.py. */
const parse = (text: string): Characters => {
  const table = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const [reading = '', characters = ''] = line.split('\t');
    for (const character of characters) {
      const known = table.get(character);
      if (known) known.push(reading);
      else table.set(character, [reading]);
    }
  }
  return table;
};

export const loadCharacters = async (): Promise<Characters> => {
  const { default: packed } = await import('../lexicon/characters.ts');
  return parse(await unpackText(packed));
};
