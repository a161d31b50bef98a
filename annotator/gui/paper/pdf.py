"""An article as a PDF: painted, made searchable, and there whole or not at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QLocale
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from annotator import __version__
from annotator.formats.atomic import written
from annotator.gui.jobs import Progress
from annotator.gui.paper.paper import Paper
from annotator.gui.paper.printing import print_on, set_margins

RESOLUTION = 600


def save_pdf(
    path: Path, paper: Paper, progress: Progress, layout: QPageLayout | None = None
) -> Path:
    """Write an article as a PDF; paper of the country unless there is a layout. Gives the path.

    Raises BadFile if it cannot be written, Stopped if `progress` says so; then what was at `path`
    before is still there.
    """
    # Late, on the job's thread: only this needs it, and it takes a while.
    from annotator.gui.paper.searchable import searchable

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setTitle(paper.name)
    writer.setCreator(f"Annotator {__version__}")
    if layout is not None:
        writer.setPageLayout(layout)
    else:
        writer.setPageSize(QPageSize(_paper_size()))
        set_margins(writer)
    lettering = print_on(writer, paper, progress)
    whole = searchable(bytes(buffer.data().data()), lettering, paper.language)
    progress(1, 1)
    with written(path) as out:
        out.write(whole)
    return path


def _paper_size() -> QPageSize.PageSizeId:
    """A4, or Letter where people measure in inches."""
    if QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem:
        return QPageSize.PageSizeId.Letter
    return QPageSize.PageSizeId.A4
