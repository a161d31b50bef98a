"""Names as brat can have them: letters, digits, hyphens and underscores of ASCII.

Which name stands for which word is in `visual.conf`, as what brat shows for it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import quote, unquote

NOTES = "AnnotatorNotes"
"""What brat calls the comments that an annotator writes."""
LABELS = "[labels]"

_UNHOLDABLE = re.compile("[^A-Za-z0-9_-]")
_ENDS = "|%#,"
_NUMBER = re.compile(r"(_\d+)?")


def plain(word: str) -> str:
    """A word with what brat cannot hold replaced.

    >>> plain("entity.person"), plain("署名")
    ('entity_person', 'type')
    """
    found = _UNHOLDABLE.sub("_", word)
    return found if found.strip("_") else "type"


class Types:
    """The names that are given while articles are written."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._taken: set[str] = {NOTES}

    def name(self, word: str) -> str:
        """What a label, role or attribute is called: always the same, and nothing else is."""
        if word not in self._names:
            name, number = plain(word), 1
            while name in self._taken:
                number += 1
                name = f"{plain(word)}_{number}"
            self._names[word] = name
            self._taken.add(name)
        return self._names[word]

    def shown(self) -> str:
        """The lines of `visual.conf` that say which word each name stands for."""
        rows = sorted((name, word) for word, name in self._names.items())
        return "".join(f"{name} | {_quoted(word)}\n" for name, word in rows)


def words_of(conf: str) -> Mapping[str, str]:
    """The words that names stand for, where a `visual.conf` says them as `Types` does."""
    found: dict[str, str] = {}
    here = False
    for line in conf.split("\n"):
        line = line.strip("\r")
        if line.startswith("["):
            here = line.strip() == LABELS
        name, bar, word = line.partition(" | ")
        said = unquote(word.partition(" | ")[0])
        stem = plain(said)
        if here and bar and name.startswith(stem) and _NUMBER.fullmatch(name.removeprefix(stem)):
            found[name] = said
    return found


def _quoted(word: str) -> str:
    """The word with what would end it as in an address: `%0A`."""
    if word != word.strip():
        return quote(word, safe="")
    return "".join(
        each if each.isprintable() and each not in _ENDS else quote(each, safe="") for each in word
    )
