"""Which key runs which line in this project: default keys, label keys, the editor's own."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QKeySequence

from annotator.core.resources import resource
from annotator.core.scheme import Scheme
from annotator.gui.keymap import laid_over

PLAIN = ("Ctrl+", "Alt+", "Meta+")


@dataclass(frozen=True, slots=True)
class Clash:
    """A key of the project's labels that does something else by the editor's keys or by default."""

    key: str
    line: str
    other: str


@cache
def default_keys() -> dict[str, str]:
    """The keys that ship with the program."""
    table = tomllib.loads(resource("keys", "default.toml").read_text("utf-8"))
    return {written(key): line for key, line in table["keys"].items()}


def label_keys(scheme: Scheme) -> dict[str, str]:
    """The keys of the labels."""
    return {written(label.key): f"label {label.name}" for label in scheme if label.key}


def project_keys(scheme: Scheme) -> dict[str, str]:
    """The keys of a project before the editor's own; a label's key goes before a default one."""
    return {**default_keys(), **label_keys(scheme)}


def keys_in_use(scheme: Scheme, own: Mapping[str, str]) -> dict[str, str]:
    """The keys that hold: key → line."""
    return laid_over(project_keys(scheme), {written(key): line for key, line in own.items()})


def clashes(scheme: Scheme, own: Mapping[str, str]) -> list[Clash]:
    """The keys that two lines claim, with the line that lost."""
    default, labels, held = default_keys(), label_keys(scheme), keys_in_use(scheme, own)
    lost = [
        Clash(key, held[key], default[key])
        for key in labels
        if key in default and key in held and key not in own
    ]
    # An editor's own key over a default one is meant; over a label's it is easily overlooked.
    return lost + [
        Clash(key, held[key], line)
        for key, line in labels.items()
        if held.get(key, line) != line and key in own
    ]


def for_the_page(key: str) -> bool:
    """Whether a key is one that types or edits, and so works on the page only.

    >>> for_the_page("1"), for_the_page("Shift+Return"), for_the_page("Ctrl+K"), for_the_page("F6")
    (True, True, False, False)
    """
    last = key.rpartition("+")[2]
    function = len(last) > 1 and last[0] == "F" and last[1:].isdigit()
    return not (function or any(part in key for part in PLAIN))


def written(key: str) -> str:
    """A key as Qt writes it in files, however it was written."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText) or key


def shown(key: str) -> str:
    """A key as this system writes it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
