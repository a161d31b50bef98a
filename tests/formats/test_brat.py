"""brat's standoff: files beside one another, archives, and everything that it can say."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.core.mark import Link, Mark, Value
from annotator.core.span import Span
from annotator.formats import Filed, export, find_files, folders, read_file
from annotator.formats.segments import LINE_END
from tests.formats.exchange import facts, filed, project, read, written
from tests.formats.samples import article, drafts, labelled, views

HERE = Path(__file__).parent / "brat"


def one_line(value: Value) -> Value:
    return LINE_END.sub(" ", value) if isinstance(value, str) else value


def as_noted(each: Filed) -> Filed:
    about = {key: one_line(value) for key, value in each.mark.attributes.items()}
    return Filed(each.sheet, replace(each.mark, attributes=about))


def packed(**files: str) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("_", "."), text)
    return out.getvalue()


@given(drafts(), st.data())
def test_what_is_written_is_read_as_far_as_it_can_be_held(
    draft: Draft, data: st.DataObject
) -> None:
    made = labelled(draft, data.draw(views(draft.text)))
    raw, report = written("brat", [made])
    (again,) = read("brat", raw)
    held = [as_noted(each) for each in project(made, "brat").marks]
    assert again.text == draft.text
    assert facts(filed(again)) == facts(held)
    assert report.marks == len(filed(again))
    assert written("brat", [labelled(again)])[0] == raw


@settings(max_examples=20)
@given(st.lists(drafts(), min_size=1, max_size=3, unique_by=lambda draft: draft.text))
def test_several_articles_come_again_in_their_order(made: list[Draft]) -> None:
    raw, _ = written("brat", [labelled(draft) for draft in made])
    again = read("brat", raw)
    assert [draft.text for draft in again] == [draft.text for draft in made]
    assert written("brat", [labelled(draft) for draft in again])[0] == raw


def test_everything_that_is_said_of_a_mark_is_read() -> None:
    (draft,) = read_file(HERE / "news.ann")
    marks = {mark.label: mark for mark in draft.sheets["imported"]}
    company, place, opening = marks["Company"], marks["Place"], marks["Opening"]
    assert (draft.name, company.spans) == ("news", (Span(0, 3),))
    assert marks["Credit"].spans == (Span(9, 11), Span(12, 13))
    assert opening.links == (Link("Who", company.id), Link("Where", place.id))
    assert company.links == (Link("Alias", place.id),)
    assert marks["Credit"].links == (Link("By", marks["Person"].id),)
    assert opening.attributes == {"Negation": True}
    assert company.attributes == {"Confidence": "High", "Count": 2, "Reference": "Wikipedia:1234"}
    assert place.attributes == {"note": "一省"}
    assert draft.meta == {"brat": ["#2\tAnnotatorNotes R1\tsure?"]}


def test_the_text_beside_annotations_is_no_article_of_its_own(tmp_path: Path) -> None:
    for name in ("a.ann", "a.txt", "b.txt"):
        (tmp_path / name).write_text("")
    assert [path.name for path in find_files([tmp_path])] == ["a.ann", "b.txt"]
    assert find_files([tmp_path / "a.txt"]) == [tmp_path / "a.txt"]


def test_a_folder_or_an_archive_is_written(tmp_path: Path) -> None:
    name = Mark("entity.person", (Span(0, 2),), {"sure": True, "n": 2}, id="m1")
    credit = Mark("署名", (Span(0, 4),), {"note": "?"}, (Link("by", "m1"),), "m2")
    made = [article("羅亮\n攝", name, credit)]
    export(tmp_path / "out", "brat", made)
    export(tmp_path / "out.zip", "brat", made)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        *("00001-稿.ann", "00001-稿.txt", "annotation.conf", "visual.conf")
    ]
    assert (tmp_path / "out" / "00001-稿.ann").read_text("utf-8").split("\n") == [
        "T1\ttype 0 2;3 4\t羅亮 攝",
        "T2\tentity_person 0 2\t羅亮",
        "R1\tby Arg1:T1 Arg2:T2",
        "#1\tAnnotatorNotes T1\t?",
        "A1\tn T2 2",
        "A2\tsure T2",
        "",
    ]
    conf = (tmp_path / "out" / "annotation.conf").read_text("utf-8")
    assert conf.startswith("[entities]\nentity_person\ntype\n\n[relations]\nby Arg1:<ENTITY>")
    assert "n Arg:<ENTITY>, Value:2\nsure Arg:<ENTITY>\n" in conf
    folder, archive = read_file(tmp_path / "out" / "00001-稿.ann"), read_file(tmp_path / "out.zip")
    assert folder == archive
    assert {mark.label for mark in folder[0].sheets["imported"]} == {"entity.person", "署名"}


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("𠮷野家在", "0 3", "𠮷野家"),
        ("𠮷野家在", "0 4", "𠮷野家"),
        ("一\r\n𠮷野家在", "2 5", "𠮷野家"),
        ("𠮷\n野家在", "0 1;2 4", "𠮷 野家"),
    ],
)
def test_how_a_file_counts_is_found_by_the_words(text: str, place: str, words: str) -> None:
    (draft,) = read("brat", packed(a_txt=text, a_ann=f"T1\tX {place}\t{words}\n"))
    (mark,) = draft.sheets["imported"]
    assert mark.words(draft.text, "") == "𠮷野家"


@pytest.mark.parametrize(
    ("ann", "what"),
    [
        (
            "T1\tX 0 9\t羅亮",
            "“a.ann”: line 1: the span 0 to 9 is not within the text of 4 characters",
        ),
        (
            "\nT1\tX 0 2\t其他",
            "“a.ann”: line 2: its words are “其他”, but at its place the text has",
        ),
        ("T1\tX -1 2\t羅", "Line 1 of “a.ann”: “T1 X -1 2 羅” is no annotation of brat"),
        (
            "T1\tX 0 2\t羅亮\nT1\tX 0 2\t羅亮",
            "Line 2 of “a.ann”: its id stands on the same sheet twice",
        ),
        ("R1\tBy Arg1:T1 Arg2:T2", "Line 1 of “a.ann”: it has a link to “T1”, which is no mark"),
        ("T1\tX 2 3;0 1\t x", "“a.ann”: line 1: its spans are not in order"),
        ("hello", "Line 1 of “a.ann”: “hello” is no annotation of brat"),
    ],
)
def test_the_first_wrong_line_refuses_the_file(ann: str, what: str) -> None:
    with pytest.raises(BadFile) as problem:
        read("brat", packed(a_txt="羅亮 攝", a_ann=ann))
    assert what in re.sub("\t", " ", str(problem.value))


def test_archives_that_are_none_or_too_much_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = packed(a_txt="羅亮 攝" * 10_000, a_ann="")
    for raw, what in (
        (packed(a_ann=""), "“a.ann” has no text “a.txt” beside it"),
        (packed(a_doc=""), "“稿.x” holds no article"),
        (whole[:-30], "“稿.x” is a damaged archive"),
        (whole.replace("羅".encode(), b"xyz", 1), "“稿.x” is a damaged archive"),
    ):
        with pytest.raises(BadFile, match=what):
            read("brat", raw)
    monkeypatch.setattr(folders, "MOST", 1000)
    with pytest.raises(BadFile, match=r"“稿\.x” holds more than is taken in"):
        read("brat", whole)


def test_what_would_lie_outside_an_archive_is_not_looked_at() -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in ("../a.ann", "../a.txt", "b/c.ann", "b/c.txt", "__MACOSX/c.ann", ".d.ann"):
            archive.writestr(name, "")
    assert [draft.name for draft in read("brat", out.getvalue())] == ["c"]
