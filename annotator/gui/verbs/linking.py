"""Linking marks, and seeing what is linked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.verbs.registry import verb

if TYPE_CHECKING:
    from annotator.gui.window import Window


def _arcs_shown(window: Window) -> bool:
    return window.settings.flag("arcs")


@verb("Show all links", "View", state=_arcs_shown)
def arcs(window: Window) -> None:
    """Draw all links in sight as arcs, and not only those of the selected mark."""
    window.set("arcs", not _arcs_shown(window))
