"""The article with the marks over it: what is seen, where the caret is, what was asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from annotator.core.article import NOTHING, Article
from annotator.core.edit import Edit
from annotator.core.mark import MarkId
from annotator.core.span import Span
from annotator.gui.page.accessible import Told
from annotator.gui.page.anchors import anchors
from annotator.gui.page.arcs import Arcs
from annotator.gui.page.canvas import Canvas
from annotator.gui.page.caret import Caret
from annotator.gui.page.damage import difference, rows
from annotator.gui.page.dropping import Dropping
from annotator.gui.page.figures import Figures
from annotator.gui.page.gallery import Gallery
from annotator.gui.page.geometry import Geometry
from annotator.gui.page.hints import Hints
from annotator.gui.page.index import MarkIndex
from annotator.gui.page.look import PageLook
from annotator.gui.page.margin import Margin
from annotator.gui.page.mended import Mended
from annotator.gui.page.metrics import Metrics, metrics_of
from annotator.gui.page.mouse import Mouse
from annotator.gui.page.numbers import ParagraphNumbers
from annotator.gui.page.offered import Offered
from annotator.gui.page.scroller import Scroller
from annotator.gui.page.shelf import Shelf, shelf_of
from annotator.reading import Reading
from annotator.workspace import Workspace


class Page(QAbstractScrollArea):
    """Shows the article that the workspace has open, and tells it what is selected.

    Only blocks that can be seen are read, laid out and painted. All offsets are code points of
    the source. `asked` carries a command line for the window to run. It is read as the workspace
    reads, unless it is given a `reading` of its own. A `shelf` may have been made before, anywhere.
    While it `leads`, it scrolls to what is selected; one that does not follows another page.
    """

    asked = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        look: PageLook,
        parent: QWidget | None = None,
        reading: Reading | None = None,
        shelf: Shelf | None = None,
    ) -> None:
        super().__init__(parent)
        self.workspace, self.look = workspace, look
        self.leads, self._telling, self._own_reading = True, False, reading
        self.caret, self.canvas = Caret(self), Canvas(self)
        self.gallery = Gallery(self)
        self.canvas.layers += self.gallery, Mended(self), ParagraphNumbers(self)
        self.mouse = Mouse(self)
        self.dropping = Dropping(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Article"))
        self.setAccessibleDescription(self.tr("The text of the article with its marks"))
        self._show(Shelf("", MarkIndex()))
        workspace.opened.connect(self._open)
        workspace.changed.connect(self.follow)
        workspace.selected.connect(self._follow_selection)
        workspace.reread.connect(self._reread)
        self.arcs, self.hints, self.offered = Arcs(self), Hints(self), Offered(self)
        self.margin, self.told = Margin(self), Told(self)
        if workspace.article is not NOTHING:
            self._show(shelf or shelf_of(workspace))

    def leave(self) -> None:
        """Hear no more of the workspace."""
        self.workspace.opened.disconnect(self._open)
        self.workspace.changed.disconnect(self.follow)
        self.workspace.selected.disconnect(self._follow_selection)
        self.workspace.reread.disconnect(self._reread)
        self.arcs.leave()
        self.hints.leave()
        self.margin.leave()
        self.told.leave()
        self.offered.leave()
        self.gallery.pictures.close()

    # ---- what the window asks ---------------------------------------------------------------

    @property
    def reading(self) -> Reading:
        """How the page is read."""
        return self._own_reading or self.workspace.reading

    def read_as(self, reading: Reading) -> None:
        """Read the page its own way, whatever the workspace reads; the first line stays."""
        self._own_reading = reading
        self._lay_again()
        self.told.text_changed()

    def show_look(self, look: PageLook) -> None:
        """Show the article in another look, the first line staying where it is."""
        self.look = look
        self._lay_again()

    def place(self) -> int:
        """The offset of the first whole line: what a session remembers."""
        return self.where.first_line()[0]

    def go_to(self, offset: int) -> None:
        """Bring the line of an offset to the top, and for the first line the margin too."""
        offset = min(offset, len(self.where.shelf.text))
        self.where.put_line(offset, 0 if offset else self.where.metrics.margin)
        self.viewport().update()

    def reveal(self, span: Span) -> None:
        """Scroll as little as is needed to see a stretch, or to a third of the way if it is far."""
        where, height = self.where, self.viewport().height()
        mark = self.workspace.mark
        rise = where.rise(mark) if mark and mark.hull == span else 0  # a picture over the line
        line = where.line_box(span.start)
        if line is None:
            where.put_line(span.start, max(height // 3, rise + where.metrics.gap))
            self.viewport().update()
            return
        top, bottom = line
        top -= rise
        end = where.line_box(span.end)
        bottom = end[1] if end and end[1] - top < height else bottom
        bar, slack = self.verticalScrollBar(), where.metrics.line() // 3
        if top < slack:
            bar.setValue(bar.value() - (slack - top))
        elif bottom > height - slack:
            bar.setValue(bar.value() + bottom - (height - slack))

    def box_of(self, mark: MarkId) -> QRect | None:
        """Where a mark is in this widget, with its line; None if that is out of sight."""
        anchor = anchors(self.where).get(mark)
        if anchor is None:
            return None
        size = QSize(round(anchor.right - anchor.left), self.where.metrics.pitch)
        box = QRect(QPoint(round(anchor.left), anchor.line), size)
        return box.united(anchor.words().toAlignedRect()).translated(self.viewport().pos())

    def turn(self, pages: int) -> bool:
        """Scroll by so many screens, one line staying in sight; says whether anything moved."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + pages * (self.where.height - self.where.metrics.line()))
        return bar.value() != before

    # ---- the article ------------------------------------------------------------------------

    def _open(self, _: Article) -> None:
        self.caret.put(0)
        self._show(shelf_of(self.workspace))

    def follow(self, edit: Edit) -> None:
        """Show what an edit of the marks changes."""
        self.change(lambda shelf: shelf.apply(edit))

    def change(self, change: Callable[[Shelf], None]) -> None:
        """Paint what looks different after a change; the first line stays where it is."""
        where = self.where
        offset, top = where.first_line()
        before = rows(where)
        change(where.shelf)
        where.put_line(offset, top)
        self.canvas.rows(difference(before, rows(where)))
        self.mouse.follow()

    def _reread(self, _: Reading) -> None:
        if self._own_reading is None:
            self._lay_again()

    def _follow_selection(self, _: None) -> None:
        if not self._telling:
            selection, mark = self.workspace.selection, self.workspace.mark
            if selection is not None and selection != self.caret.selection:
                self.caret.put(selection.start)
                # Behind what was selected or marked, also where the line is broken there.
                self.caret.put(selection.end, behind=True, keep_anchor=True)
                if self.leads:
                    self.reveal(mark.spans[-1] if mark and mark.spans else selection)
            elif selection is None:
                self.caret.put(self.caret.offset)
        self.canvas.follow_selection()
        self.mouse.follow()

    def _show(self, shelf: Shelf) -> None:
        """Show an article from its beginning."""
        metrics = self._metrics()
        shelf.figures = Figures(self.workspace, shelf.blocks)
        scroller = Scroller(self.verticalScrollBar(), metrics.margin)
        self.where = Geometry(shelf, scroller, metrics)
        self._lay()
        scroller.go(shelf, 0, -metrics.margin, self.where.height)
        self.canvas.start_again()

    def _metrics(self) -> Metrics:
        """The fonts and distances for the article that is open."""
        look = replace(self.look, region=self.look.region_of(self.workspace.article.id))
        return metrics_of(look, self.reading, self.workspace.facts)

    def _lay(self) -> None:
        """Set the blocks up for the look, the reading and the width that there are now."""
        where, workspace = self.where, self.workspace
        self.canvas.set_up()
        self._width = where.metrics.width_in(self.viewport().width())
        where.left = max(where.metrics.margin, (self.viewport().width() - self._width) // 2)
        where.height = self.viewport().height()
        where.scroller.margin = where.metrics.margin
        where.shelf.shows = self.look.shows
        self.verticalScrollBar().setSingleStep(where.metrics.line())
        if where.shelf.figures:
            where.shelf.figures.set_up(
                where.metrics, self._width, where.height, hidden=not self.look.pictures
            )
        where.shelf.set_up(self.reading, workspace.facts, where.metrics, self._width)

    def _lay_again(self) -> None:
        offset, top = self.where.first_line()
        self.where.metrics = self._metrics()
        self._lay()
        self.where.put_line(offset, top)
        self.viewport().update()

    # ---- telling ----------------------------------------------------------------------------

    def say_selection(self) -> None:
        """Tell the workspace where the caret is; a mark is no longer selected then."""
        self._telling = True
        try:
            self.workspace.select(self.caret.selection)
        finally:
            self._telling = False

    # ---- events -----------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the damaged part of the viewport."""
        self.canvas.paint(QPainter(self.viewport()), event.rect())

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Move the picture along with the scroll bar, and paint only what comes into sight."""
        self.mouse.card.leave()
        by = self.where.scroller.bar_moved(self.where.shelf, self.where.height)
        if by != 0:
            self.where.let_go()
        if by is None:
            self.viewport().update()
        elif by:
            self.viewport().scroll(0, -by)

    def resizeEvent(self, _: QResizeEvent) -> None:
        """Lay out again if the lines get another width."""
        self._lay_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret; Esc ends a drag; every other key is the window's."""
        self.mouse.card.leave()
        if self.mouse.key(event):
            return
        if self.where.shelf.text and self.caret.key(event):
            self.caret.show()
        else:
            event.ignore()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Decode no more pictures."""
        self.gallery.pictures.close()
        super().closeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self.viewport().update()
