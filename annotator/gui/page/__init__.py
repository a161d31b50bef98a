"""The article with the marks over it: a widget of our own, laid out and painted as it is seen."""

from __future__ import annotations

from annotator.gui.page.look import PageLook
from annotator.gui.page.page import Page

__all__ = ["Page", "PageLook"]
