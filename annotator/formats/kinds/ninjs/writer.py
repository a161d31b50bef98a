"""Articles to ninjs 3.1: the text whole, and lists of names that say not where they stand."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, BinaryIO

from annotator.formats.folders import archived, stem
from annotator.formats.kinds.ninjs.names import BYLINE, HEADLINE, LISTS, META, OURS
from annotator.formats.labelled import Labelled
from annotator.formats.registry import Exchange

VERSION = "3.1"


def write(articles: Iterable[Labelled], options: Exchange, out: BinaryIO) -> None:
    """Write an archive with a file for each article."""
    with archived(out) as archive:
        for number, labelled in enumerate(articles, 1):
            said = json.dumps(dict(_item(labelled)), ensure_ascii=False, indent=1)
            archive.put(f"{stem(number, labelled.article.name)}.json", f"{said}\n".encode())


def _item(labelled: Labelled) -> Iterator[tuple[str, Any]]:
    article = labelled.article
    schema = f"http://www.iptc.org/std/ninjs/ninjs-schema_{VERSION}.json#"
    yield "uri", f"{OURS}{article.id}"
    yield "standard", {"name": "ninjs", "version": VERSION, "schema": schema}
    yield "type", "text"
    yield "title", article.name
    yield from _known(article.meta)
    headlines = _words(labelled, HEADLINE)
    yield (
        "headlines",
        [{"role": "main", "value": each} for each in headlines[:1]]
        + [{"value": each} for each in headlines[1:]],
    )
    bylines = _words(labelled, BYLINE)
    author = article.meta.get("author")
    if bylines or isinstance(author, str):
        yield "by", "; ".join(bylines) or author
    text = article.text
    body = {"role": "text", "contentType": "text/plain", "charCount": len(text), "value": text}
    yield "bodies", [body]
    for name in sorted(set(LISTS.values())):
        labels = [label for label, list_ in LISTS.items() if list_ == name]
        if found := [{"name": words} for words in _words(labelled, *labels)]:
            yield name, found


def _known(meta: Mapping[str, object]) -> Iterator[tuple[str, Any]]:
    """What is known of the article, in the fields that there are and as a whole."""
    if not meta:
        return
    yield "descriptions", [{**META, "value": json.dumps(dict(meta), ensure_ascii=False)}]
    source, date = meta.get("source"), meta.get("date")
    if isinstance(source, str):
        yield "infoSources", [{"name": source}]
    if isinstance(date, str) and _is_moment(date):
        yield "contentCreated", date


def _is_moment(date: str) -> bool:
    """Whether it is a day with its time and zone, as ninjs wants one."""
    try:
        return "T" in date and datetime.fromisoformat(date).tzinfo is not None
    except ValueError:
        return False


def _words(labelled: Labelled, *labels: str) -> list[str]:
    """The words of the marks with these labels, each once."""
    text = labelled.article.text
    marks = (filed.mark for filed in labelled.marks if filed.mark.label in labels)
    return list(dict.fromkeys(mark.words(text) for mark in marks))
