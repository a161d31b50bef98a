"""What jobs do: opening, reading again, copying. Values in, values out, and no widgets.

Storage and formats are imported here, late, on the job's thread: they take a third of a second.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.chinese import segmentation
from annotator.commands.taught import is_taught, taught
from annotator.core.article import Article, ArticleId, Draft, Listing
from annotator.core.clock import now
from annotator.core.errors import BadCommand, Stale, StoreProblem
from annotator.core.message import Message
from annotator.core.record import Records, uncertainty
from annotator.core.resources import resource, sample_article
from annotator.core.scheme import Scheme
from annotator.core.span import Span
from annotator.gui.jobs import Progress
from annotator.preferences import data_folder
from annotator.reading import Reading, read
from annotator.reading.words import words_at
from annotator.suggest import Suggester
from annotator.suggest.dating import dated_words
from annotator.suggest.quantities import quantity
from annotator.suggesting import asked_about, refresh
from annotator.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.page.shelf import Shelf
    from annotator.storage import Store


@dataclass(frozen=True, slots=True)
class Wanted:
    """A project to open, and what to lay open in it; `make` makes it if it is not there.

    `along` names the sheets of others that are shown.
    """

    path: Path
    editor: str
    make: bool = False
    sample: bool = False
    article: ArticleId = ""
    reading: str = "clean"
    along: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Opened:
    """An open project with its articles."""

    workspace: Workspace
    listings: list[Listing]
    notices: tuple[Message, ...]
    shelf: Shelf
    """The article that is open, cut into blocks for the page."""


def open_project(wanted: Wanted, progress: Progress) -> Opened:
    """Open or make a project and lay an article open; raises StoreProblem."""
    store = _store(wanted)
    try:
        if wanted.sample and not store.articles():
            _add_sample(store, wanted.editor)
        workspace = Workspace(store, Scheme.parse(store.scheme()), wanted.editor)
        workspace.reading = _reading(wanted.reading)
        workspace.along.names = wanted.along
        listings = store.articles()
        article = _first(listings, wanted.article)
        if article:
            workspace.open(article)
        _warm(workspace)
        from annotator.gui.page.shelf import shelf_of

        shelf = shelf_of(workspace)
        progress(1, 1)
    except BaseException:
        store.close()
        raise
    return Opened(workspace, listings, store.notices, shelf)


def in_encodings(raw: bytes) -> list[tuple[str, str]]:
    """The usual encodings, each with how the bytes of an article begin when they are read in it."""
    from annotator.formats import USUAL, decode

    head = raw[:2000]
    return [(encoding, " ".join(decode(head, encoding).text[:60].split())) for encoding in USUAL]


def read_again(
    store: Store, article: Article, encoding: str, editor: str, progress: Progress
) -> list[Listing]:
    """Read the bytes of an article in another encoding; gives the articles as they are then.

    Raises BadCommand if anybody has worked on it, BadFile if there is no such encoding.
    """
    from annotator.formats import decode

    progress(0)
    raw = store.raw(article.id)
    read = decode(raw, encoding)
    draft = Draft(article.name, read.text, raw, read.encoding, article.meta, bad=read.bad)
    store.read_again(draft, editor, now())
    return store.articles()


def copy_project(store: Store, to: Path, progress: Progress) -> Path:
    """Make a verified copy."""
    progress(0)
    store.backup(to)
    return to


def keep_daily(store: Store, progress: Progress) -> Path | None:
    """Keep the backup of today, and as many of earlier days as there is reason for."""
    from annotator.storage.rotation import keep_backup

    progress(0)
    place = hashlib.sha256(os.fsencode(store.path)).hexdigest()[:8]
    folder = data_folder() / "backups" / f"{store.path.stem}-{place}"
    return keep_backup(store, folder, date.today())


def look_through(workspace: Workspace, chosen: Sequence[Suggester], progress: Progress) -> int:
    """Ask suggesters about every article of a project; gives how many there are."""
    store, to_go_by = workspace.store, partial(taught, workspace)
    listings, ready = store.articles(), [x for x in chosen if is_taught(workspace, x.name)]
    for number, each in enumerate(listings):
        progress(number, len(listings))
        with suppress(Stale):  # it is open, and was looked through just now
            asked = asked_about(store, workspace.scheme, each.id, workspace.editor, to_go_by)
            refresh(store, asked, ready, lambda *_, n=number: progress(n, len(listings)))
    return len(listings)


def uncertain(store: Store, records: Records, progress: Progress) -> dict[ArticleId, float]:
    """How uncertain the suggestions are that nobody has answered, for each article that has any."""
    found: dict[ArticleId, float] = {}
    first: int | None = 1
    while first is not None:
        progress(first)
        portion, first = store.unsure(first)
        for article, suggestions in portion.items():
            found[article] = uncertainty(suggestions, records)
    return found


def _store(wanted: Wanted) -> Store:
    from annotator.storage import Store

    if wanted.make and not wanted.path.exists():
        try:
            wanted.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreProblem(
                "The folder “{folder}” cannot be made: {reason}",
                folder=str(wanted.path.parent),
                reason=error.strerror or str(error),
            ) from error
        return Store.create(wanted.path, resource("schemes", "news.toml").read_text("utf-8"))
    return Store.open(wanted.path)


def _add_sample(store: Store, editor: str) -> None:
    from annotator.formats import read_file

    store.add(read_file(sample_article()), editor, now())


def _warm(workspace: Workspace) -> None:
    """Load and work out what the desk is going to need: on this thread nobody waits for it."""
    for name in ("numpy", "tomlkit", "annotator.formats", "annotator.gui.desk"):
        import_module(name)
    facts = workspace.facts.repaired_by(())
    read("聯(lián)動", workspace.reading, facts)
    segmentation.load()  # it holds up all threads for 0.1 s, so not once there is a page to move
    words_at("聯(lián)動", 0, facts)
    quantity("三個")
    dated_words("今年", Span(0, 2), {})


def _reading(text: str) -> Reading:
    try:
        return Reading.parse(text)
    except BadCommand:  # from a settings file of another version
        return Reading.parse("clean")


def _first(listings: Sequence[Listing], wanted: ArticleId) -> ArticleId:
    """The article to lay open: the one wanted if it is there, else the first."""
    if any(each.id == wanted for each in listings):
        return wanted
    return listings[0].id if listings else ""
