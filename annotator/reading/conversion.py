"""Converting between scripts: the one place where OpenCC is imported."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

Convert = Callable[[str], str]

# OpenCC loses the text behind a NUL and cannot encode half a surrogate pair.
_UNSPEAKABLE = re.compile("([\0\ud800-\udfff]+)")


@cache
def conversion(config: str) -> Convert:
    """A conversion of OpenCC that takes any text; `config` is its name there, such as `t2s`.

    The dictionaries are loaded by the first call: 5 ms for `t2s`, 0.1 s for those that begin
    with `s`. Raises nothing; what is no character stays what it is.
    """
    from opencc import OpenCC

    convert = OpenCC(config).convert

    def safe(text: str) -> str:
        if not _UNSPEAKABLE.search(text):
            return str(convert(text))
        parts = _UNSPEAKABLE.split(text)
        return "".join(part if i % 2 else str(convert(part)) for i, part in enumerate(parts))

    return safe
