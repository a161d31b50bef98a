"""The window: it arranges the page, the panels, menus and keys, and runs what they ask for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from annotator.commands import run
from annotator.core.article import Listing
from annotator.core.errors import BadCommand, Problem
from annotator.core.message import Message
from annotator.core.scheme import Scheme, title
from annotator.core.settings import Settings
from annotator.gui import language as languages
from annotator.gui.actions import QUIET, Actions
from annotator.gui.asking import Asking
from annotator.gui.dialogs import Dialogs, QtDialogs
from annotator.gui.docks import (
    fill_docks,
    keep_state,
    make_docks,
    name_docks,
    restore_geometry,
)
from annotator.gui.icons import app_icon
from annotator.gui.jobs import Jobs
from annotator.gui.linking import Linking
from annotator.gui.projects import Projects
from annotator.gui.reading_mode import ReadingMode
from annotator.gui.showing import show_settings
from annotator.gui.signs import one_line
from annotator.gui.status import Status
from annotator.gui.telling import Telling
from annotator.gui.theme import theme_named
from annotator.gui.verbs import verbs
from annotator.gui.verbs.registry import split
from annotator.gui.welcome import Welcome
from annotator.preferences import load_keys, save_settings
from annotator.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.desk import Desk
    from annotator.gui.page import Page


class Window(QMainWindow):
    """One window over one project, or the welcome page.

    `run` does what any line says. A Problem is shown as one sentence in the status bar; a bug goes
    where all bugs go.
    """

    def __init__(self, settings: Settings, dialogs: Dialogs | None = None) -> None:
        super().__init__()
        self.settings = settings
        self.language = languages.language_of(settings.text("language"))
        self.theme = theme_named(settings.text("theme"))
        self.keys = load_keys()
        self.workspace: Workspace | None = None
        self.desk: Desk | None = None
        self.dialogs: Dialogs = dialogs or QtDialogs(self)
        self.jobs = Jobs(self)
        self.projects = Projects(self)
        self.asking, self.linking = Asking(self), Linking(self)
        self.reading_mode = ReadingMode(self)
        self.welcome = Welcome()
        self._middle = QStackedWidget()
        self._middle.addWidget(self.welcome)
        self.setCentralWidget(self._middle)
        self.docks = make_docks(self)
        self.status = Status()
        self.setStatusBar(self.status)
        self.telling = Telling(self)
        self.actions_ = Actions(self)
        self.setWindowTitle("Annotator")
        self.setWindowIcon(app_icon())
        self.setAccessibleName("Annotator")
        self.setAcceptDrops(True)
        self.setDockOptions(
            QMainWindow.DockOption.AllowNestedDocks | QMainWindow.DockOption.AllowTabbedDocks
        )
        self.setCorner(Qt.Corner.BottomRightCorner, Qt.DockWidgetArea.RightDockWidgetArea)
        self._connect()
        restore_geometry(self)
        self.rebuild_actions()
        name_docks(self.docks)
        self.status.show_workspace(None)

    # ---- doing ------------------------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        """The page, while a project is open."""
        return self.desk.page if self.desk else None

    @property
    def scheme(self) -> Scheme:
        """The labels of the project, or none."""
        return self.workspace.scheme if self.workspace else Scheme()

    def open_workspace(self) -> Workspace:
        """The workspace; raises BadCommand while no project is open."""
        if self.workspace is None:
            raise BadCommand("Open a project or an article first")
        return self.workspace

    def run(self, line: str) -> None:
        """Run a command or a verb; what goes wrong is said in one sentence."""
        if self.desk is not None:
            self.desk.commit()
        try:
            name, words = split(line)
            if name in verbs:
                verbs[name].start(self, words)
            else:
                self._run_command(name, line)
        except Problem as problem:
            self.say_problem(problem)

    def _run_command(self, name: str, line: str) -> None:
        workspace = self.open_workspace()
        if self.jobs.writing and self.jobs.current and name not in QUIET:
            raise BadCommand(
                "Wait until this is done, or stop it: {title}", title=self.jobs.current.title
            )
        run(workspace, line)

    def go_to(self, place: int) -> None:
        """Scroll to an offset into the source."""
        if self.page:
            self.page.go_to(place)

    def focus_page(self) -> None:
        """Give the keyboard to the page, where the keys of labels work."""
        if self.page:
            self.page.setFocus()

    # ---- saying -----------------------------------------------------------------------------

    def words(self, message: Message) -> str:
        """A message in the language of the window."""
        return languages.words(message, self.scheme, self.language)

    def called(self, label: str) -> str:
        """What a label is called in the language of the window."""
        return title(self.scheme.shown(label).titles, self.language)

    def say(self, text: str, *, wrong: bool = False) -> None:
        """Show a sentence for a while."""
        self.status.say(text, wrong=wrong)

    def say_message(self, message: Message, *, wrong: bool = False) -> None:
        """Show a message for a while."""
        self.say(self.words(message), wrong=wrong)

    def say_problem(self, problem: Problem) -> None:
        """Show what went wrong for a while."""
        self.say_message(problem.message, wrong=True)

    def say_at_welcome(self, problem: Problem) -> None:
        """Show why a project did not open: on the welcome page if there is nothing else."""
        if self.workspace is None:
            self.welcome.say(self.words(problem.message))
        else:
            self.say_problem(problem)

    # ---- arranging --------------------------------------------------------------------------

    def show_desk(self, desk: Desk | None, workspace: Workspace | None) -> None:
        """Show the desk of an open project; None: the welcome page."""
        if self.desk is not None:
            keep_state(self, with_docks=True)
        before, self.desk, self.workspace = self.desk, desk, workspace
        fill_docks(self, self.docks, desk.panels if desk else None)
        if desk is not None and workspace is not None:
            self._middle.addWidget(desk)
            self._middle.setCurrentWidget(desk)
            self.telling.follow(workspace)
            workspace.changed.connect(lambda _: self.actions_.refresh_history())
            workspace.repaired.connect(lambda _: self.actions_.refresh_history())
            workspace.rejected.connect(lambda _: self.actions_.refresh_history())
            workspace.opened.connect(lambda _: self._opened())
            workspace.reread.connect(lambda _: self.actions_.refresh())
            along = workspace.along
            along.changed.connect(lambda _: self.set("sheets", "\n".join(along.names)))
        self.actions_.attach(desk)
        self.status.show_workspace(workspace)
        self._show_title()
        if before is not None:
            before.leave()
            self._middle.removeWidget(before)
            before.deleteLater()
        if workspace is None:
            self.rebuild_actions()
            self.welcome.refresh()
            self._middle.setCurrentWidget(self.welcome)
        else:
            self.welcome.say("")
            self.focus_page()

    def show_listings(self, listings: Sequence[Listing]) -> None:
        """Show the articles of the project as they are now."""
        if self.desk:
            self.desk.articles.show_listings(listings)

    def set(self, name: str, value: object) -> None:
        """Change a setting, keep it and show it; raises BadCommand if it cannot be so."""
        settings = self.settings.with_value(name, value)
        save_settings(settings)
        show_settings(self, settings)

    def retranslate(self) -> None:
        """Speak another language: what Qt does not tell of itself."""
        name_docks(self.docks)
        self.rebuild_actions()

    def rebuild_actions(self) -> None:
        """Make menus and keys anew."""
        self.actions_.rebuild(self.scheme, self.keys, self.language)
        self.actions_.attach(self.desk)
        if self.desk:
            self.desk.labels.model.show_keys(self.asking.label_keys())
            offered = self.desk.page.offered
            offered.answers, offered.repairs = self.asking.answers(), self.asking.repairs()

    def _opened(self) -> None:
        self._show_title()
        self.actions_.refresh()
        self.projects.keep_session()

    def _show_title(self) -> None:
        if self.workspace is None:
            self.setWindowTitle("Annotator")
            return
        project = self.workspace.store.path.stem
        name = one_line(self.workspace.article.name)
        self.setWindowTitle(f"{name} — {project}" if name else project)

    def _connect(self) -> None:
        self.welcome.asked.connect(self.run)
        self.status.asked.connect(self.run)
        self.status.stop.connect(self.jobs.stop)
        self.jobs.started.connect(self.status.show_job)
        self.jobs.progressed.connect(self.status.show_progress)
        self.jobs.ended.connect(lambda: self.status.show_job(""))
        self.jobs.stopped.connect(
            lambda title: self.say(self.tr("Stopped: {title}").format(title=title))
        )
        for name, dock in self.docks.items():
            dock.left.connect(self.focus_page)
            dock.visibilityChanged.connect(
                lambda _, line=f"panel {name}": self.actions_.refresh_state(line)
            )

    # ---- Qt's own ---------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome anywhere."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Bring dropped files in, or open a dropped project."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        try:
            self.projects.bring(paths)
        except Problem as problem:
            self.say_problem(problem)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop from light to dark where the settings say so."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange and self.settings.text("theme") == "system":
            show_settings(self, self.settings)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let go of everything; every mark is kept already."""
        if self.desk is not None:
            self.desk.commit()
        self.jobs.close()
        keep_state(self, with_docks=self.desk is not None)
        self.projects.close()
        super().closeEvent(event)
