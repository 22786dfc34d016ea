import { phonemiseAs } from '../core/index.ts';

/** espeak-ng's Japanese voice knows kana and nothing else; what a reading still holds of kanji is left out, lest it say "Chinese letter". */
export const phonemise = phonemiseAs('ja', (reading) => reading.replaceAll(/[^ァ-ヺーぁ-ゖ、。,.!?！？\s]/gu, ''));
