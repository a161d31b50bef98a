"""What would be obeyed or could not be seen is a sign, on the page and in every list."""

from __future__ import annotations

import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from annotator.core.span import Span
from annotator.gui.panels.marks import words_of
from annotator.gui.signs import OBEYED, THIN, one_line, signs
from annotator.gui.unseen import full_name, name_at, short_name
from annotator.gui.window import Window
from annotator.workspace import Workspace
from tests.gui.pages import LIGHT, mark, open_text, picture, places_of, point_in, shown
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


def test_every_one_has_a_name_of_its_own() -> None:
    there = [chr(code) for code in range(sys.maxunicode + 1)]
    signed = [char for char in there if char > "\r" and signs(f"x{char}x")[1] != char]
    names = list(map(short_name, signed))
    assert len(set(names)) == len(names) > 2000
    assert max(map(len, names)) <= 5
    assert all(short_name(chr(code)).isupper() for code in BIDI)
    assert full_name("\u202e") == "U+202E RIGHT-TO-LEFT OVERRIDE"
    assert full_name("\x1b") == "U+001B ESCAPE"
    assert name_at("甲\u202e", 1) == full_name("\u202e")
    assert [name_at("甲\n", place) for place in range(3)] == ["", "", ""]
    assert name_at(KEPT[5], 3) == ""


def test_on_the_page_each_sign_says_which_it_is_and_is_one_step(
    workspace: Workspace, qtbot: QtBot
) -> None:
    text = "甲\u202e乙\u200b\0丙\ufeff👨\u200d👩"
    open_text(workspace, text)
    page = shown(workspace, qtbot)
    block = page.where.shelf.block(0)
    assert [sign.name for sign in block.unseen] == ["RLO", "ZWSP", "NUL", "BOM"]
    for sign in block.unseen:
        left, right = block.extent(0, sign.unit, sign.unit + 1)
        assert right - left == pytest.approx(sign.width, abs=1)
    places = [0]
    while places[-1] < len(text):
        places.append(page.caret.step(places[-1], 1))
    assert places == [0, 1, 2, 3, 4, 5, 6, 7, 10]
    seen = picture(page)
    assert places_of(seen, LIGHT.faint)
    for offset in (1, 3, 4, 6):
        at = point_in(page, offset, 0.8)
        assert page.where.offset_at(at.toPointF()) == offset + 1


def test_the_status_line_names_what_the_caret_stands_at(
    open_window: Callable[..., Window], tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "odd.txt"
    file.write_text("甲\u202e乙", "utf-8")
    window = open_window(file)
    workspace = window.workspace
    assert workspace
    for span, name in ((Span(1, 1), True), (Span(1, 2), True), (Span(2, 2), False)):
        workspace.select(span)
        said = [label.text() for label in window.status.findChildren(QLabel)]
        assert any("U+202E RIGHT-TO-LEFT OVERRIDE" in each for each in said) == name
