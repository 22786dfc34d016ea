/** Marks taken off, so that é is an e; letters stay letters. */
export const spellLatin = (run: string): string =>
  Array.from(run, (letter) => letter.normalize('NFD').charAt(0)).join('');
