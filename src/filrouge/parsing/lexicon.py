"""The word table of a pipeline: what is known of a word form before any sentence is read.

Per form: which parts of speech and inflections a dictionary gives it (`word_class`), which vector stands for it
(`vector_row`), whether tables of names know it (`gazetteer`, bits) and how its lemmas are made (`lemma_set`). Half a
million forms must load in a tenth of a second and fit a few megabytes, so a form is known by its CRC-32 only: of a
million unknown words about a hundred will be taken for a known one, which costs a feature, not an answer.

A lemma is kept as an edit of the end of the lower-cased form, "2er" for "cut two letters, add er": one edit serves
thousands of words (the idea is that of edit trees, Chrupała, Dinu and van Genabith, LREC 2008).
"""

import json
import zlib
from array import array
from bisect import bisect_left
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

# what typography varies and grammar does not: apostrophes, and spaces that do not break
_TYPOGRAPHY = str.maketrans(dict.fromkeys("’ʼ‘", "'") | dict.fromkeys("\u00a0\u2007\u2009\u202f", " "))
_COLUMNS = (("keys", "I"), ("word_class", "H"), ("vector_row", "H"), ("gazetteer", "B"), ("lemma_set", "H"))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Columns of one length, sorted by `keys`; 0 in a column says that nothing is known.

    `lemma_sets[n]` maps a part of speech (UPOS) to the edits that give its lemmas, the most frequent first.
    """

    keys: "array[int]"
    word_class: "array[int]"
    vector_row: "array[int]"
    gazetteer: "array[int]"
    lemma_sets: tuple[dict[str, tuple[str, ...]], ...]
    lemma_set: "array[int]"

    def _find(self, form: str) -> int:
        key = key_of(form)
        place = bisect_left(self.keys, key)
        return place if place < len(self.keys) and self.keys[place] == key else -1

    def features(self, form: str) -> int:
        """One number for a word form: bits 0-15 word class, 16-31 vector row, 32-39 gazetteer, 40-63 its last letters."""
        form = fold(form)
        lower = form.lower()
        low = self._find(lower)
        exact = low if lower == form else self._find(form)
        word_class = self.word_class[low] if low >= 0 else 0
        row = (self.vector_row[exact] if exact >= 0 else 0) or (self.vector_row[low] if low >= 0 else 0)
        names = self.gazetteer[exact] if exact >= 0 else 0
        ending = zlib.crc32(lower[-5:].encode("utf-8", "replace")) & 0xFFFFFF
        return word_class | row << 16 | names << 32 | ending << 40

    def lemma(self, form: str, upos: str) -> str | None:
        """The dictionary's lemma for `form` as `upos`, None where it has none."""
        edits = self.edits(form).get(upos)
        return edit(fold(form).lower(), edits[0]) if edits else None

    def edits(self, form: str) -> dict[str, tuple[str, ...]]:
        """By part of speech: the edits that make the lemmas of `form`."""
        place = self._find(fold(form).lower())
        return self.lemma_sets[self.lemma_set[place]] if place >= 0 else {}

    def to_bytes(self) -> bytes:
        columns = {}
        for name, code in _COLUMNS:
            column = getattr(self, name)
            numbers = np.frombuffer(column.tobytes(), code)
            if name == "keys":  # sorted numbers: the steps between them are small
                numbers = np.diff(numbers, prepend=numbers.dtype.type(0))
            columns[name] = zlib.compress(_planes(numbers), 9)
        head = {"columns": {n: len(c) for n, c in columns.items()}, "lemma_sets": self.lemma_sets}
        top = json.dumps(head, ensure_ascii=False, sort_keys=True).encode()
        return len(top).to_bytes(4, "little") + top + b"".join(columns.values())

    @classmethod
    def from_bytes(cls, data: bytes) -> "Lexicon":
        """Raises: `ValueError` (also `zlib.error`) where `data` is not what `to_bytes` gave."""
        size = int.from_bytes(data[:4], "little")
        head = json.loads(data[4 : 4 + size])
        start, read = 4 + size, {}
        for name, code in _COLUMNS:
            end = start + head["columns"][name]
            numbers = _numbers(zlib.decompress(data[start:end]), code)
            if name == "keys":
                numbers = np.cumsum(numbers, dtype=code)
            read[name] = array(code, numbers.tobytes())
            start = end
        sets = tuple({upos: tuple(edits) for upos, edits in s.items()} for s in head["lemma_sets"])
        return cls(read["keys"], read["word_class"], read["vector_row"], read["gazetteer"], sets, read["lemma_set"])


def fold(form: str) -> str:
    """The form as the word table and the networks know it: "l’" is "l'", and every run of spaces is one of three."""
    if form.isspace():
        return "\n\n" if form.count("\n") > 1 else "\n" if "\n" in form else " "
    return form.translate(_TYPOGRAPHY)


def key_of(form: str) -> int:
    """The number that stands for a word form."""
    return zlib.crc32(form.encode("utf-8", "replace"))


def edit(lower: str, script: str) -> str:
    """A lower-cased form with its end changed: "2er" cuts two letters and adds "er"."""
    digits = len(script) - len(script.lstrip("0123456789"))
    cut = int(script[:digits])
    return (lower[:-cut] if cut else lower) + script[digits:]


def script_of(lower: str, lemma: str) -> str:
    """The edit that makes `lemma` of the lower-cased form."""
    same = 0
    while same < min(len(lower), len(lemma)) and lower[same] == lemma[same]:
        same += 1
    return f"{len(lower) - same}{lemma[same:]}"


def _planes(numbers: NDArray[Any]) -> bytes:
    """First all lowest bytes, then all next ones: they compress better apart."""
    lowest_first = numbers.astype(numbers.dtype.newbyteorder("<")).view("uint8")
    return lowest_first.reshape(-1, numbers.itemsize).T.tobytes()


def _numbers(planes: bytes, code: str) -> NDArray[Any]:
    kind = np.dtype(code).newbyteorder("<")
    rows = np.frombuffer(planes, "uint8").reshape(kind.itemsize, -1)
    return np.ascontiguousarray(rows.T).view(kind).ravel().astype(code)
