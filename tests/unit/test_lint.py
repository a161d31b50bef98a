"""What looks wrong with a mark: what is found, what is left alone, and that mending holds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.mark import Mark
from annotator.core.scheme import Scheme
from annotator.core.span import Span
from annotator.core.view import View
from annotator.reading import Facts, Reading, read
from annotator.reading.passages import passage
from annotator.review import Around, Finding, lint, mended
from tests.conftest import NEWS

SCHEME = Scheme.parse(NEWS)
CLEAN = Reading(("clean",))


def around(text: str) -> Around:
    facts = Facts(glossed=True)

    def read_around(span: Span) -> tuple[View, int]:
        here = passage(text, span)
        return read(here.of(text), CLEAN, facts), here.start

    return read_around


def looked_at(marked: str, label: str = "entity.event") -> tuple[str, Mark, tuple[Finding, ...]]:
    """A text with one mark, given as words with ⟦ and ⟧ around those that are marked."""
    text = marked.replace("⟦", "").replace("⟧", "")
    pieces = marked.split("⟦")
    spans, done = [], len(pieces[0])
    for piece in pieces[1:]:
        words, _, behind = piece.partition("⟧")
        spans.append(Span(done, done + len(words)))
        done += len(words) + len(behind)
    mark = Mark(label, tuple(spans))
    return text, mark, lint(mark, text, SCHEME, around(text))


CUT = [
    ("超⟦4.8⟧萬張", "figure.number", "4.8萬"),
    ("超4.⟦8萬⟧張", "figure.number", "4.8萬"),
    ("超⟦4.8⟧萬(wàn)張", "figure.number", "4.8萬(wàn)"),
    ("增长⟦96⟧%以上", "figure.number", "96%"),
    ("增长⟦９⟧６％以上", "figure.number", "９６％"),
    ("共⟦1⟧,200人", "figure.number", "1,200"),
    ("共1,2⟦00人⟧", "figure.number", "1,200人"),
    ("在⟦9⟧月8日", "entity.time", "9月"),
    ("在9⟦月8日⟧", "entity.time", "9月8日"),
    ("在⟦2020⟧年", "entity.time", "2020年"),
    ("9月⟦8⟧日", "entity.time", "8日"),
    ("共⟦三百⟧二十人", "figure.number", "三百二十"),
    ("共三(sān)百(bǎi)⟦二(èr)十人⟧", "figure.number", "三(sān)百(bǎi)二(èr)十人"),
    ("百分之⟦二十⟧", "figure.number", "百分之二十"),
    ("二〇⟦二〇年⟧", "entity.time", "二〇二〇年"),
    ("G2⟦0峰会⟧", "entity.event", "20峰会"),
    ("⟦30多⟧萬人", "figure.number", "30多萬"),
]


@pytest.mark.parametrize(("marked", "label", "whole"), CUT)
def test_a_cut_number_is_taken_in_whole(marked: str, label: str, whole: str) -> None:
    text, mark, found = looked_at(marked, label)
    assert [each.rule for each in found] == ["numbers"]
    assert found[0].mended
    assert found[0].mended.words(text) == whole
    assert found[0].mended.id == mark.id


PAIRS = [
    ("⟦《論語⟧》中", "《論語》"),
    ("《⟦論語》⟧中", "《論語》"),
    ("“⟦質量月”活動⟧", "“質量月”活動"),
    ("⟦《論語⟧新注》中", "論語"),
    ("讀⟦論語》⟧中", "論語"),
    ("《“⟦論語⟧”》", None),
    ("⟦《“論語⟧”》", "《“論語”》"),
    ("⟦論“語⟧之”學", ""),
]


@pytest.mark.parametrize(("marked", "whole"), PAIRS)
def test_a_broken_pair_is_made_whole(marked: str, whole: str | None) -> None:
    text, _, found = looked_at(marked)
    if whole is None:
        assert not found
        return
    assert [each.rule for each in found] == ["pairs"]
    assert (found[0].mended.words(text) if found[0].mended else "") == whole


EDGES = [
    ("說，⟦向曙光，⟧主持", "向曙光"),
    ("說⟦：向曙光 ⟧主持", "向曙光"),
    ("由⟦\u3000羅亮⟧攝", "羅亮"),
    ("由⟦羅亮 攝\n⟧", "羅亮 攝"),
    ("他說⟦開始了。⟧", "開始了"),
    ("⟦湖南、⟧與⟦湖北，⟧", "湖南 … 湖北"),
]


@pytest.mark.parametrize(("marked", "words"), EDGES)
def test_what_is_no_word_is_trimmed(marked: str, words: str) -> None:
    text, _, found = looked_at(marked)
    assert [each.rule for each in found] == ["edges"]
    assert found[0].mended
    assert found[0].mended.words(text) == words


def test_only_the_editor_mends_a_mark_without_words() -> None:
    _, mark, found = looked_at("羅亮⟦，。⟧攝")
    assert [(each.rule, each.mended) for each in found] == [("edges", None)]
    assert str(found[0].message) == "The mark has no words, only “，。”"
    assert mended(mark, "羅亮，。攝", SCHEME, around("羅亮，。攝")) is mark


def test_a_mark_over_paragraphs_gets_a_part_for_each() -> None:
    text, _, found = looked_at("由⟦湖南省\r\n\r\n　監管局⟧說")
    assert [each.rule for each in found] == ["paragraphs"]
    assert found[0].mended
    assert found[0].mended.words(text) == "湖南省 … 監管局"


def test_what_the_scheme_requires_is_asked_for() -> None:
    found = lint(Mark("topic"), "湖南", SCHEME, around("湖南"))
    assert [(each.rule, each.attribute, each.mended) for each in found] == [
        ("attributes", "topic", None)
    ]
    said = Mark("topic", attributes={"topic": "economy"})
    assert not lint(said, "湖南", SCHEME, around("湖南"))


FINE = [
    ("舉辦⟦“質量月”活動⟧。", "entity.event"),
    ("⟦圖為活動現場。⟧", "caption.text"),
    ("會議召開。⟦活動開始了！⟧\n", "entity.event"),
    ("⟦活動開始了。大家都來。⟧", "entity.event"),
    ("看⟦孤獨搖滾！⟧吧", "caption.text"),
    ("看《⟦孤獨搖滾！⟧》", "entity.work"),
    ("說“⟦你好。⟧”", "entity.event"),
    ("“⟦質量月⟧”活動", "entity.event"),
    ("在⟦9月⟧8日", "entity.time"),
    ("在9月⟦8日⟧", "entity.time"),
    ("在2020年⟦9月8日⟧", "entity.time"),
    ("⟦張三⟧一行", "entity.person"),
    ("⟦張三⟧一行", "figure.number"),
    ("⟦李四⟧十分", "entity.person"),
    ("第一⟦百貨公司⟧", "entity.organisation"),
    ("⟦3⟧千克", "figure.number"),
    ("⟦30⟧項", "figure.number"),
    ("1.⟦2020年⟧", "entity.time"),
    ("⟦東京奧運會2020⟧年舉行", "entity.event"),
    ("⟦聯(lián)動(dòng)⟧", "entity.event"),
    ("⟦Yahoo!⟧公司", "entity.organisation"),
    ("⟦永恒主題?⟧；", "entity.event"),
    ("⟦“六?！比蝿?wù)⟧", "entity.person"),
    ("⟦“我們很高興。⟧今天來了。”", "entity.event"),
    ("⟦Rock ’n’ roll⟧", "entity.work"),
    ("⟦湖南省⟧與⟦監管局⟧", "entity.organisation"),
    ("⟦⟧湖南，", "figure.picture"),
    ("⟦，“六?⟧！比蝿?wù)", "repair"),
]


@pytest.mark.parametrize(("marked", "label"), FINE)
def test_what_is_right_is_left_alone(marked: str, label: str) -> None:
    assert not looked_at(marked, label)[2]


TEXTS = st.text("湖三百二十9.8,%年月，。 “”《》（）(é)\n\r萬亿第a！", min_size=1, max_size=40)
LABELS = st.sampled_from(["entity.time", "figure.number", "entity.work", "caption.text", "topic"])


@st.composite
def marks(draw: st.DrawFn, text: str) -> Mark:
    """A mark of up to three parts, any of which may be a point."""
    ends = sorted(draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=6, unique=True)))
    spans = tuple(map(Span, ends[::2], ends[1::2]))
    return Mark(draw(LABELS), spans if draw(st.booleans()) else spans[:1])


@given(TEXTS, st.data())
def test_mending_holds(text: str, data: st.DataObject) -> None:
    mark = data.draw(marks(text))
    found = lint(mark, text, SCHEME, around(text))
    for each in found:
        if each.mended is None:
            continue
        after = each.mended
        assert (after.id, after.label, after.attributes) == (mark.id, mark.label, mark.attributes)
        assert after.spans
        assert all(len(span) > 0 and span.end <= len(text) for span in after.spans)
        left = {other.rule for other in lint(after, text, SCHEME, around(text))}
        assert left <= {other.rule for other in found} - {each.rule}
    whole = mended(mark, text, SCHEME, around(text))
    assert mended(whole, text, SCHEME, around(text)) is whole


@given(TEXTS, st.integers(0, 40))
def test_points_and_whole_articles_are_never_cut(text: str, offset: int) -> None:
    point = Span(min(offset, len(text)), min(offset, len(text)))
    for spans in ((), (point,)):
        assert not lint(Mark("entity.place", spans), text, SCHEME, around(text))
