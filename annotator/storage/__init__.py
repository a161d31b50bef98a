"""Keeping a project: one SQLite file, its tables insert-only. The only SQL of the tool.

Imported late by its callers, because SQLAlchemy takes a quarter of a second.
"""

from __future__ import annotations

from annotator.storage.store import Store

__all__ = ["Store"]
