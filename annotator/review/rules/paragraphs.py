"""Parts that go on over the end of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from annotator.core.message import Message
from annotator.core.span import Span
from annotator.review.lint import Finding, Subject, rule

MOST = 50
"""The most parts that one part is divided into; more were hardly meant."""
_LINE = re.compile(r"[^\r\n]*[^\s\u3000][^\r\n]*")


@rule
def paragraphs(subject: Subject) -> Iterator[Finding]:
    """Whether a single part has words of several paragraphs; each becomes a part of its own."""
    divided: dict[Span, tuple[Span, ...]] = {}
    for span in subject.mark.spans:
        if subject.text.find("\n", span.start, span.end) < 0:
            continue
        lines = list(islice(_LINE.finditer(subject.text, span.start, span.end), MOST + 1))
        if len(lines) > 1:
            divided[span] = tuple(_trimmed(line) for line in lines)
    if divided:
        mark = subject.mark
        few = all(len(lines) <= MOST for lines in divided.values())
        mended = subject.with_parts(divided) if few else None
        message = Message("The mark goes on over the end of a paragraph")
        yield Finding(mark, "paragraphs", message, mended)


def _trimmed(line: re.Match[str]) -> Span:
    words = line[0]
    start = line.start() + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))
