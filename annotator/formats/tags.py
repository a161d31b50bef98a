"""XML as it is written: tags, the characters between them, and marks that nest as elements."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from annotator.core.span import Span
from annotator.formats.projection import UNKNOWN_TO_XML

DEEPEST = 100
"""How many elements may lie within one another: readers of XML stop at some 250."""

_IN_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_VALUE = _IN_TEXT | str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})
_LINE = re.compile(r"([^\r\n]*)(\r\n|\r|\n|\Z)")


class Line(NamedTuple):
    """A line of a text, and what ends it."""

    span: Span
    end: str


class Tagged(NamedTuple):
    """A stretch and the tags around it."""

    span: Span
    begin: str
    end: str


def in_text(words: str) -> str:
    r"""Words as they stand between tags, each line end itself again when it is read.

    >>> in_text("A&B\r\n")
    'A&amp;B&#13;\n'
    """
    return words.translate(_IN_TEXT)


def tag(name: str, attributes: Iterable[tuple[str, str]] = (), end: str = ">") -> str:
    """The tag that begins an element; with the end `/>` it is all of it.

    >>> tag("num", [("value", "96"), ("unit", "%")])
    '<num value="96" unit="%">'
    """
    said = (f' {key}="{value.translate(_IN_VALUE)}"' for key, value in attributes)
    return f"<{name}{''.join(said)}{end}"


def element(name: str, words: str, attributes: Iterable[tuple[str, str]] = ()) -> str:
    """An element with nothing but words in it."""
    return f"{tag(name, attributes)}{in_text(words)}</{name}>"


def in_json(said: Mapping[str, object]) -> str:
    r"""JSON in which every character is one that XML knows.

    >>> in_json({"來源": "\x01"})
    '{"來源": "\\u0001"}'
    """
    found = json.dumps(dict(said), ensure_ascii=False)
    return UNKNOWN_TO_XML.sub(lambda each: f"\\u{ord(each[0]):04x}", found)


def lines(text: str) -> Iterator[Line]:
    """The lines of a text, the last one also where nothing stands in it."""
    for found in _LINE.finditer(text):
        yield Line(Span(*found.span(1)), found[2])
        if not found[2]:
            return


def wrapped(text: str, within: Span, tagged: Iterable[Tagged]) -> str:
    """The text of a stretch with the tags in it; they nest, and outer ones come first."""
    said: list[str] = []
    open_: list[Tagged] = []
    done = within.start
    for each in tagged:
        while open_ and open_[-1].span.end <= each.span.start:
            ending = open_.pop()
            said += (in_text(text[done : ending.span.end]), ending.end)
            done = ending.span.end
        said += (in_text(text[done : each.span.start]), each.begin)
        done = each.span.start
        open_.append(each)
    for ending in reversed(open_):
        said += (in_text(text[done : ending.span.end]), ending.end)
        done = ending.span.end
    return "".join((*said, in_text(text[done : within.end])))
