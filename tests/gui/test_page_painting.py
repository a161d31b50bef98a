"""What the page looks like: bands, lanes, tags, signs; and that no more is painted than changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.commands import run
from annotator.core.edit import Edit
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.gui.page import Page, PageLook
from annotator.gui.page.lanes import MOST
from annotator.gui.theme import band, label_colour, theme_named
from annotator.reading import Reading
from annotator.workspace import Workspace
from tests.gui.pages import LIGHT, mark, open_text, picture, places_of, shown
from tests.words import select


class Painted(QObject):
    """Remembers which part of a page has been painted."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.rects: list[QRect] = []
        page.viewport().installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return False

    def take(self) -> int:
        """How many rows of pixels have been painted since it was last asked."""
        QApplication.processEvents()
        height = sum(rect.height() for rect in self.rects)
        self.rects.clear()
        return height


def line_colour(workspace: Workspace, label: str) -> str:
    return label_colour(workspace.scheme.shown(label), LIGHT).name()


def first_decoration(page: Page):  # type: ignore[no-untyped-def]
    return page.where.shelf.laid(0)[1]


@pytest.mark.parametrize("language", ["en", "zh_CN", "zh_TW"])
def test_a_tag_ends_before_the_next_one_begins(
    workspace: Workspace, qtbot: QtBot, language: str
) -> None:
    open_text(workspace, "甲乙丙丁戊己庚辛")
    mark(workspace, "entity.product", (2, 3))
    page = shown(workspace, qtbot, language=language)
    without = picture(page)
    mark(workspace, "entity.organisation", (1, 2))
    with_it = picture(page)
    line = page.where.shelf.block(0).lines[0]
    left, right = (page.where.left + line.cursorToX(n)[0] for n in (1, 2))  # type: ignore[index]
    under = page.where.metrics.margin + page.where.metrics.words + 4
    tag = [
        x
        for y in range(under, under + page.where.metrics.pitch)
        for x in range(without.width())
        if without.pixel(x, y) != with_it.pixel(x, y)
    ]
    assert tag
    assert left <= min(tag)
    assert max(tag) < right


def test_a_tag_says_the_title_where_there_is_room(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, "甲乙丙丁戊己庚辛壬癸")
    mark(workspace, "entity.organisation", (0, 8))
    page = shown(workspace, qtbot, language="en")
    (tag,) = first_decoration(page).tags[0]
    assert tag.room > page.where.metrics.tag.horizontalAdvance("Organisation")
    mark(workspace, "entity.person", (8, 9))
    whole, cut = first_decoration(page).tags[0]
    assert whole.room < tag.room
    assert cut.left == pytest.approx(whole.left + whole.room)


def test_a_selected_mark_is_stronger_than_before(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, "甲乙丙丁戊己庚辛")
    made = mark(workspace, "entity.person", (1, 4))
    page = shown(workspace, qtbot)
    colour = line_colour(workspace, "entity.person")
    before = len(places_of(picture(page), colour))
    workspace.select(Span(6, 6), made.id)
    selected = len(places_of(picture(page), colour))
    assert selected > 1.4 * before
    workspace.select(Span(6, 6))
    assert len(places_of(picture(page), colour)) == before


def test_a_label_unknown_to_the_scheme_is_grey(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, "甲乙丙丁戊己庚辛")
    mark(workspace, "foreign.thing", (1, 4))
    grey = QColor(line_colour(workspace, "foreign.thing"))
    assert grey.hslSaturation() < 30
    image = picture(shown(workspace, qtbot))
    assert places_of(image, grey)
    assert places_of(image, band(grey.name(), LIGHT))


def test_inner_marks_lie_nearer_the_words_and_too_many_are_counted(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, "甲乙丙丁戊己庚辛壬癸子丑寅卯")
    for end in range(2, MOST + 5):
        mark(workspace, "entity.person", (1, end))
    page = shown(workspace, qtbot)
    made = first_decoration(page)
    lanes = {band.mark.spans[0].end: band.lane for band in made.bands[0]}
    assert [lanes[end] for end in sorted(lanes)] == list(range(MOST))
    assert made.more[0] == 3
    assert page.where.shelf.block(0).height < page.where.metrics.line(MOST) + 100


def test_a_sticky_label_colours_what_is_being_selected(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, "甲乙丙丁戊己庚辛")
    page = shown(workspace, qtbot)
    workspace.select(Span(1, 4))
    assert places_of(picture(page), LIGHT.selection)
    colour = line_colour(workspace, "entity.person")
    assert not places_of(picture(page), colour)
    workspace.stick("entity.person")
    assert not places_of(picture(page), LIGHT.selection)
    caret = page.where.caret_rect(4)
    assert caret
    assert set(places_of(picture(page), colour)) >= {(caret.left(), caret.center().y())}
    workspace.stick(None)
    assert places_of(picture(page), LIGHT.selection)


@pytest.mark.parametrize(
    ("reading", "above"),
    [("clean", True), ("clean+simplified", True), ("printed", False), ("simplified", False)],
)
def test_glosses_stand_above_only_where_the_reading_hides_them(
    workspace: Workspace, qtbot: QtBot, reading: str, above: bool
) -> None:
    page = shown(workspace, qtbot, glosses_above=True)
    workspace.read_as(Reading.parse(reading))
    block = page.where.shelf.block(0)
    assert ("(lián)" in block.layout.text()) is not above
    assert [ruby.reading for ruby in block.rubies] == (["lián", "dòng", "dòng"] if above else [])
    assert bool(places_of(picture(page), LIGHT.gloss)) is above
    page.show_look(PageLook(LIGHT, glosses_above=False))
    low = page.where.metrics.line()
    page.show_look(PageLook(LIGHT, glosses_above=True))
    assert (page.where.metrics.line() > low) is above


def test_neighbouring_glosses_do_not_touch(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, "雙(shuāng)床(chuáng)雙(shuāng)床(chuáng)" * 3)
    page = shown(workspace, qtbot, glosses_above=True)
    block = page.where.shelf.block(0)
    metrics = page.where.metrics
    ends = -99.0
    for ruby in block.rubies:
        left = block.lines[0].cursorToX(ruby.start)[0]  # type: ignore[index]
        half = (metrics.size - metrics.ruby.horizontalAdvance(ruby.reading)) / 2
        assert left + half > ends
        ends = left + half + metrics.ruby.horizontalAdvance(ruby.reading)


def test_an_edit_paints_only_the_lines_that_it_changes(workspace: Workspace, qtbot: QtBot) -> None:
    page = shown(workspace, qtbot)
    span = select(workspace, "郴州市")
    painted = Painted(page)
    painted.take()
    run(workspace, "mark-as entity.place")
    assert 0 < painted.take() < 2 * page.where.metrics.line()
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert 0 < painted.take() < 3 * page.where.metrics.line()
    qtbot.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert 0 < painted.take() < 3 * page.where.metrics.line()
    run(workspace, "undo")
    assert 0 < painted.take() < 2 * page.where.metrics.line()
    workspace.select(span)
    painted.take()
    page.go_to(len(workspace.article.text))
    painted.take()
    mark(workspace, "entity.event", (0, 2))
    assert painted.take() == 0


def test_how_much_a_number_is_stands_beside_its_tag_where_there_is_room(
    workspace: Workspace, qtbot: QtBot
) -> None:
    def painted_right_of(page: Page, offset: int) -> int:
        left = page.where.caret_rect(offset).right()
        faint = places_of(picture(page), page.look.theme.faint)
        return len([x for x, _ in faint if x > left])

    open_text(workspace, "證書超4.8萬張甲乙丙丁戊己庚辛")
    page = shown(workspace, qtbot)
    there = mark(workspace, "figure.number", (2, 8))
    assert not painted_right_of(page, 2)
    workspace.select(None, there.id)
    for line in ("set value 48000", "set unit 张", "set approximation >"):
        run(workspace, line)
    assert painted_right_of(page, 2)
    mark(workspace, "figure.number", (9, 10))  # in the same lane: there is less room then
    workspace.select(None, there.id)
    run(workspace, f"set unit {'张' * 20}")
    assert not painted_right_of(page, 2)


def test_a_line_that_grows_above_what_is_seen_moves_nothing(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, "湖南省市場監管局舉辦活動。" * 60)
    page = shown(workspace, qtbot)
    page.go_to(400)
    rects = [page.where.caret_rect(offset) for offset in (420, 500, 600)]
    for label in ("entity.person", "entity.place", "entity.event", "entity.time"):
        mark(workspace, label, (3, 9))
    assert [page.where.caret_rect(offset) for offset in (420, 500, 600)] == rects
    page.verticalScrollBar().setValue(0)
    assert page.where.shelf.laid(0)[1].depth(0) == 4


def test_a_mark_moves_nothing_on_lines_that_it_is_not_on(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, "湖南省市場監管局舉辦活動。" * 30)
    mark(workspace, "entity.event", (5, 300))
    page = shown(workspace, qtbot)
    block = page.where.shelf.block(0)
    made = page.where.shelf.laid(0)[1]
    assert {made.depth(line) for line in range(3)} == {1}
    at = block.offset_of(block.line_starts[1]) + 3
    for end in (5, 7, 9):
        mark(workspace, "entity.person", (at, at + end))
    made = page.where.shelf.laid(0)[1]
    assert [made.depth(line) for line in range(3)] == [1, 4, 1]
    assert [band.lane for band in made.bands[1] if band.mark.label == "entity.event"] == [3]


def test_many_marks_come_and_go_at_once(workspace: Workspace, qtbot: QtBot) -> None:
    open_text(workspace, "湖南省市場監管局舉辦活動。" * 60)
    page = shown(workspace, qtbot)
    marks = [Mark("entity.person", (Span(at, at + 2),)) for at in range(0, 700, 3)]
    before = picture(page)
    workspace.do(Edit.adding(Message("many"), marks))
    colour = line_colour(workspace, "entity.person")
    assert len(places_of(picture(page), colour)) > 1000
    workspace.undo()
    assert not places_of(picture(page), colour)
    workspace.select(Span(0, 0))
    assert picture(page) == before


def test_a_drag_shifts_no_line(workspace: Workspace, qtbot: QtBot) -> None:
    page = shown(workspace, qtbot)
    before = [list(page.where.shelf.block(n).tops) for n, _ in page.where.visible()]
    at = page.where.caret_rect(30)
    assert at
    qtbot.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=at.center())
    for step in range(1, 12):
        qtbot.mouseMove(page.viewport(), at.center() + at.center() * step / 12)
        now = [list(page.where.shelf.block(n).tops) for n, _ in page.where.visible()]
        assert now == before
    qtbot.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton)


def test_without_an_article_the_page_is_calm(workspace: Workspace, qtbot: QtBot) -> None:
    page = shown(workspace, qtbot)
    workspace.close()
    assert page.where.shelf.text == ""
    assert 0 < len(places_of(picture(page), LIGHT.faint)) < 3000
    qtbot.keyClick(page, Qt.Key.Key_Down)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton)
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert page.place() == 0
    dark = theme_named("dark")
    page.show_look(PageLook(dark))
    assert QColor(picture(page).pixel(2, 2)).name() == dark.paper


def test_a_point_between_two_pieces_of_a_paragraph_is_drawn_once(
    workspace: Workspace, qtbot: QtBot
) -> None:
    open_text(workspace, "字" * 4000)
    page = shown(workspace, qtbot)
    cut = int(page.where.shelf.blocks.starts[1])
    mark(workspace, "figure.picture", (cut, cut))
    drawn = [page.where.shelf.laid(number)[1].bands for number in (0, 1)]
    assert [sum(map(len, bands.values())) for bands in drawn] == [0, 1]


def test_words_written_from_right_to_left_have_a_band_as_well(
    workspace: Workspace, qtbot: QtBot
) -> None:
    text = "他說שלום世界和اليوم好"
    open_text(workspace, text)
    page = shown(workspace, qtbot)
    for words in ("שלום", "說שלום", "اليوم"):
        start = text.index(words)
        made = mark(workspace, "entity.person", (start, start + len(words)))
        (band,) = [each for each in first_decoration(page).bands[0] if each.mark.id == made.id]
        assert band.right - band.left > 5 * len(words)
    block = page.where.shelf.block(0)
    inside = block.extent(0, 3, 4)
    assert 2 < inside[1] - inside[0] < page.look.text_size
    workspace.select(Span(0, len(text)))
    assert len(places_of(picture(page), LIGHT.selection)) > 1000
