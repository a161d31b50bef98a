"""Where the page is scrolled to: the anchor is the truth, the scroll bar follows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QScrollBar

from annotator.gui.page.shelf import Shelf


class Scroller:
    """Which block is at the top of the window, and how many of its pixels are above it.

    Heights of blocks that nobody has seen are estimates, so a position in pixels means little;
    a block and an offset in it stay true whatever becomes of the others.
    """

    def __init__(self, bar: QScrollBar, margin: int) -> None:
        self._bar = bar
        self.margin = margin
        self._settling = False
        self._value = 0
        self.top = (0, -margin)

    @property
    def share(self) -> float:
        """How much of the way from the beginning to the end lies behind, from 0 to 1."""
        return self._bar.value() / max(1, self._bar.maximum())

    def go(self, shelf: Shelf, block: int, down: int, height: int) -> None:
        """Bring the place `down` pixels into a block to the top of a window of some height."""
        self.top = (block, down)
        self.settle(shelf, height)

    def settle(self, shelf: Shelf, height: int) -> None:
        """Make the anchor lie inside its block, the window inside the article; move the bar."""
        number, down = self.top
        while down < 0 and number > 0:
            number -= 1
            down += shelf.block(number).height
        while number < len(shelf) - 1 and down >= (tall := shelf.block(number).height):
            number, down = number + 1, down - tall
        number, down = self._filled(shelf, number, down, height)
        if number == 0:
            down = max(down, -self.margin)
        self.top = (number, down)
        self._settling = True
        whole = round(shelf.heights.total) + 2 * self.margin
        self._bar.setRange(0, max(0, whole - height))
        self._bar.setPageStep(height)
        self._bar.setValue(round(shelf.heights.top(number)) + down + self.margin)
        self._value = self._bar.value()
        self._settling = False

    def _filled(self, shelf: Shelf, number: int, down: int, height: int) -> tuple[int, int]:
        """Where to begin so that no window is left empty below the end."""
        below, under = number, -down
        while below < len(shelf) and under < height:
            under += shelf.block(below).height
            below += 1
        short = height - under - self.margin
        if below < len(shelf) or short <= 0:
            return number, down
        down -= short
        while down < 0 and number > 0:
            number -= 1
            down += shelf.block(number).height
        return number, down

    def bar_moved(self, shelf: Shelf, height: int) -> int | None:
        """Follow the scroll bar; gives by how many pixels the picture moves up.

        None if it is another picture altogether, 0 if the page itself moved the bar.
        """
        if self._settling:
            return 0
        by = self._bar.value() - self._value
        before = self.top
        if abs(by) > 3 * height:
            number, down = shelf.heights.at(max(self._bar.value() - self.margin, 0))
            self.go(shelf, number, round(down), height)
            return None
        self.go(shelf, before[0], before[1] + by, height)
        first, last = sorted((before[0], self.top[0]))
        between = sum(shelf.block(number).height for number in range(first, last))
        moved = self.top[1] - before[1] + (between if self.top[0] >= before[0] else -between)
        return moved if abs(moved) < height else None

    def visible(self, shelf: Shelf, height: int) -> Iterator[tuple[int, int]]:
        """The blocks in a window of some height, each with where its top is in it."""
        number, down = self.top
        y = -down
        while number < len(shelf) and y < height:
            yield number, y
            y += shelf.block(number).height
            number += 1
