"""How the language model keeps logarithms of probabilities: in a byte each."""

from __future__ import annotations

UNIT = 12
"""In steps of one twelfth, below zero."""
NEVER = 255


def byte(logarithm: float) -> int:
    """A logarithm of a probability in one byte."""
    return min(round(-logarithm * UNIT), NEVER - 1)
