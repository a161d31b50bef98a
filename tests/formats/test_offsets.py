"""Offsets in UTF-16 and in bytes, against other ways to compute them."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.span import Span
from annotator.formats import byte_offsets, decode, utf16_offsets
from annotator.formats.offsets import Rulers
from tests.formats.samples import ENCODINGS, bytes_before, texts


@given(texts)
def test_utf16_counts_two_for_what_is_astral(text: str) -> None:
    expected = [len(text[:place].encode("utf-16-le")) // 2 for place in range(len(text) + 1)]
    assert utf16_offsets(text, range(len(text) + 1)) == expected


@given(
    texts, st.sampled_from(["utf-8", "gb18030", "utf-16-le", "utf-16-be", "utf-32-le"]), st.data()
)
def test_bytes_are_those_of_each_character(text: str, encoding: str, data: st.DataObject) -> None:
    raw = text.encode(encoding)
    expected = bytes_before(text, encoding)
    assert byte_offsets(raw, encoding, text) == expected
    few = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=3)))
    assert byte_offsets(raw, encoding, text, few) == [expected[place] for place in few]


@given(
    st.lists(st.one_of(st.sampled_from("中𠮷aé\n"), st.integers(1, 3)), max_size=20),
    st.sampled_from(["utf-8", "gb18030", "utf-16-be"]),
)
def test_bytes_stay_exact_behind_damage(parts: list[str | int], encoding: str) -> None:
    # 0xff is no byte of UTF-8, no first byte of GB 18030; a lone D800 is nothing in UTF-16.
    hole = b"\xd8\0" if encoding.startswith("utf-16") else b"\xff"
    raw, text, expected = b"", "", []
    for number, part in enumerate(parts):
        if isinstance(part, str):
            expected.append(len(raw))
            raw, text = raw + part.encode(encoding), text + part
        else:
            if not (number and isinstance(parts[number - 1], int)):
                expected.append(len(raw))
                text += "\ufffd"
            raw += hole * part
    assert decode(raw, encoding).text == text
    assert byte_offsets(raw, encoding, text) == [*expected, len(raw)]


@given(st.binary(max_size=40), st.sampled_from(ENCODINGS))
def test_each_character_is_what_its_bytes_say(raw: bytes, encoding: str) -> None:
    text = decode(raw, encoding).text
    places = byte_offsets(raw, encoding, text)
    assert (places[0], places[-1]) == (0, len(raw))
    assert places == sorted(places)
    for character, start, end in zip(text, places, places[1:], strict=False):
        if character != "\ufffd" and encoding != "big5hkscs":
            assert raw[start:end].decode(encoding) == character


def test_a_code_of_two_characters_is_never_halved() -> None:
    text = "中Ê\u0304文ê\u030c"
    raw = text.encode("big5hkscs")
    assert byte_offsets(raw, "big5hkscs", text) == [0, 2, 2, 4, 6, 6, 8]
    assert byte_offsets(raw, "big5hkscs", text, [2, 6]) == [2, 8]
    rulers = Rulers.over(raw, "big5hkscs", text, [Span(1, 2), Span(2, 3), Span(2, 2), Span(0, 6)])
    assert rulers.in_bytes(Span(1, 2)) == rulers.in_bytes(Span(2, 3)) == [2, 4]
    assert rulers.in_bytes(Span(2, 2)) == [2, 2]
    assert rulers.in_bytes(Span(0, 6)) == [0, 8]


def test_a_character_with_two_codes_is_where_it_is() -> None:
    # Both mean the same character in CP932; only one of them is what encoding gives.
    raw = b"\x81\xcaA\xee\xf9B\xfa\x54"
    text = decode(raw, "cp932").text
    assert text.encode("cp932") != raw
    assert byte_offsets(raw, "cp932", text) == [0, 2, 3, 5, 6, 8]


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "big5hkscs", "utf-16-le"])
def test_a_million_characters_take_no_time(encoding: str) -> None:
    raw = "湖南省市場監管局，2020\r\n".encode(encoding) * 60_000 + b"\xff\x80"
    text = decode(raw, encoding).text
    assert len(text) > 900_000
    begun = process_time()
    places = byte_offsets(raw, encoding, text)
    assert process_time() - begun < 2
    assert places[-1] == len(raw)
