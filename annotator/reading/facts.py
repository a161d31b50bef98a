"""What holds for a whole article and cannot be seen in one paragraph of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.core.mark import Mark
from annotator.core.repairs import Repair, repairs, within
from annotator.core.span import Span
from annotator.reading.glosses import is_glossed
from annotator.reading.script import is_traditional


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an article.

    `glossed`: readings stand in brackets behind characters throughout. `traditional`: it is
    printed in Traditional characters. `repairs`: where it is read otherwise than it is printed, in
    order and not overlapping; a piece of it is read with the facts `within` that piece.
    """

    glossed: bool = False
    traditional: bool = False
    repairs: tuple[Repair, ...] = ()

    @classmethod
    def of(cls, text: str, marks: Iterable[Mark] = ()) -> Facts:
        """The facts of a text with the repairs among some marks on it."""
        return cls(is_glossed(text), is_traditional(text), repairs(marks))

    def within(self, span: Span) -> Facts:
        """The facts for a piece of the text, whose repairs are counted from its start."""
        return replace(self, repairs=within(self.repairs, span)) if self.repairs else self

    def repaired_by(self, marks: Iterable[Mark]) -> Facts:
        """The same facts with the repairs among some marks, and no others."""
        return replace(self, repairs=repairs(marks))
