"""What a format is, and which there are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import Field, dataclass, field, fields, replace
from importlib.util import find_spec
from typing import Any, BinaryIO, Literal

from annotator.core.article import Draft
from annotator.core.errors import BadCommand
from annotator.formats.detection import Guess, detect, is_utf8
from annotator.formats.encoding import Decoded, decode
from annotator.formats.found import Candidates, Found
from annotator.formats.holding import EVERYTHING, Holds
from annotator.formats.labelled import Labelled

MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Options:
    """What can be chosen for every export.

    Fields hold text, a whole number, or yes and no, as their defaults do; `help` and, for text,
    `choices` stand in their metadata. Dialog and command line are made from that.
    """

    labels: str = field(
        default="",
        metadata={"help": "Only these labels and what is under them, with commas; empty: all"},
    )

    def wants(self, label: str) -> bool:
        """Whether marks with this label are to be written.

        >>> Options("entity, topic").wants("entity.person"), Options("entity").wants("entityless")
        (True, False)
        """
        asked = [each.strip() for each in self.labels.split(",") if each.strip()]
        return not asked or any(label == each or label.startswith(each + ".") for each in asked)

    def narrowed(self, holds: Holds) -> Holds:
        """What of all that the format can say it says when this is chosen."""
        return holds


@dataclass(frozen=True, slots=True)
class Exchange(Options):
    """What can be chosen for a tool that shows the text and gives it back."""

    text: str = field(
        default="printed",
        metadata={
            "choices": ("printed", "read"),
            "help": "The text as printed, or as the reading shows it",
        },
    )

    def narrowed(self, holds: Holds) -> Holds:
        """The text that is chosen."""
        return replace(holds, text="read" if self.text == "read" else "source")


@dataclass(frozen=True, slots=True)
class Nothing:
    """What can be chosen for the import of most formats."""


def _alone(place: str) -> None:
    """What lies beside bytes that came from nowhere."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file that is to be read: its bytes, and the encoding, if the editor named one.

    `name` is what an article of it is called, `file` what sentences call the file. `beside` gives
    the bytes of another file by its place as seen from this one (`page_files/1.jpg`), and None for
    what is not there, lies outside the folder, or is too large. `options` is an instance of the
    `reading` of the format, if the editor chose anything. What is found out is put into `found`.
    """

    name: str
    file: str
    raw: bytes
    encoding: str | None = None
    beside: Callable[[str], bytes | None] = field(default=_alone, compare=False)
    options: object = None
    found: Found = field(default_factory=Found, compare=False)

    def decoded(self) -> Decoded:
        """What the file says, in the encoding named or else the best guess."""
        self.found.said = decode(self.raw, self.encoding or self.guesses()[0].encoding)
        return self.found.said

    def in_utf8(self) -> bytes:
        """The same in UTF-8; the bytes themselves where they are, so that no text is kept too."""
        if self.encoding in (None, "utf-8") and b"\0" not in self.raw and is_utf8(self.raw):
            self.found.said = Decoded("", "utf-8")
            return self.raw
        return self.decoded().text.encode()

    def guesses(self) -> Sequence[Guess]:
        """The encodings that the file may be in, best first."""
        if not self.found.guesses:
            self.found.guesses = detect(self.raw)
        return self.found.guesses


Read = Callable[[Source], Iterable[Draft]]
Write = Callable[[Iterable[Labelled], Any, BinaryIO], None]


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: how it is read into articles, or articles written into it, or both.

    `reading` is what can be chosen for an import, `candidates` gives what a file has to choose
    from, and tells what is taken where nothing is chosen. `unit` is what its offsets count.
    `write` gets articles as the format can hold them, marks sorted, and an instance of `options`.
    `sniff` knows the format by a file's bytes, where the suffix says nothing or is that of
    several formats; `general` is one that knows also what others know better, so it is asked
    last. Files of more than `most` bytes are not read. A format of the layout `folder` writes
    an archive (ZIP), which is unpacked where a folder is asked for. Files with a suffix of
    `along` beside a file of the same name are part of it, and no article of their own; so is one
    with a name that is there. What it
    reads is what it writes unless `one_way`, as tables of articles are no tables of marks. Its
    owner describes it at `spec`; without the modules in `needs`, which come with `extra`, it is
    of no use.
    """

    id: str
    title: str
    suffixes: tuple[str, ...]
    unit: Literal["code point", "UTF-16", "byte", "token", "none"] = "none"
    holds: Holds = EVERYTHING
    options: type[Options] = Options
    reading: type[Any] = Nothing
    candidates: Callable[[Source], Candidates] | None = None
    read: Read | None = None
    write: Write | None = None
    sniff: Callable[[bytes], bool] | None = None
    general: bool = False
    most: int = 64 * MIB
    layout: Literal["file", "folder"] = "file"
    along: tuple[str, ...] = ()
    one_way: bool = False
    spec: str = ""
    needs: tuple[str, ...] = ()
    extra: str = ""

    def check_needs(self) -> None:
        """Raise BadCommand, with how to get it, if a module that the format needs is missing."""
        missing = [name for name in self.needs if find_spec(name) is None]
        if missing:
            raise BadCommand(
                "The format “{format}” needs {modules}; install it with: "
                "pip install 'annotator[{extra}]'",
                format=self.id,
                modules=", ".join(missing),
                extra=self.extra,
            )

    def choose(self, chosen: Mapping[str, str]) -> Options:
        """The options with these values; raises BadCommand naming what there is instead."""
        made: Options = self._made(self.options, chosen)
        return made

    def articles(self, source: Source) -> Iterable[Draft]:
        """The articles of a file; raises BadFile, one sentence, if it is not read whole."""
        if self.read is None:
            raise TypeError(f"{self.id} cannot be read")
        return self.read(source)

    def choose_reading(self, chosen: Mapping[str, str]) -> object:
        """What was chosen for an import; raises BadCommand naming what there is instead."""
        return self._made(self.reading, chosen)

    def _made(self, options: type[Any], chosen: Mapping[str, str]) -> Any:
        known = {each.name: each for each in fields(options)}
        for name in chosen:
            if name not in known:
                raise BadCommand(
                    "The format “{format}” has no option “{name}”; it has {names}",
                    format=self.id,
                    name=name,
                    names=", ".join(known),
                )
        values: dict[str, Any] = {name: _chosen(known[name], chosen[name]) for name in chosen}
        return options(**values)


formats: dict[str, Format] = {}
"""Every format there is, by its id."""


def offer(make: Callable[[], Format]) -> Callable[[], Format]:
    """Offer a format to editors: put above a function without parameters that gives it."""
    offered = make()
    formats[offered.id] = offered
    return make


def format_called(name: str, what: Literal["read", "written"]) -> Format:
    """The format of that id, able to be read or written; raises BadCommand otherwise."""
    able = {each.id: each for each in _able(what)}
    if name not in able:
        raise BadCommand(
            "There is no format “{name}” that can be read; there is {names}"
            if what == "read"
            else "There is no format “{name}” that can be written; there is {names}",
            name=name,
            names=", ".join(able),
        )
    able[name].check_needs()
    return able[name]


def _able(what: Literal["read", "written"]) -> Iterator[Format]:
    return (each for each in formats.values() if (each.read if what == "read" else each.write))


_YES, _NO = ("yes", "true", "1", "on"), ("no", "false", "0", "off")


def _chosen(option: Field[Any], text: str) -> str | int | bool:
    choices = option.metadata.get("choices", ())
    if isinstance(option.default, bool):
        choices = (*_YES, *_NO)
    for choice in choices:
        if choice.lower() == text.lower():
            return choice in _YES if isinstance(option.default, bool) else str(choice)
    if choices:
        raise BadCommand(
            "“{name}” is one of {choices}, not “{text}”",
            name=option.name,
            choices=", ".join(("yes", "no") if isinstance(option.default, bool) else choices),
            text=text,
        )
    if isinstance(option.default, int):
        if not text.strip().isdecimal():
            raise BadCommand("“{word}” is not a number", word=text)
        return int(text)
    return text
