"""Quiet arcs between marks that are linked, with the word of the role on each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QRegion

from annotator.commands.linking import mentions
from annotator.core.mark import Mark, MarkId
from annotator.core.scheme import Role, title
from annotator.gui.page.anchors import Anchor, anchors
from annotator.gui.page.curves import arrow, between, free_place, towards
from annotator.gui.page.styles import faded
from annotator.gui.theme import label_colour, tag_colour

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

SAME = "="
"""Stands on what joins two mentions of the same."""


class Pair(NamedTuple):
    """Two marks to be joined by an arc, what stands on it, and the label whose colour it has.

    `about`: it belongs to the selected mark, and is drawn stronger.
    """

    here: MarkId
    there: MarkId
    word: str
    label: str
    about: bool


class Arc(NamedTuple):
    """A pair, and where its marks are; None for one that is out of sight."""

    pair: Pair
    start: Anchor | None
    end: Anchor | None
    down: bool


class Drawn(NamedTuple):
    """An arc as it is drawn."""

    path: QPainterPath
    head: QPainterPath
    colour: QColor
    word: str
    box: QRectF


class Arcs:
    """The links of the selected mark, both ways, or with `look.arcs` all that are in sight.

    A link to a mark out of sight is a short stub towards it. Only marks in sight are looked at.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self._arcs: list[Arc] = []
        self._drawn: list[Drawn] = []
        self._made_for: tuple[object, ...] = ()
        page.canvas.layers.append(self)
        page.workspace.changed.connect(self._follow)
        page.workspace.selected.connect(self._follow)
        page.verticalScrollBar().valueChanged.connect(self._scrolled)

    def leave(self) -> None:
        """Hear no more of the workspace."""
        self._page.workspace.changed.disconnect(self._follow)
        self._page.workspace.selected.disconnect(self._follow)

    def paint(self, painter: QPainter, damaged: QRect) -> None:
        """Draw the arcs that reach into the damaged part, then their words."""
        self._find()
        drawn = [each for each in self._drawn if _bounds(each).intersects(damaged)]
        if not drawn:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for each in drawn:
            pen = QPen(each.colour, 1.4)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.strokePath(each.path, pen)
            painter.fillPath(each.head, each.colour)
        painter.setFont(self._font())
        for each in drawn:
            if each.word:
                painter.fillRect(each.box, faded(QColor(self._page.look.theme.paper), 0.88))
                painter.setPen(QPen(each.colour))
                painter.drawText(each.box, Qt.AlignmentFlag.AlignCenter, each.word)
        painter.restore()

    def shown(self) -> list[tuple[MarkId, MarkId, str]]:
        """What is joined: from, to, and the word on it."""
        self._find()
        return [(arc.pair.here, arc.pair.there, arc.pair.word) for arc in self._arcs]

    # ---- following --------------------------------------------------------------------------

    def _follow(self, _: object) -> None:
        """Paint again what is joined now and was not, or was and is not, or lies elsewhere."""
        before, arcs = self._region(), self._arcs
        self._find()
        if self._arcs != arcs:
            self._page.viewport().update(before.united(self._region()))

    def _scrolled(self, _: int) -> None:
        if self._arcs or self._page.look.arcs:
            self._page.viewport().update()

    def _region(self) -> QRegion:
        region = QRegion()
        for each in self._drawn:
            region = region.united(QRegion(_bounds(each)))
        return region

    def _find(self) -> None:
        page = self._page
        selected = page.workspace.mark
        if not page.look.arcs and (selected is None or not _is_linked(page, selected)):
            self._arcs, self._drawn, self._made_for = [], [], ()
            return
        there = anchors(page.where)
        self._arcs = list(self._placed(self._pairs(there, selected), there))
        made_for = (page.look, page.where.left, *self._arcs)
        if made_for != self._made_for:
            self._made_for, self._drawn = made_for, list(self._draw())

    # ---- which ------------------------------------------------------------------------------

    def _pairs(self, there: Iterable[MarkId], selected: Mark | None) -> Iterator[Pair]:
        sheet = self._page.workspace.sheet
        sources: dict[MarkId, Mark] = {}
        about: set[MarkId] = set()
        if selected is not None:
            sources[selected.id] = selected
            sources |= {each.id: each for each in sheet.linking(selected.id)}
            about = set(sources)
        if self._page.look.arcs:
            for each in there:
                if (mark := sheet.marks.get(each)) is not None:
                    sources.setdefault(mark.id, mark)
                    sources |= {one.id: one for one in sheet.linking(mark.id)}
        for mark in sources.values():
            yield from self._pairs_of(mark, selected, everything=self._page.look.arcs, about=about)

    def _pairs_of(
        self, mark: Mark, selected: Mark | None, *, everything: bool, about: set[MarkId]
    ) -> Iterator[Pair]:
        """What one mark joins; of a mark that links to the selected one, only that link."""
        scheme, language = self._page.workspace.scheme, self._page.look.language
        if not mark.spans:  # it stands nowhere itself: it joins its mentions
            for one, other in pairwise(mentions(mark.links)):
                yield Pair(one, other, SAME, mark.label, mark.id in about)
            return
        roles = scheme.shown(mark.label).roles
        for link in mark.links:
            touched = selected is not None and selected.id in (mark.id, link.to)
            if touched or everything:
                role = roles.get(link.role) or Role(link.role, {"en": link.role})
                yield Pair(mark.id, link.to, title(role.titles, language), mark.label, touched)

    def _placed(self, pairs: Iterable[Pair], there: dict[MarkId, Anchor]) -> Iterator[Arc]:
        marks = self._page.workspace.sheet.marks
        for pair in dict.fromkeys(pairs):
            here, other = marks.get(pair.here), marks.get(pair.there)
            start, end = there.get(pair.here), there.get(pair.there)
            if here and other and here.spans and other.spans and (start or end):
                yield Arc(pair, start, end, other.spans[0].start > here.spans[0].start)

    # ---- how --------------------------------------------------------------------------------

    def _draw(self) -> Iterator[Drawn]:
        taken: list[QRectF] = []
        for arc in self._arcs:
            if arc.start and arc.end:
                path = between(arc.start, arc.end)
                box = free_place(self._page.where, path, self._size(arc.pair.word), taken)
                taken.append(box)
                head = QPainterPath() if arc.pair.word == SAME else arrow(path)
                yield Drawn(path, head, self._colour(arc.pair), arc.pair.word, box)
        yield from self._draw_stubs()

    def _draw_stubs(self) -> Iterator[Drawn]:
        """One stub for all links of a mark that lead the same way and have the same word."""
        stubs: dict[tuple[Anchor, bool, str], list[Arc]] = {}
        for arc in self._arcs:
            anchor = arc.start or arc.end
            if anchor and not (arc.start and arc.end):
                down = arc.down if arc.start else not arc.down
                stubs.setdefault((anchor, down, arc.pair.word), []).append(arc)
        room: Counter[tuple[Anchor, bool]] = Counter()
        for (anchor, down, role), arcs in stubs.items():
            word = f"{role} ×{len(arcs)}" if len(arcs) > 1 else role
            path, size = towards(anchor, room[anchor, down], down=down), self._size(word)
            end = path.pointAtPercent(1)
            box = QRectF(
                round(end.x()) + 6, round(end.y() - size.height() / 2), size.width(), size.height()
            )
            room[anchor, down] += round(size.width()) + 20
            yield Drawn(path, arrow(path), self._colour(arcs[0].pair), word, box)

    def _size(self, word: str) -> QSizeF:
        font = self._font()
        return QSizeF(round(QFontMetricsF(font).horizontalAdvance(word)) + 4, font.pixelSize() + 4)

    def _colour(self, pair: Pair) -> QColor:
        theme = self._page.look.theme
        label = self._page.workspace.scheme.shown(pair.label)
        colour = tag_colour(label_colour(label, theme).name(), theme)
        return faded(colour, 0.85 if pair.about else 0.55)

    def _font(self) -> QFont:
        return self._page.where.metrics.tag_font


def _is_linked(page: Page, mark: Mark) -> bool:
    return bool(mark.links or page.workspace.sheet.linking(mark.id))


def _bounds(drawn: Drawn) -> QRect:
    """The pixels that an arc may colour."""
    whole = drawn.path.boundingRect().united(drawn.head.boundingRect())
    return whole.united(drawn.box).adjusted(-2, -2, 2, 2).toAlignedRect()
