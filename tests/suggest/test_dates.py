"""Dates: the tables of cases, what they are resolved against, and what holds for all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.dates import is_date
from annotator.core.resources import sample_article
from annotator.core.view import View
from annotator.reading import Reading, read
from annotator.suggest import Context, suggesters
from annotator.suggest.dating import dated
from tests.suggest import cases, unseen

PUBLISHED = {"date": "2020-09-10"}
NEWS = st.text(
    st.sampled_from(
        "0123456789年月日号时點点分半:-—至今去昨本上下周一二三四五十〇近世纪代旬晚，。\n"
    ),
    max_size=40,
)


def said(text: str, meta: dict[str, object] | None = None) -> list[tuple[str, str, str]]:
    """The words, the date, and what it was resolved against."""
    view = View.printed(text)
    found = suggesters["dates"].suggest(view, Context(meta or {}))
    return [
        (
            mark.words(text),
            str(mark.attributes.get("date", "")),
            str(mark.attributes.get("resolved", "")),
        )
        for mark in found
    ]


@pytest.mark.parametrize(("words", "dates"), (cases.DATES | unseen.DATES).items())
def test_what_words_say_of_when(words: str, dates: list[str]) -> None:
    assert [each.date for each in dated(words, PUBLISHED)] == dates


def test_nothing_is_guessed() -> None:
    assert said("9月8日举行") == [("9月8日", "XXXX-09-08", "")]
    assert said("昨天举行") == [("昨天", "", "")]
    assert said("8日举行") == [("8日", "XXXX-XX-08", "")]


def test_a_year_told_again_and_again_behind_a_day_is_its_year() -> None:
    assert said("9月8日举行。2020年开始，到2021年结束")[0][1] == "XXXX-09-08"
    assert said("9月8日宣布，2025年建成")[0][1] == "XXXX-09-08"
    assert said("9月8日，以质量为主题的2020年活动举行。2020年参加的人更多")[0] == (
        "9月8日",
        "2020-09-08",
        "2020年 at 12",
    )


def test_a_date_says_what_it_was_resolved_against() -> None:
    article = "article date 2020-09-10"
    assert said("昨天举行", PUBLISHED) == [("昨天", "2020-09-09", article)]
    assert said("2019年开始。9月8日举行")[1] == ("9月8日", "2019-09-08", "2019年 at 0")
    assert said("中新网2020年9月8日电 今天举行")[1:] == [
        ("今天", "2020-09-08", "dateline 2020-09-08 at 3")
    ]
    assert said("发布时间：2020-09-08 09:30\n去年举行")[1] == (
        "去年",
        "2019",
        "heading 2020-09-08 at 5",
    )


def test_the_article_s_own_date_comes_first_and_a_year_in_the_sentence_before_it() -> None:
    assert [date for _, date, _ in said("2018年3月开工，9月完工。10月使用", PUBLISHED)] == [
        "2018-03",
        "2018-09",
        "2020-10",
    ]
    assert said("12月30日举行", {"date": "2021-01-05"})[0][1] == "2020-12-30"
    assert said("2月8日举行", {"date": "2020-12-20"})[0][1] == "2021-02-08"


def test_an_article_date_that_cannot_be_read_is_no_date() -> None:
    assert said("今年", {"date": "tomorrow"}) == [("今年", "", "")]
    assert said("今年", {"date": None, "published": "2020/09/10"})[0][1] == "2020"


@pytest.mark.parametrize("reading", ["clean", "clean+simplified", "clean+full-width"])
def test_the_dates_of_the_sample(reading: str) -> None:
    view = read(sample_article().read_text("utf-8"), Reading.parse(reading))
    found = suggesters["dates"].suggest(view, Context())
    offset = view.source.index("2020年")
    assert [(mark.attributes.get("date"), mark.attributes.get("resolved")) for mark in found] == [
        ("2020-09-08", f"2020年 at {offset}"),
        ("2020", None),
        ("2020", f"2020年 at {offset}"),
        ("2020", f"2020年 at {offset}"),
        (None, None),
        ("2020", None),
    ]


@given(NEWS, st.sampled_from([{}, PUBLISHED, {"date": "2019"}]))
def test_dates_lie_in_the_text_and_are_what_a_mark_may_say(
    text: str, meta: dict[str, object]
) -> None:
    done = 0
    for found in dated(text, meta):
        assert done <= found.span.start < found.span.end <= len(text)
        assert not found.date or is_date(found.date), found
        done = found.span.end
