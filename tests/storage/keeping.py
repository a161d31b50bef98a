"""What the stories about projects share."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from annotator.core.article import Article, Draft
from annotator.core.clock import now
from annotator.core.edit import Edit
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.storage import Store

SCHEME = 'title = "a scheme"\n'
TEXT = "羅亮 攝影，湖南省市場監管局\r\n𠮷野家😀"


def draft(text: str = TEXT, name: str = "文.txt", **rest: object) -> Draft:
    """A draft of a text in UTF-8."""
    return Draft(name, text, text.encode(), **rest)


def mark(start: int = 0, end: int = 2, label: str = "entity.person", **rest: object) -> Mark:
    """A mark over one stretch."""
    return Mark(label, (Span(start, end),), **rest)


def adding(*marks: Mark) -> Edit:
    """An edit that puts marks down."""
    return Edit.adding(Message("mark as {label}", {"label": marks[0].label}), marks)


def put(store: Store, article: Article, *marks: Mark, sheet: str = "zhou") -> int:
    """Put marks on a sheet, whatever its length."""
    length = store.sheet(article.id, sheet).length
    return store.append(article.id, sheet, length, adding(*marks), "zhou", now())


def add(store: Store, *drafts: Draft) -> list[Article]:
    """Add drafts that are all new."""
    arrivals = store.add(drafts or (draft(),), "zhou", now())
    assert all(each.is_new for each in arrivals)
    return [store.article(each.id) for each in arrivals]


def project_with_a_mark(path: Path) -> Mark:
    """A closed project of one article with one mark."""
    made = mark()
    with Store.create(path, SCHEME) as store:
        put(store, add(store)[0], made)
    return made


@contextmanager
def tampering(path: Path) -> Iterator[sqlite3.Connection]:
    """SQLite's own connection to a closed project, for changing it behind our back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA locking_mode = EXCLUSIVE")
        yield raw
