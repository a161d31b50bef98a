"""What is a gloss, and what is only a bracket."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.span import Span
from annotator.reading import Facts, Reading, glosses, read
from annotator.reading.pinyin import numbered, said, toneless
from tests.reading.drawn import texts

CLEAN = Reading.parse("clean")
GLOSSED = Facts(glossed=True)


@pytest.mark.parametrize(
    ("printed", "base", "clean"),
    [
        ("部門聯(lián)動", "聯", "部門聯動"),
        ("聯[lián]動", "聯", "聯動"),
        ("聯（lián）動", "聯", "聯動"),
        ("聯［ lián ］動", "聯", "聯動"),
        ("聯〔lián〕動", "聯", "聯動"),
        ("聯(LIÁN)動", "聯", "聯動"),
        ("聯(lia\u0301n)動", "聯", "聯動"),
        ("中國(ɡuó)", "國", "中國"),
        ("和(hé)、和(huò)、和(hè)", "和", "和、和、和"),
        ("綠(lǜ)綠(lv4)", "綠", "綠綠"),
        ("里(li3)面", "里", "里面"),
        ("去北京(Běijīng)了", "北京", "去北京了"),
        ("西安(Xī'ān)和西安(Xī’ān)", "西安", "西安和西安"),
        ("北京（Bei3jing1）", "北京", "北京"),
        ("王融國(Wáng Róngguó)說", "王融國", "王融國說"),
        ("安徽(Ānhuī)", "安徽", "安徽"),
        ("買東西(dōngxi)", "東西", "買東西"),
        ("朋友(peng2you)", "朋友", "朋友"),
    ],
)
def test_a_reading_of_what_stands_before_it_is_a_gloss(printed: str, base: str, clean: str) -> None:
    found = glosses(printed, Facts())
    assert found[0].base.of(printed) == base
    assert found[0].base.end == found[0].span.start
    assert found[0].reading in found[0].span.of(printed)
    assert read(printed, CLEAN, Facts()).text == clean


@pytest.mark.parametrize(
    "printed",
    [
        "新聞網訊 (周闖? 羅亮 記者 王融國) 讓",
        "國內生產總值(GDP)",
        "首席執行官（CEO）",
        "聯(dòng)動",
        "聯(lián",
        "聯(lián動)",
        "聯 (lián)",
        "，(lián)",
        "(lián)動",
        "聯\n(lián)動",
        "聯(lián\n)動",
        "聯(lian)動",
        "約翰(John)",
        "一線(A1)",
        "餓(E4)",
        "阿(A1)",
        "他(he)她(she)",
        "京北(Běijīng)",
        "聯()動",
        "聯(1)動",
        "聯(lián1項)動",
    ],
)
def test_any_other_bracket_stays(printed: str) -> None:
    for known in (Facts(), GLOSSED):
        assert glosses(printed, known) == []
        assert read(printed, CLEAN, known).text == printed


def test_a_reading_without_a_tone_counts_only_where_three_others_stand() -> None:
    assert read("我(wǒ)的(de)書(shū)", CLEAN).text == "我的(de)書"
    assert read("我(wǒ)的(de)書(shū)呢(ne)\n好(hǎo)", CLEAN).text == "我的書呢\n好"
    assert glosses("的(De)", GLOSSED) == []
    assert glosses("書(shu)", GLOSSED) == []


def test_a_character_and_its_gloss_are_one() -> None:
    view = read("部門聯(lián)動(dòng)宣傳", CLEAN)
    assert view.text == "部門聯動宣傳"
    assert view.to_source(Span(2, 3)) == Span(2, 9)
    assert view.to_source(Span(2, 4)).of(view.source) == "聯(lián)動(dòng)"
    assert view.to_source(Span(0, 2)) == Span(0, 2)
    assert view.from_source(Span(4, 6)) == Span(2, 3)  # in the middle of the gloss


def test_a_gloss_of_a_word_belongs_to_its_last_character() -> None:
    view = read("去北京(Běijīng)了", CLEAN)
    assert view.to_source(Span(1, 2)) == Span(1, 2)
    assert view.to_source(Span(1, 3)).of(view.source) == "北京(Běijīng)"


@given(texts, st.booleans())
def test_clean_is_the_text_without_the_brackets_of_its_glosses(text: str, glossed: bool) -> None:
    found = glosses(text, Facts(glossed))
    clean = text
    for gloss in reversed(found):
        assert gloss.base.end == gloss.span.start
        clean = clean[: gloss.span.start] + clean[gloss.span.end :]
    assert read(text, CLEAN, Facts(glossed)).text == clean
    ends = [0, *(gloss.span.end for gloss in found)]
    assert all(end <= gloss.base.start for end, gloss in zip(ends, found, strict=False))


@given(st.text("質量問題的重慶長", min_size=1, max_size=8), st.data())
def test_every_way_to_say_a_character_is_recognised(text: str, data: st.DataObject) -> None:
    printed = ""
    for char in text:
        way = data.draw(st.sampled_from(sorted(said(char))))
        printed += f"{char}({data.draw(st.sampled_from([way, numbered(way)]))})"
    assert read(printed, CLEAN, GLOSSED).text == text


def test_only_who_meets_a_bracket_pays_for_pinyin() -> None:
    program = """
import os, sys
from annotator.reading import Facts, Reading, glosses, read
before = dict(os.environ)
print(read("中國（GDP ，(的", Reading.parse("clean")).text, "pypinyin" in sys.modules)
print(read("中國", Reading.parse("clean+traditional")).text, "pypinyin" in sys.modules)
print(len(glosses("國(guó)", Facts())), "pypinyin" in sys.modules)
print(dict(os.environ) == before, "pypinyin.phrases_dict" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program],
        capture_output=True,
        text=True,
        check=True,
        encoding="utf-8",
    )
    assert done.stdout.splitlines() == [
        "中國（GDP ，(的 False",
        "中國 False",
        "1 True",
        "True False",
    ]


def test_tones() -> None:
    assert said("的") == {"de", "dī", "dí", "dì"}
    assert said("A") == frozenset()
    assert [numbered(way) for way in ("dòng", "lǜ", "ǎ", "de")] == ["dong4", "lü4", "a3", "de5"]
    assert toneless("lǜ") == "lü"
