"""What holds for a whole article and cannot be seen in one paragraph of it."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.reading.glosses import is_glossed
from annotator.reading.script import is_traditional


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of an article.

    `glossed`: readings stand in brackets behind characters throughout. `traditional`: it is
    printed in Traditional characters.
    """

    glossed: bool = False
    traditional: bool = False

    @classmethod
    def of(cls, text: str) -> Facts:
        """The facts of a text."""
        return cls(is_glossed(text), is_traditional(text))
