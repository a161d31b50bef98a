"""Laws and stories of searching: what reads the same to an editor is found."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.span import Span
from annotator.reading import Facts, Folded, folded, found
from tests.reading.drawn import SEED, texts

FACTS = Facts.of(SEED)
facts = st.builds(Facts, st.booleans(), st.booleans())


def whole(text: str, known: Facts) -> Folded:
    article = Folded(text, known)
    article.finish()
    return article


def places(text: str, words: str) -> list[str]:
    article = whole(text, Facts.of(text))
    return [span.of(text) for span in article.every(article.words(words))]


@given(texts)
def test_what_is_folded_stays_as_it_is(text: str) -> None:
    once = folded(text.replace("(", "").replace("（", ""), Facts()).text
    assert folded(once, Facts()).text == once


@given(texts, texts, facts, st.data())
def test_every_hit_reads_like_the_words(
    text: str, more: str, known: Facts, data: st.DataObject
) -> None:
    text = text + more + text
    view = folded(text, known)
    start = data.draw(st.integers(0, len(view.text)))
    words = view.text[start : start + data.draw(st.integers(1, 6))]
    hits = found(view, words)
    assert all(view.read(hit) == words for hit in hits)
    assert len(hits) == (view.text.count(words) if words else 0)
    assert all(one.end <= other.start for one, other in pairwise(hits))


@given(st.lists(texts, max_size=9).map("。\n".join), facts, st.data())
def test_portions_find_what_the_whole_finds(text: str, known: Facts, data: st.DataObject) -> None:
    view = folded(text, known)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("annotator.reading.folding.PORTION", 250)
        patch.setattr("annotator.reading.folding._JOINED", 1)
        article = whole(text, known)
        assert article.text == view.text
        start = data.draw(st.integers(0, len(view.text)))
        words = view.text[start : start + data.draw(st.integers(1, 40))]
        assert article.every(words) == found(view, words)
    for hit in found(view, words):
        assert article.read(hit) == words


def test_the_sample_folded_in_small_portions_is_the_sample_folded() -> None:
    text = SEED * 3
    article, view = whole(text, FACTS), folded(text, FACTS)
    assert article.text == view.text
    for words in ("质量", "湖南省", "。\n", "的"):
        assert article.every(words) == found(view, words)
        assert len(found(view, words)) == view.text.count(words) > 2


@pytest.mark.parametrize("words", ["質量", "质量", "質(zhì)量"])
def test_script_and_gloss_make_no_difference_in_the_sample(words: str) -> None:
    hits = places(SEED, words)
    assert len(hits) == folded(SEED, FACTS).text.count("质量") > 5
    assert all(hit.startswith("質") for hit in hits)


@pytest.mark.parametrize("words", ["联动", "聯動", "聯(lián)動"])
def test_a_word_is_found_through_its_glosses(words: str) -> None:
    text = "聯(lián)動(dòng)，联动，聯(lián)動"
    assert places(text * 2, words)[:3] == ["聯(lián)動(dòng)", "联动", "聯(lián)動"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("他说ＡＢＣ，好", "abc,"),
        ("他说abc,好", "ＡＢＣ，"),
        ("ｶﾅ", "カナ"),
        ("a\u3000b", "a b"),
        ("乾隆", "乾"),
        ("乾隆", "干隆"),
        ("著急", "着急"),
        ("裏面裡面", "里面"),
        ("\uf900", "豈"),
        ("臺灣", "台湾"),
    ],
)
def test_width_case_and_variants_make_no_difference(text: str, words: str) -> None:
    assert places(text, words)


def test_nothing_is_nowhere() -> None:
    assert found(folded("湖南", Facts()), "") == []
    assert places("", "湖南") == []


def test_every_character_keeps_its_place() -> None:
    every = "".join(map(chr, range(0x20, 0x30000)))
    view = folded(every, Facts())
    assert len(view.text) == len(every)
    assert folded(view.text, Facts()).text == view.text


def test_a_long_line_without_a_stop_is_cut_but_searched_over_the_cut() -> None:
    text = "湖南省質量" * 2000
    article = whole(text, Facts())
    hits = article.every(article.words("質量"))
    assert hits == [Span(at + 3, at + 5) for at in range(0, len(text), 5)]
