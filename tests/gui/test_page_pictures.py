"""Pictures on the page: shown in place, given by drop, marked by dragging, damaged ones told of."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.commands import run
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.mark import Link, Mark
from annotator.core.message import Message
from annotator.core.picture import Picture, picture_id
from annotator.core.span import Span
from annotator.formats import read_picture
from annotator.formats.pictures import picture_of
from annotator.gui.page import Page
from annotator.gui.page.regions import Seen
from annotator.gui.panels.marks import value_of, words_of
from annotator.gui.pictures import decoded
from annotator.workspace import Workspace
from tests.gui.pages import drag, open_text, picture, shown
from tests.old.make import PIXELS
from tests.pictures import tiff, whole_png
from tests.storage.keeping import tampering

RED = (200, 30, 30)
RAW = whole_png(400, 300, RED)
LEFT = Qt.MouseButton.LeftButton
TEXT = "題目\n羅亮 攝\n" + "湖南省市場監管局舉辦活動。" * 30 + "\n遠處的說明\n末"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "羅亮 攝.png"
    path.write_bytes(RAW)
    return path


@pytest.fixture
def page(workspace: Workspace, qtbot: QtBot) -> Page:
    """A page over an article with one credit, its picture missing and selected."""
    open_text(workspace, TEXT)
    run(workspace, "accept-credits")
    run(workspace, f"select-mark {figure_of(workspace).id}")
    page = shown(workspace, qtbot)
    page.asked.connect(lambda line: run(workspace, line))
    return page


@pytest.fixture
def seen(page: Page, photo: Path, qtbot: QtBot) -> Page:
    """The same with its picture, painted."""
    run(page.workspace, f"picture '{photo}'")
    wait_for_picture(qtbot, page)
    return page


def figure_of(workspace: Workspace) -> Mark:
    return next(mark for mark in workspace.sheet if mark.label == "figure.picture")


def regions(page: Page) -> list[Mark]:
    return [mark for mark in page.workspace.sheet if mark.label == "figure.region"]


def only(page: Page) -> Seen:
    """The one figure in sight."""
    (seen,) = page.where.figures()
    return seen


def colour_at(page: Page, point: QPoint) -> tuple[int, int, int]:
    colour = picture(page).pixelColor(point)
    return colour.red(), colour.green(), colour.blue()


def wait_for_picture(qtbot: QtBot, page: Page) -> None:
    qtbot.waitUntil(lambda: colour_at(page, only(page).box.center()) == RED, timeout=5000)


def at(page: Page, x: float, y: float) -> QPoint:
    """A point of the window, at shares of the figure."""
    box = only(page).box
    return QPoint(round(box.left() + x * box.width()), round(box.top() + y * box.height()))


def test_a_missing_picture_has_room_at_its_credit(page: Page):
    box = only(page).box
    credit = page.where.caret_rect(TEXT.index("羅亮"))
    assert credit
    assert box.bottom() < credit.top()
    assert only(page).figure.by == "羅亮"
    assert only(page).figure.picture is None


def test_a_picture_is_shown_in_place_and_goes_with_an_undo(seen: Page):
    box = only(seen).box
    assert (box.width(), box.height()) == (400, 300)  # never larger than it is
    run(seen.workspace, "undo")
    assert only(seen).figure.picture is None
    assert colour_at(seen, only(seen).box.center()) != RED
    run(seen.workspace, "redo")
    assert only(seen).box.size() == box.size()
    run(seen.workspace, f"select-mark {figure_of(seen.workspace).id}")
    run(seen.workspace, "remove")
    assert not list(seen.where.figures())


@pytest.mark.parametrize("reading", ["printed", "clean", "clean+simplified"])
def test_every_reading_shows_it(seen: Page, reading: str):
    run(seen.workspace, f"read-as {reading}")
    assert only(seen).box.size().width() == 400


@pytest.mark.parametrize(("size", "wide"), [((4000, 500), True), ((500, 4000), False)])
def test_a_large_picture_fits_the_column_and_the_window(
    page: Page, tmp_path: Path, size: tuple[int, int], wide: bool
):
    path = tmp_path / "large.png"
    path.write_bytes(whole_png(*size))
    run(page.workspace, f"picture {path}")
    box, column = only(page).box, page.where.metrics.width_in(page.viewport().width())
    assert (box.width() == column) == wide
    assert (box.height() == round(0.6 * page.viewport().height())) != wide


def test_nothing_jumps_when_the_picture_comes(page: Page, photo: Path, qtbot: QtBot):
    run(page.workspace, f"picture '{photo}'")
    before = only(page).box, page.where.caret_rect(20)
    wait_for_picture(qtbot, page)
    assert (only(page).box, page.where.caret_rect(20)) == before


def test_hidden_pictures_leave_the_text_alone(seen: Page):
    run(seen.workspace, "mark-region 1 1 20 20")
    look = seen.look
    seen.show_look(type(look)(look.theme, pictures=False))
    assert not list(seen.where.figures())
    assert seen.where.shelf.block(1).head == 0
    seen.show_look(look)
    assert only(seen).figure.regions == tuple(regions(seen))


def test_a_caption_elsewhere_is_said_under_the_picture(seen: Page):
    start = TEXT.index("遠處")
    figure = figure_of(seen.workspace)
    before = only(seen).figure
    assert (before.words, before.below) == ("", 0)  # the credit stands right there
    run(seen.workspace, f"select {start} {start + 5}")
    run(seen.workspace, "mark-as caption.text")
    run(seen.workspace, f"link of {figure.id}")
    assert only(seen).figure.words == "遠處的說明"
    assert only(seen).figure.below > 0
    run(seen.workspace, "undo")
    assert only(seen).figure == before


def test_who_took_a_picture_follows_the_links(page: Page):
    workspace = page.workspace
    person = next(mark for mark in workspace.sheet if mark.label == "entity.person")
    run(workspace, f"select-mark {person.id}")
    run(workspace, "move-end -1")
    assert only(page).figure.by == "羅"
    run(workspace, "remove")
    assert only(page).figure.by == ""
    run(workspace, "undo")
    assert only(page).figure.by == "羅"


def test_a_picture_from_elsewhere_is_missing_and_nothing_is_opened(page: Page, photo: Path):
    for name in (str(photo), photo.as_uri(), "http://example.org/1.png", "0" * 64):
        run(page.workspace, f"select-mark {figure_of(page.workspace).id}")
        run(page.workspace, f"set file '{name}'")
        assert only(page).figure.picture is None
        picture(page)


def test_a_damaged_picture_is_a_placeholder_that_says_so(
    seen: Page, qtbot: QtBot, project: Path, photo: Path, workspace: Workspace
):
    seen.close()
    workspace.store.close()
    with tampering(project) as raw:
        raw.execute("UPDATE picture SET raw = substr(raw, 2)")
    with type(workspace.store).open(project) as store:
        again = Workspace(store, workspace.scheme, "zhou")
        again.open(workspace.article.id)
        page = shown(again, qtbot)
        pictures, found = page.gallery.pictures, only(page).figure.picture
        assert found
        size = only(page).box.size()
        qtbot.waitUntil(lambda: pictures.image(found, size) is not None, timeout=5000)
        told = pictures.image(found, size)
        assert told
        assert told.damaged
        assert colour_at(page, only(page).box.center()) != RED
        run(again, f"select-mark {figure_of(again).id}")
        with pytest.raises(BadCommand, match="shows this picture already"):
            run(again, f"picture '{photo}'")
        pictures.look_again(found.id)
        wait_for_picture(qtbot, page)
        page.close()


# ---- by mouse -------------------------------------------------------------------------------


def test_a_click_selects_the_figure_and_scrolls_nowhere(seen: Page, qtbot: QtBot):
    run(seen.workspace, "escape")
    before = seen.verticalScrollBar().value()
    qtbot.mouseClick(seen.viewport(), LEFT, pos=at(seen, 0.5, 0.5))
    assert seen.workspace.mark == figure_of(seen.workspace)
    assert seen.verticalScrollBar().value() == before


def test_a_drag_marks_a_region_in_pixels_of_the_picture(seen: Page, qtbot: QtBot):
    drag(qtbot, seen, at(seen, 0.25, 0.5), at(seen, 0.75, 0.9))
    (region,) = regions(seen)
    x, y, width, height = map(int, str(region.attributes["rectangle"]).split(","))
    assert (x, y) == (pytest.approx(100, abs=1), pytest.approx(150, abs=1))
    assert (width, height) == (pytest.approx(200, abs=2), pytest.approx(120, abs=2))
    assert seen.workspace.mark == region


def test_a_region_is_drawn_over_the_picture_and_has_no_sign_in_the_text(seen: Page):
    before = colour_at(seen, at(seen, 0.25, 0.5))
    run(seen.workspace, "mark-region 100 100 200 100")
    run(seen.workspace, "escape")
    assert before == RED
    assert colour_at(seen, at(seen, 0.25, 0.5)) != RED
    _, marks = seen.where.shelf.laid(1)
    drawn = {band.mark.label for bands in marks.bands.values() for band in bands}
    assert drawn == {"figure.picture", "entity.person", "caption.credit"}


def test_the_innermost_region_is_chosen_first(seen: Page, qtbot: QtBot):
    run(seen.workspace, "mark-region 50 50 300 200")
    outer = seen.workspace.mark_id
    run(seen.workspace, f"select-mark {figure_of(seen.workspace).id}")
    run(seen.workspace, "mark-region 150 100 100 100")
    inner = seen.workspace.mark_id
    run(seen.workspace, "escape")
    chosen = []
    for _ in range(4):
        qtbot.mouseClick(seen.viewport(), LEFT, pos=at(seen, 0.5, 0.5))
        chosen.append(seen.workspace.mark_id)
    assert chosen == [inner, outer, figure_of(seen.workspace).id, inner]


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ((0.5, 0.5), (0.6, 0.6), (140, 105, 200, 150)),  # inside: all of it moves
        ((0.5, 0.5), (5, 5), (200, 150, 200, 150)),  # not out of the picture
        ((0.25, 0.5), (0.1, 0.9), (40, 75, 260, 150)),  # its left edge
        ((0.75, 0.75), (1.5, 1.5), (100, 75, 300, 225)),  # a corner
        ((0.5, 0.25), (0.5, 0.0), (100, 0, 200, 225)),  # its upper edge
        ((0.25, 0.5), (1.0, 0.5), (300, 75, 100, 150)),  # past the other edge
    ],
)
def test_the_selected_region_is_moved_and_stays_the_same_mark(
    seen: Page,
    qtbot: QtBot,
    start: tuple[float, float],
    end: tuple[float, float],
    expected: tuple[int, ...],
):
    run(seen.workspace, "mark-region 100 75 200 150")
    (region,) = regions(seen)
    drag(qtbot, seen, at(seen, *start), at(seen, *end))
    (moved,) = regions(seen)
    assert moved.id == region.id
    there = tuple(map(int, str(moved.attributes["rectangle"]).split(",")))
    assert there == tuple(pytest.approx(each, abs=1) for each in expected)
    run(seen.workspace, "undo")
    assert regions(seen) == [region]


def test_escape_ends_a_drag_and_delete_removes(seen: Page, qtbot: QtBot):
    port = seen.viewport()
    qtbot.mousePress(port, LEFT, pos=at(seen, 0.2, 0.2))
    qtbot.mouseMove(port, at(seen, 0.5, 0.5))
    qtbot.mouseMove(port, at(seen, 0.6, 0.6))
    assert seen.gallery.preview
    qtbot.keyClick(seen, Qt.Key.Key_Escape)
    qtbot.mouseRelease(port, LEFT, pos=at(seen, 0.6, 0.6))
    assert not regions(seen)
    assert seen.gallery.preview is None
    run(seen.workspace, f"select-mark {figure_of(seen.workspace).id}")
    run(seen.workspace, "mark-region 100 75 200 150")
    run(seen.workspace, "remove")
    assert not regions(seen)


def test_a_click_on_a_picture_is_no_click_on_the_words_below(seen: Page, qtbot: QtBot):
    credit = only(seen).box.left() + 10
    point = QPoint(credit, only(seen).box.bottom() - 10)
    assert [mark.label for mark in seen.where.marks_at(QPointF(point))] == ["figure.picture"]
    assert seen.where.character_at(QPointF(point)) is None
    qtbot.mouseDClick(seen.viewport(), LEFT, pos=point)
    assert not len(seen.caret.selection)


def test_what_is_painted_by_parts_is_what_is_painted_at_once(seen: Page, qtbot: QtBot):
    run(seen.workspace, "mark-region 100 75 200 150")
    run(seen.workspace, "set note 台上")
    run(seen.workspace, f"select-mark {figure_of(seen.workspace).id}")
    run(seen.workspace, "undo")
    run(seen.workspace, "escape")
    parts = picture(seen)
    seen.viewport().update()
    assert picture(seen) == parts


def test_what_scrolls_under_a_drag_is_marked_where_it_is_seen(seen: Page, qtbot: QtBot):
    port, start = seen.viewport(), at(seen, 0.25, 0.5)
    qtbot.mousePress(port, LEFT, pos=start)
    qtbot.mouseMove(port, start + QPoint(30, 0))
    seen.verticalScrollBar().setValue(seen.verticalScrollBar().value() + 40)
    qtbot.mouseMove(port, at(seen, 0.75, 0.9))
    qtbot.mouseRelease(port, LEFT, pos=at(seen, 0.75, 0.9))
    (region,) = regions(seen)
    x, y, width, height = map(int, str(region.attributes["rectangle"]).split(","))
    assert (x, y, width, height) == tuple(pytest.approx(n, abs=2) for n in (100, 150, 200, 120))


def test_a_card_and_a_list_name_the_file_and_the_rectangle(seen: Page):
    run(seen.workspace, "mark-region 1 2 30 40")
    region = seen.workspace.mark
    assert region
    assert words_of(seen.workspace, region) == "1,2,30,40"
    figure = figure_of(seen.workspace)
    assert words_of(seen.workspace, figure) == "羅亮 攝.png"
    assert value_of(seen.workspace, figure, "file", "en") == f"{picture_id(RAW)[:12]}…"


# ---- by drop --------------------------------------------------------------------------------


def drop(page: Page, point: QPoint, *places: Path | str) -> bool:
    """Drag files over the page and let go; says whether the page took them."""
    data = QMimeData()
    local = [QUrl.fromLocalFile(str(p)) if isinstance(p, Path) else QUrl(p) for p in places]
    data.setUrls(local)
    args = (Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(point, *args)
    enter.ignore()
    QApplication.sendEvent(page.viewport(), enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(point), *args)
    QApplication.sendEvent(page.viewport(), event)
    return event.isAccepted()


@pytest.fixture
def asked(page: Page) -> list[str]:
    """What the page asks the window for."""
    page.asked.disconnect()
    lines: list[str] = []
    page.asked.connect(lines.append)
    return lines


def test_a_file_dropped_on_a_figure_is_for_it(page: Page, photo: Path, asked: list[str]):
    assert drop(page, only(page).box.center(), photo)
    assert asked == [f"add-picture '{photo}' {figure_of(page.workspace).id}"]


def test_a_file_dropped_on_words_is_for_the_start_of_their_paragraph(
    page: Page, photo: Path, asked: list[str]
):
    start = TEXT.index("湖南")
    rect = page.where.caret_rect(start + 60)
    assert rect
    assert drop(page, rect.center(), photo)
    assert asked == [f"add-picture '{photo}'"]
    assert page.workspace.selection == Span(start, start)


@pytest.mark.parametrize(
    "places",
    [
        ("http://example.org/x.png",),
        (Path("a.txt"),),
        (Path("a.png"), Path("b.png")),
        (Path("p.annot"),),
    ],
)
def test_anything_else_is_left_to_the_window(page: Page, asked: list[str], places):
    assert not drop(page, only(page).box.center(), *places)
    assert not asked


# ---- decoding -------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["png", "jpg", "webp", "bmp", "tiff"])
def test_each_kind_is_decoded_in_the_size_that_is_wanted(tmp_path: Path, kind: str, qapp):
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(0xFF2040C0)
    path = tmp_path / f"x.{kind}"
    assert image.save(str(path))
    found, raw = read_picture(path)
    assert (found.width, found.height) == (60, 40)
    made = decoded(raw, found, image.scaled(30, 20).size())
    assert made
    assert (made.width(), made.height()) == (30, 20)


def test_the_first_picture_of_a_gif_is_decoded(qapp):
    made = decoded(PIXELS, picture_of(PIXELS, "x"), QSize(2, 1))
    assert made
    assert [made.pixelColor(x, 0).value() for x in (0, 1)] == [0, 255]


def test_a_photograph_held_sideways_is_shown_upright(tmp_path: Path, qapp):
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    for x in range(30):
        for y in range(40):
            image.setPixel(x, y, 0xFF000000)  # black on the left
    path = tmp_path / "x.jpg"
    assert image.save(str(path), quality=100)
    raw = path.read_bytes()
    exif = tiff(60, 40, 6)  # its left is what is seen at the top
    raw = raw[:2] + b"\xff\xe1" + (8 + len(exif)).to_bytes(2, "big") + b"Exif\0\0" + exif + raw[2:]
    found = picture_of(raw, "x")
    assert (found.width, found.height) == (40, 60)
    made = decoded(raw, found, QSize(20, 30))
    assert made
    assert made.pixelColor(10, 3).value() < 30
    assert made.pixelColor(10, 27).value() > 220


def test_what_shows_through_is_white(tmp_path: Path, qapp):
    image = QImage(4, 4, QImage.Format.Format_ARGB32)
    image.fill(0)
    assert image.save(str(tmp_path / "x.png"))
    found, raw = read_picture(tmp_path / "x.png")
    made = decoded(raw, found, QSize(4, 4))
    assert made
    assert made.pixelColor(1, 1).name() == "#ffffff"


def test_a_header_that_lies_is_not_decoded(qapp):
    image_size = QImage(4, 3, QImage.Format.Format_RGB32).size()
    for width, height in ((401, 300), (4, 3)):
        lies = Picture(picture_id(RAW), "image/png", width, height)
        assert decoded(RAW, lies, image_size) is None
    for kind in ("svg", "svg+xml", "ico", "pdf", ""):
        drawing = b"<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>"
        assert decoded(drawing, Picture("", f"image/{kind}", 4, 3), image_size) is None


def test_a_region_from_elsewhere_that_says_no_rectangle_is_a_point_in_the_text(seen: Page):
    figure = figure_of(seen.workspace)
    odd = Mark("figure.region", figure.spans, {"rectangle": "everything"}, (Link("of", figure.id),))
    seen.workspace.do(Edit.adding(Message("mark"), [odd]))
    picture(seen)
    assert only(seen).figure.regions == ()
    _, marks = seen.where.shelf.laid(1)
    assert "figure.region" in {band.mark.label for each in marks.bands.values() for band in each}
