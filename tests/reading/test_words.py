"""What a double click takes: words, names, figures, in the sample article and elsewhere."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.chinese import segmentation
from annotator.core.graphemes import next_grapheme, previous_grapheme
from annotator.core.span import Span
from annotator.reading import Facts
from annotator.reading.words import Words, plain, word_at, words_at
from tests.reading.drawn import SEED
from tests.reading.test_sample import CLEAN, FACTS, PLACES

_NAMES = """
湖南省市場監管局 向曙光 王融國 羅亮 劉璇 周闖 郴州市 湘潭市 株洲市 國務院 30多項 4.8萬張 質量月 96%以上 9月8日 2020年 500余人次
省長質量獎管理辦法 湖南質量管理經典 中國質量新聞網 農業農村部門 中國自主品牌博覽會 質量開放日主題活動 “十百千萬”工程
"""
NAMES = _NAMES.split()
SIMPLIFIED = (
    ("昨天，省教育厅副厅长欧阳明表示", "明", "欧阳明"),
    ("由湖北省武汉市公安局和市民发起", "安", "湖北省武汉市公安局"),
    ("美国总统唐纳德·特朗普说", "朗", "唐纳德·特朗普"),
    ("2021年3月15日上午，", "3", "2021年3月15日"),
    ("阿瑟·柯南·道尔的书", "道", "阿瑟·柯南·道尔"),
    ("发行《三体》后", "体", "三体"),
    ("加入WTO以后", "T", "WTO"),
    ("我们一起前进", "起", "一起"),
    ("有二十三名学生", "十", "二十三名"),
    ("王学武则表示，", "学", "王学武"),
    ("新闻出版总署副署长孙寿山曾表示", "孙", "孙寿山"),
    ("新闻出版总署副署长孙寿山曾表示", "出", "新闻出版总署"),
    ("深圳钟表行业协会会长李东升说", "表", "深圳钟表行业协会"),
    ("据农行浙江分行介绍", "浙", "农行浙江分行"),
    ("东道主法国队在决赛中战胜中国队", "国", "法国队"),
    ("前锋森德罗斯又受伤", "德", "森德罗斯"),
    ("会见了日本首相安倍晋三", "晋", "安倍晋三"),
    ("龙泉乡的果园", "泉", "龙泉乡"),
    ("新疆北部有雪", "部", "北部"),
    ("去了丽泽金融商务区", "金", "丽泽金融商务区"),
    ("9月8日至12日，", "至", "9月8日至12日"),
    ("上午8时30分开会", "3", "上午8时30分"),
    ("全长3—5年", "5", "3—5年"),
    ("耗资3.5亿元人民币", "亿", "3.5亿元人民币"),
    ("出席第十三届会议", "三", "第十三届"),
    ("20世纪90年代初", "纪", "20世纪90年代初"),
    ("以2∶0获胜", "2", "2∶0"),
    ("在玩dota2游戏", "2", "dota2"),
    ("人们千家万户相连", "家", "千家万户"),
)


@pytest.fixture(autouse=True)
def dictionary() -> None:
    segmentation.load()


@pytest.fixture
def no_dictionary(dictionary: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(segmentation, "_tag", None)


def paragraph(text: str, offset: int) -> Span:
    end = text.find("\n", offset)
    return Span(text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end)


def clicked(text: str, offset: int, facts: Facts, known: tuple[str, ...] = ()) -> Words:
    here = paragraph(text, offset)
    words = words_at(here.of(text), offset - here.start, facts, known)
    assert words
    return words.moved(here.start)


def occurrences(words: str) -> Iterator[Span]:
    for found in re.finditer(re.escape(words), CLEAN.text):
        yield CLEAN.to_source(Span(*found.span()))


@pytest.mark.parametrize("name", NAMES)
def test_one_double_click_on_any_character_takes_the_name(name: str) -> None:
    places = [span for span in occurrences(name) if not _in_a_longer_one(span)]
    assert places
    for place in places:
        for offset in range(place.start, place.end):  # of the glosses, too
            if SEED[offset] not in "“”" and CLEAN.read(Span(offset, offset + 1)) not in "“”":
                assert clicked(SEED, offset, FACTS).likeliest == place, SEED[offset]


def _in_a_longer_one(span: Span) -> bool:
    others = [other for name in NAMES for other in occurrences(name)]
    return any(other != span and other.covers(span) for other in others)


@pytest.mark.parametrize(("text", "at", "wanted"), SIMPLIFIED)
def test_other_texts(text: str, at: str, wanted: str) -> None:
    words = clicked(text, text.index(at), Facts.of(text))
    assert words.likeliest.of(text) == wanted


def test_most_of_what_there_is_to_mark_in_the_sample_takes_one_double_click() -> None:
    """Most misses: 30項活動 (a figure and a noun), the credit around a name, damaged places."""
    spans = {Span(*place) for _, place in PLACES}
    outermost = [s for s in spans if not any(o != s and o.covers(s) for o in spans)]
    right = tried = 0
    for span in outermost:
        wanted = _without_brackets(span)
        for at in range(wanted.start, wanted.end):
            if CLEAN.text[at].isalnum():
                offset = CLEAN.to_source(Span(at, at + 1)).start
                tried += 1
                right += clicked(SEED, offset, FACTS).likeliest == CLEAN.to_source(wanted)
    assert tried > 350
    assert right / tried > 0.79


def _without_brackets(span: Span) -> Span:
    return Span(span.start + 1, span.end - 1) if CLEAN.text[span.start] == "《" else span


def test_wider_and_narrower() -> None:
    text = "修訂《省長質量獎管理辦法》,超4.8萬張。"
    words = clicked(text, text.index("量"), FACTS)
    assert [span.of(text) for span in words.spans] == [
        "量",
        "質量獎",
        "省長質量獎管理辦法",
        "《省長質量獎管理辦法》",
        "修訂《省長質量獎管理辦法》",
        "修訂《省長質量獎管理辦法》,超4.8萬張",
    ]
    assert words.first == 2
    widest, narrowest = words.spans[-1], words.spans[0]
    assert words.wider(words.likeliest) == words.spans[3]
    assert words.wider(widest) == widest
    assert words.narrower(words.likeliest) == words.spans[1]
    assert words.narrower(words.spans[1]) == narrowest == words.narrower(narrowest)
    figure = clicked(text, text.index("8"), FACTS)
    assert figure.likeliest.of(text) == "4.8萬張"
    assert figure.wider(figure.likeliest).of(text) == "超4.8萬張"


def test_from_the_character_to_the_paragraph() -> None:
    text = "昨天下雨。向曙光说，质量最好！大家鼓掌。 "
    words = clicked(text, text.index("质"), Facts())
    assert [span.of(text) for span in words.spans] == [
        "质",
        "质量",
        "质量最好",
        "向曙光说，质量最好",
        "昨天下雨。向曙光说，质量最好！大家鼓掌",
    ]
    assert words.likeliest.of(text) == "质量"


def test_what_was_marked_before_is_taken_again() -> None:
    text = "觀眾為雙星合唱團鼓掌,湖南省市場監管局到場"
    (known,) = plain(["雙星合(hé)唱團"], FACTS)
    assert known == "双星合唱团"
    assert clicked(text, text.index("唱"), FACTS).likeliest.of(text) != "雙星合唱團"
    assert clicked(text, text.index("唱"), FACTS, (known,)).likeliest.of(text) == "雙星合唱團"
    part = clicked(text, text.index("湖"), FACTS, ("湖南",))
    assert part.likeliest.of(text) == "湖南省市場監管局"
    assert part.narrower(part.likeliest).of(text) == "湖南省"


def test_what_is_marked_here_comes_first() -> None:
    text = "湖南省市場監管局"
    words = words_at(text, 1, FACTS, (), [Span(0, 8), Span(0, 3)])
    assert words
    assert words.likeliest == Span(0, 3)
    assert words.wider(words.likeliest) == Span(0, 8)


def test_what_stands_at_the_end_of_a_quotation_does_not_come_along() -> None:
    text = "看《三体，》"
    assert clicked(text, 2, Facts()).likeliest.of(text) == "三体"


@pytest.mark.parametrize("text", ["，", "在 這", ",。"])
def test_between_words_there_are_none(text: str) -> None:
    at = next(i for i, char in enumerate(text) if not char.isalnum())
    assert words_at(text, at, Facts()) is None


@pytest.mark.usefixtures("no_dictionary")
@pytest.mark.parametrize(
    "name",
    ["湖南省市場監管局", "向曙光", "30多項", "4.8萬張", "質量月", "9月8日", "省長質量獎管理辦法"],
)
def test_until_the_dictionary_is_there_rules_serve(name: str) -> None:
    place = next(occurrences(name))
    assert clicked(SEED, place.start, FACTS).likeliest == place
    text = "活動濃厚"
    assert clicked(text, 1, FACTS).likeliest == Span(1, 2)


ALPHABET = st.sampled_from(
    "湖南省市場監管局向曙光說質量(liàng)《》“”「」，。,. \u3000\t34%萬張年月日aé\u0301𠮷👍🏽\u200d️·攝\r"
)


@given(st.text(ALPHABET, min_size=1, max_size=40), st.data())
def test_law_each_stretch_holds_the_character_and_ends_in_words(
    text: str, data: st.DataObject
) -> None:
    offset = data.draw(st.integers(0, len(text) - 1))
    words = words_at(text, offset, Facts(True, True), ("湖南", "局,向", "质量"))
    if words is None:
        base = text[previous_grapheme(text, offset + 1)]
        assert not base.isalpha()
        return
    assert 0 <= words.first < len(words.spans)
    for one, other in zip(words.spans, words.spans[1:], strict=False):
        assert other.covers(one)
        assert other != one
    for span in words.spans:
        assert span.covers(Span(offset, offset + 1))
        assert span.end <= len(text)
        assert previous_grapheme(text, span.start + 1) == span.start
        assert next_grapheme(text, previous_grapheme(text, span.end)) == span.end
        first, last = text[span.start], text[previous_grapheme(text, span.end)]
        assert first in "《“「(%" or unicodedata.category(first)[0] in "LNM", span.of(text)
        assert last in "》”」)%" or unicodedata.category(last)[0] in "LNM", span.of(text)


def test_a_word_alone_is_that_of_the_dictionary() -> None:
    segmentation.load()
    source = "湖南省市場(chǎng)監(jiān)管局,超4.8萬張。"
    facts = Facts.of(source)
    found = [word_at(source, offset, facts) for offset in range(len(source))]
    words = list(dict.fromkeys(span.of(source) for span in found if span))
    assert words[0] in ("湖南", "湖南省")
    assert "4.8" in words
    assert found[source.index(",")] is None
    assert found[source.index("。")] is None
