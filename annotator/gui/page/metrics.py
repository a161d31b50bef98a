"""The fonts of the page and how much room each thing has: whole pixels, so that text is crisp."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextOption

from annotator.gui.fonts import Region, reading_font
from annotator.gui.page.look import PageLook
from annotator.reading import Facts, Reading

_REGIONS: dict[str, Region] = {
    "simplified": "SC",
    "traditional": "TC",
    "traditional-tw": "TC",
    "traditional-hk": "HK",
}


class Metrics:
    """What follows from a look: fonts and distances.

    A line has, from top to bottom: room for glosses (`above`), the words (`ascent`, `descent`),
    and lanes of `pitch`, each a line and under it the tags. `above` is 0 unless glosses are shown
    there. Notes are the small words under a figure, signs those in place of what is not seen.
    """

    def __init__(self, look: PageLook, region: Region, *, above: bool = False) -> None:
        size = look.text_size
        self.font = reading_font(region, look.typeface, size)
        self.tag_font = _smaller(self.font, max(10, round(size * 0.55)))
        self.ruby_font = _smaller(self.font, max(9, round(size * 0.56)))
        self.note_font = _smaller(self.font, max(11, round(size * 0.72)))
        self.note = QFontMetricsF(self.note_font)
        self.sign_font = _smaller(self.font, max(8, round(size * 0.45)))
        self.sign = QFontMetricsF(self.sign_font)
        self.tag = QFontMetricsF(self.tag_font)
        self.ruby = QFontMetricsF(self.ruby_font)
        self.size = size
        self.ascent = round(size * 0.94)
        self.descent = round(size * 0.26)
        self.above = ceil(self.ruby.ascent() * 0.92) if above else 0
        self.bar = 2
        self.pitch = (self.bar + 3 + ceil(self.tag_font.pixelSize() * 1.06)) if look.tags else 6
        self.note_height = round(self.note_font.pixelSize() * 1.7)
        self.gap = round(size * 0.5)
        self.margin = max(28, round(size * 2))
        self.column = look.measure * size
        self._least = round(look.line_height * size)
        self.option = QTextOption()
        self.option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # Nothing in an article may turn its lines around.
        self.option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.option.setTabStopDistance(2 * size)

    @property
    def words(self) -> int:
        """The height of the words of a line, and of the bands behind them."""
        return self.ascent + self.descent

    def width_in(self, window: int) -> int:
        """How wide the lines are in a window of some width."""
        return max(6 * self.size, min(self.column, window - 2 * self.margin))

    def line(self, lanes: int = 0) -> int:
        """The height of a line with so many lanes; one lane is always spare."""
        return self.above + max(self.words + max(lanes, 1) * self.pitch + 3, self._least)


def metrics_of(look: PageLook, reading: Reading, facts: Facts) -> Metrics:
    """What follows from a look for an article of which some facts are known, read in some way."""
    above = look.glosses_above and bool(reading.of("glosses")) and facts.glossed
    return Metrics(look, _region(look, reading, facts), above=above)


def _region(look: PageLook, reading: Reading, facts: Facts) -> Region:
    """Whose character shapes to show: chosen ones, else those of the reading or the article."""
    if look.region:
        return look.region
    return _REGIONS.get(reading.of("script"), "TC" if facts.traditional else "SC")


def _smaller(font: QFont, pixels: int) -> QFont:
    small = QFont(font)
    small.setPixelSize(pixels)
    return small
