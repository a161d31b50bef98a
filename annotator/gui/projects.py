"""The project that is open: opening, making, filling and copying it, as jobs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.core.article import Listing
from annotator.core.errors import BadCommand, Problem
from annotator.core.message import Message
from annotator.gui import session, work
from annotator.gui.arriving import arrive
from annotator.gui.aside import JobAside
from annotator.gui.bringing import Bringing
from annotator.gui.session import Session
from annotator.preferences import editor_name, recent_projects, remember_project
from annotator.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.window import Window

SUFFIX = ".annot"
KEEP_EVERY = 20_000
"""Where the editor is gets kept every so many milliseconds, for a program that is killed."""
BACKUP_AFTER = 20_000
"""The backup of the day is made so many milliseconds after the project was opened."""


class Projects(QObject):
    """Opens projects for a window and lets go of them; long work runs as jobs of the window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._bringing = Bringing(window)
        self._last = Session()
        self._backup = QTimer(self)
        self._backup.setSingleShot(True)
        self._backup.setInterval(BACKUP_AFTER)
        self._backup.timeout.connect(self._keep_daily)
        self._kept = Session()
        self._keeping = QTimer(self)
        self._keeping.setInterval(KEEP_EVERY)
        self._keeping.timeout.connect(self.keep_session)

    # ---- opening ----------------------------------------------------------------------------

    def start(self, paths: Sequence[Path], *, sample: bool = False) -> None:
        """Begin with what the command line named, or else where the editor stopped.

        With `sample`, an editor who has not had a project yet begins with the sample.
        """
        self._last = session.load_session()
        projects = [path for path in paths if path.suffix.lower() == SUFFIX]
        files = [path for path in paths if path not in projects]
        if projects:
            self.open(projects[0], files)
        elif files:
            self.bring(files)
        elif self._last.project:
            self.open(Path(self._last.project))
        elif sample and not recent_projects():
            self.open_sample()

    def folder(self) -> Path:
        """Where dialogs about projects begin."""
        workspace = self._window.workspace
        folder = workspace.store.path.parent if workspace else session.documents()
        return folder if folder.is_dir() else Path.home()

    def open(self, path: Path, files: Sequence[Path] = ()) -> None:
        """Open a project that is there, then bring files into it."""
        self._open(self._wanted(path), files)

    def make(self, path: Path) -> None:
        """Make a project and open it; raises BadCommand if there is something at `path`."""
        if path.exists():
            raise BadCommand("“{name}” is there already", name=path.name)
        self._open(replace(self._wanted(path), make=True))

    def open_sample(self) -> None:
        """Open the project with the sample article, which is made if need be."""
        self._open(replace(self._wanted(session.sample_project()), make=True, sample=True))

    def bring(self, files: Sequence[Path]) -> None:
        """Bring article files in; a project among them is opened instead."""
        projects = [path for path in files if path.suffix.lower() == SUFFIX]
        if projects:
            self.open(projects[0], [path for path in files if path not in projects])
            return
        if self._window.workspace is not None:
            self._bringing.bring(files)
            return
        self._open(replace(self._wanted(session.own_project()), make=True), files)

    def close(self) -> None:
        """Put the project away; the session stays, to go on with."""
        workspace = self._window.workspace
        if workspace is not None:
            self.keep_session()
            self._window.show_desk(None, None)
        self._let_go(workspace)

    def _let_go(self, workspace: Workspace | None) -> None:
        self._backup.stop()
        self._keeping.stop()
        if workspace is not None:
            workspace.store.close()

    def sign_as(self, editor: str) -> None:
        """Make marks in another name from now on, on the sheet of that name."""
        workspace = self._window.workspace
        if workspace is None or workspace.editor == editor:
            return
        own = workspace.sheet_name == workspace.editor
        workspace.editor = editor
        if own and workspace.article.id:
            workspace.open(workspace.article.id)
        self._window.status.refresh()

    def keep_session(self) -> None:
        """Keep where the editor is."""
        workspace, desk = self._window.workspace, self._window.desk
        if workspace is None or desk is None:
            return
        second = desk.pages.second
        here = Session(
            str(workspace.store.path.absolute()),
            workspace.article.id,
            desk.page.place(),
            str(workspace.reading),
            str(second.reading) if second else "",
        )
        if here != self._kept:
            self._kept = here
            session.save_session(here)

    def _wanted(self, path: Path) -> work.Wanted:
        settings = self._window.settings
        last = self._last if self._last.project == str(path.absolute()) else Session()
        return work.Wanted(
            path,
            editor_name(settings),
            article=last.article,
            reading=last.reading or settings.text("reading"),
            along=tuple(settings.text("sheets").splitlines()),
        )

    def _open(self, wanted: work.Wanted, files: Sequence[Path] = ()) -> None:
        here = self._window.workspace
        if here is not None and here.store.path.absolute() == wanted.path.absolute():
            if files:
                self._bringing.bring(files)
            return
        self._window.jobs.start(
            self.tr("Opening {name}").format(name=wanted.path.name),
            lambda progress: work.open_project(wanted, progress),
            lambda opened: self._opened(opened, files),
            self._window.say_at_welcome,
        )

    def _opened(self, opened: work.Opened, files: Sequence[Path]) -> Iterator[None]:
        window, workspace = self._window, opened.workspace
        before = window.workspace
        path = str(workspace.store.path.absolute())
        same = (self._last.project, self._last.article) == (path, workspace.article.id)
        for _ in arrive(window, opened, self._last.place if same else 0):
            yield
        self._let_go(before)
        workspace.aside = JobAside(window)
        if self._last.beside and self._last.project == path:
            window.run(f"read-beside {self._last.beside}")
        self._last = Session()
        self._keeping.start()
        window.asking.say_clashes()
        for notice in opened.notices:
            window.say_message(notice, wrong=True)
        try:
            remember_project(workspace.store.path)
        except Problem as problem:
            window.say_problem(problem)
        if not workspace.store.read_only:
            self._backup.start()
        if files:
            self._bringing.bring(files)

    # ---- jobs on the open project -----------------------------------------------------------

    def read_again(self, encoding: str) -> None:
        """Read the bytes of the open article in another encoding."""
        workspace = self._window.open_workspace()
        article = workspace.article

        def shown(listings: list[Listing]) -> None:
            self._window.show_listings(listings)
            workspace.open(article.id)

        self._window.jobs.start(
            self.tr("Reading {name}").format(name=article.name),
            lambda progress: work.read_again(
                workspace.store, article, encoding, workspace.editor, progress
            ),
            shown,
            self._window.say_problem,
            writes=True,
        )

    def copy(self, to: Path) -> None:
        """Make a verified copy of the open project."""
        workspace = self._window.open_workspace()
        self._window.jobs.start(
            self.tr("Saving a copy"),
            lambda progress: work.copy_project(workspace.store, to, progress),
            lambda made: self._window.say(
                self.tr("The copy {name} is saved and checked").format(name=made.name)
            ),
            self._window.say_problem,
        )

    def _keep_daily(self) -> None:
        workspace = self._window.workspace
        if workspace is None:
            return
        if self._window.jobs.current is not None:
            self._backup.start()
            return
        self._window.jobs.start(
            self.tr("Keeping the backup of today"),
            lambda progress: work.keep_daily(workspace.store, progress),
            lambda _: None,
            self._no_backup,
        )

    def _no_backup(self, problem: Problem) -> None:
        said = Message("The backup of today could not be made: {problem}", {"problem": problem})
        self._window.say_message(said, wrong=True)
