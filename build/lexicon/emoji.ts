import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLanguage, speaks, voiceLanguages, type VoiceLanguage } from '../../voice/index.ts';

/**
 * Makes voice/core/emoji/XX.ts: what each picture is called, from the short names of Unicode CLDR (Unicode-3.0 licence).
 *
 *     node build/lexicon/emoji.ts FOLDER        the unpacked npm package cldr-annotations-full 48.2.0
 *
 * Names are put through the language's own verbaliser, so that what is kept can be spoken as it stands.
 */
const [folder = ''] = process.argv.slice(2);
const picture = /^(?:\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}]{2})$/u;

type Annotations = { annotations: { annotations: Record<string, { tts?: string[] }> } };

const namesOf = (language: VoiceLanguage): [string, string][] => {
  const file = join(folder, 'annotations', language, 'annotations.json');
  const { annotations } = (JSON.parse(readFileSync(file, 'utf8')) as Annotations).annotations;
  return Object.entries(annotations).flatMap(([char, { tts }]) =>
    picture.test(char.replace('\ufe0f', '')) && tts?.[0] !== undefined ? [[char.replace('\ufe0f', ''), tts[0]]] : [],
  );
};

for (const language of voiceLanguages) {
  const voice = speaks(language) === 'yes' ? await loadLanguage(language) : null;
  const lines = namesOf(language).map(
    ([char, name]) => `${char} ${voice ? voice.verbalise(name.normalize('NFC')).text : name}`,
  );
  writeFileSync(
    new URL(`../../voice/core/emoji/${language}.ts`, import.meta.url),
    `// Made by build/lexicon/emoji.ts from Unicode CLDR 48 (Unicode-3.0); see README.md beside this file.\nexport default \`${lines.join('\n')}\`;\n`,
  );
  console.log(language, lines.length);
}
