"""The sample article, read in every way."""

from __future__ import annotations

import re

import pytest

from annotator.core.span import Span
from annotator.reading import Facts, Reading, glosses, read
from annotator.reading.conversion import conversion
from tests.reading.drawn import SEED
from tests.reading.test_readings import CHAINS

FACTS = Facts.of(SEED)
CLEAN = read(SEED, Reading.parse("clean"), FACTS)
BARE = re.sub(r"\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǜ]+\)", "", SEED)

# What an editor would mark: photographers, authors, offices, places, dates, figures, works.
_WORDS = """
羅亮 劉璇 周闖 王融國 向曙光 中國質量新聞網 湖南省市場監管局 市場監管部門 工信部門 科技部門 發改部門 商務部門
文旅部門 農業農村部門 國務院 湖南省 郴州市 湘潭市 株洲市 2020年 9月8日 6大主題 30項活動 30多項活動 6大系列
質量月 中國自主品牌博覽會 誠信興商宣傳月 陽光娛樂節 質量開放日主題活動 4.8萬張 近1.6萬家 1700家 近4000項
10家 96%以上 65家 30個 6000余份 500余人次 《關于加快質量發展建設質量強省的實施意見》
《關于開展質量提升行動的實施意見》 《省長質量獎管理辦法》 《湖南質量管理經典》 質量提升促六保六穩倡議書
羅亮＿攝 劉璇＿攝 中國 湖南 黨組書記 局長 記者 “十百千萬”工程 “六穩” 全面小康 雙循環 “云上展覽” 廳局聯動宣傳 “六?!比蝿?wù) 檢驗?zāi)芰Ω采w湖南
"""
GOLD = [words.replace("＿", " ") for words in _WORDS.split()]
PLACES = [
    (words, found.span()) for words in GOLD for found in re.finditer(re.escape(words), CLEAN.text)
]


def test_all_glosses_are_found_and_nothing_else() -> None:
    assert (FACTS.glossed, FACTS.traditional) == (True, True)
    assert len(glosses(SEED, FACTS)) == 244 == SEED.count("(") - 1
    assert CLEAN.text == BARE
    for gloss in glosses(SEED, FACTS):
        assert len(gloss.base) == 1
        assert gloss.span.of(SEED) == f"({gloss.reading})"


def test_it_reads_without_its_glosses() -> None:
    assert CLEAN.text.startswith("部門聯動宣傳 全民參與互動")
    assert CLEAN.text.count("湖南省市場監管局") == 3
    assert "中國質量新聞網訊 (周闖? 羅亮 記者 王融國) 讓“質量月”" in CLEAN.text


@pytest.mark.parametrize("wanted", ["湖南省市场监管局", "质量强省", "周闯? 罗亮 记者 王融国"])
def test_it_reads_in_simplified_characters(wanted: str) -> None:
    assert wanted in read(SEED, Reading.parse("clean+simplified")).text


def test_there_is_much_to_mark() -> None:
    assert len(PLACES) >= 82
    assert {words for words, _ in PLACES} == set(GOLD)


@pytest.mark.parametrize("chain", CHAINS)
def test_what_is_marked_keeps_its_offsets_in_every_reading(chain: str) -> None:
    view = read(SEED, Reading.parse(chain or "printed"), FACTS)
    for words, place in PLACES:
        stored = CLEAN.to_source(Span(*place))
        printed = stored.of(SEED)
        assert re.sub(r"\([^()]*\)", "", printed) == words
        shown = view.from_source(stored)
        assert view.to_source(shown) == stored
        if chain == "clean+simplified":
            assert shown.of(view.text) == conversion("t2s")(words)
        if chain == "printed":
            assert shown == stored
