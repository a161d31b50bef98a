"""The command line: everything without a window. Qt is never imported from here."""

from __future__ import annotations

from annotator.cli.main import VERBS, main

__all__ = ["VERBS", "main"]
