"""Everything that an editor can do, by name. To add a command, add a function to this folder."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from annotator.commands.registry import Command, commands, parse, run

for _module in iter_modules(__path__):
    import_module(f"{__name__}.{_module.name}")

__all__ = ["Command", "commands", "parse", "run"]
