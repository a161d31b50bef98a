"""Moving the caret and selecting by keys that can be changed; the arrows need none of this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from annotator.core.errors import BadCommand
from annotator.core.span import Span
from annotator.gui.verbs.registry import verb

if TYPE_CHECKING:
    from annotator.gui.page import Page
    from annotator.gui.window import Window


UNITS: Final = ("character", "word", "sentence", "paragraph")


@verb("Move the caret")
def move_caret(window: Window, unit: str, step: str) -> None:
    """Move the caret a character, word, sentence or paragraph on (1) or back (-1)."""
    _move(window, unit, step, keep_anchor=False)


@verb("Move the end of the selection")
def extend_selection(window: Window, unit: str, step: str) -> None:
    """Let the selection reach a character, word, sentence or paragraph on (1) or back (-1)."""
    _move(window, unit, step, keep_anchor=True)


@verb("Select more", "Edit")
def widen(window: Window) -> None:
    """Select the word at the caret; again: what it is a part of, its sentence, its paragraph."""
    page = _page(window)
    _take_span(page, page.caret.widening.wider(), "Everything is selected already")


@verb("Select less", "Edit")
def narrow(window: Window) -> None:
    """Select what was selected before “Select more”, or the next smaller part."""
    page = _page(window)
    _take_span(page, page.caret.widening.narrower(), "Nothing is selected")


def _page(window: Window) -> Page:
    page = window.page
    if page is None or not page.where.shelf.text:
        raise BadCommand("Open an article first")
    return page


def _take_span(page: Page, span: Span | None, otherwise: str) -> None:
    if span is None:
        raise BadCommand(otherwise)
    page.caret.put(span.start)
    page.caret.put(span.end, behind=True, keep_anchor=True)
    page.say_selection()


def _move(window: Window, unit: str, step: str, *, keep_anchor: bool) -> None:
    if unit not in UNITS:
        raise BadCommand(
            "The caret moves by {units}, not by “{unit}”", units=", ".join(UNITS), unit=unit
        )
    if step not in ("1", "-1"):
        raise BadCommand("It is 1 to go on or -1 to go back, not “{step}”", step=step)
    page = _page(window)
    page.caret.go(unit, int(step), keep_anchor=keep_anchor)
    page.caret.show()
