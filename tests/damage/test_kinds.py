"""Every kind of damage but bytes out of step, by examples."""

from __future__ import annotations

import pytest

from annotator.damage import find, propose

NEWS = "今天上午，我们在北京举行会议"


def only(text: str) -> tuple[str, str, list[str]]:
    """The kind of the one place in a text, its words, and what is proposed for it."""
    (place,) = find(text)
    place = propose(text, place)
    return place.kind, place.span.of(text), [each.text for each in place.proposals]


@pytest.mark.parametrize(
    ("written", "read"), [("utf-8", "gb18030"), ("utf-8", "latin-1"), ("gbk", "latin-1")]
)
def test_what_was_read_in_another_encoding_is_read_in_its_own(written: str, read: str) -> None:
    garbled = NEWS.encode(written).decode(read)
    kind, words, proposals = only(f"新华社讯 {garbled} 完")
    assert (kind, words, proposals[0]) == ("encoding", garbled, NEWS)


def test_big5_read_as_latin_1_is_read_as_big5() -> None:
    garbled = "我們在北京舉行會議".encode("big5").decode("latin-1")
    kind, words, proposals = only(f"新華社訊 {garbled} 完")
    assert (kind, words, proposals[0]) == ("encoding", garbled, "我們在北京舉行會議")


def test_a_character_that_does_not_fit_is_found_by_what_stands_around_it() -> None:
    kind, words, proposals = only("從我國國情出發，啜持依靠人民群眾，發展經濟。")
    assert (kind, words, proposals[0]) == ("misread", "啜", "堅")


@pytest.mark.parametrize("words", ["锟斤拷", "锟斤拷锟斤拷", "\ufffd"])
def test_what_is_lost_is_said_to_be_and_nothing_is_proposed(words: str) -> None:
    assert only(f"我们在北京{words}举行会议") == ("lost", words, [])


def test_entities_are_proposed_as_what_they_stand_for_also_doubled() -> None:
    assert only("今天&amp;amp;lt;上午") == ("entities", "&amp;amp;lt;", ["<", "&lt;", "&amp;lt;"])
    assert only("在&#20013;&#22269;举行") == ("entities", "&#20013;&#22269;", ["中国"])


@pytest.mark.parametrize(
    "text", ["", "\n", NEWS, "AT&T;R&D; 都在", "这是 café naïve résumé 的菜单。", "plain ASCII?!"]
)
def test_what_is_whole_is_left_alone(text: str) -> None:
    assert find(text) == []
