"""Annotator: read an article, mark what it says, review the marks, export them as a dataset."""

from __future__ import annotations

__version__ = "0.1.0"
