"""The one place where cassis is loaded: bytes to a CAS, looked at before; and types for ours.

cassis comes with the extra `cas`. It makes code of the names of features, asks nothing of places,
and follows what XML declares, so that everything is looked at before it gets to see it.
"""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from io import BytesIO
from keyword import iskeyword
from typing import Any

from annotator.core.errors import BadFile
from annotator.formats.documents.parsing import Node, strict_tree
from annotator.formats.json_lines import value_of
from annotator.formats.kinds.inception.layers import (
    ARTICLE,
    FEATURES,
    LABEL,
    LINK,
    META,
    NAMED_ENTITY,
    ROLE,
    SENTENCE,
    TOKEN,
)
from annotator.formats.measure import UTF16, Ruler
from annotator.formats.values import Record, clean, shortened

Cas = Any
"""A CAS of cassis, which declares no types that are of use here."""
Types = Any
METADATA = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData"
TYPES = "TypeSystem.xml"
"""What INCEpTION calls the file that describes the types of others."""
ANNOTATION = "uima.tcas.Annotation"
ANNOTATION_BASE = "uima.cas.AnnotationBase"
"""What an annotation is that has no place."""
_OF_ARTICLES = ("documentTitle", "documentId", "documentUri", "collectionId", "documentBaseUri")
_STRING = "uima.cas.String"
_SOFA = "uima.cas.Sofa"
_MOST = 450_000
"""A CAS of as many takes less than a gigabyte."""
_XMI = "{http://www.omg.org/XMI}"
_TYPE = re.compile(r".*\[(.*)\].*", re.DOTALL)
_NAME = re.compile(r"[^\W\d_]\w*(\.[^\W\d_]\w*)*")
_WHOLE = re.compile(r"-?\d{1,12}")


def types_of(raw: bytes | None, file: str) -> Types:
    """The types that a file describes, or the usual ones; raises BadFile if it cannot be read."""
    import cassis

    if raw is None:
        with refusing(file):
            types = cassis.load_dkpro_core_typesystem()
            _describe_metadata(types)
            return types
    tree = strict_tree(raw, file)
    for node in tree.iter("{*}name"):
        _check_name(node.text, file)
    with refusing(file):
        return cassis.load_typesystem(BytesIO(raw))


def from_xmi(raw: bytes, types: Types, file: str) -> Cas:
    """The CAS of an XMI file; raises BadFile if it is damaged or a place is out of the text."""
    import cassis

    _check_xmi(raw, file)
    with refusing(file):
        return cassis.load_cas_from_xmi(BytesIO(raw), typesystem=types)


def from_json(raw: bytes, file: str) -> Cas:
    """The CAS of a JSON file; raises BadFile if it is damaged or a place is out of the text."""
    import cassis

    try:
        found = clean(value_of(raw))
    except BadFile as problem:
        raise BadFile("“{file}”: {what}", file=file, what=problem.message) from problem
    if not isinstance(found, dict) or not isinstance(found.get("%VIEWS"), dict):
        raise BadFile("“{file}” is no CAS", file=file)
    types = found.setdefault("%TYPES", {})
    with refusing(file):
        for name, described in types.items():
            _check_name(name, file)
            for feature in described:
                if not feature.startswith("%"):
                    _check_name(feature, file)
        structures = _structures(found)
        _check_count(len(structures), file)
        texts = {
            number: each.get("sofaString")
            for number, each in structures.items()
            if each.get("%TYPE") == _SOFA
        }
        placed = (each for each in structures.values() if "begin" in each or "end" in each)
        places = ((each.get("@sofa"), each.get("begin"), each.get("end")) for each in placed)
        _check_places(texts, places, file)
        return cassis.load_cas_from_json(json.dumps(found))


@cache
def our_types(plain: bool) -> Types:
    """The types that our annotations are of: those of every project, or with ours among them."""
    import cassis

    types = cassis.TypeSystem()
    _describe_metadata(types)
    for name in (TOKEN, SENTENCE):
        types.create_type(name, ANNOTATION)
    entity = types.create_type(NAMED_ENTITY, ANNOTATION)
    for name in (LABEL,) if plain else FEATURES:
        types.create_feature(entity, name, _STRING)
    if plain:
        return types
    link = types.create_type(LINK, ANNOTATION)
    for name in ("Governor", "Dependent"):
        types.create_feature(link, name, ANNOTATION)
    types.create_feature(link, ROLE, _STRING)
    types.create_feature(types.create_type(ARTICLE, ANNOTATION_BASE), META, _STRING)
    return types


def empty(types: Types, text: str) -> Cas:
    """A CAS of a text, without annotations."""
    import cassis

    return cassis.Cas(typesystem=types, sofa_string=text, sofa_mime="text")


def _describe_metadata(types: Types) -> None:
    """Add what INCEpTION says of an article."""
    metadata = types.create_type(METADATA, "uima.tcas.DocumentAnnotation")
    for name in _OF_ARTICLES:
        types.create_feature(metadata, name, _STRING)
    types.create_feature(metadata, "isLastSegment", "uima.cas.Boolean")


@contextmanager
def refusing(file: str) -> Iterator[None]:
    """What cassis raises is that a file cannot be read."""
    from cassis.typesystem import TypeNotFoundError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except TypeNotFoundError as error:
        raise BadFile(
            "“{file}” has annotations called “{type}”, and no “{types}” beside it describes them",
            file=file,
            type=_TYPE.sub(r"\1", str(error)),
            types=TYPES,
        ) from error
    except (
        ArithmeticError,
        AssertionError,
        AttributeError,
        LookupError,
        RuntimeError,
        SyntaxError,
        TypeError,
        ValueError,
    ) as error:
        raise BadFile(
            "“{file}” cannot be read: what it says does not fit together", file=file
        ) from error


def _check_name(name: str | None, file: str) -> None:
    """Raise BadFile if a type or feature has a name that UIMA does not allow, or Python."""
    name = (name or "").strip()
    if not _NAME.fullmatch(name) or iskeyword(name):
        raise BadFile(
            "“{file}” has a type or feature called “{name}”, which cannot be read",
            file=file,
            name=shortened(name),
        )


def _check_count(count: int, file: str) -> None:
    if count > _MOST:
        raise BadFile("“{file}” has more than {most} annotations", file=file, most=_MOST)


def _check_places(
    texts: Mapping[Any, Any], places: Iterator[tuple[Any, Any, Any]], file: str
) -> None:
    """Raise BadFile if there is no text, or an annotation that is of none or not within it."""
    if not any(isinstance(text, str) for text in texts.values()):
        raise BadFile("“{file}” has no text in it that could be marked", file=file)
    rulers: dict[Any, Ruler] = {}
    for sofa, begin, end in places:
        text = texts.get(sofa)
        if not isinstance(text, str):
            raise BadFile("“{file}” has an annotation of a text that is not in it", file=file)
        if sofa not in rulers:
            rulers[sofa] = UTF16.over(text)
        try:
            rulers[sofa].span(begin, end)
        except BadFile as problem:
            raise BadFile("“{file}”: {what}", file=file, what=problem.message) from problem


def _check_xmi(raw: bytes, file: str) -> None:
    """Raise BadFile for what cassis would not see; the tree is gone before it makes its own."""
    tree = strict_tree(raw, file)
    if tree.tag != f"{_XMI}XMI":
        raise BadFile("“{file}” is no XMI", file=file)
    _check_count(len(tree), file)
    sofas = [node for node in tree if _tag(node).endswith("/cas.ecore}Sofa")]
    texts = {node.get(f"{_XMI}id"): node.get("sofaString") for node in sofas}
    placed = (node for node in tree if node.get("begin") or node.get("end"))
    _check_places(
        texts,
        (
            (node.get("sofa"), _number(node.get("begin")), _number(node.get("end")))
            for node in placed
        ),
        file,
    )


def _structures(found: Record) -> dict[Any, Record]:
    """The feature structures of a CAS in JSON by their numbers, however they are listed."""
    listed = found.setdefault("%FEATURE_STRUCTURES", [])
    if isinstance(listed, dict):
        return {int(number): each for number, each in listed.items()}
    structures: dict[Any, Record] = {}
    for each in listed:
        structures.setdefault(each["%ID"], each)
    return structures


def _tag(node: Node) -> str:
    return node.tag if isinstance(node.tag, str) else ""


def _number(words: str | None) -> Any:
    return int(words) if words and _WHOLE.fullmatch(words) else words
