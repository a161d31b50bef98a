"""Picture files dragged over the page: a figure takes one, or the start of a paragraph does."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from annotator.core.span import Span

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove)
_KINDS = (".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".gif", ".webp", ".bmp", ".tif", ".tiff")
# Also what is refused: the editor is told why, instead of getting it as an article.
_SUFFIXES = frozenset((*_KINDS, ".svg", ".heic", ".heif", ".avif"))


class Dropping(QObject):
    """Takes one dropped picture file; everything else is left to the window."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        page.viewport().setAcceptDrops(True)
        page.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show where a picture would go, and put it there."""
        if event.type() == QEvent.Type.DragLeave:
            self._show(None)
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            return self._drop(event)
        if event.type() in _DRAGS and isinstance(event, QDragMoveEvent):
            return self._drag(event)
        return False

    def _drag(self, event: QDragMoveEvent) -> bool:
        if _picture(event) is None or not self._page.where.shelf.text:
            event.ignore()  # so that the window is asked
            return True
        seen = self._page.where.figure_at(event.position())
        self._show(seen.figure.mark.id if seen else None)
        event.acceptProposedAction()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        path, page = _picture(event), self._page
        self._show(None)
        if path is None or not page.where.shelf.text:
            event.ignore()
            return True
        event.acceptProposedAction()
        seen = page.where.figure_at(event.position())
        line = f"add-picture {shlex.quote(str(path))}"
        if seen:
            line += f" {seen.figure.mark.id}"
        else:
            start = page.where.paragraph_at(page.where.offset_at(event.position())).start
            page.caret.put(start)
            page.workspace.select(Span(start, start))
        page.asked.emit(line)
        return True

    def _show(self, figure: str | None) -> None:
        gallery = self._page.gallery
        before, gallery.under_file = gallery.under_file, figure
        for each in {before, figure} - {None} if before != figure else ():
            gallery.again(each or "")


def _picture(event: QDropEvent) -> Path | None:
    """The one picture file of this computer that is dragged; None if it is anything else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    path = Path(urls[0].toLocalFile())
    return path if path.suffix.lower() in _SUFFIXES else None
