"""Which characters each drawn shape stands for, so that what is printed can be found and copied."""

from __future__ import annotations

import struct
from collections import Counter, defaultdict
from itertools import chain

from PySide6.QtGui import QFont, QRawFont, QTextLayout, QTextLine

from annotator.gui.utf16 import Units

_INDEXES = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)
_MISSING = 0
"""The shape that every font draws for what it does not have."""


class Face:
    """The shapes that were drawn of one font, in the order in which they first came.

    One shape may have been drawn for several characters: · and ‧, or 門 and the radical ⾨.
    """

    def __init__(self, font: QRawFont) -> None:
        self._font = font
        self._words: defaultdict[int, Counter[str]] = defaultdict(Counter)

    def note(self, shape: int, words: str) -> None:
        """Take note that a shape was drawn for some characters."""
        if shape != _MISSING:
            self._words[shape][words] += 1

    def read(self, guesses: dict[int, str]) -> dict[int, str]:
        """What the shapes of a font in a PDF were drawn for most often, by their numbers there.

        `guesses` are characters of which the font has the same shape; empty where Qt, which knows
        none beyond U+FFFF, found none. Numbers follow the order of drawing, so that those
        without a guess can be told by their place.
        """
        shapes = {number: self._shape(guess) for number, guess in guesses.items() if guess}
        guessed = set(shapes.values())
        unguessed = sorted(number for number, guess in guesses.items() if not guess)
        others = [shape for shape in self._words if shape not in guessed]
        if len(others) >= len(unguessed):
            behind = range(max(guesses, default=0) + 1, 0x10000)
            shapes.update(zip(chain(unguessed, behind), others, strict=False))
        return {
            number: self._words[shape].most_common(1)[0][0]
            for number, shape in shapes.items()
            if shape in self._words
        }

    def _shape(self, character: str) -> int:
        shape: int = self._font.glyphIndexesForString(character)[0]
        return shape


class Lettering:
    """The faces that a painting used, by their PostScript names."""

    def __init__(self) -> None:
        self.faces: dict[str, Face] = {}
        self._names: dict[tuple[str, str], Face] = {}
        self._noted: set[tuple[str, str]] = set()

    def note(self, line: QTextLine, text: str) -> None:
        """Take note of a line of a laid out text that has been drawn."""
        drawn = [
            (index, self._face(run.rawFont()), shape)
            for run in line.glyphRuns(line.textStart(), line.textLength(), _INDEXES)
            for index, shape in zip(run.stringIndexes(), run.glyphIndexes(), strict=False)
        ]
        units, behind = Units(text), line.textStart() + line.textLength()
        ends: dict[int, int] = {}
        for index in sorted({index for index, _, _ in drawn}, reverse=True):
            ends[index], behind = behind, index
        for index, face, shape in drawn:
            words = text[units.point(index) : units.point(ends.pop(index, index))]
            if words:  # the second shape of one character stands for nothing more
                face.note(shape, words)

    def note_words(self, words: str, font: QFont) -> None:
        """Take note of words that have been drawn by themselves, the first time."""
        if (words, font.key()) in self._noted:
            return
        self._noted.add((words, font.key()))
        layout = QTextLayout(words, font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        if line.isValid():
            self.note(line, words)

    def _face(self, font: QRawFont) -> Face:
        key = font.familyName(), font.styleName()
        if key not in self._names:
            name = _postscript_name(bytes(font.fontTable("name").data())) or "".join(key)
            self._names[key] = self.faces.setdefault(name.replace(" ", ""), Face(font))
        return self._names[key]


def _postscript_name(table: bytes) -> str:
    """Name 6 of the table `name` of an OpenType font; empty if it has none."""
    if len(table) < 6:
        return ""
    _, count, start = struct.unpack_from(">HHH", table)
    for number in range(count):
        platform, _, _, name, length, at = struct.unpack_from(">6H", table, 6 + 12 * number)
        if name == 6:
            raw = table[start + at : start + at + length]
            return raw.decode("latin-1" if platform == 1 else "utf-16-be", "replace")
    return ""
