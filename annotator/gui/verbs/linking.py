"""Linking marks, seeing what is linked, and editing what a mark says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.commands.selecting import mark_named, selected_mark
from annotator.gui.verbs.registry import verb

if TYPE_CHECKING:
    from annotator.gui.window import Window


def _arcs_shown(window: Window) -> bool:
    return window.settings.flag("arcs")


@verb("Show all links", "View", state=_arcs_shown)
def arcs(window: Window) -> None:
    """Draw all links in sight as arcs, and not only those of the selected mark."""
    window.set("arcs", not _arcs_shown(window))


@verb("Link to a mark…", "Mark")
def ask_link(window: Window, role: str = "") -> None:
    """Choose by letters on the page which mark the selected one is linked with."""
    window.linking.ask_link(role)


@verb("Say the same as a mark…", "Mark")
def ask_same(window: Window) -> None:
    """Choose by letters on the page which mark speaks of the same as the selected one."""
    window.linking.ask_same()


@verb("Choose the mark of an attribute")
def ask_value(window: Window, attribute: str) -> None:
    """Choose by letters on the page which mark an attribute of the selected one is."""
    window.linking.ask_value(attribute)


@verb("Link to a mark from the list…", "Mark")
def choose_link(window: Window, role: str = "") -> None:
    """Choose the mark that plays a part in the selected one from a list of all."""
    window.asking.choose_link(role)


@verb("Say the same as a mark from the list…", "Mark")
def choose_same(window: Window) -> None:
    """Choose the mark that speaks of the same as the selected one from a list of all."""
    window.asking.choose_same()


@verb("Choose the mark of an attribute from the list")
def choose_value(window: Window, attribute: str) -> None:
    """Choose the mark that an attribute of the selected one is from a list of all."""
    window.asking.choose_value(attribute)


@verb("Link two marks")
def link_marks(window: Window, one: str, other: str) -> None:
    """Link two marks as the scheme allows it; where several roles fit, choose one."""
    workspace = window.open_workspace()
    window.linking.link(mark_named(workspace, one), mark_named(workspace, other))


@verb("Edit what the mark says", "Mark")
def edit_mark(window: Window) -> None:
    """Edit the attributes and the note of the selected mark beside it.

    Of a damaged place, choose or type what stood there.
    """
    workspace = window.open_workspace()
    if window.desk is not None and window.desk.mending.come():
        return
    mark = selected_mark(workspace)
    if workspace.mark_id != mark.id:
        workspace.select(workspace.selection, mark.id)
    if window.desk is not None and not window.desk.beside.come():
        window.docks["mark"].show()  # it is about the whole article
        next(iter(window.desk.this_mark.fields.values())).control.setFocus()
