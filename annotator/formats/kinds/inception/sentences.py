"""A text in sentences and tokens, as INCEpTION wants it: lines, and characters or words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from annotator.chinese import segmentation
from annotator.core.span import Span
from annotator.formats.holding import Holds
from annotator.formats.registry import Exchange
from annotator.formats.segments import BLANK, LINE_END, tokens


@dataclass(frozen=True, slots=True)
class Segmented(Exchange):
    """How a text is cut up, and how much is said of it."""

    tokens: str = field(
        default="character",
        metadata={"choices": ("character", "word"), "help": "What each token is"},
    )

    plain: bool = field(
        default=False,
        metadata={"help": "Only labels, which every project of INCEpTION takes"},
    )

    def narrowed(self, holds: Holds) -> Holds:
        """The text that is chosen, and of marks what is."""
        holds = Exchange.narrowed(self, holds)
        if not self.plain:
            return holds
        return replace(holds, attributes=False, notes=False, links=False, sheets=False, meta=False)

    def load(self) -> None:
        """Load what it takes, before the first article."""
        if self.tokens == "word":
            segmentation.load()

    def found(self, text: str) -> list[Span]:
        """Where the tokens of a text are; white space is none."""
        return tokens(text, self.tokens == "word")


def sentences(text: str, tokens: Iterable[Span]) -> list[list[Span]]:
    """Tokens, line by line; lines without any are none."""
    ends = [match.end() for match in LINE_END.finditer(text)]
    found: list[list[Span]] = []
    line = behind = 0
    for token in tokens:
        while line < len(ends) and ends[line] <= token.start:
            line += 1
        if not found or line != behind:
            found.append([])
        found[-1].append(token)
        behind = line
    return found


def with_blanks(text: str, tokens: Sequence[Span], spans: Iterable[Span]) -> list[Span]:
    """Tokens, and the white space that `spans` begin, end or stand in, or that begins the text.

    Each of it is a token then; a text without a character is one where a point is in it.
    """
    if not text:
        return list(spans)[:1]
    touched = {place for token in tokens for place in (token.start, token.end)} | {0}
    here = {0} if BLANK.match(text[0]) else set()
    for span in spans:
        edges = (span.start, span.end - 1) if len(span) else (span.start - 1,)
        if len(span) or span.start not in touched:
            here.update(at for at in edges if BLANK.match(text[at]))
    return sorted([*tokens, *(Span(at, at + 1) for at in here)]) if here else list(tokens)
