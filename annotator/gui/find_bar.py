"""The bar for finding words in the article, above the page and in nobody's way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton

from annotator.core.article import Article
from annotator.core.span import Span
from annotator.gui.finder import Finder
from annotator.gui.hits import Hits
from annotator.gui.page import Page
from annotator.gui.page.ticks import Ticks
from annotator.gui.theme import Theme
from annotator.workspace import Workspace

LONGEST = 60
"""Selected words that are longer are not what somebody wants to look for."""
_WIDTH = 280
_OWN = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class FindLine(QLineEdit):
    """A line to type in that keeps its keys from the shortcuts of the page."""

    stepped = Signal(int)
    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Claim Esc, Return and Tab."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _OWN
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes on, with Shift back; Esc leaves."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.stepped.emit(-1 if back else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """Finds as one types; what is found is selected, shown on the page and along its scroll bar.

    `done` tells that the bar has been put away and the page wants the keyboard, `said` what those
    should hear who do not see the bar.
    """

    done = Signal()
    said = Signal(str)

    def __init__(self, workspace: Workspace, page: Page, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("find-bar")
        self._workspace = workspace
        self._wanted = 0
        self.finder = Finder(workspace, self)
        self.ticks = Ticks(page, theme)
        self.edit = FindLine()
        self.count = QLabel()
        self.count.setProperty("tone", "faint")
        self.previous, self.next = self._button("↑"), self._button("↓")
        self.put_away = self._button("✕")
        self._lay_out()
        self._retranslate()
        self.hide()
        self.edit.textChanged.connect(lambda _: self._search(0))
        self.edit.stepped.connect(self.step)
        self.edit.left.connect(self.leave)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.put_away.clicked.connect(self.leave)
        workspace.opened.connect(self._open)
        workspace.selected.connect(lambda _: self._show_count())

    def start(self) -> None:
        """Show the bar with the keyboard in it, and in it the selected words if they are few."""
        self.show()
        if words := self._selected():
            self.edit.setText(words)
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()
        self._search(0)

    def step(self, by: int) -> None:
        """Go to the next hit (1) or the one before (-1); after the last comes the first.

        If nothing is looked for yet, the selected words are.
        """
        if not self.edit.text() and (words := self._selected()):
            self.edit.setText(words)
            self.show()
            self._search(by)
        elif not self.edit.text():
            self.start()
        elif self.isHidden():
            self.show()
            self._search(by)
        elif self.finder.running:
            self._wanted = by
        else:
            self._go(by)

    def leave(self) -> None:
        """Put the bar and the hits away."""
        self.hide()
        self.done.emit()

    def show_look(self, theme: Theme) -> None:
        """Show the ticks in another theme."""
        self.ticks.show_look(theme)

    def hideEvent(self, event: QHideEvent) -> None:
        """Show no hits where nothing is looked for."""
        super().hideEvent(event)
        if self.isHidden():  # and not the whole window
            self.finder.stop()
            self.ticks.show_hits(Hits())

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _selected(self) -> str:
        """The selected words, if they are what somebody might look for."""
        workspace, selection = self._workspace, self._workspace.selection
        if not selection or not 0 < len(selection) <= LONGEST:
            return ""
        words = workspace.read(selection).strip()
        return "" if "\n" in words else words

    def _open(self, _: Article) -> None:
        self.finder.stop()
        self.ticks.show_hits(Hits())
        if not self.isHidden():
            self.finder.search(self.edit.text(), self._show_hits, self._show_hits)
            self._show_count()

    def _search(self, by: int) -> None:
        self._wanted = by
        self.finder.search(self.edit.text(), self._arrive, self._show_hits)
        self._show_count()

    def _arrive(self) -> None:
        self._show_hits()
        self._go(self._wanted)
        if self.edit.text() and not self.finder.hits:
            self.said.emit(self.count.text())

    def _show_hits(self) -> None:
        self.ticks.show_hits(self.finder.hits)
        self._show_count()

    def _go(self, by: int) -> None:
        hits = self.finder.hits
        if hits:
            here = self._workspace.selection or Span(0, 0)
            place = hits.place(here.start)
            if by < 0 or (by > 0 and place < len(hits) and hits[place] == here):
                place += by
            self._workspace.select(hits[place % len(hits)])

    def _show_count(self) -> None:
        if self.isHidden():
            return
        hits = self.finder.hits
        said = f"{len(hits):,}" + ("+" if self.finder.more else "")
        here = self._workspace.selection
        place = hits.place(here.start) if here else len(hits)
        if self.finder.running:
            said = "…"
        elif not self.edit.text():
            said = ""
        elif not hits:
            said = self.tr("Not found")
        elif place < len(hits) and hits[place] == here:
            said = f"{place + 1:,} / {said}"
        self.count.setText(said)
        self.count.setAccessibleDescription(said)
        for button in (self.previous, self.next):
            button.setEnabled(bool(hits) and not self.finder.running)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Find in the article"))
        self.edit.setAccessibleName(self.tr("Find in the article"))
        self.edit.setPlaceholderText(self.tr("Find, in either script"))
        self.count.setAccessibleName(self.tr("Hits"))
        self._show_count()
        for button, said in (
            (self.previous, self.tr("The hit before")),
            (self.next, self.tr("The next hit")),
            (self.put_away, self.tr("Put the find bar away")),
        ):
            button.setToolTip(said)
            button.setAccessibleName(said)

    def _button(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        self.edit.setFixedWidth(_WIDTH)
        self.count.setMinimumWidth(self.count.fontMetrics().horizontalAdvance("0,000 / 0,000"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 5)
        row.setSpacing(6)
        row.addStretch(1)
        for each in (self.edit, self.count, self.previous, self.next, self.put_away):
            row.addWidget(each)
        row.addStretch(1)
