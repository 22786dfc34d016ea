import { useEffect, useMemo, useState } from 'react';
import type { Candidate, Converter } from '../../conversion/convert.ts';
import type { Conversion } from './keys.ts';

/** Each with its dictionary, which costs nothing until somebody writes by it. */
const loaders: Record<Conversion, () => Promise<Converter>> = {
  kana: async () => (await import('../../conversion/japanese.ts')).load(),
  pinyin: async () => (await import('../../conversion/chinese.ts')).load(),
};

const loaded = new Map<Conversion, Promise<Converter>>();
const converterOf = (conversion: Conversion): Promise<Converter> => {
  const known = loaded.get(conversion);
  if (known) return known;
  const converter = loaders[conversion]();
  loaded.set(conversion, converter);
  // What did not load is tried again with the next field; until then letters stay as they are typed.
  converter.catch(() => loaded.delete(conversion));
  return converter;
};

const none: readonly Candidate[] = [];

/** Words that the letters in hand may stand for; none before the dictionary is in. */
export const useCandidates = (conversion: Conversion | null, open: string): readonly Candidate[] => {
  const [ready, setReady] = useState<{ conversion: Conversion; converter: Converter } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    if (conversion)
      void converterOf(conversion).then(
        (converter) => isCurrent && setReady({ conversion, converter }),
        () => {},
      );
    return () => {
      isCurrent = false;
    };
  }, [conversion]);
  const converter = ready?.conversion === conversion ? ready?.converter : undefined;
  return useMemo(() => (open === '' ? none : (converter?.candidates(open) ?? none)), [converter, open]);
};
