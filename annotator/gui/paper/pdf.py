"""Articles as PDF: painted, made searchable, and there whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryFile

from PySide6.QtCore import QBuffer, QIODevice, QLocale
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter

from annotator import __version__
from annotator.formats.atomic import written
from annotator.formats.folders import archived, unpacked
from annotator.gui.dialogs import file_name
from annotator.gui.jobs import Progress
from annotator.gui.paper.paper import Paper
from annotator.gui.paper.printing import print_on, set_margins

RESOLUTION = 600
_STEPS = 100
"""Into so many steps the progress of one of several articles is cut."""


def save_pdf(
    path: Path, paper: Paper, progress: Progress, layout: QPageLayout | None = None
) -> Path:
    """Write an article as a PDF; paper of the country unless there is a layout. Gives the path.

    Raises BadFile if it cannot be written, Stopped if `progress` says so; then what was at `path`
    before is still there.
    """
    whole = _pdf(paper, progress, layout)
    progress(1, 1)
    with written(path) as out:
        out.write(whole)
    return path


def save_pdfs(folder: Path, papers: Iterable[Paper], count: int, progress: Progress) -> Path:
    """Write a PDF for each of `count` articles into a folder, which is new or empty. Gives it.

    Raises BadFile if they cannot be written, Stopped if `progress` says so; then there is nothing
    new in the folder.
    """
    with TemporaryFile() as held:
        with archived(held) as archive:
            for number, paper in enumerate(papers, 1):
                here = _within(progress, number - 1, count)
                archive.put(f"{number:05}-{file_name(paper.name)}.pdf", _pdf(paper, here))
        progress(count, count)
        unpacked(held, folder)
    return folder


def _within(progress: Progress, done: int, count: int) -> Progress:
    """What tells how far one of several articles is, as far as all of them are."""

    def tell(part: int, of: int = 0) -> None:
        progress(_STEPS * done + (_STEPS * part // of if of else 0), _STEPS * count)

    return Progress(tell)


def _pdf(paper: Paper, progress: Progress, layout: QPageLayout | None = None) -> bytes:
    """The bytes of a PDF of an article."""
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
    return searchable(bytes(buffer.data().data()), lettering, paper.language)


def _paper_size() -> QPageSize.PageSizeId:
    """A4, or Letter where people measure in inches."""
    if QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem:
        return QPageSize.PageSizeId.Letter
    return QPageSize.PageSizeId.A4
