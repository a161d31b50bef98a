"""Where the files of annotated articles are: by themselves, compressed, or in archives.

INCEpTION has a folder for each article, `annotation/ARTICLE`, with a file for each annotator, which
may be an archive itself.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from posixpath import basename, dirname, join

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.folders import Unread, is_archive
from annotator.formats.measure import CODE_POINTS, Measure
from annotator.formats.registry import Source
from annotator.formats.told import IMPORTED, Told, drafts

_FOLDERS = (["annotation"], ["curation"])
_INITIAL = "INITIAL_CAS"
"""What INCEpTION calls the article before anybody has worked on it."""
_GZIP = b"\x1f\x8b"
_HEAD = 4096
_MOST, _MOST_OF_ONE = 8 << 30, 128 << 20
"""How many bytes may come out of an archive, of which one file at a time is in memory."""


_Read = Callable[[str], bytes | None]


@dataclass(frozen=True, slots=True)
class Found:
    """A file with one article, as one annotator has it; `whole` is what it is known by."""

    whole: str
    name: str
    sheet: str
    raw: bytes
    beside: Callable[[str], bytes | None]


def articles(
    source: Source,
    suffix: str,
    read: Callable[[Found, int], Iterable[Told]],
    measure: Measure = CODE_POINTS,
) -> list[Draft]:
    """The articles of a file, those of several annotators made one.

    `read` makes articles of one file in it; it is given its number too, to tell its marks by.
    """
    joined: dict[tuple[str, str], Told] = {}
    for number, found in enumerate(_found(source, suffix), 1):
        for told in read(found, number):
            alone = found.sheet == IMPORTED
            key = (str(number), told.name) if alone else (told.name, told.text)
            there = joined.get(key)
            joined[key] = replace(there, marks=there.marks + told.marks) if there else told
    return drafts(source, joined.values(), (measure,))


def begins(raw: bytes) -> bytes:
    """How a file begins, which may be compressed."""
    if not raw.startswith(_GZIP):
        return raw[:_HEAD]
    try:
        return zlib.decompressobj(31).decompress(raw, _HEAD)
    except zlib.error:
        return b""


def holds(raw: bytes, suffix: str, fits: Callable[[bytes], bool]) -> bool:
    """Whether there is a file of that suffix in an archive, and begins as one of the format."""
    try:
        with Unread.of(raw, "", _MOST, _MOST_OF_ONE) as archive:
            names = archive.names(suffix)
            for path in (_of_project([*archive.names(".zip"), *names]) or names)[:1]:
                if path in names:
                    return fits(archive.read(path) or b"")
                with archive.within(path) as within:
                    return any(fits(within.read(name) or b"") for name in within.names(suffix)[:1])
    except BadFile:
        pass
    return False


def _found(source: Source, suffix: str) -> Iterator[Found]:
    if not is_archive(source.raw):
        raw = _expanded(source.raw, source.file)
        name = source.name.removesuffix(suffix)
        yield Found(source.file, name, IMPORTED, raw, source.beside)
        return
    with Unread.of(source.raw, source.file, _MOST, _MOST_OF_ONE) as archive:
        inner, names = archive.names(".zip"), archive.names(suffix)
        known = cache(archive.read)
        for path in _of_project([*inner, *names]) or names:
            if path in names:
                yield _of(path, path, archive, known)
                continue
            with archive.within(path) as within:
                known_there = cache(within.read)
                for name in within.names(suffix):
                    yield _of(path, name, within, known_there)


def _of_project(paths: Iterable[str]) -> list[str]:
    """The files of a whole project, without those that nobody has worked on, if others have."""
    found = _annotated(paths)
    worked_on = {dirname(path) for path in found if not _initial(path)}
    return [path for path in found if not (_initial(path) and dirname(path) in worked_on)]


def _of(path: str, name: str, archive: Unread, known: _Read) -> Found:
    """A file of an archive, which is itself at a path in one of INCEpTION's.

    `known` reads what lies beside many of them.
    """
    raw = archive.read(name) or b""

    def beside(place: str) -> bytes | None:
        return known(join(dirname(name), place)) or known(place)

    if _annotated([path]):
        *_, folder, file = path.split("/")
        annotator = IMPORTED if _initial(path) else file.rpartition(".")[0]
        return Found(path, folder.removesuffix(".txt"), annotator, raw, beside)
    return Found(name, basename(name).rpartition(".")[0], IMPORTED, raw, beside)


def _annotated(paths: Iterable[str]) -> list[str]:
    """Those that are in the folder of an article: `annotation/news.txt/anna.zip`."""
    return [path for path in paths if path.split("/")[-3:-2] in _FOLDERS]


def _initial(path: str) -> bool:
    return basename(path).startswith(_INITIAL)


def _expanded(raw: bytes, file: str) -> bytes:
    """The bytes of a file that may be compressed."""
    if not raw.startswith(_GZIP):
        return raw
    try:
        expanding = zlib.decompressobj(31)
        found = expanding.decompress(raw, _MOST_OF_ONE)
    except zlib.error as error:
        raise BadFile("“{file}” is a damaged archive", file=file) from error
    if expanding.unconsumed_tail:
        raise BadFile("“{file}” holds more than is taken in", file=file)
    if not expanding.eof:
        raise BadFile("“{file}” is a damaged archive", file=file)
    return found
