"""Laying sheets over one another: what editors agree on, and what they do not."""

from __future__ import annotations

from annotator.review.comparison import Comparison, compare

__all__ = ["Comparison", "compare"]
