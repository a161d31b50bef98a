"""The article on paper: printed, or as a PDF."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.core.article import NOTHING
from annotator.core.errors import BadCommand
from annotator.gui.verbs.registry import verb

if TYPE_CHECKING:
    from PySide6.QtGui import QPageLayout

    from annotator.gui.paper.paper import Paper
    from annotator.gui.window import Window


@verb("Save as PDF…", "File")
def pdf(window: Window, path: str = "") -> None:
    """Save the article as it is read now, with its marks, as a PDF in which words can be found."""
    paper = _paper(window)
    chosen = Path(path) if path else window.dialogs.pdf_to_save(window.projects.folder(), paper)
    if chosen:
        _save(window, chosen, paper)


@verb("Save all as PDF…", "File")
def pdfs(window: Window, path: str = "") -> None:
    """Save all articles of the project as they are read now, with their marks, a PDF for each."""
    # Late: the page needs numpy, which nothing needs before the first paint.
    from annotator.gui.paper.paper import papers_of
    from annotator.gui.paper.pdf import save_pdfs

    workspace = window.open_workspace()
    articles = [each.id for each in workspace.articles()]
    if not articles or window.desk is None:
        raise BadCommand("Open an article first")
    chosen = Path(path) if path else window.dialogs.pdfs_to_save(window.projects.folder())
    if chosen is None:
        return
    papers = papers_of(workspace, window.desk.page.look, articles)
    window.jobs.start(
        QCoreApplication.translate("Verbs", "Saving {name}").format(name=chosen.name),
        lambda progress: save_pdfs(chosen, papers, len(articles), progress),
        lambda saved: window.say(
            QCoreApplication.translate("Verbs", "{name} is saved").format(name=saved.name)
        ),
        window.say_problem,
    )


@verb("Print…", "File")
def print_(window: Window) -> None:
    """Print the article as it is read now, with its marks."""
    paper = _paper(window)
    printer = window.dialogs.printer(paper)
    if printer is None:
        return
    # Late: only who prints needs the printers of the system.
    from annotator.gui.paper.printers import file_of
    from annotator.gui.paper.printing import print_on

    file = file_of(printer)
    if file:
        _save(window, file, paper, printer.pageLayout())
        return
    window.jobs.start(
        QCoreApplication.translate("Verbs", "Printing {name}").format(name=paper.name),
        lambda progress: print_on(printer, paper, progress),
        lambda _: window.say(
            QCoreApplication.translate("Verbs", "{name} is printed").format(name=paper.name)
        ),
        window.say_problem,
    )


def _save(window: Window, path: Path, paper: Paper, layout: QPageLayout | None = None) -> None:
    from annotator.gui.paper.pdf import save_pdf

    window.jobs.start(
        QCoreApplication.translate("Verbs", "Saving {name}").format(name=path.name),
        lambda progress: save_pdf(path, paper, progress, layout),
        lambda saved: window.say(
            QCoreApplication.translate("Verbs", "{name} is saved").format(name=saved.name)
        ),
        window.say_problem,
    )


def _paper(window: Window) -> Paper:
    """What there is to print; raises BadCommand if it is nothing."""
    # Late: the page needs numpy, which nothing needs before the first paint.
    from annotator.gui.paper.paper import paper_of

    workspace = window.open_workspace()
    if workspace.article is NOTHING or window.desk is None:
        raise BadCommand("Open an article first")
    return paper_of(workspace, window.desk.page.look)
