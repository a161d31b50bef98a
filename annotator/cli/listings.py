"""The verbs that say what there is: commands, formats, readings."""

from __future__ import annotations

from argparse import Namespace

from annotator.commands import commands
from annotator.formats import formats
from annotator.reading import steps
from annotator.suggest import suggesters


def list_commands(_: Namespace) -> int:
    """Every command with its words and its help, and the suggesters that `accept-all` takes."""
    for each in sorted(commands.values(), key=lambda each: each.name):
        print(f"{each.usage}\n    {_indented(each.help)}")
    print("suggesters:")
    for one in suggesters.values():
        print(f"{one.name}\n    {one.title}, version {one.version}")
    return 0


def list_formats(_: Namespace) -> int:
    """Every format with what it can do."""
    for each in formats.values():
        ways = " and ".join(way for way, can in (("in", each.read), ("out", each.write)) if can)
        print(f"{each.id}\n    {each.title} ({ways}); {' '.join(each.suffixes)}")
    return 0


def list_readings(_: Namespace) -> int:
    """Every reading; they are joined with +."""
    print("printed\n    The text as it is printed, unchanged.")
    for name, step in steps.items():
        print(f"{name}\n    {_indented(step.help)}")
    return 0


def _indented(text: str) -> str:
    return "\n    ".join(text.splitlines())


VERBS = {"commands": list_commands, "formats": list_formats, "readings": list_readings}
