"""Reading punctuation in full or in half width.

Where a mark belongs is judged on the text without its glosses, so that 動(dòng), reads like 動, and
the glosses themselves stay as they are printed. Full width is for punctuation beside Chinese: the
comma of 4,800, the colon of 10:30 and what stands in an address are left alone. So is what looks
like damage, as in 主題?;庑鹿: in full width it would only be harder to see.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from annotator.core.alignment import Alignment
from annotator.core.view import View
from annotator.reading.clean import clean
from annotator.reading.facts import Facts
from annotator.reading.registry import step

_HALF, _FULL = ",.:;?!()", "，。：；？！（）"
_WIDEN, _NARROW = str.maketrans(_HALF, _FULL), str.maketrans(_FULL, _HALF)

_CHINESE = "\u2e80-\u2fff\u3001-\u9fff\uf900-\ufaff\uff01-\uff60\U00020000-\U0003ffff"
_IS_CHINESE = re.compile(f"[{_CHINESE}]")
_BRACKET = re.compile(r"[()\n]")
_BEFORE = f"(?:(?<=[{_CHINESE}])|(?<=[{_CHINESE}][”’]))"
_BEHIND = f"(?=[“‘]?[{_CHINESE}])"
_CLOSED = r"(?=[”’」』》）]|\r?(?:\n|\Z))"
_RUN = re.compile(r"[,.:;?!]+")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,15}://[!-~]*[A-Za-z0-9/#%&=~_+-]")
_WIDE = re.compile(
    rf"{_BEFORE}[,:;!](?![,.:;?!])|[,:;!]{_BEHIND}"
    # Before a space or a letter a question mark is rather a character that was lost; and only
    # where something ends is a point no decimal one and no part of a name.
    rf"|{_BEFORE}\?(?:{_BEHIND}|{_CLOSED})|{_BEFORE}(?:[?!]{{2,3}}|\.){_CLOSED}"
)


@step("full-width", "Full-width punctuation", kind="width")
def full_width(view: View, facts: Facts) -> View:
    """The text with full-width punctuation beside Chinese: 質量,30項 reads 質量，30項.

    Brackets change in pairs, behind Chinese or with Chinese between them. Numbers, addresses,
    glosses and what looks like damage stay as they are.
    """
    return _with_other_marks(view, facts, _widened)


@step("half-width", "Half-width punctuation", kind="width")
def half_width(view: View, facts: Facts) -> View:
    """The text with half-width punctuation: 質量，30項 reads 質量,30項; glosses stay."""
    return _with_other_marks(view, facts, lambda text: text.translate(_NARROW))


def _with_other_marks(view: View, facts: Facts, change: Callable[[str], str]) -> View:
    """A view in which everything but the glosses is changed, one character for one."""
    plain = clean(View.printed(view.text), facts)
    new = change(plain.text)
    pieces: list[str] = []
    done = 0
    for block in plain.alignment.blocks:  # a character with its gloss
        pieces += new[done : block.new_start], view.text[block.start : block.end]
        done = block.new_end
    return view.then("".join((*pieces, new[done:])), Alignment(len(view.text)))


def _widened(text: str) -> str:
    """A text without glosses, its punctuation in full width where that belongs."""
    text = _bracketed(text)

    def one(run: re.Match[str]) -> str:
        wide = _WIDE.match(text, run.start())
        return run[0].translate(_WIDEN) if wide and wide.end() == run.end() else run[0]

    if "://" not in text:
        return _RUN.sub(one, text)
    kept = {at for found in _ADDRESS.finditer(text) for at in range(*found.span())}
    return _RUN.sub(lambda run: run[0] if run.start() in kept else one(run), text)


def _bracketed(text: str) -> str:
    """A text with its pairs of brackets in full width where they belong to Chinese."""
    wide: list[int] = []
    open: list[int] = []
    done, chinese = 0, -1  # where the last stretch without brackets that has Chinese in it ends
    for match in _BRACKET.finditer(text):
        at = match.start()
        if _IS_CHINESE.search(text, done, at):
            chinese = at
        done = at + 1
        if match[0] == "\n":
            open.clear()
        elif match[0] == "(":
            open.append(at)
        elif open:
            start = open.pop()
            if chinese > start or (start > 0 and _IS_CHINESE.match(text[start - 1])):
                wide += start, at
    characters = list(text) if wide else []
    for at in wide:
        characters[at] = characters[at].translate(_WIDEN)
    return "".join(characters) if wide else text
