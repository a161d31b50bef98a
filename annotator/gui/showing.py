"""Showing other settings in a window: language, theme, look, whose marks are made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from annotator.core.settings import Settings
from annotator.gui import language as languages
from annotator.gui.theme import apply, theme_named
from annotator.preferences import editor_name

if TYPE_CHECKING:
    from annotator.gui.window import Window


def show_settings(window: Window, settings: Settings) -> None:
    """Show settings, which are kept already, in place of those that the window has."""
    before, window.settings = window.settings, settings
    app = QApplication.instance()
    if isinstance(app, QApplication):
        if settings.text("language") != before.text("language"):
            window.language = languages.install(app, settings.text("language"))
            window.retranslate()
        theme = theme_named(settings.text("theme"))
        if theme != window.theme:
            window.theme = theme
            apply(app, theme)
    if window.desk:
        window.desk.show_look(settings, window.theme, window.language)
    if settings.text("editor") != before.text("editor"):
        window.projects.sign_as(editor_name(settings))
    window.actions_.refresh()
