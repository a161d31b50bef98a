"""What stories about the page begin with: a page over some text, and a look at its picture."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.core.article import Draft
from annotator.core.clock import now
from annotator.core.edit import Edit
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.gui.page import Page, PageLook
from annotator.gui.page.geometry import Place
from annotator.gui.theme import theme_named
from annotator.workspace import Workspace

LIGHT = theme_named("light")


def shown(workspace: Workspace, qtbot: QtBot, **look: object) -> Page:
    """A page over the open article, on the screen and with the keyboard."""
    page = Page(workspace, PageLook(LIGHT, **look))  # type: ignore[arg-type]
    qtbot.addWidget(page)
    page.resize(820, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.setFocus()
    QApplication.processEvents()
    return page


def open_text(workspace: Workspace, text: str) -> None:
    """Bring a text into the project and open it, read clean."""
    (article,) = workspace.store.add([Draft("text", text, text.encode())], "zhou", now())
    workspace.open(article.id)


def mark(workspace: Workspace, label: str, *spans: tuple[int, int]) -> Mark:
    """Put a mark down, whatever is selected."""
    made = Mark(label, tuple(Span(*span) for span in spans))
    workspace.do(Edit.adding(Message("mark"), [made]))
    return made


def picture(page: Page) -> QImage:
    """What the page shows."""
    QApplication.processEvents()
    return page.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def places_of(image: QImage, colour: QColor | str) -> list[tuple[int, int]]:
    """The pixels that have exactly a colour."""
    wanted = QColor(colour).rgb()
    return [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixel(x, y) == wanted
    ]


def point_in(page: Page, offset: int, share: float) -> QPoint:
    """A point in the character that stands at an offset, that share of its width from its left."""
    _, _, left = page.where.spot(Place(offset))
    _, _, right = page.where.spot(Place(page.caret.step(offset, 1), behind=True))
    rect = page.where.caret_rect(offset)
    assert rect
    return QPoint(round(page.where.left + left + (right - left) * share), rect.center().y())


def wrapped(workspace: Workspace, qtbot: QtBot) -> tuple[Page, int, int]:
    """A page, and where its first line, which is broken, begins and ends."""
    open_text(workspace, "湖南省市場監管局舉辦活動" * 20)
    page = shown(workspace, qtbot)
    block = page.where.shelf.block(0)
    return page, block.start, block.offset_of(block.line_end(0))


def drag(qtbot: QtBot, page: Page, start: QPoint, end: QPoint) -> None:
    """Press, move and let go."""
    qtbot.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(page.viewport(), (start + end) / 2)
    qtbot.mouseMove(page.viewport(), end)
    qtbot.mouseRelease(page.viewport(), Qt.MouseButton.LeftButton, pos=end)
