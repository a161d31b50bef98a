"""Punctuation in full and in half width: beside Chinese only, and one for one."""

from __future__ import annotations

import pytest
from hypothesis import example, given

from annotator.core.view import View
from annotator.reading import Facts, Reading, glosses, read
from tests.reading.drawn import SEED, texts

FULL, HALF = Reading.parse("full-width"), Reading.parse("half-width")
MARKS = ",.:;?!()，。：；？！（）"
GLOSSED = Facts(glossed=True)


def full(text: str) -> str:
    return read(text, FULL, GLOSSED).text


@pytest.mark.parametrize(
    ("printed", "read_as"),
    [
        ("質量,是什么?是生命!", "質量，是什么？是生命！"),
        ("共4,800张,占3.5%,时间:10:30", "共4,800张，占3.5%，时间：10:30"),
        ("GDP,以及CPI;还有", "GDP，以及CPI；还有"),
        ("他说:“好!”然后走了.", "他说：“好！”然后走了。"),
        ("约翰.史密斯,见www.中国.cn", "约翰.史密斯，见www.中国.cn"),
        ("见http://a.cn/b?q=1,谢谢", "见http://a.cn/b?q=1，谢谢"),
        ("Hello, world. (It is so!)", "Hello, world. (It is so!)"),
        ("国内生产总值(GDP)与f(x)的值(约)", "国内生产总值（GDP）与f(x)的值（约）"),
        ("什么?!\n真的...", "什么？！\n真的..."),
        ("聯(lián)動(dòng),2020年", "聯(lián)動(dòng)，2020年"),
        ("聯(lián)動(dòng)(上)", "聯(lián)動(dòng)（上）"),
        ("(上\n下)", "(上\n下)"),
    ],
)
def test_only_what_stands_beside_chinese_becomes_full(printed: str, read_as: str) -> None:
    assert full(printed) == read_as


@pytest.mark.parametrize(
    "damaged", ["永恒主題?;庑鹿诜窝滓", "“六?!比蝿?wù)的", "檢驗?zāi)芰Ω采w", "周闖? 羅亮"]
)
def test_damage_does_not_become_damage_in_full_width(damaged: str) -> None:
    assert full(damaged) == damaged


def test_the_sample_has_no_half_commas_left_beside_chinese() -> None:
    text = read(SEED, Reading.parse("clean+full-width")).text
    assert text.count(",") == 0
    assert "超4.8萬張、" in text
    assert text.count("（周闖? 羅亮 記者 王融國）") == 1


@given(texts)
@example("聯(lián)動(dòng),（lián）")
def test_nothing_but_punctuation_changes_and_glosses_stay(text: str) -> None:
    for reading in (FULL, HALF):
        view = read(text, reading, GLOSSED)
        assert (view.alignment.blocks, len(view.text)) == ((), len(text))
        assert all(
            a == b or (a in MARKS and b in MARKS) for a, b in zip(text, view.text, strict=True)
        )
        assert glosses(view.text, GLOSSED) == glosses(text, GLOSSED)
        for gloss in glosses(text, GLOSSED):
            assert gloss.span.of(view.text) == gloss.span.of(text)


@given(texts)
def test_glosses_may_be_dropped_before_or_after(text: str) -> None:
    for width in ("full-width", "half-width"):
        one = read(text, Reading.parse(f"clean+{width}"), GLOSSED)
        other = read(text, Reading.parse(f"{width}+clean"), GLOSSED)
        assert one == other


@given(texts)
def test_reading_in_full_width_twice_changes_nothing_more_in_half(text: str) -> None:
    half = read(text, HALF, GLOSSED).text
    assert read(half, HALF, GLOSSED).text == half
    assert read(read(text, FULL, GLOSSED).text, HALF, GLOSSED).text == half


def test_brackets_within_brackets_take_no_longer_than_their_number() -> None:
    deep = "(" * 50_000 + "a" + ")" * 50_000
    assert View.printed(deep).text == full(deep)
