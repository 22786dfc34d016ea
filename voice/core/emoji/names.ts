const indicators = 0x1_f1_e6;

/** 🇰🇷 is two letters of another kind: KR, and the platform knows the name of that region. */
const flagName = (char: string, regions: Intl.DisplayNames): string | undefined => {
  const code = Array.from(char, (c) => String.fromCharCode((c.codePointAt(0) ?? 0) - indicators + 65)).join('');
  if (!/^[A-Z]{2}$/.test(code)) return undefined;
  const name = regions.of(code);
  return name === code ? undefined : name;
};

/** Looks pictures up in the text of a file of this folder. The table is made on the first question. */
export const emojiNames = (lines: string, locale: string): ((char: string) => string | undefined) => {
  let tables: { names: ReadonlyMap<string, string>; regions: Intl.DisplayNames } | null = null;
  return (char) => {
    tables ??= {
      names: new Map(
        lines.split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
      ),
      regions: new Intl.DisplayNames([locale], { type: 'region' }),
    };
    return tables.names.get(char) ?? flagName(char, tables.regions);
  };
};
