"""What a format cannot hold: each thing is told, where it is, before and after writing."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.article import Draft
from annotator.core.errors import BadCommand, BadFile
from annotator.core.mark import Link, Mark, Origin
from annotator.core.span import Span
from annotator.core.view import Replacement, View
from annotator.formats import Filed, Labelled, Lost, archived, export, foretold, formats
from annotator.formats.holding import Fits, Holds
from annotator.formats.losses import Tally
from annotator.formats.projection import projected
from annotator.formats.registry import Format, Options, Source
from tests.formats.samples import article, drafts, labelled, views

TEXT = "聯(lián)動 羅亮 攝\r\n湖南省\x01"
PERSON = Mark("entity.person", (Span(9, 11),), id="p", origin=Origin("周", "2026", "hand"))
CREDIT = Mark(
    "caption.credit",
    (Span(9, 11), Span(12, 13)),
    {"sure": True, "note": "看"},
    (Link("photographer", "p"),),
    "c",
)
LINES = Mark("quote", (Span(12, 18),), id="l")
TOPIC = Mark("topic", (), {"value": "質量"}, id="t")


def lost(made: Labelled, holds: Holds) -> tuple[Labelled, list[Lost]]:
    tally = Tally()
    told: list[Lost] = []
    tally.tell = told.append
    return projected(made, holds, Options(), tally), told


def test_everything_that_is_lost_is_named_where_it_is() -> None:
    made = article(TEXT, PERSON, CREDIT, LINES, TOPIC)
    _, told = lost(made, Holds(attributes=False, links=False, whole_articles=False))
    assert [
        (each.kind, each.label, each.start, each.end, each.words, each.what) for each in told
    ] == [
        ("attributes", "caption.credit", 9, 13, "羅亮 … 攝", "sure = True"),
        ("links", "caption.credit", 9, 13, "羅亮 … 攝", "photographer → 羅亮"),
        ("article", "topic", None, None, "", ""),
    ]
    assert {(each.article, each.name, each.sheet) for each in told} == {
        (made.article.id, "稿", "羅亮")
    }


def test_marks_go_whose_label_has_no_place_there() -> None:
    places = {"caption.credit": Fits(line=True, around=("entity.person",)), "entity.person": Fits()}
    line = Mark("caption.credit", (Span(0, 13),), id="line")
    part = Mark("caption.credit", (Span(9, 13),), id="part")
    same = Mark("entity.person", (Span(9, 11),), id="same")
    made = article(TEXT, line, part, PERSON, same, TOPIC)
    held, told = lost(made, Holds(labels=places, overlap=False))
    assert [filed.mark.id for filed in held.marks] == ["line", "p"]
    assert [(each.kind, each.mark) for each in told if each.kind != "origins"] == [
        ("label", "part"),
        ("label", "t"),
        ("overlap", "same"),
    ]


def test_columns_have_no_white_space_in_labels_and_that_is_told() -> None:
    made = article(TEXT, Mark("a\u3000b", (Span(9, 11),), id="m"))
    held, told = lost(made, Holds.only("lines"))
    assert [filed.mark.label for filed in held.marks] == ["a_b"]
    assert [(each.kind, each.label, each.words) for each in told] == [("name", "a\u3000b", "羅亮")]


def test_a_place_is_told_in_the_source_also_where_another_reading_is_written() -> None:
    view = View.printed(TEXT).replacing([Replacement(Span(1, 7), "")])
    made = article(TEXT, PERSON, CREDIT)
    _, told = lost(
        Labelled(made.article, made.raw, view, made.marks), Holds.only("lines", text="read")
    )
    assert {(each.kind, each.start, each.words) for each in told} == {
        ("discontinuous", 9, "羅亮 … 攝")
    }


def test_a_note_may_stay_where_no_other_attribute_can() -> None:
    held, _ = lost(article(TEXT, PERSON, CREDIT), Holds(attributes=False))
    assert held.marks[0].mark.attributes == {"note": "看"}
    held, _ = lost(article(TEXT, PERSON, CREDIT), Holds(attributes=False, notes=False))
    assert held.marks[0].mark.attributes == {}


def test_marks_that_cross_go_where_only_nesting_is_held() -> None:
    marks = [Mark("x", (Span(a, b),), id=f"{a}-{b}") for a, b in ((0, 5), (1, 3), (3, 7), (5, 9))]
    held, told = lost(article(TEXT, *marks), Holds(crossing=False))
    assert [filed.mark.id for filed in held.marks] == ["0-5", "1-3", "5-9"]
    assert [(each.kind, each.mark) for each in told] == [("crossing", "3-7")]


def test_marks_are_cut_at_line_ends() -> None:
    held, told = lost(article(TEXT, LINES), Holds(lines=False))
    assert held.marks[0].mark.spans == (Span(12, 13), Span(15, 18))
    assert [each.kind for each in told] == ["line"]


def test_marks_of_two_sheets_become_those_of_one() -> None:
    made = article(TEXT, PERSON, CREDIT)
    other = Labelled(
        made.article, made.raw, made.view, tuple(Filed("王", each.mark) for each in made.marks)
    )
    both = Labelled(made.article, made.raw, made.view, (*made.marks, *other.marks))
    held, _ = lost(both, Holds(sheets=False, origins=False))
    assert {filed.sheet for filed in held.marks} == {"imported"}
    ids = [filed.mark.id for filed in held.marks]
    assert len(set(ids)) == 4
    assert [filed.mark.links[0].to for filed in held.marks if filed.mark.links] == ["p", "p'"]
    assert {filed.mark.origin for filed in held.marks} == {Origin(how="import")}


def test_characters_that_xml_does_not_know_are_replaced_one_for_one() -> None:
    held, _ = lost(article(TEXT), Holds(controls=False, raw=False))
    assert held.article.text == TEXT.replace("\x01", "\ufffd")
    assert held.raw == held.article.text.encode()


def test_a_link_to_a_mark_that_is_left_out_is_left_out_too() -> None:
    point = Mark("figure", (Span(3, 3),), id="f")
    credit = Mark("caption.credit", (Span(9, 11),), {}, (Link("figure", "f"),), "c")
    held, told = lost(article(TEXT, point, credit), Holds(points=False))
    assert held.marks[0].mark.links == ()
    assert [(each.kind, each.what) for each in told] == [("point", ""), ("dangling", "figure → ")]


PLACES = {
    "entity.person": Fits(),
    "caption.credit": Fits(line=True, around=("entity.person", "entity")),
}
HOLDS = st.builds(
    Holds,
    st.sampled_from(["source", "read"]),
    *[st.booleans()] * (len(Holds.__slots__) - 2),
    st.sampled_from([None, PLACES]),
)


@given(drafts(), HOLDS, st.data())
def test_what_is_held_is_held_again_and_nothing_more_is_lost(
    draft: Draft, holds: Holds, data: st.DataObject
) -> None:
    made = labelled(draft, data.draw(views(draft.text)))
    once, _ = lost(made, holds)
    tally = Tally()
    again = projected(once, holds, Options(), tally)
    assert again == once
    assert {kind for kind in tally.lost if tally.lost[kind]} <= {"meta", "space"}


def test_what_will_be_lost_is_known_before_and_is_what_is_told_after(tmp_path: Path) -> None:
    made = [article(TEXT, PERSON, CREDIT, LINES, TOPIC)] * 2
    before: list[Lost] = []
    after: list[Lost] = []
    foreseen = foretold("conll", made, {"scheme": "BMES"}, tell=before.append)
    assert not list(tmp_path.iterdir())
    assert foreseen == export(tmp_path / "a", "conll", made, {"scheme": "BMES"}, tell=after.append)
    assert before == after != []
    with pytest.raises(BadCommand, match="no option “colour”"):
        foretold("conll", made, {"colour": "red"})


# ---- folders, options, what is missing ----------------------------------------------------------


@pytest.fixture
def pages() -> object:
    def write(articles: object, options: Options, out: object) -> None:
        with archived(out) as archive:  # type: ignore[arg-type]
            for number, each in enumerate(articles):  # type: ignore[arg-type, var-annotated]
                archive.put(f"page/{number}.txt", each.article.text.encode())

    formats["pages"] = Format("pages", "Pages", (".zip",), write=write, layout="folder")
    yield
    del formats["pages"]


@pytest.mark.usefixtures("pages")
def test_a_format_of_many_files_is_a_folder_or_an_archive(tmp_path: Path) -> None:
    made = [article("中"), article("文")]
    export(tmp_path / "a.zip", "pages", made)
    export(tmp_path / "b.zip", "pages", made)
    export(tmp_path / "c", "pages", made)
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert ZipFile(tmp_path / "a.zip").namelist() == ["page/0.txt", "page/1.txt"]
    assert (tmp_path / "c" / "page" / "1.txt").read_text("utf-8") == "文"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.zip", "b.zip", "c"]
    with pytest.raises(BadFile, match="is there already; name a new folder"):
        export(tmp_path / "c", "pages", made)
    with pytest.raises(BadFile, match="There is no folder"):
        export(tmp_path / "none" / "c", "pages", made)


def test_a_format_without_its_library_says_how_to_get_it(tmp_path: Path) -> None:
    formats["heavy"] = Format(
        "heavy", "Heavy", (".h",), write=lambda *_: None, needs=("no_such_module",), extra="heavy"
    )
    try:
        with pytest.raises(BadCommand, match=r"needs no_such_module; .*'annotator\[heavy\]'"):
            export(tmp_path / "a.h", "heavy", [])
    finally:
        del formats["heavy"]


def test_what_lies_beside_a_file_is_read_and_nothing_outside(tmp_path: Path) -> None:
    seen: list[Source] = []

    def read(source: Source) -> list[object]:
        seen.append(source)
        return []

    formats["page"] = Format("page", "Page", (".page",), read=read)  # type: ignore[arg-type]
    try:
        from annotator.formats import read_file

        (tmp_path / "in" / "files").mkdir(parents=True)
        (tmp_path / "in" / "a.page").write_bytes(b"x")
        (tmp_path / "in" / "files" / "1.jpg").write_bytes(b"picture")
        (tmp_path / "secret").write_bytes(b"secret")
        (tmp_path / "in" / "link").symlink_to(tmp_path / "secret")
        read_file(tmp_path / "in" / "a.page")
    finally:
        del formats["page"]
    beside = seen[0].beside
    assert beside("files/1.jpg") == b"picture"
    for place in (
        "../secret",
        "link",
        "files",
        "none",
        str(tmp_path / "secret"),
        "a\0b",
        "x" * 999,
    ):
        assert beside(place) is None
