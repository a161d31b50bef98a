"""Ways to read an article: pure functions from text to a view. One file a step."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from annotator.core.repairs import Repair
from annotator.reading.facts import Facts
from annotator.reading.folding import Folded, folded, found
from annotator.reading.glosses import Gloss, glosses
from annotator.reading.reading import Reading, facts_for, read
from annotator.reading.registry import Step, steps

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")

__all__ = [
    "Facts",
    "Folded",
    "Gloss",
    "Reading",
    "Repair",
    "Step",
    "facts_for",
    "folded",
    "found",
    "glosses",
    "read",
    "steps",
]
