"""A CAS to articles: annotations of every layer are marks, and what leads to others is links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from annotator.core.article import Draft
from annotator.core.mark import Value
from annotator.formats.folders import is_archive
from annotator.formats.kinds.inception.cas import (
    ANNOTATION,
    ANNOTATION_BASE,
    METADATA,
    TYPES,
    Cas,
    Types,
    from_json,
    from_xmi,
    refusing,
    types_of,
)
from annotator.formats.kinds.inception.files import Found, articles, begins, holds
from annotator.formats.kinds.inception.layers import (
    ARTICLE,
    META,
    SENTENCE,
    TOKEN,
    json_object,
    relation,
    said,
    short,
)
from annotator.formats.registry import Source
from annotator.formats.told import IMPORTED, Told, ToldMark

Structure = Any
"""A feature structure of cassis."""
XMI, JSON = ".xmi", ".json"
_FIRST = "_InitialView"
_PLACE = ("sofa", "begin", "end")
_ASIDE = (
    METADATA.removesuffix("DocumentMetaData"),
    "de.tudarmstadt.ukp.clarin.webanno.api.type.",
    "org.dkpro.core.api.pdf.type.",
    "org.dkpro.core.api.xml.type.",
)
"""Packages of what INCEpTION keeps for itself: who had the file, and what it was made from."""
_DOCUMENT = "uima.tcas.DocumentAnnotation"
_START, _TO = "Governor", "Dependent"
_FIRST_OF_CHAIN, _NEXT, _RELATION = "first", "next", "referenceRelation"
_BEGINS_JSON = re.compile(rb'\s*\{\s*"%(TYPES|FEATURE_STRUCTURES|VIEWS|FLAGS)"')


def read_xmi(source: Source) -> list[Draft]:
    """The articles of an XMI file with its types beside it, or of an archive of such files."""
    known: dict[bytes | None, Types] = {}
    return articles(source, XMI, partial(_told_xmi, known))


def read_json(source: Source) -> list[Draft]:
    """The articles of a JSON file, or of an archive of such files."""
    return articles(source, JSON, lambda found, number: _told(_of_json(found), found, number))


def sniff_xmi(raw: bytes) -> bool:
    """Whether it is XMI, or an archive of it."""
    return holds(raw, XMI, _fits_xmi) if is_archive(raw) else _fits_xmi(begins(raw))


def sniff_json(raw: bytes) -> bool:
    """Whether it is a CAS in JSON, or an archive of them."""
    return holds(raw, JSON, _fits_json) if is_archive(raw) else _fits_json(begins(raw))


def _fits_xmi(raw: bytes) -> bool:
    return b"http://www.omg.org/XMI" in raw


def _fits_json(raw: bytes) -> bool:
    return _BEGINS_JSON.match(raw.removeprefix(b"\xef\xbb\xbf")) is not None


def _of_json(found: Found) -> Cas:
    return from_json(found.raw, found.whole)


def _told_xmi(known: dict[bytes | None, Types], found: Found, number: int) -> list[Told]:
    raw = found.beside(TYPES) or found.beside(TYPES.lower())
    if raw not in known:
        known[raw] = types_of(raw, TYPES)
    return _told(from_xmi(found.raw, known[raw], found.whole), found, number)


def _told(cas: Cas, found: Found, number: int) -> list[Told]:
    """The articles of a CAS, one for each text in it; raises BadFile if they make no sense."""
    with refusing(found.whole):
        return list(_views(cas, found, number))


def _views(cas: Cas, found: Found, number: int) -> Iterator[Told]:
    for view in cas.views:
        text = view.sofa.sofaString
        if not isinstance(text, str):
            continue
        structures = sorted(view.get_all_fs(), key=lambda each: each.xmiID)
        titles = [_title(each) for each in structures if each.type.name == METADATA]
        metas = [meta for each in structures if (meta := _meta(each)) is not None]
        # Only what we have written may have no name.
        name = titles[0] if titles and metas else next(filter(None, titles), found.name)
        if view.sofa.sofaID != _FIRST:
            name = f"{name} ({view.sofa.sofaID})"
        marks = _View(cas, structures).marks(found, number)
        yield Told(number, name, text, metas[0] if metas else {}, tuple(marks), file=found.whole)


def _title(structure: Structure) -> str:
    return str(structure.documentTitle or "")


def _meta(structure: Structure) -> dict[str, Any] | None:
    """What we have written of an article; None if it is anything else."""
    if structure.type.name != ARTICLE:
        return None
    return json_object(getattr(structure, META, None))


@dataclass(eq=False, slots=True)
class _Annotation:
    """An annotation that becomes a mark."""

    structure: Structure
    features: dict[str, Any] = field(default_factory=dict)
    about: dict[str, Value] = field(default_factory=dict)
    links: list[tuple[str, _Annotation]] = field(default_factory=list)


class _View:
    """What is said of one text."""

    def __init__(self, cas: Cas, structures: list[Structure]) -> None:
        self._is_a = cas.typesystem.is_instance_of
        said = [each for each in structures if self._is_a(each.type, ANNOTATION_BASE)]
        self._tokens = {id(each) for each in said if each.type.name in (TOKEN, SENTENCE)}
        self._relations = [each for each in said if _is_relation(each)]
        self._marks = {
            id(each): _Annotation(each)
            for each in said
            if id(each) not in self._tokens
            and not _is_relation(each)
            and not hasattr(each, _FIRST_OF_CHAIN)
            and not self._is_a(each.type, _DOCUMENT)
            and not each.type.name.startswith(_ASIDE)
            and _meta(each) is None
        }

    def marks(self, found: Found, number: int) -> Iterator[ToldMark]:
        """The marks, each with the links that begin at it."""
        for each in list(self._marks.values()):
            self._hear(each)
        for structure in self._relations:
            self._relate(structure)
        for each in self._marks.values():
            label, about, sheet = said(each.structure.type.name, each.features)
            yield ToldMark(
                label,
                self._place(each.structure),
                attributes={**about, **each.about},
                links=tuple((role, _id(to.structure, number)) for role, to in each.links),
                id=_id(each.structure, number),
                sheet=sheet if sheet is not None and found.sheet == IMPORTED else found.sheet,
            )

    def _place(self, structure: Structure) -> tuple[tuple[int, int], ...]:
        """Where an annotation is; that of the whole article is nowhere."""
        if not self._is_a(structure.type, ANNOTATION):
            return ()
        return ((structure.begin, structure.end),)

    def _hear(self, mark: _Annotation) -> None:
        """Take up what the features of an annotation say."""
        for feature in mark.structure.type.all_features:
            if feature.name in _PLACE:
                continue
            value = mark.structure[feature.name]
            name = feature.name.removesuffix("_") if feature._has_reserved_name else feature.name
            if value is None or not hasattr(value, "type"):
                mark.features[name] = value
            elif name == _NEXT:  # of a chain
                relation = getattr(mark.structure, _RELATION, None)
                self._link(mark, relation or short(mark.structure.type.name), value)
            else:
                self._follow(mark, name, value)
        if _NEXT in {feature.name for feature in mark.structure.type.all_features}:
            mark.features.pop(_RELATION, None)

    def _follow(self, mark: _Annotation, name: str, value: Structure) -> None:
        """Take up what a feature leads to: another annotation, a slot, or several of them."""
        plain: list[str] = []
        for each in _each(value):
            if not hasattr(each, "type"):
                plain.append(str(each).lower() if isinstance(each, bool) else str(each))
            elif hasattr(each, "target") and not self._is_a(each.type, ANNOTATION):
                self._link(mark, getattr(each, "role", None) or name, each.target)
            else:
                self._link(mark, name, each)
        if plain:
            mark.features[name] = "; ".join(plain)

    def _relate(self, structure: Structure) -> None:
        """Take up a relation."""
        features = {
            each.name: structure[each.name]
            for each in structure.type.all_features
            if each.name not in (*_PLACE, _START, _TO)
        }
        plain = {key: None if hasattr(value, "type") else value for key, value in features.items()}
        role, about = relation(structure.type.name, plain)
        start = self._mark_of(structure[_START])
        if start is not None and self._link(start, role, structure[_TO]):
            start.about |= about

    def _link(self, mark: _Annotation, role: Any, target: Structure) -> bool:
        to = self._mark_of(target)
        if to is not None:
            mark.links.append((str(role), to))
        return to is not None

    def _mark_of(self, structure: Structure) -> _Annotation | None:
        """The mark that an annotation is; of a token, its part of speech if it has one.

        A token that something leads to is a mark, like no other. None for what is not of this text.
        """
        if id(structure) in self._tokens:
            part = getattr(structure, "pos", None)
            if id(part) in self._marks:
                return self._marks[id(part)]
            self._marks[id(structure)] = _Annotation(structure)
            self._tokens.remove(id(structure))
        return self._marks.get(id(structure))


def _is_relation(structure: Structure) -> bool:
    return hasattr(structure, _START) and hasattr(structure, _TO)


def _id(structure: Structure, number: int) -> str:
    return f"{number}-{structure.xmiID}"


def _each(value: Structure) -> Iterator[Any]:
    """What is in an array or a list, or else the one value."""
    if hasattr(value, "elements"):
        yield from (each for each in value.elements or () if each is not None)
    elif hasattr(value, "head"):
        seen: set[int] = set()
        while hasattr(value, "head") and id(value) not in seen:
            seen.add(id(value))
            if value.head is not None:
                yield value.head
            value = value.tail
    elif not value.type.name.startswith("uima.cas.Empty"):
        yield value
