#!/usr/bin/env python3
"""Makes voice/zh/lexicon/model.ts and voice/zh/lexicon/characters.ts out of the package g2pM 0.1.2.5 (Apache-2.0).

    pip download --no-deps -d DIR g2pM==0.1.2.5
    python3 build/lexicon/chinese_g2pm.py DIR/g2pM-0.1.2.5-py3-none-any.whl

Run once by hand; the result is kept in the repository. The package's payloads are Python pickles, which is why this is
Python; they are read with an unpickler that knows plain data and arrays only, so that a payload can't run code.

characters.ts: a line for each reading, `reading<TAB>characters that may have it`, the first reading of a character first
(`reading<TAB>` lines are in order of rank: all first readings, then a line `-`, then second ones, and so on). The
package's table comes from CC-CEDICT (CC BY-SA 4.0).

model.ts: a bidirectional LSTM over characters (embedding 64, 32 hidden units each way, 64 -> 32 -> classes). Weights are
signed bytes, one scale (float32) for each row; biases are float32. In order: header line of JSON with characters and classes, then
the bytes of each matrix: scales, then rows.
"""
import base64
import io
import json
import pickle
import re
import struct
import sys
import zipfile
import zlib

MATRICES = [
    "embedding.weight",
    "lstm.weight_ih_l0", "lstm.weight_hh_l0", "lstm.weight_ih_l0_reverse", "lstm.weight_hh_l0_reverse",
    "logit_layer.0.weight", "logit_layer.2.weight",
]
BIASES = {
    "forward": ("lstm.bias_ih_l0", "lstm.bias_hh_l0"),
    "backward": ("lstm.bias_ih_l0_reverse", "lstm.bias_hh_l0_reverse"),
    "hidden": ("logit_layer.0.bias",),
    "output": ("logit_layer.2.bias",),
}


class Array:
    """What numpy pickles, without numpy."""

    def __init__(self, *_):
        self.shape, self.values = (), ()

    def __setstate__(self, state):
        _, self.shape, _, is_fortran, raw = state
        assert not is_fortran
        self.values = struct.unpack(f"<{len(raw) // 4}f", raw)


class Kind:
    def __init__(self, name, *_):
        assert name == "f4", name

    def __setstate__(self, state):
        pass


class Plain(pickle.Unpickler):
    def find_class(self, module, name):
        known = {"ndarray": Array, "dtype": Kind, "_reconstruct": lambda *_: Array(), "OrderedDict": dict}
        if name not in known or module.split(".")[0] not in ("numpy", "collections"):
            raise pickle.UnpicklingError(f"{module}.{name} is not data")
        return known[name]


def quantised(array):
    rows, width = array.shape
    scales, body = [], []
    for r in range(rows):
        row = array.values[r * width:(r + 1) * width]
        scale = max(map(abs, row)) / 127 or 1.0
        scales.append(scale)
        body.append(struct.pack(f"{width}b", *(round(v / scale) for v in row)))
    return struct.pack(f"<{rows}f", *scales) + b"".join(body)


def added(arrays):
    return [round(sum(values), 6) for values in zip(*(a.values for a in arrays))]


def spelled(reading):
    return re.sub("u:|ü", "v", reading)


def model(read):
    state = read("np_ckpt.pkl")
    indices = read("char2idx.pkl")
    classes = read("class2idx.pkl")
    characters = sorted(indices, key=indices.get)
    assert [indices[c] for c in characters] == list(range(len(characters)))
    assert characters[1] == "<UNK>" and all(len(c) == 1 for c in characters[2:])
    head = {
        # The first four are padding, unknown, begin and end.
        "characters": "".join(characters[4:]),
        "classes": [spelled(c) for c in sorted(classes, key=classes.get)],
        **{name: added([state[part] for part in parts]) for name, parts in BIASES.items()},
    }
    text = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    text += b" " * (-(len(text) + 4) % 4)
    return struct.pack("<I", len(text)) + text + b"".join(quantised(state[name]) for name in MATRICES)


def characters(read):
    table = {c: [spelled(r) for r in rs] for c, rs in read("digest_cedict.pkl").items() if re.fullmatch("[\u3400-\u9fff]", c)}
    blocks = []
    for rank in range(max(map(len, table.values()))):
        by_reading = {}
        for character, readings in sorted(table.items()):
            readings = [r for r in readings if re.fullmatch("[a-z]+[1-5]", r)]
            if rank < len(readings):
                by_reading.setdefault(readings[rank], []).append(character)
        blocks.append("\n".join(f"{r}\t{''.join(cs)}" for r, cs in sorted(by_reading.items())))
    return "\n-\n".join(blocks).encode("utf-8")


def write(name, data):
    packed = base64.b64encode(zlib.compress(data, 9)).decode("ascii")
    with open(f"voice/zh/lexicon/{name}.ts", "w", encoding="utf-8") as out:
        out.write("// Made by build/lexicon/chinese_g2pm.py; see NOTICE beside this file.\n")
        out.write(f"export default '{packed}';\n")
    print(name, len(data), "bytes,", len(packed), "packed")


def main():
    with zipfile.ZipFile(sys.argv[1]) as archive:
        read = lambda name: Plain(io.BytesIO(archive.read(f"g2pM/{name}"))).load()
        write("model", model(read))
        write("characters", characters(read))


if __name__ == "__main__":
    main()
