"""What would be obeyed or could not be seen is a sign, on the page and in every list."""

from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from annotator.core.span import Span
from annotator.gui.panels.marks import words_of
from annotator.gui.signs import OBEYED, THIN, one_line, signs
from annotator.workspace import Workspace
from tests.gui.pages import mark, open_text, shown
from tests.reading.drawn import texts

BIDI = [0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
UNSEEN = [0xAD, 0x34F, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060, 0x3164, 0xFEFF, 0xFE0F, 0xE0100]
KEPT = [
    "👨\u200d👩\u200d👧",
    "❤\ufe0f\u200d🔥",
    "🏳\ufe0f\u200d🌈",
    "1\ufe0f\u20e3",
    "葛\U000e0100",
    "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "می\u200cخواهم",
    "क्\u200dष",
    "a\tb",
]


def test_nothing_that_is_obeyed_is_left() -> None:
    for code in range(sys.maxunicode + 1):
        kind = unicodedata.category(chr(code))
        if kind in ("Cc", "Cf", "Cs", "Zl", "Zp") and code != 9:
            sign = signs(f"質{chr(code)}量")
            visible = 0x600 <= code <= 0x605 or code in (0x6DD, 0x70F, 0x8E2, 0x110BD, 0x110CD)
            assert (sign[1] == chr(code)) == visible, hex(code)
            assert len(sign) == 3


@pytest.mark.parametrize("code", UNSEEN, ids=hex)
def test_what_has_no_width_is_seen(code: int) -> None:
    assert signs(f",{chr(code)},") == f",{THIN},"


@pytest.mark.parametrize(
    "code", [*BIDI, 0x80, 0x9F, 0xFFF9, 0xFFFA, 0xFFFB, 0xFFFC, 0xE0001], ids=hex
)
def test_what_would_be_obeyed_is_a_box(code: int) -> None:
    assert signs(f"質{chr(code)}量") == f"質{OBEYED}量"


@pytest.mark.parametrize("text", KEPT)
def test_what_makes_one_picture_of_several_characters_stays(text: str) -> None:
    assert signs(text) == text


@given(texts | st.text())
def test_one_sign_for_one_character_and_no_sign_needs_one(text: str) -> None:
    assert len(signs(text)) == len(text)
    assert signs(signs(text)) == signs(text)
    assert not set("\r\n\t") & set(one_line(text))


def test_on_the_page_and_in_lists_nothing_turns_around(workspace: Workspace, qtbot: QtBot) -> None:
    text = "甲\u202e乙丙\u2067丁\u202c\0戊\u2028己\u200b庚\ufeff辛"
    open_text(workspace, text)
    page = shown(workspace, qtbot)
    block = page.where.shelf.block(0)
    assert block.layout.text() == "甲□乙丙□丁□␀戊↵己¦庚¦辛"
    xs = [block.extent(0, unit, unit + 1)[0] for unit in range(len(text))]
    assert xs == sorted(xs)
    made = mark(workspace, "entity.person", (0, len(text)))
    assert words_of(workspace, made) == block.layout.text()
    assert workspace.read(Span(0, len(text))) == text
