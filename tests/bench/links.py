"""What links cost on a page: their arcs, and letters over the marks in sight."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from annotator.core.edit import Change, Edit
from annotator.core.mark import Link
from annotator.core.message import Message
from annotator.gui.page import Page
from annotator.gui.page.anchors import anchors

if TYPE_CHECKING:
    from tests.bench.page import Bench


def measure_links(bench: Bench, page: Page) -> None:
    """Link the marks in sight in a row, and measure with all links shown and with those of one."""
    workspace = page.workspace
    ids = list(anchors(page.where))
    if len(ids) < 2:
        return
    here = [workspace.sheet.marks[each] for each in ids]
    linked = (
        Change(one, replace(one, links=(Link("who", other.id),))) for one, other in pairwise(here)
    )
    workspace.do(Edit(Message("link"), tuple(linked)))

    def ask(_: int) -> None:
        page.hints.ask(lambda mark: True, lambda mark: None, lambda: None)

    def select(number: int) -> None:
        workspace.select(workspace.selection, ids[number % len(ids)])

    def link(number: int) -> None:
        one = workspace.sheet.marks[ids[number % len(ids)]]
        links = (*one.links, Link("where", ids[(number + 3) % len(ids)]))
        workspace.do(Edit.replacing(Message("link"), one, replace(one, links=links)))

    page.show_look(replace(page.look, arcs=True))
    bench.measure(f"full repaint, {len(ids) - 1} links", lambda _: page.viewport().repaint(), 40)
    bench.measure("mark selected, all links", select, 40)
    bench.measure("letters over marks", ask, 20)
    page.hints.end()
    page.show_look(replace(page.look, arcs=False))
    bench.measure("mark selected, its links", select, 40)
    bench.measure("link → kept → painted", link, 20)
