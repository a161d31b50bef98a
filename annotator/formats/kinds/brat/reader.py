"""brat's files to articles: what is said of triggers, relations and notes is said of marks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from posixpath import basename, dirname, join
from typing import Any

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.folders import Unread, is_archive
from annotator.formats.kinds.brat.types import NOTES, words_of
from annotator.formats.measure import CODE_POINTS, UTF16, Measure
from annotator.formats.projection import NOTE
from annotator.formats.registry import Source
from annotator.formats.told import Told, ToldMark, drafts
from annotator.formats.values import shortened

_MEASURES = (CODE_POINTS, UTF16, Measure(crlf=True), Measure("UTF-16", crlf=True))
_PLACE = r"\d{1,12} \d{1,12}"
_LINES = {
    "T": re.compile(rf"(\S+) ({_PLACE}(?:;{_PLACE})*)(?:\t(.*))?"),
    "E": re.compile(r"\S+?:(\S+)((?: \S+)*) ?"),
    "R": re.compile(r"(\S+) Arg1:(\S+) Arg2:(\S+)\s*"),
    "A": re.compile(r"(\S+) (\S+)(?: (\S+))? ?"),
    "N": re.compile(r"(\S+) (\S+) (\S+)(?:\t.*)?"),
    "#": re.compile(r"(\S+) (\S+)(?:\t(.*))?"),
    "*": re.compile(r"(\S+) (\S+(?: \S+)+) ?"),
}
_LINE = re.compile(r"([TERNA#*M])(\S*)\t(.*)")
_WHOLE, _BROKEN = (
    re.compile(r"-?\d{1,300}"),
    re.compile(r"-?\d{1,300}(\.\d{1,300})?(e[+-]?\d{1,3})?"),
)
_SNIFFED = re.compile(rb"T\d+\t\S+ \d+ \d+[;\t]")


def read(source: Source) -> list[Draft]:
    """The articles of an archive, or the one of a file with its text beside it."""
    if not is_archive(source.raw):
        return drafts(source, [_told(source, 1, source.file, source.raw, source.beside)], _MEASURES)
    with Unread.of(source.raw, source.file) as archive:
        told = [
            _told(source, number, name, archive.read(name) or b"", _beside(archive, dirname(name)))
            for number, name in enumerate(archive.names(".ann"), 1)
        ]
    return drafts(source, told, _MEASURES)


def sniff(raw: bytes) -> bool:
    """Whether it is an archive with annotations in it, or a file of them."""
    if is_archive(raw):
        try:
            with Unread.of(raw, "") as archive:
                return bool(archive.names(".ann"))
        except BadFile:
            return False
    return _SNIFFED.match(raw) is not None


def _beside(archive: Unread, folder: str) -> Callable[[str], bytes | None]:
    return lambda place: archive.read(join(folder, place))


def _told(
    source: Source, number: int, file: str, raw: bytes, beside: Callable[[str], bytes | None]
) -> Told:
    name = basename(file).removesuffix(".ann")
    text = beside(f"{name}.txt")
    if text is None:
        raise BadFile("“{file}” has no text “{text}” beside it", file=file, text=f"{name}.txt")
    visual = beside("visual.conf") or b""
    words = words_of(visual.decode("utf-8", "replace"))
    said = _Said(words)
    for line, each in enumerate(_decoded(source, raw).split("\n"), 1):
        each = each.rstrip("\r")
        if each.strip():
            try:
                said.hear(each, line)
            except BadFile as problem:
                raise BadFile(
                    "Line {line} of “{file}”: {what}", line=line, file=file, what=problem.message
                ) from problem
    marks = tuple(said.marks(file))
    meta = {"brat": said.aside} if said.aside else {}
    return Told(number, name, _decoded(source, text), meta, marks, file=file)


def _decoded(source: Source, raw: bytes) -> str:
    return Source(source.name, source.file, raw, source.encoding).decoded().text


@dataclass
class _Said:
    """What the lines of a file say, each line heard once; `aside` are those about no mark."""

    words: Mapping[str, str]
    aside: list[str] = field(default_factory=list)
    _marks: dict[str, ToldMark] = field(default_factory=dict)
    _triggers: dict[str, str] = field(default_factory=dict)
    _links: list[tuple[int, str, str, str]] = field(default_factory=list)
    _values: list[tuple[str, str, str, Any]] = field(default_factory=list)

    def hear(self, line: str, number: int) -> None:
        """Take up a line; raises BadFile if it is none of brat's."""
        parts = _LINE.fullmatch(line)
        kind = "A" if parts and parts[1] == "M" else parts[1] if parts else "T"
        found = _LINES[kind].fullmatch(parts[3]) if parts else None
        if parts is None or found is None:
            raise BadFile("“{line}” is no annotation of brat", line=shortened(line))
        name = parts[1] + parts[2]
        if kind == "T":
            self._mark(name, found, number)
        elif kind == "E":
            self._triggers[name] = found[1]
            for each in found[2].split():
                role, _, to = each.partition(":")
                self._links.append((number, name, self._word(role), to))
        elif kind == "R":
            self._links.append((number, found[2], self._word(found[1]), found[3]))
        elif kind == "*":
            first, *others = found[2].split(" ")
            self._links += [(number, first, self._word(found[1]), other) for other in others]
        else:
            self._value(kind, found, line)

    def marks(self, file: str) -> Iterator[ToldMark]:
        """The marks, with what is said of them; raises BadFile for a link that leads nowhere."""
        links: dict[str, list[tuple[str, str]]] = {name: [] for name in self._marks}
        for line, start, role, to in self._links:
            one, other = self._mark_of(start), self._mark_of(to)
            if one is None or other is None:
                what = BadFile(
                    "it has a link to “{to}”, which is no mark", to=shortened(to if one else start)
                )
                raise BadFile(
                    "Line {line} of “{file}”: {what}", line=line, file=file, what=what.message
                )
            if (role, other) not in links[one] or start not in self._triggers:
                links[one].append((role, other))
        values: dict[str, dict[str, Any]] = {name: {} for name in self._marks}
        for about, key, line_text, value in self._values:
            mark = self._mark_of(about)
            if mark is None:
                self.aside.append(line_text)
            else:
                there = values[mark]
                there[key] = f"{there[key]}; {value}" if key in there else value
        for name, told in self._marks.items():
            yield ToldMark(
                told.label,
                told.spans,
                told.words,
                values[name],
                tuple(links[name]),
                name,
                line=told.line,
            )

    def _mark(self, name: str, found: re.Match[str], number: int) -> None:
        if name in self._marks:
            raise BadFile("its id stands on the same sheet twice")
        places = [tuple(map(int, each.split(" "))) for each in found[2].split(";")]
        spans = tuple((start, end) for start, end in places)
        self._marks[name] = ToldMark(self._word(found[1]), spans, found[3], line=number)

    def _value(self, kind: str, found: re.Match[str], line: str) -> None:
        key = NOTE if found[1] == NOTES else self._word(found[1])
        value = found[3] or "" if kind == "#" else found[3] if kind == "N" else _value(found[3])
        self._values.append((found[2], key, line, value))

    def _word(self, name: str) -> str:
        return self.words.get(name, name)

    def _mark_of(self, name: str) -> str | None:
        """The mark that a name means; of an event, its trigger."""
        name = self._triggers.get(name, name)
        return name if name in self._marks else None


def _value(said: str | None) -> Any:
    """What an attribute says: that it is there, or a number, or a word."""
    if said in (None, "true", "false"):
        return said != "false"
    assert said is not None
    if _WHOLE.fullmatch(said):
        return int(said)
    return float(said) if _BROKEN.fullmatch(said) else said
