"""What painting bit by bit has left on the screen is what one painting of everything would show."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.edit import Edit
from annotator.core.mark import Link
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.gui.page import Page
from annotator.reading import Reading
from annotator.workspace import Workspace
from tests.gui.pages import mark, open_text, shown

ACTIONS = 120
RGB = QImage.Format.Format_RGB32


def screen(page: Page) -> QImage:
    """What stands on the screen: not painted for the asking, as `grab` would do."""
    QApplication.processEvents()
    return page.screen().grabWindow(page.winId()).toImage().convertToFormat(RGB)


def whole(page: Page) -> QImage:
    """The same page, all of it painted anew."""
    return page.grab().toImage().convertToFormat(RGB)


def difference(one: QImage, other: QImage) -> str:
    """Nothing, or where two pictures differ."""
    assert one.size() == other.size()
    if one == other:
        return ""
    rows = [
        y
        for y in range(one.height())
        if one.copy(0, y, one.width(), 1) != other.copy(0, y, one.width(), 1)
    ]
    return f"rows {rows[0]} to {rows[-1]}, {len(rows)} of them"


class Editor:
    """Does the things that change what is seen, one at a time and by chance."""

    def __init__(self, page: Page, seed: int) -> None:
        self.page, self.workspace = page, page.workspace
        self.chance = Random(seed)
        self.labels = [each.name for each in self.workspace.scheme if each.on == "words"]

    def act(self) -> str:
        """Do something; gives what."""
        acts = (self.wheel, self.wheel, self.key, self.key, self.key, self.mark, self.mark)
        acts += (self.undo, self.select, self.drag, self.far, self.page_on, self.read)
        acts += (self.stick, self.glosses, self.size, self.link, self.link, self.arcs)
        act = self.chance.choice(acts)
        act()
        return act.__name__

    def near(self) -> int:
        """An offset that is likely to be in sight."""
        length = len(self.workspace.article.text)
        return min(self.page.place() + self.chance.randrange(700), length - 80)

    def wheel(self) -> None:
        bar = self.page.verticalScrollBar()
        bar.setValue(bar.value() + self.chance.randrange(-400, 400))

    def far(self) -> None:
        bar = self.page.verticalScrollBar()
        bar.setValue(self.chance.randrange(bar.maximum() + 1))

    def page_on(self) -> None:
        QTest.keyClick(self.page, self.chance.choice([Qt.Key.Key_PageUp, Qt.Key.Key_PageDown]))

    def key(self) -> None:
        names = ("Up", "Down", "Left", "Right", "Home", "End")
        key = getattr(Qt.Key, f"Key_{self.chance.choice(names)}")
        held = Qt.KeyboardModifier.NoModifier
        for modifier in (Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier):
            held |= modifier if self.chance.random() < 0.4 else Qt.KeyboardModifier.NoModifier
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            held &= ~Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(self.page, key, held)

    def mark(self) -> None:
        start = self.near()
        length = self.chance.choice([0, 2, 5, 60])
        spans = [(start, start + length)]
        if self.chance.random() < 0.3:
            spans.append((start + length + 8, start + length + 11))
        made = mark(self.workspace, self.chance.choice([*self.labels, "foreign.thing"]), *spans)
        if self.chance.random() < 0.5:
            self.workspace.select(self.workspace.selection, made.id)

    def undo(self) -> None:
        if self.workspace.history.undoable:
            self.workspace.undo()

    def select(self) -> None:
        start = self.near()
        span = Span(start, start + self.chance.randrange(40))
        here = self.workspace.sheet.at(span)
        self.workspace.select(self.chance.choice([span, None]), here[0].id if here else None)

    def drag(self) -> None:
        view = self.page.viewport()
        at = QPoint(self.chance.randrange(100, 700), self.chance.randrange(20, 400))
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
        for _ in range(3):
            at += QPoint(self.chance.randrange(-50, 50), self.chance.randrange(-50, 50))
            QTest.mouseMove(view, at)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at)

    def read(self) -> None:
        names = ("printed", "clean", "clean+simplified")
        self.workspace.read_as(Reading.parse(self.chance.choice(names)))

    def stick(self) -> None:
        self.workspace.stick(self.chance.choice([None, *self.labels]))

    def glosses(self) -> None:
        above = self.chance.random() < 0.5
        self.page.show_look(replace(self.page.look, glosses_above=above))

    def arcs(self) -> None:
        self.page.show_look(replace(self.page.look, arcs=self.chance.random() < 0.7))

    def link(self) -> None:
        start = self.near()
        here = self.workspace.sheet.at(Span(start, start + 60))[:2]
        if len(here) == 2:
            one, other = self.chance.sample(here, 2)
            linked = replace(one, links=(*one.links, Link("who", other.id)))
            self.workspace.do(Edit.replacing(Message("link"), one, linked))
            if self.chance.random() < 0.5:
                self.workspace.select(self.workspace.selection, other.id)

    def size(self) -> None:
        self.page.resize(self.chance.choice([640, 820]), self.chance.choice([500, 700]))


@pytest.mark.parametrize("seed", [1, 2])
def test_the_screen_is_what_one_painting_would_show(
    workspace: Workspace, qtbot: QtBot, seed: int
) -> None:
    open_text(workspace, (workspace.article.text + "\n") * 6 + "長句沒有標點" * 500)
    page = shown(workspace, qtbot)
    editor = Editor(page, seed)
    done = []
    for _ in range(ACTIONS):
        done.append(editor.act())
        seen = screen(page)
        assert not difference(seen, whole(page)), done[-6:]


def test_the_screen_follows_from_one_article_to_the_next(
    workspace: Workspace, qtbot: QtBot
) -> None:
    page = shown(workspace, qtbot)
    first = workspace.article.id
    QTest.keyClick(page, Qt.Key.Key_PageDown)
    open_text(workspace, "第二篇" * 40)
    assert not difference(screen(page), whole(page))
    QTest.keyClick(page, Qt.Key.Key_Right)
    assert not difference(screen(page), whole(page))
    workspace.open(first)
    QTest.keyClick(page, Qt.Key.Key_Down)
    assert not difference(screen(page), whole(page))
    assert page.verticalScrollBar().value() == 0
