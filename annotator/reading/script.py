"""Which script a text is printed in, and reading it in another."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from operator import ne

from annotator.core.alignment import Alignment
from annotator.core.view import View
from annotator.reading.conversion import conversion
from annotator.reading.correspondence import Correspondence

_SAMPLE = 2000
_HAN = re.compile("[\u3400-\u9fff]+")
_CERTAIN = 0.2
"""The share of Chinese characters that Simplified would change in a text surely Traditional."""


def converted(view: View, config: str) -> View:
    """A view in another script; `config` names a conversion of OpenCC such as `t2s`."""
    text, replaced = _correspondence(config).of(view.text)
    return view.then(text, Alignment(len(view.text), replaced))


def is_traditional(text: str) -> bool:
    """Whether a text is printed in Traditional characters, judged by its first two thousand."""
    return _is_traditional("".join(_HAN.findall(text, 0, _SAMPLE)))


@lru_cache(256)
def _is_traditional(sample: str) -> bool:
    traditional = _changed(sample, "t2s")
    # The dictionary of Simplified takes 0.1 s to load: only a text in both scripts needs it.
    if not traditional or traditional > _CERTAIN * len(sample):
        return bool(traditional)
    return traditional > _changed(sample, "s2t")


def _changed(sample: str, config: str) -> int:
    new = conversion(config)(sample)
    return sum(map(ne, sample, new))


@cache
def _correspondence(config: str) -> Correspondence:
    return Correspondence(conversion(config))
