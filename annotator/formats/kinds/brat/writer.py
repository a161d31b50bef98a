"""Articles to brat's files, and the configuration that shows them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from annotator.core.mark import Mark, Value
from annotator.formats.folders import archived, stem
from annotator.formats.kinds.brat.types import LABELS, NOTES, Types
from annotator.formats.labelled import Labelled
from annotator.formats.projection import NOTE
from annotator.formats.registry import Exchange
from annotator.formats.segments import LINE_END

_DRAWING = """
[drawing]
SPAN_DEFAULT fgColor:black, bgColor:lightgreen, borderColor:darken
ARC_DEFAULT color:black, arrowHead:triangle-5
"""


def write(articles: Iterable[Labelled], options: Exchange, out: BinaryIO) -> None:
    """Write an archive with two files for each article, and two of configuration."""
    conf = _Configuration()
    with archived(out) as archive:
        for number, labelled in enumerate(articles, 1):
            name = stem(number, labelled.article.name)
            lines = "".join(f"{line}\n" for line in _lines(labelled, conf))
            archive.put(f"{name}.txt", labelled.article.text.encode())
            archive.put(f"{name}.ann", lines.encode())
        archive.put("annotation.conf", conf.annotation().encode())
        archive.put("visual.conf", f"{LABELS}\n{conf.types.shown()}{_DRAWING}".encode())


class _Configuration:
    """What the articles use, and brat wants to be told of."""

    def __init__(self) -> None:
        self.types = Types()
        self.entities: set[str] = set()
        self.relations: set[str] = set()
        self.attributes: dict[str, set[str]] = {}

    def annotation(self) -> str:
        """The text of `annotation.conf`."""
        relations = (f"{name} Arg1:<ENTITY>, Arg2:<ENTITY>" for name in sorted(self.relations))
        attributes = (
            f"{name} Arg:<ENTITY>" + (f", Value:{'|'.join(sorted(values))}" if values else "")
            for name, values in sorted(self.attributes.items())
        )
        parts = {
            "entities": sorted(self.entities),
            "relations": relations,
            "events": (),
            "attributes": attributes,
        }
        return "\n".join("\n".join((f"[{name}]", *rows, "")) for name, rows in parts.items())


def _lines(labelled: Labelled, conf: _Configuration) -> Iterator[str]:
    text = labelled.article.text
    filed = sorted(labelled.marks, key=lambda each: each.place)
    numbers = {(each.sheet, each.mark.id): f"T{n}" for n, each in enumerate(filed, 1)}
    marks = [(numbers[each.sheet, each.mark.id], each.mark) for each in filed]
    for name, mark in marks:
        label = conf.types.name(mark.label)
        conf.entities.add(label)
        places = ";".join(f"{span.start} {span.end}" for span in mark.spans)
        yield f"{name}\t{label} {places}\t{mark.words(text, ' ')}"
    links = [(each.sheet, each.mark, link) for each in filed for link in each.mark.links]
    for number, (sheet, mark, link) in enumerate(links, 1):
        role = conf.types.name(link.role)
        conf.relations.add(role)
        ends = f"Arg1:{numbers[sheet, mark.id]} Arg2:{numbers[sheet, link.to]}"
        yield f"R{number}\t{role} {ends}"
    yield from _about(marks, conf)


def _about(marks: Iterable[tuple[str, Mark]], conf: _Configuration) -> Iterator[str]:
    """What marks say of themselves: text in notes, the rest in attributes."""
    notes = attributes = 0
    for name, mark in marks:
        for key, value in sorted(mark.attributes.items()):
            if isinstance(value, str):
                notes += 1
                kind = NOTES if key == NOTE else conf.types.name(key)
                yield f"#{notes}\t{kind} {name}\t{LINE_END.sub(' ', value)}"
                continue
            attributes += 1
            kind = conf.types.name(key)
            said = _said(value)
            conf.attributes.setdefault(kind, set()).update([said] if said else [])
            yield f"A{attributes}\t{kind} {name} {said}".rstrip(" ")


def _said(value: Value) -> str:
    """What stands behind an attribute; nothing where it is enough that it is there."""
    if isinstance(value, bool):
        return "" if value else "false"
    return repr(value)
