"""Keeping a project: articles, the sheets over them, pictures, the scheme."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence, Sized
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from sqlalchemy import Connection

from annotator.core.article import Anew, Arrival, Article, ArticleId, Draft, Listing
from annotator.core.aside import Progress
from annotator.core.edit import Edit, Entry
from annotator.core.errors import StoreProblem
from annotator.core.history import Step
from annotator.core.mark import MarkId
from annotator.core.message import Message
from annotator.core.picture import Picture, PictureId
from annotator.core.sheet import Sheet
from annotator.storage import asking, pictures
from annotator.storage.adding import add, begun, read_again
from annotator.storage.answering import Answers, Unsure, answers, unsure
from annotator.storage.appending import append
from annotator.storage.checking import check
from annotator.storage.connection import reading
from annotator.storage.copying import copy
from annotator.storage.creating import create
from annotator.storage.marked import Marked, marked
from annotator.storage.opening import Opened, opened
from annotator.storage.problems import explained
from annotator.storage.whole import Whole, state, whole


class Store:
    """An open project: one file, open in one process at a time.

    Every method is one transaction, plain values in and out, and raises StoreProblem when the file
    cannot do what was asked; then nothing has changed. What a method has written is on the disk
    when it returns. May be used from several threads; one waits for the other.
    """

    def __init__(self, path: Path, project: Opened, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only or project.lock is None
        self.notices: tuple[Message, ...] = project.notices
        self._project = project
        self._turn = RLock()
        self._closed = False

    @classmethod
    def create(cls, path: Path, scheme: str) -> Store:
        """Make and open a project with a scheme (TOML); raises StoreProblem if the path exists."""
        create(path, scheme)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, read_only: bool = False) -> Store:
        """Open a project.

        One that cannot be written to is open for reading only, and says so in `notices`. Raises
        StoreProblem for anything but a sound project of this version or an older one, and for one
        that is open elsewhere; then nothing has changed.
        """
        with explained(path):
            return cls(path, opened(Path(os.path.realpath(path))), read_only=read_only)

    def close(self) -> None:
        """Leave one file, whole, that others may open. Closing twice does nothing."""
        with self._turn, explained(self.path):
            if not self._closed:
                self._closed = True
                self._project.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # ---- articles ---------------------------------------------------------------------------

    def articles(self) -> list[Listing]:
        """The articles in the order in which they came in."""
        with self._reading() as connection:
            return asking.articles(connection)

    def article(self, article: ArticleId) -> Article:
        """An article; raises BadCommand if there is none, StoreProblem if a bit of it changed."""
        with self._reading() as connection:
            return asking.article(connection, article)

    def beside(self, article: ArticleId, step: int) -> ArticleId | None:
        """The article behind one, or with step -1 before it; the first of all if there is none."""
        with self._reading() as connection:
            return asking.beside(connection, article, step)

    def raw(self, article: ArticleId) -> bytes:
        """The bytes that an article was read from."""
        with self._reading() as connection:
            return asking.raw(connection, article)

    def whole(
        self, first: int = 1, wanted: Callable[[str], bool] = lambda sheet: True
    ) -> tuple[tuple[Whole, ...], int | None]:
        """Articles from one position on, with their bytes and the sheets that are wanted.

        Also where to go on; None: that was all. The first position is 1.
        """
        with self._reading() as connection:
            return whole(connection, first, wanted)

    def state(self) -> str:
        """SHA-256 over all articles and the heads of all logs: the same only for the same."""
        with self._reading() as connection:
            return state(connection)

    def find(self, ref: str) -> ArticleId:
        """The article that `ref` means: its id, the start of it, its name.

        Raises BadCommand if there is none, and naming the candidates if there are several.
        """
        with self._reading() as connection:
            return asking.find(connection, ref)

    def add(
        self, drafts: Iterable[Draft], editor: str, at: str, progress: Progress | None = None
    ) -> list[Arrival]:
        """Take articles in as they come, all or none, with their marks; tells what became of each.

        Each sheet of a draft becomes one edit. A draft with other sheets than one of the same
        bytes that came before becomes one with it. `progress` is told how many are done, and of
        how many, 0 where that is not known. Raises BadFile if a mark of a draft does not fit its
        text, and what going through the drafts raises.
        """
        of = len(drafts) if isinstance(drafts, Sized) else 0
        while True:
            with suppress(Anew):
                coming = begun(drafts)  # while nobody has to wait
                with self._writing() as connection:
                    return add(connection, coming, editor, at, of, progress)

    def read_again(self, draft: Draft, editor: str, at: str) -> Arrival:
        """Put another reading of an article's bytes in its place: another encoding.

        Raises BadCommand if there is no such article, or if anybody has worked on it: its text
        can no longer change then.
        """
        with self._writing() as connection:
            return read_again(connection, draft, editor, at)

    # ---- sheets -----------------------------------------------------------------------------

    def sheet(self, article: ArticleId, name: str) -> Sheet:
        """A sheet as it stands; empty if nobody has edited it."""
        with self._reading() as connection:
            return asking.sheet(connection, article, name)

    def size(self, article: ArticleId, names: Sequence[str]) -> int:
        """How long an article with some sheets over it takes to read, in characters; 0: no such."""
        with self._reading() as connection:
            return asking.size(connection, article, names)

    def sheets(self, article: ArticleId) -> dict[str, int]:
        """The sheets of an article that have been edited, and how many marks stand on each."""
        with self._reading() as connection:
            return asking.sheets(connection, article)

    def sheet_names(self) -> list[str]:
        """The names of all sheets that any article of the project has."""
        with self._reading() as connection:
            return asking.sheet_names(connection)

    def history(self, article: ArticleId, name: str) -> list[Step]:
        """The steps of a sheet's log, first to last, without their changes."""
        with self._reading() as connection:
            return asking.history(connection, article, name)

    def entry(self, article: ArticleId, name: str, number: int) -> Entry:
        """One entry of a sheet's log; raises BadCommand if it has none of that number."""
        with self._reading() as connection:
            return asking.entry(connection, article, name, number)

    def entries(self, article: ArticleId, name: str, mark: MarkId | None = None) -> list[Entry]:
        """The log of a sheet, first to last; with `mark`, only what changed that mark."""
        with self._reading() as connection:
            if mark is None:
                return asking.entries(connection, article, name)
            return asking.entries_of(connection, article, name, mark)

    def weight(self, article: ArticleId, name: str, number: int) -> int:
        """How many changes an entry of a sheet's log has at most, about, without reading them."""
        with self._reading() as connection:
            return asking.weight(connection, article, name, number)

    def marked(self, before: Marked | None = None, article: ArticleId = "") -> Marked:
        """Some of the words that are marked anywhere, on any sheet: those behind a portion.

        With `article`, only what is marked in that one. O(1) for each mark, and for each article
        the length of its text.
        """
        with self._reading() as connection:
            return marked(connection, before, article)

    def append(
        self,
        article: ArticleId,
        name: str,
        length: int,
        edit: Edit,
        editor: str,
        at: str,
        progress: Progress | None = None,
    ) -> int:
        """Add an edit to a sheet's log, which has `length` edits, and return its number.

        It is on the disk when this returns; `progress` is told how many changes are looked at.
        Raises Stale, and keeps nothing, if the log has another length or a mark is not what the
        edit says it was.
        """
        with self._writing() as connection:
            return append(connection, article, name, length, edit, editor, at, progress)

    def answers(self, first: int) -> tuple[Answers, int | None]:
        """How suggestions were answered in the articles from one position on, counted.

        Also where to go on; None: that was all. The first position is 1.
        """
        with self._reading() as connection:
            return answers(connection, first)

    def unsure(self, first: int) -> tuple[Unsure, int | None]:
        """What nobody has answered in the articles from one position on, and where to go on."""
        with self._reading() as connection:
            return unsure(connection, first)

    # ---- pictures ---------------------------------------------------------------------------

    def pictures(self) -> list[Picture]:
        """The pictures of the project, in the order of their ids."""
        with self._reading() as connection:
            return pictures.every(connection)

    def picture(self, picture: PictureId) -> Picture:
        """What is known of a picture; raises BadCommand if the project does not have it."""
        with self._reading() as connection:
            return pictures.picture(connection, picture)

    def picture_bytes(self, picture: PictureId) -> bytes:
        """The bytes of a picture; raises StoreProblem if they are not what was kept."""
        with self._reading() as connection:
            raw = pictures.raw(connection, picture)
        # Others need not wait while so many bytes are added up.
        return pictures.checked(self.path, picture, raw)

    def add_picture(self, picture: Picture, raw: bytes, editor: str, at: str) -> None:
        """Keep a picture, if it is not there already; a damaged one becomes whole again."""
        with self._writing() as connection:
            pictures.add(connection, picture, raw, editor, at)

    # ---- the project ------------------------------------------------------------------------

    def scheme(self) -> str:
        """The scheme in use, as TOML."""
        with self._reading() as connection:
            return asking.scheme(connection)

    def backup(self, to: Path) -> None:
        """Make a verified copy: complete under its name, or not at all.

        Others may use the store meanwhile. Raises StoreProblem if `to` exists.
        """
        with self._turn:
            copy(self._project.engine, to, between=self._give_way)

    def check(self, progress: Progress | None = None) -> list[Message]:
        """Everything that is wrong with the project, as sentences; none when all is well."""
        with self._reading() as connection:
            return check(connection, progress)

    def _give_way(self) -> None:
        self._turn.release()
        self._turn.acquire()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._turn, explained(self.path), reading(self._project.engine) as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        if self.read_only:
            raise StoreProblem("“{name}” is open for reading only", name=self.path.name)
        with self._turn, explained(self.path), self._project.engine.begin() as connection:
            yield connection
