"""What is about to come in, shown before anything is kept, to be decided on."""

from __future__ import annotations

from annotator.gui.preview.dialog import PreviewDialog

__all__ = ["PreviewDialog"]
