"""Schemes: read as written, and strict about what an attribute can say."""

from __future__ import annotations

import pytest

from annotator.core.errors import BadCommand, BadFile
from annotator.core.message import Message
from annotator.core.resources import resource
from annotator.core.scheme import LANGUAGES, Attribute, Scheme, title, told


@pytest.fixture(scope="module")
def news() -> Scheme:
    return Scheme.parse(resource("schemes", "news.toml").read_text("utf-8"))


def test_the_news_scheme_has_what_an_article_contains(news: Scheme) -> None:
    assert list(news.labels) == [
        *(
            f"entity.{what}"
            for what in ["person", "organisation", "place", "time", "event", "work", "product"]
        ),
        "figure.number",
        "figure.picture",
        "figure.region",
        "caption.text",
        "caption.credit",
        *(
            f"structure.{what}"
            for what in ["headline", "byline", "dateline", "source", "paragraph"]
        ),
        "quote",
        "topic",
        "quality",
        "chain",
    ]
    number = ["value", "highest", "unit", "approximation", "kind"]
    assert list(news.labels["figure.number"].attributes) == number
    assert list(news.labels["entity.time"].attributes) == ["date", "resolved"]
    assert news.labels["caption.credit"].roles["photographer"].to == ("entity.person",)
    assert news.labels["caption.credit"].roles["of"].to == ("figure.picture",)
    assert {label.name for label in news if label.on == "article"} == {"topic", "quality", "chain"}
    assert list(news.labels["entity.event"].roles) == ["who", "where", "when", "what"]
    assert news.chain is news.labels["chain"]
    assert Scheme().chain is None


def test_every_word_of_the_scheme_is_there_in_three_languages(news: Scheme) -> None:
    for label in news:
        for titles in (
            label.titles,
            label.codes,
            label.guideline,
            *(each.titles for each in label.attributes.values()),
            *(each.titles for each in label.roles.values()),
            *(
                titles
                for each in label.attributes.values()
                for titles in each.choice_titles.values()
            ),
        ):
            assert set(titles) == set(LANGUAGES)
            assert all(titles.values())


def test_labels_of_words_have_keys_and_codes_of_their_own(news: Scheme) -> None:
    keys = [label.key for label in news if label.key]
    without = {label.name.partition(".")[0] for label in news if not label.key}
    assert without == {"structure", "quote", "topic", "quality", "chain"}
    assert len(set(keys)) == len(keys)
    for language in LANGUAGES:
        codes = [label.codes[language] for label in news]
        assert len(set(codes)) == len(codes)


def test_a_title_falls_back_to_english() -> None:
    assert title({"en": "Person"}, "zh_TW") == "Person"


def test_a_message_is_told_with_titles_of_labels(news: Scheme) -> None:
    said = Message("mark as {label}", {"label": "entity.person"})
    assert told(said, news) == "mark as Person"
    assert told(said, news, "zh_CN") == "mark as 人物"


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("text", "万张", "万张"),
        ("number", "48000", 48000),
        ("number", "-0.5", -0.5),
        ("number", "1,200", 1200),
        ("number", "1，234，567.5", 1234567.5),
        ("yes/no", "yes", True),
        ("choice", "≥", "≥"),
        ("date", "2020-09-08", "2020-09-08"),
        ("date", "2020-09", "2020-09"),
        ("date", "2020", "2020"),
        ("date", "2020-09-08T09:30", "2020-09-08T09:30"),
        ("date", "2020-09-01/2020-09-30", "2020-09-01/2020-09-30"),
        ("date", "2018/..", "2018/.."),
        ("date", "XXXX-09-08", "XXXX-09-08"),
        ("date", "198X", "198X"),
        ("date", "T09:30", "T09:30"),
        ("rectangle", "1, 2,3 ,4", "1,2,3,4"),
    ],
)
def test_what_an_attribute_takes(kind: str, text: str, value: object) -> None:
    attribute = Attribute("x", {"en": "X"}, kind, choices=("≥", "≤"))  # type: ignore[arg-type]
    said = attribute.value(text)
    assert (type(said), said) == (type(value), value)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("number", "many"),
        ("number", "nan"),
        ("number", "1,20"),
        ("number", "1,,200"),
        ("number", "1e999"),
        ("yes/no", "perhaps"),
        ("choice", "="),
        ("date", "9月8日"),
        ("date", "2020-13"),
        ("date", "2020-09-31"),
        ("date", "2020-09-08T"),
        ("date", "2020-09-08T25:00"),
        ("date", "2020-09T09:30"),
        ("date", "2020-09-08T09:30 or so"),
        ("date", "2020/2018"),
        ("date", "../.."),
        ("date", "2020-XX"),
        ("date", ""),
    ],
)
def test_what_an_attribute_refuses_in_one_sentence(kind: str, text: str) -> None:
    attribute = Attribute("x", {"en": "X"}, kind, choices=("≥", "≤"))  # type: ignore[arg-type]
    with pytest.raises(BadCommand, match="“x” is"):
        attribute.value(text)


def test_a_choice_may_be_called_by_titles_or_stand_for_itself(news: Scheme) -> None:
    topic = news.labels["topic"].attributes["topic"]
    assert "economy" in topic.choices
    assert topic.value("economy") == "economy"
    assert topic.called("economy", "zh_TW") == "經濟"
    assert topic.called("gossip", "zh_TW") == "gossip"
    approximation = news.labels["figure.number"].attributes["approximation"]
    assert approximation.called("≥", "zh_CN") == "≥"


@pytest.mark.parametrize(
    "toml",
    [
        "no toml at all [",
        "name = 'x'",
        "[[label]]\nname = 'a'",
        "[[label]]\nname = 'a'\ntitle = {en = 'A'}\ncolor = 'red'",
        "[[label]]\nname = 'a'\ntitle = {en = 'A'}\n[[label]]\nname = 'a'\ntitle = {en = 'A'}",
        "[[label]]\nname='a'\ntitle={en='A'}\n[[label.attribute]]\nname='v'\ntitle={en='V'}\nkind='colour'",
        "[[label]]\nname='a'\ntitle={en='A'}\n[[label.attribute]]\nname='v'\ntitle={en='V'}\nchoices=[{title={en='B'}}]",
    ],
)
def test_a_broken_scheme_is_refused_in_one_sentence(toml: str) -> None:
    with pytest.raises(BadFile):
        Scheme.parse(toml)
