"""Files of the disk, read into articles."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from itertools import chain
from pathlib import Path

from annotator.core.article import Draft, every
from annotator.core.errors import BadFile
from annotator.formats.intake import Intake
from annotator.formats.registry import MIB, Format, Source, format_called, formats

SAVED = ("_files", ".files", "_文件", "_檔案")
"""How the folder is called that a browser puts the pictures of a page in: after the page."""
# Also what turns the direction of what follows: `gnp.exe` would read `exe.png`.
_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_ABOUT = ("readme.md", "readme.txt", "readme.html")
"""Files that are about the folder they are in, and no articles of it unless they are named."""
_MOST_BESIDE = 64 * MIB
TOO_LARGE = "“{file}” has more than {most} MiB; split it, or import a smaller file"


def read_file(
    path: Path,
    encoding: str | None = None,
    format: str | None = None,  # noqa: A002
    options: Mapping[str, str] | None = None,
) -> list[Draft]:
    """The articles of a file, with the marks that it brings: all of them, or none.

    Raises BadFile, one sentence that names the file; BadCommand if there is no such format.
    """
    return every(take_in(path, Intake(format or "", encoding or "", options or {})))


def take_in(path: Path, intake: Intake = Intake()) -> Iterable[Draft]:  # noqa: B008
    """The articles of a file, with labels as they are to be.

    Those of a large one are read while they are gone through. That may raise BadFile when some are
    kept already, or Anew, and then they are not to be kept.
    The format is the one named, or else that of the suffix, or else found by what is in the file,
    as it is among several of one suffix.
    """
    kind, source = opened(path, intake)
    return intake.over(kind.articles(source))


def opened(path: Path, intake: Intake) -> tuple[Format, Source]:
    """The format of a file, and the file as that reads it; raises as `read_file` does."""
    kinds = [format_called(intake.format, "read")] if intake.format else _kinds_by_suffix(path)
    raw = bytes_of(path, max(each.most for each in kinds or formats.values()))
    kind = kinds[0] if len(kinds) == 1 else _kind_by_content(raw, kinds)
    _check_size(path, len(raw), kind.most)
    beside = partial(_beside, path.parent.resolve())
    chosen = kind.choose_reading(intake.options)
    name, file = shown(path.stem), shown(path.name)
    return kind, Source(name, file, raw, intake.encoding or None, beside, chosen)


def is_known(path: Path) -> bool:
    """Whether a format knows what is in a file, or takes whatever has its suffix."""
    if is_taken(path):
        return True
    try:
        return bool(kinds_of(bytes_of(path, max(each.most for each in formats.values()))))
    except BadFile:
        return True  # what is wrong with it is no matter of formats


def is_taken(path: Path) -> bool:
    """Whether a format takes whatever has the suffix of a file."""
    kinds = _kinds_by_suffix(path)
    return len(kinds) == 1 or any(each.sniff is None for each in kinds)


def kinds_of(raw: bytes) -> list[Format]:
    """The formats that know what is in these bytes."""
    return [each for each in formats.values() if each.read and each.sniff and each.sniff(raw)]


def find_files(paths: Iterable[Path]) -> list[Path]:
    """The files that are named, and those of a readable suffix in the folders that are.

    Folders are searched to the bottom, in the order of names; hidden files are left out, and so is
    what a symbolic link finds outside. No file comes twice. Raises BadFile for what is not there.
    """
    found: dict[Path, Path] = {}
    for path in paths:
        for each in _in_folder(path) if path.is_dir() else (path,):
            _check_there(each)
            found.setdefault(each.resolve(), each)
    return list(found.values())


def shown(name: str) -> str:
    """A file's name without what no sentence and no database can hold."""
    return _UNSHOWN.sub("\ufffd", name)


def bytes_of(path: Path, most: int, too_large: str = TOO_LARGE) -> bytes:
    """The bytes of a file, which may be `most`; raises BadFile, with `too_large` if it has more."""
    _check_there(path)
    try:
        facts = path.stat()
        if stat.S_ISDIR(facts.st_mode):
            raise BadFile("“{file}” is a folder, not a file", file=shown(str(path)))
        if not stat.S_ISREG(facts.st_mode):
            raise BadFile("“{file}” is a device, not a file", file=shown(str(path)))
        _check_size(path, facts.st_size, most, too_large)
        with path.open("rb") as file:
            raw = file.read(most + 1)  # it may have grown in the meantime
    except OSError as error:
        raise _unreadable(path, error) from error
    _check_size(path, len(raw), most, too_large)
    return raw


def _beside(folder: Path, place: str) -> bytes | None:
    """The bytes of a file in or under a folder; no symbolic link leads out of it."""
    try:
        path = folder.joinpath(place).resolve()
        if not path.is_relative_to(folder) or not path.is_file():
            return None
        return bytes_of(path, _MOST_BESIDE)
    except (BadFile, OSError, ValueError):  # ValueError: a NUL in the name
        return None


def _kinds_by_suffix(path: Path) -> list[Format]:
    """The formats that can be read of this suffix, the general ones last."""
    suffix = path.suffix.lower()
    found = [each for each in formats.values() if each.read and suffix in each.suffixes]
    return sorted(found, key=lambda each: each.general)


def _kind_by_content(raw: bytes, kinds: list[Format]) -> Format:
    """The format that knows these bytes, one of `kinds` if it can be; else the last of them."""
    every = sorted(formats.values(), key=lambda each: each.general)
    fit = (each for each in kinds if each.sniff is None or each.sniff(raw))
    known = (each for each in every if each.read and each.sniff and each.sniff(raw))
    return next(chain(fit, known), kinds[-1] if kinds else formats["txt"])


def _check_there(path: Path) -> None:
    if path.is_symlink() and not path.exists():
        raise BadFile("“{file}” is a link to a file that is not there", file=shown(str(path)))
    if not os.path.lexists(path):
        raise BadFile("There is no file “{file}”", file=shown(str(path)))


def _check_size(path: Path, size: int, most: int, too_large: str = TOO_LARGE) -> None:
    if size > most:
        raise BadFile(too_large, file=shown(path.name), most=most >> 20)


def _unreadable(path: Path, error: OSError) -> BadFile:
    if isinstance(error, PermissionError):
        return BadFile("You may not read “{file}”", file=shown(str(path)))
    return BadFile("“{file}” cannot be read: {why}", file=shown(str(path)), why=error.strerror)


def _is_saved(folder: str, beside: Iterable[str]) -> bool:
    """Whether a folder holds what a browser saved with a page: frames of it are no articles."""
    stem = next((folder.removesuffix(each) for each in SAVED if folder.endswith(each)), "")
    return bool(stem) and any(f"{stem}{suffix}" in beside for suffix in (".html", ".htm", ".xhtml"))


def _in_folder(folder: Path) -> Iterator[Path]:
    def refuse(error: OSError) -> None:
        raise _unreadable(Path(error.filename or folder), error) from error

    inside = folder.resolve()
    for here, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(
            name for name in folders if not name.startswith(".") and not _is_saved(name, names)
        )
        parts = _parts(names)
        for name in sorted(names):
            path = Path(here, name)
            hidden = name.startswith(".") or name.lower() in _ABOUT
            if hidden or name in parts or not _kinds_by_suffix(path):
                continue
            if path.resolve().is_relative_to(inside) and path.is_file():
                yield path


def _parts(names: Iterable[str]) -> set[str]:
    """Those of the files of a folder that another one there is read along with."""
    found = [(stem, suffix.lower()) for stem, suffix in map(os.path.splitext, names)]
    return {
        stem + part if part.startswith(".") else part
        for each in formats.values()
        if each.along
        for stem, suffix in found
        if suffix in each.suffixes
        for part in each.along
    }
