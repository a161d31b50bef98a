"""White space and punctuation at the ends of a mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.core.message import Message
from annotator.core.span import Span
from annotator.review.lint import Finding, Part, Subject, rule

_STOPS = "。！？!…；"
"""What ends a sentence, and so belongs to one that is marked as a whole."""
_PAUSES = "，、：,;:"
# "?" is left out: it is also what stands for a character that was damaged.
_EDGE = re.compile(rf"[\s{_STOPS}{_PAUSES}]+")
_OPENING, _CLOSING = "“‘「『《〈（(【[", "”’」』》〉）)】]"
_AT_SENTENCE = re.compile(rf"(?:\A|[\n{_STOPS}{re.escape(_CLOSING + _OPENING)}])[ \t\u3000]*\Z")


@rule
def edges(subject: Subject) -> Iterator[Finding]:
    """Whether a part begins or ends with what is no word; it is trimmed."""
    trimmed: dict[Span, tuple[Span, ...]] = {}
    signs = ""
    for part in subject.parts:
        if not (_EDGE.match(part.printed[0]) or _EDGE.match(part.printed[-1])):
            continue
        there = _trimmed(part, caption=subject.mark.kind == "caption")
        if there != part.span:
            signs = signs or _cut_off(part, there)
            trimmed[part.source] = (part.reaching(there),) if len(there) else ()
    if not trimmed:
        return
    mark, bare = subject.mark, all(not there for there in trimmed.values())
    if bare and len(trimmed) == len(mark.spans):
        message = Message("The mark has no words, only “{signs}”", {"signs": signs})
        yield Finding(mark, "edges", message)
        return
    message = (
        Message("The mark begins or ends with “{signs}”", {"signs": signs})
        if signs.strip()
        else Message("The mark begins or ends with white space")
    )
    yield Finding(mark, "edges", message, subject.with_parts(trimmed))


def _trimmed(part: Part, *, caption: bool) -> Span:
    """The part without what does not belong to it; empty if nothing else is there."""
    text, (start, end) = part.text, (part.span.start, part.span.end)
    if not _EDGE.sub("", text[start:end]):
        return Span(start, start)
    if found := _EDGE.match(text, start):
        start = found.end()
    while end > start and _EDGE.match(text, end - 1):
        sign = text[end - 1]
        if sign == "!" and text[end - 2].isascii() and text[end - 2].isalpha():
            break  # Yahoo!
        if sign in _STOPS and (caption or _is_sentence(text, start, end)):
            break
        end -= 1
    return Span(start, end)


def _is_sentence(text: str, start: int, end: int) -> bool:
    """Whether a stretch that ends with a stop is a sentence, several of them, or a quoted one."""
    several = re.search(rf"[{_STOPS}]", text[start : end - 1].rstrip(_STOPS))
    return bool(several or _AT_SENTENCE.search(text, max(0, start - 8), start))


def _cut_off(part: Part, there: Span) -> str:
    before = part.text[part.span.start : there.start]
    behind = part.text[there.end : part.span.end]
    return before if before.strip() or not behind.strip() else behind
