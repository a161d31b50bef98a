"""An editor gives the figures of an article their pictures, and marks regions on them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.commands import run
from annotator.core.errors import BadCommand, BadFile, Problem, StoreProblem
from annotator.core.mark import Mark
from annotator.core.picture import Picture, Rectangle, picture_id
from annotator.core.scheme import Scheme
from annotator.core.span import Span
from annotator.storage import Store
from annotator.workspace import Workspace
from tests.pictures import png, whole_png
from tests.storage.keeping import tampering

RAW = whole_png(300, 200)
ID = picture_id(RAW)


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A picture file with a name that a command line has to quote."""
    path = tmp_path / "羅亮 攝.png"
    path.write_bytes(RAW)
    return path


@pytest.fixture
def figure(workspace: Workspace) -> Mark:
    """The first missing picture of the sample article, selected."""
    run(workspace, "accept-credits")
    figure = next(mark for mark in workspace.sheet if mark.label == "figure.picture")
    run(workspace, f"select-mark {figure.id}")
    return figure


@pytest.fixture
def shown(workspace: Workspace, figure: Mark, photo: Path) -> Mark:
    """The same with its picture."""
    run(workspace, f"picture '{photo}'")
    return workspace.sheet.marks[figure.id]


def regions(workspace: Workspace) -> list[Mark]:
    return [mark for mark in workspace.sheet if mark.label == "figure.region"]


def test_a_missing_picture_is_given_its_file_in_one_step(
    workspace: Workspace, figure: Mark, photo: Path
):
    steps = workspace.sheet.length
    run(workspace, f"picture '{photo}'")
    assert workspace.sheet.marks[figure.id].attributes == {"file": ID, "name": photo.name}
    assert workspace.mark_id == figure.id
    assert workspace.sheet.length == steps + 1
    run(workspace, "undo")
    assert workspace.sheet.marks[figure.id].attributes == {"missing": True}
    assert workspace.store.picture_bytes(ID) == RAW  # the bytes stay, to be shown again
    run(workspace, "redo")
    assert workspace.sheet.marks[figure.id].attributes["file"] == ID
    assert workspace.store.check() == []


def test_the_picture_is_there_tomorrow(project: Path, workspace: Workspace, shown: Mark):
    workspace.store.close()
    with Store.open(project) as store:
        (article,) = store.articles()
        assert store.sheet(article.id, "zhou").marks[shown.id] == shown
        assert store.picture(ID) == Picture(ID, "image/png", 300, 200)


def test_the_credit_of_a_picture_will_do(workspace: Workspace, figure: Mark, photo: Path):
    credit = next(mark for mark in workspace.sheet if mark.label == "caption.credit")
    run(workspace, f"select-mark {credit.id}")
    run(workspace, f"picture '{photo}'")
    assert workspace.sheet.marks[figure.id].attributes["file"] == ID


def test_with_only_a_caret_the_figure_is_made_there(workspace: Workspace, photo: Path):
    run(workspace, "select 32 34")
    run(workspace, f"picture '{photo}'")
    (figure,) = workspace.sheet
    assert (figure.label, figure.spans) == ("figure.picture", (Span(32, 32),))
    run(workspace, "undo")
    assert not list(workspace.sheet)


def test_a_caret_at_a_missing_picture_means_it(workspace: Workspace, figure: Mark, photo: Path):
    place = figure.spans[0].start
    run(workspace, f"select {place} {place}")
    before = len(workspace.sheet)
    run(workspace, f"picture '{photo}'")
    assert len(workspace.sheet) == before
    assert workspace.sheet.marks[figure.id].attributes["file"] == ID


def test_another_file_takes_the_place_of_the_first(
    workspace: Workspace, shown: Mark, tmp_path: Path
):
    other = tmp_path / "other.png"
    other.write_bytes(whole_png(5, 5))
    run(workspace, f"picture {other}")
    assert workspace.sheet.marks[shown.id].attributes["name"] == "other.png"
    with pytest.raises(BadCommand, match="shows this picture already"):
        run(workspace, f"picture {other}")


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "is a drawing"),
        (png(60_000, 60_000), "has 60000 × 60000 pixels"),
        ("羅亮".encode(), "is no picture"),
        (b"", "is no picture"),
    ],
)
def test_a_file_that_is_refused_changes_nothing(
    workspace: Workspace, figure: Mark, tmp_path: Path, raw: bytes, expected: str
):
    path = tmp_path / "bad.png"
    path.write_bytes(raw)
    before = workspace.sheet
    with pytest.raises(BadFile, match=expected):
        run(workspace, f"picture {path}")
    assert workspace.sheet is before
    assert workspace.store.check() == []


def test_nothing_selected_is_no_place(workspace: Workspace, photo: Path):
    run(workspace, "escape")
    with pytest.raises(BadCommand, match="Select a figure, or put the caret"):
        run(workspace, f"picture '{photo}'")


@pytest.mark.parametrize("place", ["http://example.org/x.png", "https://example.org/x.png"])
def test_nothing_is_fetched(workspace: Workspace, figure: Mark, place: str):
    with pytest.raises(BadFile, match="There is no file"):
        run(workspace, f"picture {place}")


def test_a_region_is_a_mark_on_the_picture(workspace: Workspace, shown: Mark):
    run(workspace, "mark-region 10 20 30 40")
    (region,) = regions(workspace)
    assert region.spans == shown.spans
    assert region.attributes == {"rectangle": "10,20,30,40"}
    assert [(link.role, link.to) for link in region.links] == [("of", shown.id)]
    assert workspace.mark_id == region.id
    run(workspace, "set rectangle ' 0, 0,300,200'")
    assert workspace.sheet.marks[region.id].attributes == {"rectangle": "0,0,300,200"}
    run(workspace, "undo")
    run(workspace, "undo")
    assert not regions(workspace)


def test_the_key_of_the_label_marks_the_whole_picture(workspace: Workspace, shown: Mark):
    run(workspace, "label figure.region")
    assert [each.attributes for each in regions(workspace)] == [{"rectangle": "0,0,300,200"}]


@pytest.mark.parametrize("words", ["300 0 1 1", "0 0 301 1", "0 0 0 5", "-1 0 5 5", "0 199 1 2"])
def test_a_region_lies_inside_its_picture(workspace: Workspace, shown: Mark, words: str):
    with pytest.raises(BadCommand, match="is outside the picture, which has 300 × 200 pixels"):
        run(workspace, f"mark-region {words}")
    run(workspace, "mark-region 0 0 5 5")
    with pytest.raises(BadCommand):
        run(workspace, f"set rectangle {words.replace(' ', ',')}")
    assert [each.attributes["rectangle"] for each in regions(workspace)] == ["0,0,5,5"]


@pytest.mark.parametrize("text", ["", "1,2,3", "1,2,3,4,5", "a,b,c,d", "1.5,0,2,2", "9" * 5000])
def test_a_rectangle_is_four_whole_numbers(workspace: Workspace, shown: Mark, text: str):
    run(workspace, "mark-region 0 0 5 5")
    with pytest.raises(BadCommand, match="x,y,width,height in whole pixels"):
        run(workspace, f"set rectangle '{text}'")


@given(*[st.integers(0, 999_999_999)] * 2, *[st.integers(1, 999_999_999)] * 2)
def test_a_rectangle_reads_as_it_is_written(x: int, y: int, width: int, height: int):
    rectangle = Rectangle(x, y, width, height)
    assert Rectangle.parse(str(rectangle)) == rectangle


def test_regions_go_with_their_picture_and_come_back(workspace: Workspace, shown: Mark):
    run(workspace, "mark-region 0 0 5 5")
    run(workspace, f"select-mark {shown.id}")
    run(workspace, "remove")
    assert not regions(workspace)
    run(workspace, "undo")
    assert len(regions(workspace)) == 1
    run(workspace, f"select-mark {regions(workspace)[0].id}")
    run(workspace, "remove")
    assert shown.id in workspace.sheet.marks


def test_a_region_is_for_pictures_alone(workspace: Workspace, figure: Mark):
    with pytest.raises(BadCommand, match="This figure has no picture yet"):
        run(workspace, "mark-region 0 0 1 1")
    run(workspace, "select 32 34")
    for line in ("mark-region 0 0 1 1", "label figure.region"):
        with pytest.raises(BadCommand, match="Select a picture first"):
            run(workspace, line)
    for line in ("mark-as figure.region", "mark-everywhere figure.region"):
        with pytest.raises(BadCommand, match="is for a part of a picture"):
            run(workspace, line)
    run(workspace, "mark-as entity.place")
    with pytest.raises(BadCommand, match="does not fit"):
        run(workspace, "relabel figure.region")


def test_a_region_stays_one(workspace: Workspace, shown: Mark):
    run(workspace, "mark-region 0 0 5 5")
    with pytest.raises(BadCommand, match="does not fit"):
        run(workspace, "relabel entity.person")


def test_a_project_with_an_older_scheme_shows_pictures_and_has_no_regions(
    tmp_path: Path, photo: Path
):
    old = Path(__file__).parent.parent / "old" / "0001.annot"
    path = tmp_path / "old.annot"
    path.write_bytes(old.read_bytes())
    with Store.open(path) as store:
        workspace = Workspace(store, Scheme.parse(store.scheme()), "zhou")
        workspace.open(store.articles()[1].id)
        run(workspace, f"select-mark {'9' * 32}")
        run(workspace, f"picture '{photo}'")
        assert workspace.sheet.marks["9" * 32].attributes == {"file": ID}
        with pytest.raises(BadCommand, match=r"no label “figure\.region”"):
            run(workspace, "mark-region 0 0 5 5")
        assert store.check() == []


def test_a_damaged_picture_is_one_sentence(project: Path, workspace: Workspace, shown: Mark):
    workspace.store.close()
    with tampering(project) as raw:
        raw.execute("UPDATE picture SET width = 1")
    with Store.open(project) as store:
        workspace = Workspace(store, workspace.scheme, "zhou")
        workspace.open(store.articles()[0].id)
        run(workspace, f"select-mark {shown.id}")
        with pytest.raises(StoreProblem, match="is damaged"):
            run(workspace, "mark-region 0 0 5 5")


def test_a_figure_that_names_a_file_elsewhere_is_missing(workspace: Workspace, photo: Path):
    """An address or a path that came along with a mark is never opened."""
    run(workspace, "select 5 5")
    run(workspace, "mark-as figure.picture")
    run(workspace, f"set file '{photo}'")
    with pytest.raises(Problem, match="has no picture"):
        run(workspace, "mark-region 0 0 5 5")
    run(workspace, f"picture '{photo}'")
    run(workspace, "mark-region 0 0 5 5")
