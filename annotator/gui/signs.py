"""What in a text would be obeyed, or could not be seen, shown as a sign.

Control characters, marks that turn lines around, characters without a width: nothing in an article
is obeyed, and nothing in it is hidden. One sign for one character, so that no offset moves. What
makes one picture of several characters, as joiners and variation selectors do in emoji, is left
where it does that.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

OBEYED: Final = "□"
"""For what would be obeyed."""
THIN: Final = "¦"
"""For what has no width."""

_TAGS = range(0xE0020, 0xE0080)
_SEEN = {*"\t\u06dd\u070f\u08e2\U000110bd\U000110cd\u200c\u200d", *map(chr, range(0x600, 0x606))}
_SEEN |= set(map(chr, _TAGS))  # these and the joiners are looked at with their neighbours
_THIN = set("\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u180f\u200b\u2060\u3164")
_THIN |= {"\ufeff", "\uffa0"}
_JOINED = (
    "\u00a9\u00ae\u0600-\u06ff\u0750-\u077f\u08a0-\u0dff\u1000-\u109f\u1780-\u17ff\u1a00-\u1bff"
    "\u2190-\u27bf\u2900-\u2bff\ufe0f\U0001f000-\U0001faff"
)
_VARIED = f"#*0-9\u203c\u2049\u2122\u2139\u3007-\u9fff\uf900-\ufaff\U00020000-\U0003ffff{_JOINED}"
_TOGETHER = re.compile(
    f"(?P<kept>(?<=[{_JOINED}])[\u200c\u200d](?=[{_JOINED}])"
    f"|(?<=[{_VARIED}])[\ufe00-\ufe0f\U000e0100-\U000e01ef]"
    "|(?<=\U0001f3f4)[\U000e0020-\U000e007e]{2,8}\U000e007f)"
    "|[\u200c\u200d\ufe00-\ufe0f\U000e0020-\U000e007f\U000e0100-\U000e01ef]"
)
_BLANKS = re.compile("[ \t\r\n]+")


class _Signs(dict[int, str]):
    """The sign for each character, itself if it needs none; filled as characters are met."""

    def __missing__(self, code: int) -> str:
        self[code] = _sign(chr(code))
        return self[code]


def _sign(char: str) -> str:
    kind = unicodedata.category(char)
    if char in _SEEN:
        return char
    if char in _THIN:
        return THIN
    if kind == "Cs":
        return "\ufffd"
    if kind in ("Zl", "Zp"):
        return "↵"
    if kind == "Cc" and char < "\x80":
        return "\u2421" if char == "\x7f" else chr(0x2400 + ord(char))
    return OBEYED if kind in ("Cc", "Cf") or char == "\ufffc" else char


_TABLE = _Signs()


def signs(text: str) -> str:
    """A text with a sign for each character that would be obeyed or that nobody would see.

    Tabs stay; of the same length in code points.

    >>> signs("質\u202e量\u200b")
    '質□量¦'
    """
    if text.isprintable() and text.isascii():
        return text
    return _TOGETHER.sub(lambda found: found["kept"] or THIN, text.translate(_TABLE))


def one_line(text: str) -> str:
    """A text on one line, for lists and labels: white space as blanks, the rest as signs."""
    return signs(_BLANKS.sub(" ", text).strip(" "))
