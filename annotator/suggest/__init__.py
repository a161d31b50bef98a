"""Marks that a machine would make. To add a suggester, add one file to this folder."""

from __future__ import annotations

import logging
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules

from annotator.suggest.registry import (
    Context,
    Pattern,
    Suggester,
    Taught,
    Trained,
    at_home,
    priors,
    suggester,
    suggesters,
)

PLUG_INS = "annotator.suggesters"
"""The group of entry points whose modules offer further suggesters."""

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")

for _point in entry_points(group=PLUG_INS):
    try:
        _point.load()
    except (ImportError, AttributeError) as _error:
        logging.getLogger(__name__).warning("plug-in %s: %s", _point.name, _error)

__all__ = [
    "Context",
    "Pattern",
    "Suggester",
    "Taught",
    "Trained",
    "at_home",
    "priors",
    "suggester",
    "suggesters",
]
