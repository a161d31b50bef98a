"""Marks that a machine would make. To add a suggester, add one file to this folder."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from annotator.suggest.registry import Context, Suggester, suggesters

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")

__all__ = ["Context", "Suggester", "suggesters"]
