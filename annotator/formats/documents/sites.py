"""Rules for the pages of one site, which say where its article stands. Each is a file of TOML."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from urllib.parse import urlsplit

from annotator.core.errors import BadFile
from annotator.core.resources import resource
from annotator.formats.documents.parsing import Node, select

_KEYS = frozenset(("hosts", "body", "headline", "lines", "drop"))


@dataclass(frozen=True, slots=True)
class Site:
    """Where things stand in the pages of some hosts (`*.163.com`).

    `body`, `headline`, `lines` (day, source, byline) and `drop` (what is no part of the article)
    are XPath, or CSS behind `css:`. The first path that finds something counts; all of `drop`.
    """

    hosts: tuple[str, ...]
    body: tuple[str, ...]
    headline: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()


def site_of(address: str) -> Site | None:
    """The rule for the page of that address, if there is one."""
    try:
        host = (urlsplit(address if "//" in address else f"//{address}").hostname or "").lower()
    except ValueError:
        return None
    for each in sites():
        if any(fnmatchcase(host, pattern) for pattern in each.hosts):
            return each
    return None


@cache
def sites() -> tuple[Site, ...]:
    """All rules that ship with the program; raises BadFile if one is none."""
    files = sorted(resource("sites").glob("*.toml"))
    return tuple(parse(path.read_text("utf-8"), path.name) for path in files)


def parse(text: str, file: str) -> Site:
    """The rule of a file; raises BadFile, one sentence, if it says something else."""
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadFile("“{file}” is no rule for a site: {why}", file=file, why=str(error)) from error
    fields = {key: tuple(_strings(value)) for key, value in said.items() if key in _KEYS}
    if not fields.get("hosts") or not fields.get("body") or said.keys() - _KEYS:
        raise BadFile(
            "“{file}” is no rule for a site: it has {keys}", file=file, keys=", ".join(_KEYS)
        )
    return Site(**fields)


def first(root: Node, paths: Iterable[str]) -> list[Node]:
    """What the first path finds that finds anything."""
    return next((found for path in paths if (found := select(root, path))), [])


def every(root: Node, paths: Iterable[str]) -> set[Node]:
    """What any of the paths finds."""
    return {node for path in paths for node in select(root, path, 10_000)}


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        yield from (each for each in value if isinstance(each, str))
