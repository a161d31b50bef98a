"""What holds for every suggester, whatever the article."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.chinese import segmentation
from annotator.suggest import suggesters
from tests.reading.drawn import SEED
from tests.suggest.measuring import suggested

NAMES = ("credits", "names", "structure", "paragraphs", "quotes")
PIECES = [
    *SEED.split("\n"),
    *[
        "羅亮 攝",
        "（罗亮、周闯 摄）",
        "图为活动现场。",
        "责任编辑：李明",
        "（本报记者 王五）",
        "“好。”他说",
        "王学武说，",
        "《三体》",
    ],
    *[
        "新华社长沙9月8日电",
        "（以下简称“省局”）",
        "来源：",
        "唐纳德·特朗普",
        "“质量月”活动",
        "\n",
        "\r\n",
        "\u3000\u3000",
        "(de)",
        "𠮷",
        "\x00",
        "·",
        "。",
    ],
]
ARTICLES = st.lists(
    st.sampled_from(PIECES).flatmap(
        lambda piece: st.integers(0, len(piece)).map(lambda cut: piece[max(0, cut - 60) : cut])
    ),
    max_size=12,
).map("".join)


@pytest.fixture(scope="module", autouse=True)
def dictionary() -> None:
    segmentation.load()  # the first article would wait for it


def as_said(text: str, name: str) -> list[tuple[object, ...]]:
    """What a suggester proposes, without the ids that nobody else will ever choose."""
    marks = suggested(text, name)
    number = {mark.id: each for each, mark in enumerate(marks)}
    return [
        (
            mark.label,
            mark.spans,
            dict(mark.attributes),
            [(each.role, number[each.to]) for each in mark.links],
        )
        for mark in marks
    ]


@pytest.mark.parametrize("name", NAMES)
@settings(deadline=None)  # the dictionary of OpenCC is loaded by the first article
@given(text=ARTICLES)
def test_suggestions_stand_in_the_text_and_their_links_lead_to_one_another(
    name: str, text: str
) -> None:
    marks = suggested(text, name)
    ids = {mark.id for mark in marks}
    for mark in marks:
        assert len(mark.spans) == 1
        assert 0 <= mark.spans[0].start <= mark.spans[0].end <= len(text)
        assert len(mark.spans[0]) or mark.label == "figure.picture"
        assert {link.to for link in mark.links} <= ids
        assert mark.id not in {link.to for link in mark.links}
    assert len({(mark.label, mark.spans) for mark in marks}) == len(marks)


@pytest.mark.parametrize("name", NAMES)
@settings(deadline=None)  # the dictionary of OpenCC is loaded by the first article
@given(text=ARTICLES)
def test_the_same_article_gets_the_same_suggestions(name: str, text: str) -> None:
    assert as_said(text, name) == as_said(text, name)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "text", ["", "\n", "\0", "“", "（", "记者" * 3000, "（记者 " * 800, "“说" * 900]
)
def test_odd_articles_take_no_time(name: str, text: str) -> None:
    assert isinstance(suggested(text, name), list)
    assert name in suggesters
