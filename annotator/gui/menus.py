"""How the menus are laid out; what is registered for a menu and not named here comes at its end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from annotator.commands import Command, commands
from annotator.gui.verbs import Verb, verbs

LABELS: Final = "labels"
"""Stands for the labels of the project, in a menu of their own."""
SHEETS: Final = "sheets"
"""Stands for the sheets of others, in a menu of their own."""
LINE: Final = ""
"""Stands for a thin line between groups."""

MENUS: Final[dict[str, tuple[str, ...]]] = {
    "File": (
        "open-articles",
        "read-in",
        LINE,
        "new-project",
        "open-project",
        "open-sample",
        "close-project",
        LINE,
        "save-copy",
        "export",
        LINE,
        "pdf",
        "pdfs",
        "print",
        LINE,
        "quit",
    ),
    "Edit": (
        "undo",
        "redo",
        LINE,
        "widen",
        "narrow",
        "escape",
        LINE,
        "find",
        "find-next",
        "find-previous",
        LINE,
        "palette",
        LINE,
        "settings",
    ),
    "Mark": (
        LABELS,
        LINE,
        "remove",
        "add-part",
        "move-here",
        "everywhere",
        "point",
        LINE,
        "edit-mark",
        "ask-link",
        "ask-same",
        "not-the-same",
        "choose-link",
        "choose-same",
        "add-picture",
        LINE,
        "put-right",
        "mend-all",
        LINE,
        "move-start -1",
        "move-start 1",
        "move-end -1",
        "move-end 1",
    ),
    "Suggestions": (
        "accept",
        "reject",
        LINE,
        "next-suggestion",
        "previous-suggestion",
        LINE,
        "ask-accept",
        "accept-credits",
        LINE,
        "leave-damage",
        "withdraw-repair",
        LINE,
        "look-through",
        "uncertain-first",
        LINE,
        "ask-patterns",
        "ask-lists",
    ),
    "Go": (
        "next-mark",
        "previous-mark",
        "select-here",
        "next-finding",
        "previous-finding",
        LINE,
        "move-caret sentence 1",
        "move-caret sentence -1",
        "extend-selection sentence 1",
        "extend-selection sentence -1",
        LINE,
        "next-article",
        "previous-article",
        LINE,
        "next-pane",
    ),
    "Reading": (
        "read-as printed",
        "read-as clean",
        "read-as clean+simplified",
        "read-as clean+traditional",
        "read-as clean+traditional-tw",
        "read-as clean+traditional-hk",
        LINE,
        "glosses hidden",
        "glosses above",
        "glosses printed",
        LINE,
        "read-with repaired",
        "read-without repairs",
        LINE,
        "read-without width",
        "read-with full-width",
        "read-with half-width",
        LINE,
        "side-by-side",
        "glosses",
    ),
    "View": (
        "text-size +1",
        "text-size -1",
        "text-size 0",
        "line-height +1",
        "line-height -1",
        "measure +1",
        "measure -1",
        LINE,
        "typeface sans",
        "typeface serif",
        LINE,
        "shapes article",
        "shapes SC",
        "shapes TC",
        "shapes HK",
        LINE,
        "marks",
        SHEETS,
        "arcs",
        "pictures",
        "numbers every",
        "numbers fifth",
        LINE,
        "panel articles",
        "panel suggestions",
        "panel labels",
        "panel mark",
        "panel marks",
        LINE,
        "theme light",
        "theme dark",
        "theme system",
        LINE,
        "reading-mode",
        "full-screen",
    ),
    "Help": ("keys", "about"),
}

TITLES: Final[Mapping[str, object]] = {
    "File": QT_TRANSLATE_NOOP("Declared", "&File"),
    "Edit": QT_TRANSLATE_NOOP("Declared", "&Edit"),
    "Mark": QT_TRANSLATE_NOOP("Declared", "&Mark"),
    "Suggestions": QT_TRANSLATE_NOOP("Declared", "&Suggestions"),
    "Go": QT_TRANSLATE_NOOP("Declared", "&Go"),
    "Reading": QT_TRANSLATE_NOOP("Declared", "&Reading"),
    "View": QT_TRANSLATE_NOOP("Declared", "&View"),
    "Help": QT_TRANSLATE_NOOP("Declared", "&Help"),
}
"""What the menus are called; the letter behind & opens one with Alt."""


def lines(menu: str) -> list[str]:
    """The lines of a menu from top to bottom."""
    laid = {line for each in MENUS.values() for line in each}
    registered: list[Verb | Command] = [*verbs.values(), *commands.values()]
    more = [each.name for each in registered if each.menu == menu and each.name not in laid]
    return [*MENUS[menu], *([LINE, *more] if more else [])]
