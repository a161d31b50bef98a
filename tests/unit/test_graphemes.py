"""What a reader takes for one character."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.graphemes import next_grapheme, previous_grapheme

PIECES = [
    "人",
    "𠮷",
    "a",
    "e\u0301",
    "ü\u0304",
    "👨‍👩‍👧",
    "🇨🇳",
    "👍🏽",
    "葛\U000e0100",
    "❤️",
    "\r\n",
    "\n",
    "\r",
    "。",
]


@pytest.mark.parametrize("piece", PIECES)
def test_one_character_is_one_step(piece: str) -> None:
    text = f"國{piece}國"
    assert next_grapheme(text, 1) == 1 + len(piece)
    assert previous_grapheme(text, 1 + len(piece)) == 1


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_walking_back_meets_the_places_of_walking_forward(text: str) -> None:
    forward = [0]
    while forward[-1] < len(text):
        forward.append(next_grapheme(text, forward[-1]))
    back = [len(text)]
    while back[-1] > 0:
        back.append(previous_grapheme(text, back[-1]))
    assert back[::-1] == forward


@given(st.text(max_size=20), st.data())
def test_a_step_always_moves_and_never_leaves_the_text(text: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(text)))
    assert at < next_grapheme(text, at) <= len(text) or at == len(text)
    assert 0 <= previous_grapheme(text, at) < at or at == 0
