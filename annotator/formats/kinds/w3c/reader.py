"""Annotations to articles: those that say the text of one, and those that tag places in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from posixpath import basename
from typing import Any
from urllib.parse import unquote

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.core.mark import Origin
from annotator.formats.json_lines import whole
from annotator.formats.kinds.w3c import names
from annotator.formats.kinds.w3c.bodies import json_of, listed, said_of
from annotator.formats.kinds.w3c.targets import Place, places_of
from annotator.formats.measure import CODE_POINTS, UTF16, Measure
from annotator.formats.registry import Source
from annotator.formats.told import IMPORTED, Told, ToldMark, drafts
from annotator.formats.values import Record, bytes_of, clean, shortened

# The Recommendation counts code points; tools that run in a browser count as that does.
_MEASURES = (CODE_POINTS, UTF16, Measure(crlf=True), Measure("UTF-16", crlf=True))
_HEAD = 1 << 16
_LISTS = ("first", "items", "@graph")
"""Where collections, pages and graphs have annotations."""


def read(source: Source) -> list[Draft]:
    """The articles that are annotated; raises BadFile naming the first annotation that is wrong."""
    annotations = list(_annotations(whole(source)))
    articles: dict[str, _Article] = {}
    named = {(_sheet(each), str(each.get("id"))) for each in annotations}
    for number, annotation in enumerate(annotations, 1):
        try:
            _take(annotation, articles, named)
        except BadFile as problem:
            raise BadFile(
                "Annotation {number} of “{file}”: {what}",
                number=number,
                file=source.file,
                what=problem.message,
            ) from problem
    told = [each.told(number, source) for number, each in enumerate(articles.values(), 1)]
    return drafts(source, told, _MEASURES, keep_ids=True)


def sniff(raw: bytes) -> bool:
    """Whether the vocabulary is named where a file begins."""
    return b"www.w3.org/ns/anno" in raw[:_HEAD]


@dataclass(slots=True)
class _Article:
    """What annotations say of one article; `marks` are marks without their places."""

    address: str
    name: str = ""
    text: str | None = None
    meta: Record = field(default_factory=dict)
    encoding: str = "utf-8"
    raw: bytes | None = None
    marks: list[tuple[ToldMark, tuple[Place, ...]]] = field(default_factory=list)

    def told(self, number: int, source: Source) -> Told:
        """The article, its text from a file beside if no annotation has it."""
        here = unquote(basename(self.address.partition("#")[0]))
        text = self.text if self.text is not None else _beside(source, here)
        if text is None:
            raise BadFile(
                "“{file}” has not the text of “{address}”, and there is no “{name}” beside it",
                file=source.file,
                address=shortened(self.address),
                name=shortened(here or f"{source.name}.txt"),
            )
        name = self.name or here or f"{source.name} {number}"
        told = Told(number, name, text, self.meta, encoding=self.encoding, raw=self.raw)
        try:
            marks = tuple(_placed(mark, places, text) for mark, places in self.marks)
        except BadFile as problem:
            raise told.refused(source, problem) from problem
        return replace(told, marks=marks)


def _annotations(value: Any) -> Iterator[Record]:
    """The annotations of a file in their order, however they are put together."""
    waiting = [value]
    while waiting:
        here = waiting.pop()
        if isinstance(here, list):
            waiting += reversed(here)
        elif isinstance(here, dict):
            inside = [here[name] for name in _LISTS if isinstance(here.get(name), list | dict)]
            if inside:
                waiting += reversed(inside)
            elif "Annotation" in listed(here.get("type")) or "target" in here:
                yield here


def _take(annotation: Record, articles: dict[str, _Article], named: set[tuple[str, str]]) -> None:
    """Put what an annotation says to the articles that it says it of."""
    if "target" not in annotation:
        raise BadFile("it has no “target”")
    for address, places in places_of(annotation["target"]).items():
        article = articles.setdefault(address, _Article(address))
        if places or not _describes(annotation, article):
            article.marks += ((mark, places) for mark in _marks(annotation, address, named))


def _describes(annotation: Record, article: _Article) -> bool:
    """Take the text of an article from an annotation that has it; whether it does."""
    bodies = [each for each in listed(annotation.get("body")) if isinstance(each, dict)]
    named = {each["label"]: each.get("value") for each in bodies if _is_text(each.get("label"))}
    text = named.get(names.TEXT)
    if not isinstance(text, str) or annotation.get("motivation") != "describing":
        return False
    if article.text is not None:
        raise BadFile("it says the text of “{address}” again", address=shortened(article.address))
    article.text = text
    meta = json_of(named.get(names.META, "{}"))
    article.meta = clean(meta) if isinstance(meta, dict) else {}
    for each in bodies:
        address = each.get("id")
        if isinstance(address, str) and address.startswith(names.BYTES):
            article.encoding, article.raw = _bytes(address)
    target = annotation["target"]
    label = target.get("label") if isinstance(target, dict) else None
    article.name = label if isinstance(label, str) else ""
    return True


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _bytes(address: str) -> tuple[str, bytes]:
    """The encoding and the bytes that an address holds."""
    encoding, _, said = address.removeprefix(names.BYTES).partition(";base64,")
    return encoding, bytes_of(said)


def _marks(annotation: Record, address: str, named: set[tuple[str, str]]) -> Iterator[ToldMark]:
    """A mark for each tag; what has none is called after what the annotation is for."""
    said = said_of(annotation)
    sheet = _sheet(annotation)
    attributes = dict(said.attributes)
    links: list[tuple[str, str]] = []
    for role, to in said.links:
        if (sheet, to) in named or to.startswith(address + "#"):
            links.append((role, names.mark_id(address, to)))
        else:  # it leads out of the sheet
            attributes[role or "link"] = to
    creator = _name(annotation.get("creator"))
    at = annotation.get("created", annotation.get("modified"))
    how = _name(annotation.get("generator"), "name", "import")
    origin = Origin(creator, at if isinstance(at, str) else "", how, said.probability)
    own = annotation.get("id")
    for number, label in enumerate(said.labels, 1):
        name = names.mark_id(address, own) if isinstance(own, str) else None
        if name is not None and number > 1:
            name = f"{name} {number}"
        yield ToldMark(
            label,
            (),
            None,
            attributes,
            tuple(links) if number == 1 else (),
            name,
            sheet,
            origin=origin,
        )


def _sheet(annotation: Record) -> str:
    """The collection that it is part of, or else who made it."""
    creator = _name(annotation.get("creator"))
    return _name(annotation.get("partOf"), "label", creator or IMPORTED)


def _name(value: Any, key: str = "name", otherwise: str = "") -> str:
    """What somebody or something is called: by name, or else by its address."""
    first = next(iter(listed(value)), None)
    if isinstance(first, dict):
        first = first.get(key, first.get("name", first.get("id")))
    return first if isinstance(first, str) else otherwise


def _placed(mark: ToldMark, places: tuple[Place, ...], text: str) -> ToldMark:
    spans = tuple(each.span(text) for each in places)
    quotes = [each.exact for each in places]
    words = "".join(each for each in quotes if each is not None)
    return replace(mark, spans=spans, words=words if quotes and None not in quotes else None)


def _beside(source: Source, name: str) -> str | None:
    """The text of the file beside that is called as the article is, or as the file is."""
    for each in filter(None, (name, name and f"{name}.txt", f"{source.name}.txt")):
        raw = source.beside(each)
        if raw is not None:
            return Source(each, each, raw, source.encoding).decoded().text
    return None
