"""Articles to a CAS each: XMI with its types beside it, or JSON, which has them in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import BinaryIO

from annotator.formats.folders import archived, stem
from annotator.formats.kinds.inception.cas import METADATA, TYPES, Cas, Types, empty, our_types
from annotator.formats.kinds.inception.layers import (
    ARTICLE,
    LINK,
    NAMED_ENTITY,
    ROLE,
    SENTENCE,
    TOKEN,
    features,
)
from annotator.formats.kinds.inception.sentences import Segmented, sentences
from annotator.formats.labelled import Labelled
from annotator.formats.projection import UNKNOWN_TO_XML
from annotator.formats.tags import in_json


def write_xmi(articles: Iterable[Labelled], options: Segmented, out: BinaryIO) -> None:
    """Write an archive with a file for each article, and one with the types."""
    options.load()
    types = our_types(options.plain)
    with archived(out) as archive:
        for number, labelled in enumerate(articles, 1):
            cas = _cas(labelled, types, options, xml=True)
            archive.put(f"{stem(number, labelled.article.name)}.xmi", cas.to_xmi().encode())
        archive.put(TYPES, types.to_xml().encode())


def write_json(articles: Iterable[Labelled], options: Segmented, out: BinaryIO) -> None:
    """Write an archive with a file for each article."""
    options.load()
    types = our_types(options.plain)
    with archived(out) as archive:
        for number, labelled in enumerate(articles, 1):
            cas = _cas(labelled, types, options, xml=False)
            archive.put(f"{stem(number, labelled.article.name)}.json", cas.to_json().encode())


def _cas(labelled: Labelled, types: Types, options: Segmented, xml: bool) -> Cas:
    """The CAS of an article; for `xml`, without the characters that it does not know."""

    def held(words: str | None) -> str | None:
        return UNKNOWN_TO_XML.sub("\ufffd", words) if xml and words else words

    text = labelled.article.text
    cas = empty(types, text)
    name = held(labelled.article.name)
    about = types.get_type(METADATA)
    cas.add(about(begin=0, end=len(text), documentTitle=name, documentId=name))
    if not options.plain and (labelled.article.meta or not name):
        cas.add(types.get_type(ARTICLE)(meta=in_json(labelled.article.meta)))
    tokens = options.found(text)
    a_token, a_sentence = types.get_type(TOKEN), types.get_type(SENTENCE)
    cas.add_all(a_token(begin=each.start, end=each.end) for each in tokens)
    cas.add_all(
        a_sentence(begin=line[0].start, end=line[-1].end) for line in sentences(text, tokens)
    )
    marks = sorted(labelled.marks, key=lambda filed: filed.place)
    entity = types.get_type(NAMED_ENTITY)
    made = {}
    for filed in marks:
        span = filed.mark.spans[0]
        said = {key: held(words) for key, words in features(filed).items() if words is not None}
        made[filed.sheet, filed.mark.id] = entity(begin=span.start, end=span.end, **said)
    cas.add_all(made.values())
    for sheet, mark in marks:
        for link in mark.links:
            start, to = made[sheet, mark.id], made[sheet, link.to]
            ends = {"Governor": start, "Dependent": to, ROLE: held(link.role)}
            # INCEpTION has relations where they lead to.
            cas.add(types.get_type(LINK)(begin=to.begin, end=to.end, **ends))
    return cas
