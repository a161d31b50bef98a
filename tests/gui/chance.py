"""An editor who does everything that changes what is seen, one thing at a time and by chance."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.commands import run
from annotator.core.edit import Edit
from annotator.core.errors import Problem
from annotator.core.mark import Link, Mark
from annotator.core.message import Message
from annotator.core.sheet import Sheet
from annotator.core.span import Span
from annotator.gui.hits import Hits
from annotator.gui.page import Page
from annotator.gui.page.ticks import Ticks
from annotator.reading import Reading
from tests.gui.pages import LIGHT, mark

RGB = QImage.Format.Format_RGB32
_NONE, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
_CTRL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


class Editor:
    """Does things to a page; a seed makes it do the same things again.

    An action is a method of `ACTIONS`; each gives a line that says what was done.
    """

    def __init__(self, page: Page, seed: int) -> None:
        self.page, self.workspace = page, page.workspace
        self.chance = Random(seed)
        self.labels = [each.name for each in self.workspace.scheme if each.on == "words"]
        self.ticks = Ticks(page, LIGHT)

    def act(self) -> str:
        """Do something; gives what."""
        name = self.chance.choice(ACTIONS)
        said = getattr(self, name)()
        return f"{name} {said}" if said else name

    def near(self) -> int:
        """An offset that is likely to be in sight."""
        length = len(self.workspace.article.text)
        return max(0, min(self.page.place() + self.chance.randrange(700), length - 80))

    def command(self, *lines: str) -> str:
        """Run a command as a key does; what cannot be done now is not done."""
        line = self.chance.choice(lines)
        try:
            run(self.workspace, line)
        except Problem:
            return f"{line} (refused)"
        return line

    # ---- going about ------------------------------------------------------------------------

    def wheel(self) -> str:
        bar, by = self.page.verticalScrollBar(), self.chance.randrange(-400, 400)
        bar.setValue(bar.value() + by)
        return str(by)

    def far(self) -> str:
        bar = self.page.verticalScrollBar()
        bar.setValue(self.chance.randrange(bar.maximum() + 1))
        return str(bar.value())

    def page_on(self) -> None:
        QTest.keyClick(self.page, self.chance.choice([Qt.Key.Key_PageUp, Qt.Key.Key_PageDown]))

    def jump(self) -> str:
        offset = self.chance.randrange(len(self.workspace.article.text) + 1)
        self.page.go_to(offset)
        return str(offset)

    def reveal(self) -> str:
        start = self.chance.randrange(len(self.workspace.article.text))
        self.page.reveal(Span(start, start))
        return str(start)

    def key(self) -> str:
        name = self.chance.choice(("Up", "Down", "Left", "Right", "Home", "End"))
        held = _NONE
        for modifier in (_SHIFT, _CTRL):
            held |= modifier if self.chance.random() < 0.4 else _NONE
        if name in ("Home", "End"):
            held &= ~_CTRL
        QTest.keyClick(self.page, getattr(Qt.Key, f"Key_{name}"), held)
        return f"{name} {held.name}"

    def next_mark(self) -> str:
        return self.command("next-mark", "previous-mark")

    def resize(self) -> str:
        wide, high = self.chance.choice([480, 560, 640]), self.chance.choice([380, 440, 500])
        self.page.resize(wide, high)
        return f"{wide} {high}"

    # ---- selecting and marking --------------------------------------------------------------

    def select(self) -> str:
        start = self.near()
        span = Span(start, start + self.chance.randrange(40))
        here = self.workspace.sheet.at(span)
        chosen = self.chance.choice([span, None])
        self.workspace.select(chosen, here[0].id if here else None)
        return f"{chosen} {bool(here)}"

    def drag(self) -> str:
        view = self.page.viewport()
        at = QPoint(
            self.chance.randrange(40, view.width() - 40), self.chance.randrange(20, view.height())
        )
        held = self.chance.choice([_NONE, _NONE, _SHIFT])
        QTest.mousePress(view, Qt.MouseButton.LeftButton, held, at)
        for _ in range(3):
            at += QPoint(self.chance.randrange(-90, 90), self.chance.randrange(-60, 60))
            QTest.mouseMove(view, at)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, held, at)
        return f"to {at.x()} {at.y()}"

    def click(self) -> str:
        view = self.page.viewport()
        at = QPoint(self.chance.randrange(view.width()), self.chance.randrange(view.height()))
        click = self.chance.choice([QTest.mouseClick, QTest.mouseDClick])
        click(view, Qt.MouseButton.LeftButton, self.chance.choice([_NONE, _SHIFT, _ALT]), at)
        return f"{at.x()} {at.y()}"

    def handle(self) -> str:
        """Drag a handle of a selected mark, and sometimes think better of it."""
        start = self.near()
        here = self.workspace.sheet.at(Span(start, start + 80))
        here = [each for each in here if each.spans and len(each.spans[0])]
        if not here:
            return "none"
        chosen = self.chance.choice(here)
        span = self.chance.choice(chosen.spans)
        self.workspace.select(None, chosen.id)
        start = self.page.where.caret_rect(span.start)
        if start is None:
            return "out of sight"
        view, at = self.page.viewport(), start.center()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
        for _ in range(3):
            at += QPoint(self.chance.randrange(-70, 70), self.chance.randrange(-40, 40))
            QTest.mouseMove(view, at)
        if self.chance.random() < 0.3:
            QTest.keyClick(self.page, Qt.Key.Key_Escape)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at)
        return f"{span} to {at.x()} {at.y()}"

    def mark(self) -> str:
        start = self.near()
        length = self.chance.choice([0, 2, 5, 60])
        spans = [(start, start + length)]
        if self.chance.random() < 0.3:
            spans.append((start + length + 8, start + length + 11))
        label = self.chance.choice([*self.labels, "foreign.thing"])
        made = mark(self.workspace, label, *spans)
        if self.chance.random() < 0.5:
            self.workspace.select(self.workspace.selection, made.id)
        return f"{label} {spans}"

    def label_key(self) -> str:
        return self.command(*(f"label {label}" for label in self.labels))

    def part(self) -> str:
        return self.command("add-part", "add-part", "move-here")

    def boundary(self) -> str:
        return self.command("move-end 1", "move-end -2", "move-start 3", "move-start -1")

    def point(self) -> str:
        return self.command("point")

    def mend(self) -> str:
        return self.command(
            "mend", "mend", "mend-all", "next-finding", "set note 核對", "unset note"
        )

    def repair(self) -> str:
        """Put right what is damaged, or think again."""
        if self.chance.random() < 0.5:
            start = self.near()
            self.workspace.select(Span(start, start + self.chance.randrange(6)))
        return self.command("repair 六穩六保", "repair 新", "withdraw-repair")

    def remove(self) -> str:
        return self.command("remove", "remove", "undo", "redo")

    def undo(self) -> str:
        return self.command("undo", "undo", "undo", "redo")

    def stick(self) -> str:
        label = self.chance.choice([None, *self.labels])
        self.workspace.stick(label)
        return str(label)

    def escape(self) -> str:
        return self.command("escape")

    def link(self) -> None:
        start = self.near()
        here = self.workspace.sheet.at(Span(start, start + 60))[:2]
        if len(here) == 2:
            one, other = self.chance.sample(here, 2)
            linked = replace(one, links=(*one.links, Link("who", other.id)))
            self.workspace.do(Edit.replacing(Message("link"), one, linked))
            if self.chance.random() < 0.5:
                self.workspace.select(self.workspace.selection, other.id)

    # ---- reading and look -------------------------------------------------------------------

    def read(self) -> str:
        names = ("printed", "clean", "clean+simplified", "clean+traditional-hk")
        name = self.chance.choice(names)
        self.workspace.read_as(Reading.parse(name))
        return name

    def step(self) -> str:
        return self.command(
            "read-with full-width",
            "read-without width",
            "read-with repaired",
            "read-without repairs",
        )

    def find(self) -> str:
        text = self.workspace.article.text
        start = self.near()
        words = text[start : start + self.chance.choice([1, 2])].strip()
        hits = []
        place = text.find(words) if words and self.chance.random() < 0.8 else -1
        while place >= 0 and len(hits) < 500:
            hits.append(Span(place, place + len(words)))
            place = text.find(words, place + len(words))
        self.ticks.show_hits(Hits(hits))
        return f"{len(hits)} hits"

    def along(self) -> str:
        """Lay a sheet of somebody else along, or take it away."""
        along = self.workspace.along
        if along.names:
            along.hide("li")
            return "hidden"
        starts = [self.near() for _ in range(12)]
        length, most = self.chance.choice([1, 4, 60]), len(self.workspace.article.text)
        marks = (Mark("entity.place", (Span(x, min(x + length, most)),)) for x in starts)
        along.show("li", Sheet.of(marks))
        return f"shown, {length}"

    def look(self) -> str:
        change = self.chance.choice(LOOKS)
        self.page.show_look(replace(self.page.look, **change))
        return str(change)


ACTIONS = [
    *("wheel", "wheel", "far", "page_on", "jump", "reveal", "key", "key", "key", "next_mark"),
    *("resize", "select", "drag", "drag", "click", "click", "handle", "handle", "mark", "mark"),
    *(
        "mark",
        "label_key",
        "part",
        "boundary",
        "boundary",
        "along",
        "point",
        "mend",
        "mend",
        "repair",
        "remove",
        "undo",
        "stick",
    ),
    *("escape", "link", "link", "read", "step", "find", "look", "look"),
]
LOOKS: list[dict[str, object]] = [
    *({"glosses_above": above} for above in (True, True, False)),
    *({"arcs": arcs} for arcs in (True, True, False)),
    *({"tags": tags} for tags in (True, False)),
    *({"pictures": pictures} for pictures in (True, False)),
    *({"numbers": numbers} for numbers in (0, 1, 5)),
    *({"marks": marks} for marks in (True, True, False)),
    *({"hidden": frozenset(hidden)} for hidden in ((), ("entity.person", "figure.picture"))),
    *({"region": region} for region in (None, "SC", "HK")),
    *({"text_size": size} for size in (14, 19, 24)),
    *({"line_height": height} for height in (1.6, 1.7, 2.2)),
    *({"measure": measure} for measure in (24, 38)),
    *({"typeface": typeface} for typeface in ("sans", "serif")),
]


def screen(page: Page) -> QImage:
    """What stands on the screen: not painted for the asking, as `grab` would do."""
    QApplication.processEvents()
    return page.screen().grabWindow(page.winId()).toImage().convertToFormat(RGB)


def whole(page: Page) -> QImage:
    """The same page, all of it painted anew."""
    return page.grab().toImage().convertToFormat(RGB)


def fresh(page: Page) -> QImage:
    """What a page that has just been made shows of the same, without the scroll bar."""
    made = Page(page.workspace, page.look)
    try:
        made.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        made.resize(page.size())
        made.show()
        made.caret = page.caret
        made.hasFocus = page.hasFocus  # type: ignore[method-assign]
        made.where.shelf.hits = page.where.shelf.hits
        made.where.scroller.go(made.where.shelf, *page.where.scroller.top, made.where.height)
        return painted(made)
    finally:
        made.leave()
        made.close()
        made.deleteLater()


def painted(page: Page) -> QImage:
    """Everything that a page shows, painted at one go."""
    image = QImage(page.viewport().size(), RGB)
    painter = QPainter(image)
    page.canvas.paint(painter, image.rect())
    painter.end()
    return image


def difference(one: QImage, other: QImage) -> str:
    """Nothing, or where two pictures differ."""
    if one.size() != other.size():
        return f"{one.size()} and {other.size()}"
    if one == other:
        return ""
    rows = [
        y
        for y in range(one.height())
        if one.copy(0, y, one.width(), 1) != other.copy(0, y, one.width(), 1)
    ]
    return f"rows {rows[0]} to {rows[-1]}, {len(rows)} of them"
