"""What the page and the window look like, compared with pictures that were kept. See README.md."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor, QFont, QGuiApplication, QImage, QRawFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.scheme import Scheme
from annotator.core.settings import Settings
from annotator.core.span import Span
from annotator.gui import language
from annotator.gui.fonts import reading_font
from annotator.gui.hits import Hits
from annotator.gui.page import Page, PageLook
from annotator.gui.page.ticks import Ticks
from annotator.gui.theme import apply, theme_named
from annotator.gui.window import Window
from annotator.storage import Store
from annotator.workspace import Workspace
from tests.gui.visual.comparing import differences
from tests.gui.visual.scenes import lay_marks, place

PICTURES = Path(__file__).with_name("pictures")
SEEN = Path(__file__).resolve().parents[3] / "build" / "visual"
RENEW = bool(os.environ.get("RENEW_PICTURES"))
OUTSIDE = QPoint(700, 799)
"""Where no window of these tests is, on the screen."""
FONT = "Version 2.004"
"""Of Noto Sans CJK, with which the pictures were made: that of Debian 12."""

Scene = Callable[[Page], None]


def _why_not() -> str:
    """Why pictures cannot be compared here, if they cannot."""
    app = QGuiApplication.instance() or QApplication([])
    assert isinstance(app, QGuiApplication)
    if QGuiApplication.platformName() != "offscreen":
        return "pictures are compared without a screen: QT_QPA_PLATFORM=offscreen"
    if app.devicePixelRatio() != 1:
        return "pictures are compared at scale 1"
    font = QRawFont.fromFont(reading_font("TC", "sans", 19))
    version = bytes(font.fontTable("name").data()).decode("utf-16-be", "ignore")
    if font.familyName() != "Noto Sans CJK TC" or FONT not in version:
        return f"the pictures were made with Noto Sans CJK, {FONT}"
    return ""


@pytest.fixture(autouse=True)
def _same_machine(qapp: QApplication) -> None:
    why = _why_not()
    if why:
        pytest.skip(why)
    QCursor.setPos(OUTSIDE)  # other tests leave it where a button would light up


def check(name: str, widget: QWidget) -> None:
    """Compare a widget with its picture, or keep what it looks like now as its picture."""
    QApplication.processEvents()
    seen = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    kept = PICTURES / f"{name}.png"
    if RENEW:
        assert seen.save(str(kept), "PNG", 0)  # the smallest file that PNG makes
        return
    found = differences(QImage(str(kept)), seen)
    if found:
        SEEN.mkdir(parents=True, exist_ok=True)
        seen.save(str(SEEN / f"{name}.png"))
    assert not found, "\n".join([f"{name}: look at build/visual/{name}.png", *found])


def plain(page: Page) -> None:
    """Marks of every kind."""


def selected(page: Page) -> None:
    """A mark selected with its handles, words selected, hits of a search."""
    workspace = page.workspace
    hits = [Span(hit, hit + 1) for hit in range(600) if workspace.article.text[hit] == "質"]
    ticks = Ticks(page, page.look.theme)
    ticks.show_hits(Hits(hits))
    ticks.look_again()
    workspace.select(place(workspace, "郴州市舉行"), "parts")


def sticky(page: Page) -> None:
    """A sticky label, in its colour the selection and the caret."""
    workspace = page.workspace
    workspace.stick("entity.organisation")
    workspace.select(place(workspace, "崇尚質量"))


def glosses(page: Page) -> None:
    """Glosses above the characters, and all links."""
    page.show_look(replace(page.look, glosses_above=True, arcs=True))


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("scene", [plain, selected, sticky, glosses])
def test_the_page(
    workspace: Workspace, qtbot: QtBot, qapp: QApplication, scene: Scene, theme: str
) -> None:
    apply(qapp, theme_named(theme))
    qapp.setFont(interface_font("en"))
    lay_marks(workspace)
    page = Page(workspace, PageLook(theme_named(theme), text_size=15))
    qtbot.addWidget(page)
    page.resize(560, 520)
    with qtbot.waitExposed(page):
        page.show()
    page.setFocus()
    scene(page)
    check(f"page-{scene.__name__}-{theme}", page)


@pytest.mark.parametrize(
    ("spoken", "theme"), [("en", "light"), ("en", "dark"), ("zh_CN", "light"), ("zh_TW", "light")]
)
def test_the_window(
    open_window: Callable[..., Window],
    project: Path,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    spoken: str,
    theme: str,
) -> None:
    monkeypatch.setattr(language, "interface_font", interface_font)
    with Store.open(project) as store:  # before, as the window tells the time of what it keeps
        workspace = Workspace(store, Scheme.parse(store.scheme()), "zhou")
        workspace.open(workspace.articles()[0].id)
        lay_marks(workspace)
    told = {"editor": "zhou", "language": spoken, "theme": theme}
    window = open_window(
        project,
        settings=Settings({**told, "suggestions": False}),  # they come when they come
    )
    assert window.desk
    assert window.page
    window.resize(1020, 640)
    QTest.keyClick(window.page, Qt.Key.Key_Right)
    QApplication.processEvents()
    window.desk.find_bar.ticks.look_again()
    check(f"window-{spoken}-{theme}", window)


def interface_font(spoken: str) -> QFont:
    """The same on every desktop."""
    font = reading_font("TC" if spoken == "zh_TW" else "SC", "sans", 13)
    font.setPointSizeF(10)  # of which the window makes larger and smaller ones
    return font
