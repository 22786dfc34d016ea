import type { EngineInput, EngineMark, Reading } from '../core/index.ts';

export const phonemise = ({ tokens }: Reading): EngineInput => {
  const marks: EngineMark[] = [];
  const text: string[] = [];
  let at = 0;
  for (const { start, end, reading } of tokens) {
    if (reading.trim() !== '') marks.push({ at, start, end });
    text.push(reading);
    at += reading.length;
  }
  return { voice: 'cmn-latn-pinyin', text: text.join(''), marks };
};
