"""Two readings of the article side by side, scrolling together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.span import Span
from annotator.gui.line_menu import LineMenu
from annotator.gui.page import Page, PageLook
from annotator.gui.page.abreast import follow, progress
from annotator.gui.settings_dialog import READINGS, choice_title
from annotator.reading import Reading


class SideBySide(QSplitter):
    """A page, and beside it, while it is asked for, a second one that is read its own way.

    What is selected and marked is the same in both, for both are over one workspace. Whichever is
    scrolled, the other follows; it follows `lead`, the one that had the keyboard last, when
    something is looked up. `asked` tells the line to run.
    """

    asked = Signal(str)

    def __init__(self, page: Page, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.page = self.lead = page
        self.second: Page | None = None
        self._reading = Reading()
        self._following = False
        self._hits: Sequence[Span] = ()
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._choice = LineMenu([f"read-beside {reading}" for reading in READINGS])
        self._choice.asked.connect(self.asked)
        self._heads = _head(self._title), _head(self._choice)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.addWidget(_column(self._heads[0], page))
        self._heads[0].hide()
        page.workspace.reread.connect(self._reread)
        page.workspace.repaired.connect(self._repaired)
        self.splitterMoved.connect(lambda *_: self._follow(self.lead))
        page.installEventFilter(self)
        page.verticalScrollBar().valueChanged.connect(lambda _: self._scrolled(page))

    def leave(self) -> None:
        """Hear no more of the workspace."""
        self.page.workspace.reread.disconnect(self._reread)
        self.page.workspace.repaired.disconnect(self._repaired)
        self.close_second()

    # ---- what the window asks ---------------------------------------------------------------

    def open_second(self) -> None:
        """Show the second page."""
        if self.second is not None:
            return
        second = Page(self.page.workspace, self.page.look, reading=self._reading)
        second.mouse.known = self.page.mouse.known
        self.second = second
        second.asked.connect(self.asked)
        second.installEventFilter(self)
        second.verticalScrollBar().valueChanged.connect(lambda _: self._scrolled(second))
        self._column = _column(self._heads[1], second)
        self.addWidget(self._column)
        for head in self._heads:
            head.show()
        self.setSizes([self.width() // 2] * 2)
        self.lead = self.page
        second.leads = False
        self.show_hits(self._hits)
        self._name()
        self._follow(self.page)

    def close_second(self) -> None:
        """Put the second page away."""
        if self.second is None:
            return
        second, self.second = self.second, None
        had_keyboard = second.hasFocus()
        second.leave()
        self._heads[1].setParent(None)
        self._column.setParent(None)
        self._column.deleteLater()
        self._heads[0].hide()
        self.lead, self.page.leads = self.page, True
        self._name()
        if had_keyboard:
            self.page.setFocus()

    def read_second(self, reading: Reading) -> None:
        """Read the second page another way; raises BadCommand if there is none."""
        if self.second is None:
            raise BadCommand("There is no second page; side-by-side shows one")
        self._reading = reading
        self.second.read_as(reading)
        self._follow(self.page)
        self._name()

    def show_look(self, look: PageLook) -> None:
        """Show both pages in another look."""
        for page in self._pages():
            page.show_look(look)
        self._follow(self.lead)
        self._name()

    def show_hits(self, hits: Sequence[Span]) -> None:
        """Show the hits of a search on the second page too."""
        self._hits = hits
        if self.second is not None:
            self.second.where.shelf.hits = hits
            self.second.viewport().update()

    # ---- together ---------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page that gets the keyboard leads."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, Page):
            self.lead = watched
            for page in self._pages():
                page.leads = page is watched
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay abreast when lines are broken anew."""
        super().resizeEvent(event)
        self._follow(self.lead)

    def _scrolled(self, page: Page) -> None:
        if not self._following:
            self._follow(page)

    def _follow(self, leader: Page) -> None:
        """Scroll the other page to where one is."""
        for other in self._pages():
            if other is not leader and other.where.shelf.text:
                self._following = True
                follow(other.where, progress(leader.where))
                self._following = False
                other.mouse.card.leave()
                other.viewport().update()

    def _pages(self) -> tuple[Page, ...]:
        return (self.page,) if self.second is None else (self.page, self.second)

    def _repaired(self, _: Edit) -> None:
        if self.second is not None:  # the first one is told that words read differently now
            self.second.read_as(self._reading)

    def _reread(self, _: Reading) -> None:
        self._name()
        self._follow(self.lead)

    def _name(self) -> None:
        """Say which page is read how, to eyes and to screen readers."""
        if self.second is None:
            self.page.setAccessibleName(self.tr("Article"))
            return
        first, other = (choice_title(str(page.reading)) for page in self._pages())
        self._title.setText(first)
        self._choice.setText(f"{other} ▾")
        self._choice.setToolTip(self.tr("How this page is read"))
        self._choice.setAccessibleName(self.tr("How this page is read"))
        self._choice.tick(f"read-beside {self._reading}")
        self._choice.retranslate()
        self.page.setAccessibleName(self.tr("Article, {reading}").format(reading=first))
        name = self.tr("Article beside it, {reading}").format(reading=other)
        self.second.setAccessibleName(name)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()


def _head(shown: QWidget) -> QFrame:
    """The line above a page that says how it is read."""
    head = QFrame()
    head.setObjectName("reading-bar")
    row = QHBoxLayout(head)
    row.setContentsMargins(14, 0, 14, 3)
    row.addStretch(1)
    row.addWidget(shown)
    row.addStretch(1)
    head.setFixedHeight(34)
    return head


def _column(head: QWidget, page: Page) -> QWidget:
    column = QWidget()
    rows = QVBoxLayout(column)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(0)
    rows.addWidget(head)
    rows.addWidget(page, 1)
    return column
