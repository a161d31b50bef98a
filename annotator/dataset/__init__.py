"""What of a project goes out: which articles and marks, in which parts, and what proves it."""

from __future__ import annotations

from annotator.dataset.choice import DAMAGED, Choice, Damaged, known, labelled
from annotator.dataset.export import Export, Exported, Part, foretell, write

__all__ = [
    "DAMAGED",
    "Choice",
    "Damaged",
    "Export",
    "Exported",
    "Part",
    "foretell",
    "known",
    "labelled",
    "write",
]
