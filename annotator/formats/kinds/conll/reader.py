"""Columns to articles: tags of every scheme, and what of the text the columns have kept."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain, islice

from annotator.core.article import Anew, Draft
from annotator.core.errors import BadFile
from annotator.formats.registry import Source
from annotator.formats.segments import laid_out
from annotator.formats.tagging import TAG, Row, marks, row
from annotator.formats.told import Told, streamed
from annotator.formats.values import shortened

START = "-DOCSTART-"
_NUMBERED = re.compile(r".+[0-9]", re.DOTALL)
_HEAD = 1 << 14
# Characters with one tag, that of no mark or of the inside of one, a line each; or any other line.
_LINES = re.compile(r"\S[\t ](?P<tag>O|[IM][-_]\S+)\n(?:\S[\t ](?P=tag)\n)*|(?P<line>[^\n]*)\n?")
_tag = lru_cache(maxsize=1024)(TAG.fullmatch)

Sentence = list[Row]


def read(source: Source) -> Iterable[Draft]:
    """The articles of a file; raises BadFile naming the first line that is wrong."""
    return streamed(source, _Columns(source).told)


def sniff(raw: bytes) -> bool:
    """Whether the first lines are a token with a tag each, one of them with a label."""
    lines = raw[:_HEAD].decode("utf-8", "replace").split("\n")
    rows = [line.rstrip("\r") for line in (lines if len(raw) <= _HEAD else lines[:-1])]
    columns = [_columns(row) for row in rows if row.strip() and not row.startswith(START)]
    tags = [TAG.fullmatch(each[-1]) for each in columns if len(each) > 1]
    return len(tags) == len(columns) and all(tags) and any(tag and tag["label"] for tag in tags)


class _Columns:
    """The articles of a file of columns, laid out as all that was seen of it wants.

    Tokens are words, between which there may be space, if any is longer than a character; and each
    may end in its place in a word, as those of the Weibo corpus do. Where an article shows
    otherwise than was thought until then, those before it are told anew.
    """

    def __init__(self, source: Source) -> None:
        self._source = source
        self._longest = 0
        self._all_numbered = self._all_ascii = True

    def told(self) -> Iterator[Told]:
        """The articles from the first; raises Anew where those told so far were misread."""
        spaced, numbered = thought = self._layout()
        articles = self._articles(spaced)
        first = list(islice(articles, 2))
        for number, sentences in enumerate(chain(first, articles), 1):
            if self._layout() != thought:
                raise Anew
            name = self._source.name if len(first) == 1 else f"{self._source.name} {number}"
            yield _told(number, name, sentences, spaced, numbered)

    def _layout(self) -> tuple[bool, bool]:
        """Whether there is to be space between words, and whether tokens are numbered."""
        numbered = self._all_numbered and not self._all_ascii
        return self._longest > 1 + numbered, numbered

    def _articles(self, spaced: bool) -> Iterator[list[Sentence]]:
        """The sentences of each article; a file without `-DOCSTART-` is one."""
        raw = self._source.in_utf8()
        line, start = 1, 3 if raw.startswith(b"\xef\xbb\xbf") else 0
        while start < len(raw):
            end = raw.find(f"\n{START}".encode(), start) + 1 or len(raw)
            text = raw[start:end].decode()
            sentences = list(self._sentences(text, line, spaced))
            if sentences or text.startswith(START):
                yield sentences
            line += text.count("\n")
            start = end

    def _sentences(self, text: str, line: int, spaced: bool) -> Iterator[Sentence]:
        """The sentences of one article; characters with one tag are one row unless `spaced`."""
        rows: Sentence = []
        for found in _LINES.finditer(text):
            if tag := _tag(found["tag"] or ""):
                run = found[0][:: len(found[0]) // found[0].count("\n")]
                self._longest, self._all_numbered = max(self._longest, 1), False
                rows += (row(each, tag, line) for each in (run if spaced else (run,)))
                line += len(run)
                continue
            said = found["line"].rstrip("\r")
            if said.strip(" \t") and not said.startswith(START):
                rows.append(_row(said, line, self._source))
                self._see(rows[-1].token)
            elif rows:
                yield rows
                rows = []
            line += 1
        if rows:
            yield rows

    def _see(self, token: str) -> None:
        self._longest = max(self._longest, len(token))
        self._all_ascii = self._all_ascii and token.isascii()
        if self._all_numbered:
            self._all_numbered = _NUMBERED.fullmatch(token) is not None


def _row(line: str, number: int, source: Source) -> Row:
    columns = _columns(line)
    tag = _tag(columns[-1])
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


def _told(number: int, name: str, sentences: list[Sentence], spaced: bool, numbered: bool) -> Told:
    tokens = [
        [row.token[:-1] if numbered else row.token for row in sentence] for sentence in sentences
    ]
    text, places = laid_out(tokens, spaced)
    found = [
        mark
        for sentence, spans in zip(sentences, places, strict=True)
        for mark in marks(sentence, spans)
    ]
    return Told(number, name, text, {}, tuple(found))
