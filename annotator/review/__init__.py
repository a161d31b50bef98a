"""Laying sheets over one another, and looking for what is wrong with a mark."""

from __future__ import annotations

from annotator.review import rules
from annotator.review.comparison import Comparison, compare
from annotator.review.lint import Around, Finding, lint, mended

__all__ = ["Around", "Comparison", "Finding", "compare", "lint", "mended", "rules"]
