"""CoNLL columns of every scheme read, and words written."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.formats import read_file
from tests.formats.exchange import filed, project, read, written
from tests.formats.samples import article, drafts, labelled

SCHEMES = ("BIO", "BIOES", "BMES")


def claims(draft: Draft) -> list[tuple[str, str]]:
    marks = sorted(
        (mark for marks in draft.sheets.values() for mark in marks), key=lambda m: m.place
    )
    return [(mark.label, mark.words(draft.text)) for mark in marks]


def bare(words: str) -> str:
    return "".join(each for each in words if not each.isspace() and each != "\ufeff")


@given(
    st.lists(drafts(), min_size=1, max_size=3, unique_by=lambda draft: bare(draft.text)),
    st.sampled_from(SCHEMES),
    st.sampled_from(["tab", "space"]),
)
def test_what_is_written_is_read_but_for_white_space(
    made: list[Draft], scheme: str, sep: str
) -> None:
    chosen = {"scheme": scheme, "sep": sep}
    raw, report = written("conll", [labelled(draft) for draft in made], **chosen)
    again = read("conll", raw)
    assert [bare(draft.text) for draft in again] == [bare(draft.text) for draft in made]
    held = [project(labelled(draft), "conll", **chosen) for draft in made]
    assert [[(label, bare(words)) for label, words in claims(draft)] for draft in again] == [
        [
            (
                "".join("_" if c.isspace() else c for c in each.mark.label),
                bare(each.mark.words(one.article.text)),
            )
            for each in sorted(one.marks, key=lambda each: each.place)
        ]
        for one in held
    ]
    assert report.marks == sum(len(filed(draft)) for draft in again)
    assert written("conll", [labelled(draft) for draft in again], **chosen)[0] == raw


@given(drafts(), st.sampled_from(SCHEMES))
def test_words_lose_no_mark(draft: Draft, scheme: str) -> None:
    by_word, report = written("conll", [labelled(draft)], scheme=scheme, row="word")
    by_character, _ = written("conll", [labelled(draft)], scheme=scheme)
    one, other = read("conll", by_word)[0], read("conll", by_character)[0]
    assert bare(one.text) == bare(other.text)
    assert [(label, bare(words)) for label, words in claims(one)] == claims_bare(other)
    assert report.marks == len(filed(one))


def claims_bare(draft: Draft) -> list[tuple[str, str]]:
    return [(label, bare(words)) for label, words in claims(draft)]


def test_words_are_those_of_the_dictionary_and_end_where_marks_do() -> None:
    made = article("湖南省市场监管局在 长沙召开会议", Mark("x", (Span(0, 3),)))
    rows = written("conll", [made], row="word")[0].decode().split("\n")[2:]
    assert rows[0] == "湖南省\tB-x"
    assert "会议\tO" in rows


SAME = [("PER", "羅亮"), ("ORG", "局")]


@pytest.mark.parametrize(
    "rows",
    [
        "羅 B-PER\n亮 I-PER\n在 O\n局 B-ORG\n",
        "羅 I-PER\n亮 I-PER\n在 O\n局 I-ORG\n",
        "羅\tB-PER\n亮\tE-PER\n在\tO\n局\tS-ORG",
        "羅 _ B-PER\r\n亮 _ L-PER\r\n在 _ O\r\n局 _ U-ORG\r\n",
        "\ufeff羅0 B-PER\n亮1 I-PER\n在0 O\n局0 B-ORG\n",
        "-DOCSTART- -X- O O\n\n羅亮 NNP B-PER\n在 X O\n\n局 X B-ORG\n",
    ],
)
def test_every_scheme_and_separator_is_read(rows: str) -> None:
    (draft,) = read("conll", rows.encode())
    assert claims(draft) == SAME
    assert draft.text.replace("\n", "") == "羅亮在局"


def test_marks_side_by_side_are_two() -> None:
    (draft,) = read("conll", "羅 B-PER\n亮 B-PER\n攝 I-X\n影 E-X\n師 M-X\n".encode())
    assert claims(draft) == [("PER", "羅"), ("PER", "亮"), ("X", "攝影"), ("X", "師")]


def test_english_words_are_parted_again() -> None:
    (draft,) = read("conll", "AI B-X\n公司 I-X\nin O\nUS B-X\n.\tO\n".replace("\t", " ").encode())
    assert draft.text == "AI公司in US ."
    assert claims(draft) == [("X", "AI公司"), ("X", "US")]


def test_a_text_file_of_columns_is_known_and_one_of_words_is_not(tmp_path: Path) -> None:
    (tmp_path / "msra.txt").write_text("中\tB-ORG\n共\tI-ORG\n致\tO\n", "utf-8")
    (tmp_path / "name.txt").write_text("Jackie O\n", "utf-8")
    assert claims(read_file(tmp_path / "msra.txt")[0]) == [("ORG", "中共")]
    assert read_file(tmp_path / "name.txt")[0].text == "Jackie O\n"


@pytest.mark.parametrize(
    ("rows", "what"),
    [
        ("中 O\n共\n", "Line 2 of “稿.x”: it has one column; a token and its tag are two"),
        ("中 O\n\n共 NNP\n", "Line 3 of “稿.x”: “NNP” is no tag: O, or one of B, I, M, E, L, S"),
        ("", "“稿.x” holds no article"),
    ],
)
def test_the_first_wrong_line_refuses_the_file(rows: str, what: str) -> None:
    with pytest.raises(BadFile) as problem:
        read("conll", rows.encode())
    assert what in str(problem.value)
