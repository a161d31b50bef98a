"""Readings in the window: script, glosses and width apart from one another; place and selection."""

from __future__ import annotations

from itertools import product

import pytest
from pytestqt.qtbot import QtBot

from annotator.core.span import Span
from annotator.gui.session import load_session
from annotator.gui.window import Window

SCRIPTS = ("", "simplified", "traditional", "traditional-tw", "traditional-hk")
GLOSSES, WIDTHS = ("hidden", "above", "printed"), ("", "full-width", "half-width")


def read(window: Window) -> str:
    assert window.workspace
    return str(window.workspace.reading)


def press(window: Window, name: str) -> None:
    assert window.desk
    window.desk.bar._buttons[name].click()


def test_a_script_is_chosen_apart_from_glosses_and_width(window: Window) -> None:
    assert window.desk
    bar = window.desk.bar
    press(window, "simplified")
    assert read(window) == "clean+simplified"
    bar._widths._menu.actions()[1].trigger()
    assert read(window) == "clean+full-width+simplified"
    bar._glosses._menu.actions()[2].trigger()
    assert read(window) == "full-width+simplified"
    assert bar._glosses.ticked == "glosses printed"
    press(window, "traditional")
    assert read(window) == "full-width+traditional"
    bar._kinds._menu.actions()[2].trigger()
    assert read(window) == "full-width+traditional-hk"
    assert bar._buttons["traditional"].isChecked()
    press(window, "clean")
    assert read(window) == "clean+full-width"
    press(window, "printed")
    assert read(window) == "printed"
    press(window, "traditional")
    assert read(window) == "clean+traditional-hk"


def test_glosses_are_hidden_above_or_as_printed(window: Window) -> None:
    assert window.page
    assert window.desk
    for where in ("above", "printed", "hidden"):
        window.run(f"glosses {where}")
        assert window.desk.bar._glosses.ticked == f"glosses {where}"
        assert window.actions_[f"glosses {where}"].isChecked()
        shown = window.page.where.shelf.block(0)
        assert ("(" in shown.view.text) == (where == "printed")
        assert bool(shown.rubies) == (where == "above")
    window.run("glosses printed")
    window.run("glosses")
    assert window.page.where.shelf.block(0).rubies
    window.run("glosses sideways")
    assert "sideways" in window.status.message.text()


@pytest.mark.parametrize("start", [0, 700])
def test_place_and_selection_stay_in_every_reading(
    window: Window, qtbot: QtBot, start: int
) -> None:
    page, workspace = window.page, window.workspace
    assert page
    assert workspace
    window.run("read-as printed")
    page.go_to(start)
    chosen = Span(start + 40, start + 60)
    page.caret.put(chosen.start)
    page.caret.put(chosen.end, keep_anchor=True)
    page.say_selection()
    held = page.place()
    for script, glosses, width in product(SCRIPTS, GLOSSES, WIDTHS):
        window.run(f"read-with {script}" if script else "read-without script")
        window.run(f"glosses {glosses}")
        window.run(f"read-with {width}" if width else "read-without width")
        assert (workspace.selection, page.caret.selection) == (chosen, chosen)
        assert page.place() == held
        first = page.where.line_box(held)
        assert first
        assert 0 <= first[0] < page.where.height
    window.run("read-as printed")
    assert (page.place(), workspace.selection) == (held, chosen)


def test_what_was_chosen_for_width_is_remembered(window: Window) -> None:
    window.run("read-with full-width")
    window.projects.keep_session()
    assert load_session().reading == "clean+full-width"
