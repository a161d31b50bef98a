"""What an open project is worked on with: the page under its reading bar, and the panels."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from annotator.core.settings import Settings
from annotator.gui.beside import Beside
from annotator.gui.find_bar import FindBar
from annotator.gui.learning import Learning
from annotator.gui.mending import Mending
from annotator.gui.page import Page, PageLook
from annotator.gui.panels.articles import Articles
from annotator.gui.panels.labels import Labels
from annotator.gui.panels.marks import Marks
from annotator.gui.panels.suggestions import Suggestions
from annotator.gui.panels.this_mark import ThisMark
from annotator.gui.reading_bar import ReadingBar
from annotator.gui.shapes import load_shapes
from annotator.gui.side_by_side import SideBySide
from annotator.gui.suggesting import Suggesting
from annotator.gui.theme import Theme
from annotator.gui.training import Training
from annotator.gui.work import Opened


class Desk(QWidget):
    """The widgets over one workspace; `panels` are put into docks by the window.

    `ask` runs the lines that they ask for. Nothing is there before all of it is built.
    """

    def __init__(
        self,
        opened: Opened,
        settings: Settings,
        theme: Theme,
        language: str,
        ask: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._opened, self._settings, self._ask = opened, settings, ask
        self._theme, self._language = theme, language

    def build(self) -> Iterator[None]:
        """Make everything, in steps of which each takes about a frame at most."""
        workspace = self._opened.workspace
        look = _look(self._settings, self._theme, self._language)
        self.page = Page(workspace, look, shelf=self._opened.shelf)
        yield
        self.learning = Learning(workspace, self)
        self.page.mouse.known = self.learning.vocabulary
        self.pages = SideBySide(self.page)
        self.suggesting = Suggesting(workspace, self._settings, self)
        self.training = Training(self._opened, self.learning, self.suggesting, self)
        self.bar = ReadingBar(workspace)
        self.find_bar = FindBar(workspace, self.page, self._theme)
        yield
        yield from self._build_panels()
        self._connect()
        self._lay_out()

    def _build_panels(self) -> Iterator[None]:
        workspace, theme, language = self._opened.workspace, self._theme, self._language
        self.articles = Articles(workspace, self._opened.listings, theme, language)
        yield
        self.labels = Labels(workspace, theme, language)
        yield
        self.this_mark = ThisMark(workspace, theme, language)
        yield
        self.marks = Marks(workspace, theme, language)
        yield
        self.suggestions = Suggestions(workspace, self.suggesting, theme, language)
        self._every = (
            self.articles,
            self.suggestions,
            self.labels,
            self.this_mark,
            self.marks,
        )
        names = ("articles", "suggestions", "labels", "mark", "marks")
        self.panels: Mapping[str, QWidget] = dict(zip(names, self._every, strict=True))
        self.beside = Beside(workspace, self.page, self)
        self.mending = Mending(workspace, self.page, self)
        yield

    def _connect(self) -> None:
        ask, beside = self._ask, (self.beside, self.mending)
        for each in (self.page, self.pages, self.bar, *beside, *self._every):
            each.asked.connect(ask)
        self.find_bar.ticks.shown.connect(self.pages.show_hits)
        self.this_mark.done.connect(self.page.setFocus)
        self.find_bar.done.connect(self.page.setFocus)
        self.marks.filter.activated.connect(lambda _: self.page.setFocus())

    def _lay_out(self) -> None:
        self._line = line = QWidget()
        line.setFixedHeight(1)
        line.setAutoFillBackground(True)
        line.setBackgroundRole(QPalette.ColorRole.Mid)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(line)
        column.addWidget(self.find_bar)
        column.addWidget(self.pages, 1)
        self.page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.bar.show_glosses(self._settings.text("glosses") == "above")
        self.labels.show_hidden(self.page.look.hidden)

    def leave(self) -> None:
        """Let go of the workspace, before its store is closed."""
        self.learning.leave()
        self.find_bar.ticks.leave()
        self.training.leave()
        self.suggesting.leave()
        self.pages.leave()
        self.page.leave()

    def bars(self) -> list[QWidget]:
        """What stands above the page."""
        return [self.bar, self._line]

    def panes(self) -> list[QWidget]:
        """The places that the keyboard goes round, beginning with the page."""
        this_mark = self.this_mark.label
        second = [self.pages.second] if self.pages.second else []
        return [
            self.page,
            *second,
            self.articles.filter,
            self.suggestions.list,
            self.labels.list,
            this_mark,
            self.marks.list,
        ]

    def commit(self) -> None:
        """Take over what is still being typed about a mark."""
        self.beside.commit()
        self.this_mark.commit()

    def show_look(self, settings: Settings, theme: Theme, language: str) -> None:
        """Show everything in another theme, text size or language."""
        self.suggesting.show_settings(settings)
        self.pages.show_look(_look(settings, theme, language))
        self.labels.show_hidden(self.page.look.hidden)
        for panel in self._every:
            panel.show_look(theme, language)
        self.find_bar.show_look(theme)
        self.bar.show_icons()
        self.bar.show_glosses(settings.text("glosses") == "above")


def _look(settings: Settings, theme: Theme, language: str) -> PageLook:
    """The look of the pages, with the shapes that are kept for single articles."""
    return PageLook.of(settings, theme, language, load_shapes())
