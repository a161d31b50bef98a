"""Reading an export back, and comparing it with what the format says that it holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate, zip_longest
from pathlib import Path

from annotator.core.article import Draft
from annotator.core.errors import BadCommand
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.formats.holding import Holds
from annotator.formats.labelled import Filed, Labelled
from annotator.formats.losses import Tally
from annotator.formats.opening import find_files, read_file
from annotator.formats.projection import projected
from annotator.formats.registry import Format, format_called
from annotator.formats.segments import BLANK

Said = tuple[object, ...]
"""What a mark says, whatever its id is."""


def check_readable(format_id: str) -> Format:
    """The format, if what it writes can be read back; raises BadCommand otherwise."""
    kind = format_called(format_id, "written")
    if kind.read is None or kind.one_way:
        raise BadCommand("Files of the format “{format}” cannot be read back", format=kind.id)
    return kind


def verified(
    path: Path,
    format_id: str,
    articles: Iterable[Labelled],
    options: Mapping[str, str] | None = None,
) -> Iterator[Message]:
    """What in a file is not what was to be written there, a sentence each; nothing if all is well.

    Raises BadCommand if files of the format cannot be read, BadFile if this one cannot.
    """
    kind = check_readable(format_id)
    chosen = kind.choose(options or {})
    holds = chosen.narrowed(kind.holds)
    files = find_files([path]) if path.is_dir() else [path]
    drafts = (draft for file in files for draft in read_file(file, format=kind.id))
    expected = (projected(each, holds, chosen, Tally()) for each in articles)
    for made, draft in zip_longest(expected, drafts):
        if made is None or draft is None:
            yield Message("The file has another number of articles than were written")
            return
        yield from differences(made, draft, holds)


def differences(made: Labelled, draft: Draft, holds: Holds) -> Iterator[Message]:
    """In what an article that was read back is not the one that was written."""
    name = {"name": made.article.name}
    text, there = made.article.text, draft.text
    if not holds.spaces:
        text, there = BLANK.sub("", text), BLANK.sub("", there)
    if text != there:
        yield Message("“{name}” has another text in the file", name)
        return
    if holds.meta and (made.article.name, made.article.meta) != (draft.name, draft.meta):
        yield Message("“{name}” is told otherwise in the file", name)
    if holds.raw and made.raw != draft.raw:
        yield Message("“{name}” has other bytes in the file", name)
    wanted = said(made.marks, made.article.text, holds)
    filed = [Filed(sheet, mark) for sheet, marks in draft.sheets.items() for mark in marks]
    found = said(filed, draft.text, holds)
    if wanted != found:
        yield Message(
            "“{name}” has other marks in the file: {missing} are missing, {more} are new",
            {**name, "missing": _without(wanted, found), "more": _without(found, wanted)},
        )


def said(marks: Iterable[Filed], text: str, holds: Holds) -> list[Said]:
    """What marks on a text say, as far as the format holds it, in an order of its own."""
    marks = list(marks)
    by_id = {(filed.sheet, filed.mark.id): filed for filed in marks}
    shift = list(accumulate((BLANK.match(each) is not None for each in text), initial=0))

    def place(filed: Filed) -> Said:
        spans = filed.mark.spans
        if not holds.spaces:
            spans = tuple(Span(s.start - shift[s.start], s.end - shift[s.end]) for s in spans)
        return filed.mark.label, *((span.start, span.end) for span in spans)

    def one(filed: Filed) -> Said:
        mark = filed.mark
        links = [
            (link.role, place(by_id[filed.sheet, link.to]))
            for link in mark.links
            if (filed.sheet, link.to) in by_id
        ]
        about = sorted((key, repr(value)) for key, value in mark.attributes.items())
        origin = mark.origin if holds.origins else None
        return (
            place(filed),
            about,
            sorted(links, key=repr),
            filed.sheet if holds.sheets else "",
            origin,
        )

    return sorted(map(one, marks), key=repr)


def _without(some: list[Said], others: list[Said]) -> int:
    return (Counter(map(repr, some)) - Counter(map(repr, others))).total()
