"""Where sentences end."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.resources import sample_article
from annotator.core.span import Span
from annotator.reading.sentences import next_sentence, previous_sentence, sentence_at


def sentences(text: str) -> list[str]:
    found, offset = [], 0
    while offset < len(text):
        span = sentence_at(text, offset)
        if span.start <= offset:
            found.append(span.of(text))
        after = next_sentence(text, offset)
        assert after > offset
        offset = after
    return found


@pytest.mark.parametrize(
    "told",
    [
        "他来了。|我走了！|真的吗？",
        "“走吧。”|他说。",
        "「走吧！」|他說。|『好？』|好。",
        "（这是注。）|这是文。",
        "他说……|没人听。",
        "他说……，没人听。",
        "真的吗？！|是的。",
        "超4.8万张,近1.6万家。|完了。",
        "湖南6大主題30項活動。|完了。",
        "聯(lián)動(dòng)宣傳。|全民(mín)參與(yù)。",
        "見www.example.com。|完了。",
        'He left. |She said "No." |Then he came.',
        "Mr. Smith met J. Doe in the U.S. on Monday. |They left.",
        "全民參與互動.|湖南質量.",
        "　　第一句。|第二句。\n|\n|　　第三句。|第四句",
        '他说:"走吧。"|"好。"|完了。',
        "GDP增长5%。|完了。",
        "没有句号",
        "《你好！》|这本书。",
    ],
)
def test_sentences_end_where_a_reader_ends_them(told: str) -> None:
    pieces = told.split("|")
    met = sentences("".join(pieces))
    assert met == [stripped for piece in pieces if (stripped := piece.strip())]


TEXTS = st.text(alphabet="甲乙。！？…”」\"' .a4\n　，", max_size=60)


@given(TEXTS, st.data())
def test_a_sentence_holds_its_place_and_never_leaves_the_paragraph(
    text: str, data: st.DataObject
) -> None:
    offset = data.draw(st.integers(0, len(text)))
    span = sentence_at(text, offset)
    assert "\n" not in span.of(text)
    assert span.of(text) == span.of(text).strip()
    if offset < len(text) and not text[offset].isspace():
        assert span.start <= offset < span.end


@given(TEXTS)
def test_forwards_and_backwards_meet_the_same_sentences(text: str) -> None:
    there, offset = [], 0
    while offset < len(text):
        offset = next_sentence(text, offset)
        there.append(offset)
    assert all(one < other for one, other in pairwise(there))
    back, offset = [], len(text)
    while offset > 0 and (before := previous_sentence(text, offset)) < offset:
        offset = before
        back.append(offset)
    starts = {each for each in there if each < len(text)}
    assert set(back) - {back[-1] if back else 0} <= starts


def test_the_sample_article_is_read_in_sentences() -> None:
    text = sample_article().read_text("utf-8")
    sentence = sentence_at(text, text.index("9月8日") + 1).of(text)
    assert sentence.startswith("9月8日,以“建")
    assert sentence.endswith("良好氛圍。")


def test_a_paragraph_of_a_million_characters_takes_no_time() -> None:
    text = "字" * 1_000_000
    assert sentence_at(text, 500_000) == Span(498_000, 502_000)
