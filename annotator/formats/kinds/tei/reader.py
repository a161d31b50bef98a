"""Files of TEI to articles: what elements say of words are marks, and so is what stands beside."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.documents.drafting import original
from annotator.formats.documents.elements import (
    ID,
    Verbatim,
    called,
    keeps_space,
    walked,
    words_of,
)
from annotator.formats.documents.parsing import Node
from annotator.formats.documents.printing import Printing, Stretch
from annotator.formats.json_lines import value_of
from annotator.formats.kinds.tei.elements import DIALECT
from annotator.formats.kinds.tei.words import TYPED, VALUES, word_of
from annotator.formats.registry import Source
from annotator.formats.told import IMPORTED, Told, ToldMark, drafts
from annotator.formats.values import shortened
from annotator.formats.xml_files import begins_with, parts, tree_of

ROOTS = ("TEI", "teiCorpus", "TEI.2")
_RANGE = re.compile(r"#string-range\(([^,()]+),(\d{1,12}),(\d{1,12})\)")
_WHOLE = re.compile(r"-?\d{1,300}")
_BROKEN = re.compile(r"-?\d{1,300}(\.\d{1,300})?([eE][+-]?\d{1,3})?")
_LOOKS = frozenset(("rend", "rendition", "style", "facs"))
_PLACES = ("target", "from", "to")


def read(source: Source) -> list[Draft]:
    """The articles of a file or an archive; raises BadFile naming the first that is wrong."""
    told: list[Told] = []
    for _, file in parts(source, ".xml"):
        root = tree_of(file, *ROOTS)
        ids = {each.get(ID): each for each in root.iter() if each.get(ID)}
        for tei in root.iter():
            if called(tei) in ("TEI", "TEI.2") and _child(tei, "text") is not None:
                told.append(_Article(tei, ids, file).told(len(told) + 1))
    return drafts(source, told)


def sniff(raw: bytes) -> bool:
    """Whether it is a file of TEI, or an archive of some."""
    return begins_with(raw, *ROOTS)


class _Article:
    """An article while it is read: its text, what stands where in it, what is said of that."""

    def __init__(self, tei: Node, ids: Mapping[str, Node], file: Source) -> None:
        self._tei, self._ids, self._file = tei, ids, file
        text = _child(tei, "text")
        body = _child(text, "body")
        self._verbatim = body is not None and keeps_space(body)
        self._root = body if self._verbatim else text
        if self._verbatim:
            into = Verbatim()
            found = walked(self._root, DIALECT, into)
            self._text = into.text
        else:
            printing = Printing()
            found = walked(self._root, DIALECT, printing)
            self._text = printing.finished().text
        self._stretches = found

    def told(self, number: int) -> Told:
        """What the file tells; raises BadFile, naming it, for what is wrong in it."""
        if not self._text and not self._verbatim:
            raise BadFile("“{file}” has no text in it", file=self._file.file)
        title = _first(self._tei, "titleStmt", "title")
        name = "".join(title.itertext()) if title is not None else ""
        if not self._verbatim:
            name = " ".join(name.split())[:120] or self._file.name
        told = Told(number, name, self._text, file=self._file.file)
        try:
            marks = tuple(self._marks())
            meta = self._meta()
        except BadFile as problem:
            raise told.refused(self._file, problem) from problem
        return Told(number, name, self._text, meta, marks, file=self._file.file)

    def _marks(self) -> Iterator[ToldMark]:
        links = self._links()
        for node, stretch in self._stretches.items():
            if stretch.label and stretch.start is not None and stretch.start < stretch.end:
                place = (stretch.start, stretch.end)
                yield self._mark(node, stretch.label, (place,), links)
        for node in self._tei.iter():
            if called(node) in ("span", "annotation"):
                places = self._places(node)
                if places is not None:
                    label = word_of(node.get("type") or "") or words_of(node)[:100] or called(node)
                    yield self._mark(node, label, places, links)

    def _mark(
        self,
        node: Node,
        label: str,
        places: tuple[tuple[int, int], ...],
        links: Mapping[str, list[tuple[str, str]]],
    ) -> ToldMark:
        name = node.get(ID)
        sheet, says = self._said(node)
        return ToldMark(
            label, places, None, says, tuple(links.get(name, ())), id=name, sheet=sheet
        )  # fmt: skip

    def _said(self, node: Node) -> tuple[str, Mapping[str, Any]]:
        """Whose mark an element is, and what it says."""
        sheet = IMPORTED
        says: dict[str, Any] = {}
        kind = called(node)
        own = VALUES.get(kind, {})
        for key, value in node.items():
            if key.startswith("{") or key in _LOOKS or key in _PLACES:
                continue
            if key == "type" and (kind in TYPED or kind in ("span", "annotation")):
                continue
            there = self._ids.get(value.removeprefix("#"))
            if key == "resp" and there is not None and called(there) == "respStmt":
                named = _first(there, "name")
                sheet = "".join(named.itertext()) if named is not None else IMPORTED
            elif key == "ana" and there is not None and called(there) == "fs":
                says.update(_features(there))
            else:
                is_number = own.get(key) == "value"
                says[own.get(key, key)] = _number(value) if is_number else value
        return sheet, says

    def _places(self, node: Node) -> tuple[tuple[int, int], ...] | None:
        """Where a mark beside the text is; None if that is not in this text."""
        target, start, end = (node.get(each) or "" for each in _PLACES)
        if target and self._ids.get(target.removeprefix("#")) is self._root:
            return ()
        if start:
            last = self._place(end or start)
            return ((self._place(start)[0], last[1]),)
        places = tuple(self._place(each) for each in target.split() if each.startswith("#"))
        return places or None

    def _place(self, pointer: str) -> tuple[int, int]:
        found = _RANGE.fullmatch(pointer)
        name = found[1] if found else pointer.removeprefix("#")
        node = self._ids.get(name)
        there = Stretch("", start=0, end=len(self._text)) if node is self._root else None
        there = there or self._stretches.get(node)
        if there is None or there.start is None:
            raise BadFile("it points to “{to}”, which is not in the text", to=shortened(pointer))
        if found is None:
            return there.start, there.end
        if not self._verbatim:
            raise BadFile("it counts characters, but the text does not keep its white space")
        return there.start + int(found[2]), there.start + int(found[2]) + int(found[3])

    def _links(self) -> dict[str, list[tuple[str, str]]]:
        """What marks are linked with which, by their ids; other relations are between others."""
        marked = {node.get(ID) for node, each in self._stretches.items() if each.label}
        beside = ("span", "annotation")
        marked |= {each.get(ID) for each in self._tei.iter() if called(each) in beside}
        found: dict[str, list[tuple[str, str]]] = {}
        for each in self._tei.iter():
            if called(each) != "relation":
                continue
            role = word_of(each.get("name") or "")
            for active in (each.get("active") or "").split():
                for passive in (each.get("passive") or "").split():
                    one, other = active.removeprefix("#"), passive.removeprefix("#")
                    if one in marked and other in marked:
                        found.setdefault(one, []).append((role, other))
        return found

    def _meta(self) -> Mapping[str, object]:
        """What is known of the article."""
        said = _first(self._tei, "xenoData")
        if self._verbatim:
            known = value_of((said.text or "").encode()) if said is not None else {}
            return known if isinstance(known, dict) else {"xenoData": known}
        meta: dict[str, object] = {}
        for key, path in (
            ("author", ("titleStmt", "author")),
            ("source", ("publicationStmt", "publisher")),
            ("source", ("publicationStmt", "distributor")),
            ("date", ("publicationStmt", "date")),
            ("date", ("sourceDesc", "date")),
        ):
            node = _first(self._tei, *path)
            if words := (node is not None and node.get("when")) or words_of(node):
                meta.setdefault(key, words[:500])
        return {**meta, "original": original("tei", self._file)}


def _features(node: Node) -> Iterator[tuple[str, Any]]:
    for each in node:
        value = next((inner for inner in each if called(inner)), None)
        name = word_of(each.get("name") or "")
        if value is None:
            yield name, each.text or ""
        elif called(value) == "binary":
            yield name, value.get("value") in ("true", "1")
        elif called(value) == "numeric":
            yield name, _number(value.get("value") or "")
        elif called(value) == "string":
            yield name, value.text or ""
        else:
            yield name, value.get("value") or "".join(value.itertext())


def _number(said: str) -> Any:
    if _WHOLE.fullmatch(said):
        return int(said)
    return float(said) if _BROKEN.fullmatch(said) else said


def _child(node: Node, name: str) -> Node | None:
    return next((each for each in node if called(each) == name), None)


def _first(node: Node, *path: str) -> Node | None:
    """The first element of that name, within the first of the one before it."""
    for name in path:
        node = next((each for each in node.iter() if called(each) == name), None)
        if node is None:
            return None
    return node
