"""What every story needs: finding words as an editor reads them."""

from __future__ import annotations

from annotator.core.span import Span
from annotator.workspace import Workspace


def select(workspace: Workspace, words: str) -> Span:
    """Select words as they are read; gives where they stand in the source."""
    start = workspace.view.text.index(words)
    span = workspace.view.to_source(Span(start, start + len(words)))
    workspace.select(span)
    return span
