"""Suggestions on a page come and go as they are answered, and sheets of others as is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.edit import Edit

if TYPE_CHECKING:
    from annotator.gui.page.page import Page


class Offered:
    """Follows what is offered in the open article, and what lies along on sheets of others.

    Under the selected suggestion lies its card.

    `answers` is what the card says of the keys that accept and reject, `repairs` of those for a
    damaged place.
    """

    def __init__(self, page: Page) -> None:
        self._page = page
        self.answers = self.repairs = ""
        workspace = page.workspace
        workspace.offers.changed.connect(self._follow)
        workspace.along.changed.connect(self._lay_along)
        workspace.selected.connect(self._show_card)

    def leave(self) -> None:
        """Follow no more."""
        workspace = self._page.workspace
        workspace.offers.changed.disconnect(self._follow)
        workspace.along.changed.disconnect(self._lay_along)
        workspace.selected.disconnect(self._show_card)

    def _follow(self, edit: Edit) -> None:
        offered = self._page.workspace.offers.now.offered
        self._page.change(lambda shelf: shelf.offer(offered, edit))

    def _lay_along(self, _: None) -> None:
        self._page.change(lambda shelf: shelf.decorate_again())

    def _show_card(self, _: None) -> None:
        suggestion = self._page.workspace.suggestion
        if suggestion is not None and self._page.leads:
            self._page.mouse.card.show_over(suggestion)
