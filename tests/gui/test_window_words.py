"""What is marked in one article is taken whole in another, as long as it is marked."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.chinese import segmentation
from annotator.core.article import Draft
from annotator.core.clock import now
from annotator.gui.window import Window
from annotator.workspace import Workspace
from tests.gui.conftest import SECONDS
from tests.gui.test_page_clicks import double_click
from tests.words import select

SIMPLIFIED = "观众为双星合唱团鼓掌，双星合唱团谢幕。"


def here(window: Window) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def taken(window: Window, qtbot: QtBot, offset: int) -> str:
    """What one double click on a character takes."""
    page, workspace = window.page, here(window)
    assert page
    QApplication.processEvents()
    double_click(qtbot, page, offset)
    assert workspace.selection
    return workspace.selection.of(workspace.article.text)


def other_article(window: Window) -> str:
    workspace = here(window)
    (made,) = workspace.store.add([Draft("other", SIMPLIFIED, SIMPLIFIED.encode())], "zhou", now())
    return made.id


def learned(window: Window, qtbot: QtBot) -> None:
    assert window.desk
    vocabulary = window.desk.learning.vocabulary
    qtbot.waitUntil(lambda: vocabulary.complete and not vocabulary.stale, timeout=SECONDS)


def test_words_marked_in_one_article_are_taken_in_another(window: Window, qtbot: QtBot) -> None:
    workspace = here(window)
    learned(window, qtbot)
    first = workspace.article.id
    other = other_article(window)
    window.run(f"open {other}")
    at = SIMPLIFIED.index("合唱")
    before = taken(window, qtbot, at)
    assert before != "双星合唱团"
    select(workspace, "双星合唱团")
    window.run("label entity.organisation")
    behind = SIMPLIFIED.rindex("合唱")
    assert taken(window, qtbot, behind) == "双星合唱团"
    window.run(f"open {first}")
    window.run(f"open {other}")
    assert taken(window, qtbot, behind) == "双星合唱团"
    window.run("undo")
    assert taken(window, qtbot, behind) == before


def test_a_project_that_is_opened_is_learned_from_in_the_background(
    window: Window, qtbot: QtBot
) -> None:
    workspace = here(window)
    text = "觀眾為雙星合(hé)唱團鼓掌。"
    (made,) = workspace.store.add([Draft("trad", text, text.encode())], "zhou", now())
    window.run(f"open {made.id}")
    select(workspace, "雙星合唱團")
    window.run("label entity.organisation")
    other, path = other_article(window), workspace.store.path
    window.projects.close()
    window.projects.open(path)
    qtbot.waitUntil(lambda: window.workspace is not None, timeout=SECONDS)
    learned(window, qtbot)
    window.run(f"open {other}")
    assert taken(window, qtbot, SIMPLIFIED.index("合唱")) == "双星合唱团"


def test_rules_serve_until_the_dictionary_is_there(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "湖南省市场监管局局长向曙光说，气氛浓厚。"
    assert segmentation.is_loaded()  # by the job that opened the project
    workspace = here(window)
    (made,) = workspace.store.add([Draft("t", text, text.encode())], "zhou", now())
    window.run(f"open {made.id}")
    with monkeypatch.context() as before:
        before.setattr(segmentation, "_tag", None)
        assert taken(window, qtbot, 1) == "湖南省市场监管局"
        assert taken(window, qtbot, text.index("曙")) == "向曙光"
        assert taken(window, qtbot, text.index("浓")) == "浓"
    assert taken(window, qtbot, text.index("浓")) == "浓厚"
