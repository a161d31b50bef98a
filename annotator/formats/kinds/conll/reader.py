"""Columns to articles: tags of every scheme, and what of the text the columns have kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.formats.registry import Source
from annotator.formats.segments import laid_out
from annotator.formats.tagging import TAG, Row, marks, row
from annotator.formats.told import Told, drafts
from annotator.formats.values import shortened

START = "-DOCSTART-"
_NUMBERED = re.compile(r".+[0-9]", re.DOTALL)
_HEAD = 1 << 14


Sentence = list[Row]


def read(source: Source) -> list[Draft]:
    """The articles of a file; raises BadFile naming the first line that is wrong."""
    articles = list(_articles(source))
    rows = list(chain.from_iterable(chain.from_iterable(articles)))
    numbered = _are_numbered(rows)
    spaced = any(len(row.token) > 1 + numbered for row in rows)
    told = [
        _told(source, number, len(articles), sentences, numbered, spaced)
        for number, sentences in enumerate(articles, 1)
    ]
    return drafts(source, told)


def sniff(raw: bytes) -> bool:
    """Whether the first lines are a token with a tag each, one of them with a label."""
    lines = raw[:_HEAD].decode("utf-8", "replace").split("\n")
    rows = [line.rstrip("\r") for line in (lines if len(raw) <= _HEAD else lines[:-1])]
    columns = [_columns(row) for row in rows if row.strip() and not row.startswith(START)]
    tags = [TAG.fullmatch(each[-1]) for each in columns if len(each) > 1]
    return len(tags) == len(columns) and all(tags) and any(tag and tag["label"] for tag in tags)


def _articles(source: Source) -> Iterator[list[Sentence]]:
    """The sentences of each article; a file without `-DOCSTART-` is one."""
    sentences: list[Sentence] = []
    rows: Sentence = []
    begun = False
    text = source.decoded().text.removeprefix("\ufeff")
    for number, line in enumerate(text.split("\n"), 1):
        line = line.rstrip("\r")
        if line.strip(" \t") and not line.startswith(START):
            rows.append(_row(line, number, source))
            continue
        if rows:
            sentences.append(rows)
            rows = []
        if line.startswith(START):
            if begun or sentences:
                yield sentences
            begun, sentences = True, []
    if rows:
        sentences.append(rows)
    if begun or sentences:
        yield sentences


def _row(line: str, number: int, source: Source) -> Row:
    columns = _columns(line)
    tag = TAG.fullmatch(columns[-1])
    if len(columns) < 2:
        what = BadFile("it has one column; a token and its tag are two")
    elif tag is None:
        what = BadFile(
            "“{tag}” is no tag: O, or one of B, I, M, E, L, S and U with a label",
            tag=shortened(columns[-1]),
        )
    else:
        return row(columns[0], tag, number)
    raise BadFile(
        "Line {line} of “{file}”: {what}", line=number, file=source.file, what=what.message
    )


def _columns(line: str) -> list[str]:
    """The columns of a line; spaces part them only where no tab does."""
    if "\t" in line:
        return line.rstrip("\t ").split("\t")
    return [column for column in line.split(" ") if column]


def _are_numbered(rows: Iterable[Row]) -> bool:
    """Whether each token ends in its place in a word, as those of the Weibo corpus do."""
    tokens = [row.token for row in rows]
    return any(not token.isascii() for token in tokens) and all(
        _NUMBERED.fullmatch(token) for token in tokens
    )


def _told(
    source: Source, number: int, of: int, sentences: list[Sentence], numbered: bool, spaced: bool
) -> Told:
    tokens = [
        [row.token[:-1] if numbered else row.token for row in sentence] for sentence in sentences
    ]
    text, places = laid_out(tokens, spaced)
    found = [
        mark
        for sentence, spans in zip(sentences, places, strict=True)
        for mark in marks(sentence, spans)
    ]
    name = source.name if of == 1 else f"{source.name} {number}"
    return Told(number, name, text, {}, tuple(found))
