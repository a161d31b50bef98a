"""Which key runs which command line: the editor's own keys laid over the default ones.

A key is written as Qt writes it in files, `Ctrl+Shift+Z`. In the editor's own keys an empty
command line takes a key away from what it does by default.
"""

from __future__ import annotations

from collections.abc import Mapping

Keys = Mapping[str, str]
"""Key → command line."""


def laid_over(default: Keys, own: Keys) -> dict[str, str]:
    """The keys that hold: the editor's own over the default ones.

    >>> laid_over({"E": "everywhere", "Del": "remove"}, {"E": "", "F8": "everywhere"})
    {'Del': 'remove', 'F8': 'everywhere'}
    """
    return {key: line for key, line in {**default, **own}.items() if line}


def keys_of(line: str, keys: Keys) -> list[str]:
    """The keys of one command line, in their order."""
    return [key for key, other in keys.items() if other == line]


def with_key(line: str, key: str, default: Keys, own: Keys) -> dict[str, str]:
    """The editor's own keys after `key` alone has become that of `line`; "" leaves it without one.

    Whatever else ran by that key has it no more.

    >>> with_key("remove", "E", {"E": "everywhere", "Del": "remove"}, {})
    {'Del': '', 'E': 'remove'}
    """
    kept = {k: v for k, v in own.items() if v != line}
    for each in keys_of(line, default):
        kept[each] = kept.get(each, "")
    if key:
        kept[key] = line
    return {k: v for k, v in kept.items() if v != default.get(k, "")}


def without_own(line: str, default: Keys, own: Keys) -> dict[str, str]:
    """The editor's own keys after those of `line` have become the default ones again.

    >>> without_own("remove", {"E": "everywhere", "Del": "remove"}, {"Del": "", "E": "remove"})
    {}
    """
    mine = {k for k, v in own.items() if v == line}
    return {k: v for k, v in own.items() if k not in mine and default.get(k) != line}
