"""Reading in another script: the right characters, and exact offsets where lengths change."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.span import Span
from annotator.core.view import View
from annotator.reading import Facts, Reading, read
from annotator.reading.conversion import conversion
from annotator.reading.correspondence import Correspondence
from annotator.reading.script import converted, is_traditional
from tests.reading.drawn import ODD, SEED, WORDS, texts

CONFIGS = ["t2s", "s2t", "s2twp", "hk2t", "t2tw", "s2hk", "t2hk"]


def as_read(text: str, chain: str) -> str:
    return read(text, Reading.parse(chain)).text


@pytest.mark.parametrize(
    ("printed", "chain", "wanted"),
    [
        ("湖南省市場監管局", "simplified", "湖南省市场监管局"),
        ("乾隆皇帝很乾淨", "simplified", "乾隆皇帝很干净"),
        ("干部头发很干净，皇后以后来发展", "traditional", "幹部頭髮很乾淨，皇后以後來發展"),
        ("这软件在公里牌里面", "traditional", "這軟件在公里牌裏面"),
        ("这软件在公里牌里面", "traditional-tw", "這軟體在公里牌裡面"),
        ("这软件在公里牌里面", "traditional-hk", "這軟件在公里牌裏面"),
        ("台湾着火", "traditional-tw", "臺灣著火"),
        ("台湾着火", "traditional-hk", "台灣着火"),
        ("這軟件裏面寫着", "traditional", "這軟件裏面寫着"),
        ("這軟件裏面寫着", "traditional-tw", "這軟件裡面寫著"),
        ("衞生綫上説明，閲讀台灣着火", "traditional-tw", "衛生線上說明，閱讀臺灣著火"),
        ("衛生線上說明，閱讀臺灣土著", "traditional-hk", "衞生線上説明，閲讀台灣土著"),
    ],
)
def test_each_script_has_its_characters(printed: str, chain: str, wanted: str) -> None:
    assert as_read(printed, chain) == wanted


def test_a_traditional_text_is_not_taken_for_a_simplified_one() -> None:
    # Read as if Simplified, 范 and 后 would be taken for 範 and 後.
    text = "導演范曉萱與皇后飯店的錢鍾書先生合作，後來發行了這張專輯"
    assert as_read(text, "traditional") == text
    assert is_traditional(text)
    assert not is_traditional(as_read(text, "simplified"))


@pytest.mark.parametrize(
    ("text", "traditional"),
    [
        (SEED, True),
        ("", False),
        ("GDP 3.5%", False),
        ("中文", False),
        ("國", True),
        ("国", False),
        ("发展国家经济，他说“國”", False),
        ("發展國家經濟，他說“国”", True),
        ("会议上，乾隆年间的瓷器", False),
        ("\0\ud800國", True),
    ],
)
def test_the_script_of_a_text_is_known(text: str, traditional: bool) -> None:
    assert is_traditional(text) is traditional


def test_where_the_length_changes_the_offsets_are_exact_both_ways() -> None:
    text = "他坐的士去打印机店买鼠标。"
    view = read(text, Reading.parse("traditional-tw"))
    assert view.text == "他坐計程車去印表機店買滑鼠。"
    pairs = [("他坐", "他坐"), ("的士", "計程車"), ("去", "去"), ("打印机", "印表機"), ("店", "店")]
    pairs += [("买", "買"), ("鼠标", "滑鼠"), ("。", "。"), (text, view.text)]
    for printed, shown in pairs:
        below = Span(text.index(printed), text.index(printed) + len(printed))
        above = Span(view.text.index(shown), view.text.index(shown) + len(shown))
        assert view.from_source(below) == above
        assert view.to_source(above) == below
    # Part of what was replaced as a whole is the whole of it.
    assert view.to_source(Span(3, 4)).of(text) == "的士"
    assert view.from_source(Span(5, 6)).of(view.text) == "印表"
    assert view.from_source(Span(7, 8)).of(view.text) == "機"


@pytest.mark.parametrize("filled", ["", "天。", "天地" * 60, "天，" * 300])
def test_a_phrase_with_a_comma_in_it_is_one_block(filled: str) -> None:
    def convert(text: str) -> str:
        return text.replace("甲，乙", "丙丁戊己").replace("子", "丑")

    text = f"{filled}子甲，乙子{filled}"
    new, replaced = Correspondence(convert).of(text)
    assert new == f"{filled}丑丙丁戊己丑{filled}"
    assert replaced == [(len(filled) + 1, len(filled) + 4, 4)]


def test_characters_that_are_variants_are_no_block() -> None:
    view = read("简体字软件出租车", Reading.parse("traditional-tw"))
    assert view.text == "簡體字軟體計程車"
    assert [(b.start, b.end) for b in view.alignment.blocks] == [(5, 7)]
    assert view.to_source(Span(7, 8)) == Span(7, 8)


@given(texts, st.sampled_from(CONFIGS))
def test_the_text_is_what_opencc_says_and_no_block_can_be_cut(text: str, config: str) -> None:
    convert = conversion(config)
    view = converted(View.printed(text), config)
    assert view.text == "\n".join(convert(line) for line in text.split("\n"))
    for start, end, new_start, new_end in view.alignment.blocks:
        old, new = text[start:end], view.text[new_start:new_end]
        assert "\n" not in old
        assert old
        assert new
        assert (len(old), len(new)) != (1, 1)


@given(texts, st.sampled_from(CONFIGS))
def test_between_blocks_a_character_became_itself_or_a_variant(text: str, config: str) -> None:
    convert = conversion(config)
    view = converted(View.printed(text), config)
    inside = {i for block in view.alignment.blocks for i in range(block.start, block.end)}
    for at in set(range(len(text))) - inside:
        one, other = text[at], view.read(Span(at, at + 1))
        if not any(word.find(one) >= 0 for word in WORDS):
            assert other in (one, convert(one)) or convert(other) in (one, convert(one))


@pytest.mark.parametrize("odd", ["\0", "\ud800", "\udc00\0", "\0\n\0"])
@pytest.mark.parametrize("config", CONFIGS)
def test_no_text_is_lost_behind_what_opencc_cannot_read(odd: str, config: str) -> None:
    convert = conversion(config)
    assert convert(f"國{odd}国{odd}") == f"{convert('國')}{odd}{convert('国')}{odd}"


@pytest.mark.parametrize("odd", [odd for odd in ODD if odd not in ("豈", "\U0002f800")])
def test_what_is_no_word_is_read_as_it_is(odd: str) -> None:
    for config in CONFIGS:
        assert converted(View.printed(odd), config) == View.printed(odd)


@pytest.mark.parametrize("between", ["", "天地玄黄宇宙洪荒" * 40, "天地。" * 200, "⿰天地" * 200])
def test_one_endless_paragraph_is_aligned_too(between: str) -> None:
    text = ("的士" + between) * 30
    view = read(text, Reading.parse("traditional-tw"), Facts())
    assert len(view.text) == len(text) + 30
    for number in range(30):
        start = number * (2 + len(between))
        shown = view.from_source(Span(start, start + 2))
        assert shown == Span(start + number, start + number + 3)
        assert view.to_source(shown) == Span(start, start + 2)
