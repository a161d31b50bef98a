"""What the window can do beside the commands, by name. To add a verb, add a function here."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from annotator.gui.verbs.registry import Verb, verbs

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")

__all__ = ["Verb", "verbs"]
