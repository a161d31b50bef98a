"""Articles to files of TEI: marks that nest are elements, all others stand beside the text.

All characters within `body` are the text, and `string-range` counts them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import BinaryIO

from annotator.core.mark import Mark, MarkId, Value
from annotator.formats.folders import archived, stem
from annotator.formats.kinds.tei.words import ELEMENTS, OTHER, VALUES, named
from annotator.formats.labelled import Filed, Labelled
from annotator.formats.projection import UNKNOWN_TO_XML
from annotator.formats.registry import Exchange
from annotator.formats.tags import DEEPEST, Tagged, element, in_json, in_text, lines, tag, wrapped
from annotator.formats.told import IMPORTED

BODY = "text"
"""The id of the element whose characters are the text."""
_MONTH = re.compile(r"[1-9][0-9]{3}(-(0[1-9]|1[0-2]))?")
_DAY = re.compile(r"[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}")
_END = re.compile("[\r\n]")
_UNIT = re.compile(r"[A-Za-z\u4e00-\u9fa5%]+")

Pairs = list[tuple[str, str]]


def write(articles: Iterable[Labelled], options: Exchange, out: BinaryIO) -> None:
    """Write an archive with a file for each article."""
    with archived(out) as archive:
        for number, labelled in enumerate(articles, 1):
            name = f"{stem(number, labelled.article.name)}.xml"
            archive.put(name, "".join(_document(labelled)).encode())


@dataclass(slots=True)
class _Beside:
    """What is said beside the text: marks, what marks say, links, whose they are."""

    ids: Mapping[tuple[str, MarkId], str]
    linked: set[tuple[str, MarkId]]
    sheets: Mapping[str, str]
    spans: list[str] = field(default_factory=list)
    features: list[str] = field(default_factory=list)
    relations: list[str] = field(default_factory=list)

    def said(self, filed: Filed, own: Mapping[str, Value], is_aside: bool) -> Pairs:
        """The attributes by which an element finds what is said of its mark; `own` is not yet."""
        sheet, mark = filed
        name = self.ids[sheet, mark.id]
        found: Pairs = []
        if is_aside or (sheet, mark.id) in self.linked:
            found.append(("xml:id", name))
        if sheet != IMPORTED:
            found.append(("resp", f"#{self.sheets[sheet]}"))
        if own:
            found.append(("ana", f"#{name}.says"))
            rows = "".join(_feature(key, own[key]) for key in sorted(own))
            self.features.append(f"{tag('fs', [('xml:id', f'{name}.says')])}{rows}</fs>\n")
        for link in mark.links:
            ends = [("active", f"#{name}"), ("passive", f"#{self.ids[sheet, link.to]}")]
            self.relations.append(f"{tag('relation', [('name', named(link.role)), *ends], '/>')}\n")
        return found

    def put(self, filed: Filed) -> None:
        """A mark that is no element."""
        mark = filed.mark
        places = (f"#string-range({BODY},{each.start},{len(each)})" for each in mark.spans)
        target = " ".join(places) or f"#{BODY}"
        about = [("type", named(mark.label)), ("target", target)]
        said = self.said(filed, mark.attributes, is_aside=True)
        self.spans.append(f"{tag('span', [*said, *about], '/>')}\n")

    def all(self) -> Iterator[str]:
        """All that has been said, in the order that it is read in."""
        if self.spans or self.features or self.relations:
            yield "<standOff>\n"
            for name, rows in (("spanGrp", self.spans), ("listRelation", self.relations)):
                yield from (f"<{name}>\n", *rows, f"</{name}>\n") if rows else ()
            yield from self.features
            yield "</standOff>\n"


def _document(labelled: Labelled) -> Iterator[str]:
    marks = sorted(labelled.marks, key=lambda each: each.place)
    sheets = sorted({each.sheet for each in marks} - {IMPORTED})
    ids = {(each.sheet, each.mark.id): f"m{number}" for number, each in enumerate(marks, 1)}
    links = [(each, link) for each in marks for link in each.mark.links]
    linked = {(each.sheet, end) for each, link in links for end in (each.mark.id, link.to)}
    beside = _Beside(ids, linked, {sheet: f"s{number}" for number, sheet in enumerate(sheets, 1)})
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n'
    yield from _header(labelled, beside.sheets)
    yield f'<text><body xml:id="{BODY}" xml:space="preserve">{_body(labelled, marks, beside)}'
    yield "</body></text>\n"
    yield from beside.all()
    yield "</TEI>\n"


def _header(labelled: Labelled, sheets: Mapping[str, str]) -> Iterator[str]:
    article = labelled.article
    yield f"<teiHeader>\n<fileDesc>\n<titleStmt>{element('title', article.name)}"
    for sheet, name in sheets.items():
        who = f"<resp>marks</resp>{element('name', sheet)}"
        yield f"{tag('respStmt', [('xml:id', name)])}{who}</respStmt>"
    yield "</titleStmt>\n<publicationStmt><p/></publicationStmt>\n"
    yield f"<sourceDesc><bibl>{''.join(_source(article.meta))}</bibl></sourceDesc>\n</fileDesc>\n"
    if article.meta:
        yield f"{element('xenoData', in_json(article.meta), [('type', 'json')])}\n"
    yield "</teiHeader>\n"


def _source(meta: Mapping[str, object]) -> Iterator[str]:
    """What is known of an article as TEI says it."""
    for key, name in (("author", "author"), ("source", "publisher"), ("date", "date")):
        if isinstance(said := meta.get(key), str):
            yield element(name, UNKNOWN_TO_XML.sub("\ufffd", said))


def _body(labelled: Labelled, marks: Iterable[Filed], beside: _Beside) -> str:
    text = labelled.article.text
    waiting = list(_sorted_out(text, marks, beside))[::-1]
    said: list[str] = []
    for span, end in lines(text):
        here = []
        while waiting and waiting[-1].span.start < span.end:
            here.append(waiting.pop())
        if len(span) or not said:  # without any paragraph it is no body
            said.append(f"<p>{wrapped(text, span, here)}</p>")
        said.append(in_text(end))
    return "".join(said)


def _sorted_out(text: str, marks: Iterable[Filed], beside: _Beside) -> Iterator[Tagged]:
    """The marks that can be elements, outer first; the others are put beside the text."""
    open_: list[int] = []
    for filed in marks:
        hull = filed.mark.hull
        if hull is None or not len(hull) or len(filed.mark.spans) > 1:
            beside.put(filed)
            continue
        while open_ and open_[-1] <= hull.start:
            open_.pop()
        last = open_[-1] if open_ else len(text)
        if hull.end > last or len(open_) >= DEEPEST or _END.search(text, hull.start, hull.end):
            beside.put(filed)
            continue
        open_.append(hull.end)
        name, pairs, own = _element(filed.mark)
        yield Tagged(hull, tag(name, pairs + beside.said(filed, own, is_aside=False)), f"</{name}>")


def _element(mark: Mark) -> tuple[str, Pairs, Mapping[str, Value]]:
    """What element a mark is, what its attributes say, and what they have no room for."""
    name = ELEMENTS.get(mark.label, OTHER)
    if name == "num" and "unit" in mark.attributes:
        name = "measure"
    pairs = [("type", named(mark.label))] if name == OTHER else []
    rest = dict(mark.attributes)
    for theirs, ours in VALUES.get(name, {}).items():
        if said := _plainly(theirs, rest.get(ours)):
            pairs.append((theirs, said))
            del rest[ours]
    return name, pairs, rest


def _plainly(key: str, value: Value | None) -> str:
    """A value as an attribute of TEI; empty if it would be read as another, or not at all."""
    if key in ("value", "quantity"):
        return repr(value) if isinstance(value, int | float) and type(value) is not bool else ""
    if not isinstance(value, str):
        return ""
    if key == "when":
        return value if _MONTH.fullmatch(value) or _is_day(value) else ""
    return value if _UNIT.fullmatch(value) else ""


def _is_day(value: str) -> bool:
    try:
        return bool(_DAY.fullmatch(value) and date.fromisoformat(value))
    except ValueError:
        return False


def _feature(key: str, value: Value) -> str:
    begin = tag("f", [("name", named(key))])
    if isinstance(value, bool):
        said = tag("binary", [("value", "true" if value else "false")], "/>")
    elif isinstance(value, str):
        said = element("string", value)
    else:
        said = tag("numeric", [("value", repr(value))], "/>")
    return f"{begin}{said}</f>"
