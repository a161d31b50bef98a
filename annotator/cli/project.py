"""Opening a project for one verb, and the shapes in which its contents are told."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from annotator.core.article import Article
from annotator.core.errors import BadCommand
from annotator.core.mark import Mark
from annotator.core.resources import resource
from annotator.core.scheme import Scheme
from annotator.core.span import Span
from annotator.preferences import editor_name, load_settings
from annotator.storage import Store
from annotator.workspace import Workspace

Json = dict[str, Any]


@contextmanager
def opened(path: Path, *, create: bool = False) -> Iterator[Store]:
    """The project at `path`, closed again at the end; notices go to standard error."""
    if create and not path.exists():
        store = Store.create(path, resource("schemes", "news.toml").read_text("utf-8"))
    else:
        store = Store.open(path)
    with store:
        for notice in store.notices:
            print(f"annotator: {notice}", file=sys.stderr)
        yield store


def workspace_on(store: Store, editor: str | None = None) -> Workspace:
    """A workspace over a project, in an editor's name or that of whoever is logged in."""
    return Workspace(store, Scheme.parse(store.scheme()), editor or editor_name(load_settings()))


def mark_json(mark: Mark, sheet: str, article: Article, read: Callable[[Span], str]) -> Json:
    """A mark as `marks --json` tells it; `read` says what a stretch of the source reads like."""
    return {
        "id": mark.id,
        "label": mark.label,
        "spans": [[span.start, span.end] for span in mark.spans],
        "words": mark.words(article.text),
        "read": " … ".join(map(read, mark.spans)),
        "attributes": dict(mark.attributes),
        "links": [{"role": link.role, "to": link.to} for link in mark.links],
        "sheet": sheet,
        "editor": mark.origin.editor,
        "at": mark.origin.at,
        "how": mark.origin.how,
        "probability": mark.origin.probability,
    }


def option(text: str) -> tuple[str, str]:
    """A choice of the command line, `NAME=VALUE`; raises BadCommand for anything else."""
    name, sign, value = text.partition("=")
    if not sign:
        raise BadCommand("An option is written NAME=VALUE, not “{text}”", text=text)
    return name, value


def on_one_line(text: str) -> str:
    """Text on one line of a table."""
    return " ".join(text.split())
