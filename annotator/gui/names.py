"""Who is working: the name that goes on marks."""

from __future__ import annotations

import getpass

from annotator.core.settings import Settings


def editor_name(settings: Settings) -> str:
    """The name in the settings, or that of whoever is logged in."""
    named = settings.text("editor").strip()
    if named:
        return named
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no such user on this system, or no users at all
        return "editor"
