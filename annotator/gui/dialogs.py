"""What the window asks in dialogs: a protocol, which tests answer, and the real dialogs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

from annotator import __version__
from annotator.gui.importing import Looked, Taking
from annotator.gui.report_dialog import ReportDialog
from annotator.gui.work import in_encodings
from annotator.workspace import Workspace

if TYPE_CHECKING:
    from annotator.dataset import Export
    from annotator.gui.paper.paper import Paper
    from annotator.gui.window import Window

SUFFIX = ".annot"


class Dialogs(Protocol):
    """The questions that the window asks; None or nothing when the editor thinks better of it."""

    def files_to_open(self) -> list[Path]:
        """Article files to bring in."""

    def preview(self, window: Window, looked: Looked, then: Callable[[list[Taking]], None]) -> None:
        """Which files shall come in, and how: `then` is told, unless the editor thinks better."""

    def list_to_open(self) -> Path | None:
        """A list of names to be suggested."""

    def picture_to_open(self) -> Path | None:
        """A picture file for a figure."""

    def project_to_open(self, folder: Path) -> Path | None:
        """A project that is there."""

    def project_to_make(self, folder: Path) -> Path | None:
        """Where a new project shall be."""

    def copy_to_save(self, project: Path) -> Path | None:
        """Where a copy of the project shall be."""

    def export(self, workspace: Workspace) -> Export | None:
        """What to export, how and where."""

    def pdf_to_save(self, folder: Path, paper: Paper) -> Path | None:
        """Where the PDF of an article shall be."""

    def pdfs_to_save(self, folder: Path) -> Path | None:
        """In which new folder the PDFs of all articles shall be."""

    def printer(self, paper: Paper) -> QPagedPaintDevice | None:
        """What to print an article on."""

    def encoding(self, workspace: Workspace) -> str:
        """In which encoding to read the open article; nothing to leave it."""

    def agree(self, title: str, warning: str) -> bool:
        """Whether the editor wants something that is not without risk."""

    def tell(self, title: str, lines: Sequence[str]) -> None:
        """Show a report of several lines."""

    def about(self) -> None:
        """Say which version this is."""


class QtDialogs(QObject):
    """The dialogs of the system, over a window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent

    def files_to_open(self) -> list[Path]:
        """Article files to bring in."""
        every = self.tr("All files") + " (*)"
        from annotator.formats import formats  # late: loaded with the project

        read = sorted({end for kind in formats.values() if kind.read for end in kind.suffixes})
        texts = self.tr("Articles") + f" ({' '.join(f'*{end}' for end in read)})"
        names, _ = QFileDialog.getOpenFileNames(
            self._parent, self.tr("Open articles"), "", f"{texts};;{every}"
        )
        return [Path(name) for name in names]

    def preview(self, window: Window, looked: Looked, then: Callable[[list[Taking]], None]) -> None:
        """Which files shall come in, and how: `then` is told, unless the editor thinks better."""
        # Late: it needs the formats, which nothing needs to start.
        from annotator.gui.preview import PreviewDialog

        dialog = PreviewDialog(window, looked)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: then(dialog.takings()))
        dialog.open()

    def list_to_open(self) -> Path | None:
        """A list of names to be suggested."""
        kinds = self.tr("Lists of names") + " (*.csv *.txt)"
        name, _ = QFileDialog.getOpenFileName(
            self._parent, self.tr("Choose a list of names"), "", kinds
        )
        return Path(name) if name else None

    def picture_to_open(self) -> Path | None:
        """A picture file for a figure."""
        kinds = "*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif *.tiff"
        name, _ = QFileDialog.getOpenFileName(
            self._parent, self.tr("Choose a picture"), "", f"{self.tr('Pictures')} ({kinds})"
        )
        return Path(name) if name else None

    def project_to_open(self, folder: Path) -> Path | None:
        """A project that is there."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent, self.tr("Open a project"), str(folder), self._projects()
        )
        return Path(name) if name else None

    def project_to_make(self, folder: Path) -> Path | None:
        """Where a new project shall be."""
        return self._saved(self.tr("New project"), folder / f"{self.tr('Articles')}{SUFFIX}")

    def copy_to_save(self, project: Path) -> Path | None:
        """Where a copy of the project shall be."""
        name = f"{project.stem}-{date.today().isoformat()}{SUFFIX}"
        return self._saved(self.tr("Save a backup copy"), project.with_name(name))

    def export(self, workspace: Workspace) -> Export | None:
        """What to export, how and where."""
        # Late: it needs the formats, which nothing needs to start.
        from annotator.gui.export_dialog import ExportDialog

        dialog = ExportDialog(workspace, self._parent)
        try:
            if not dialog.exec():
                return None
            kind = dialog.format
            name, _ = QFileDialog.getSaveFileName(
                self._parent,
                self.tr("Export"),
                str(dialog.place),
                f"{kind.title} (*{dialog.place.suffix})",
            )
            return dialog.export(Path(name)) if name else None
        finally:
            dialog.deleteLater()

    def pdf_to_save(self, folder: Path, paper: Paper) -> Path | None:
        """Where the PDF of an article shall be."""
        start = folder / f"{file_name(paper.name)}.pdf"
        name, _ = QFileDialog.getSaveFileName(
            self._parent, self.tr("Save as PDF"), str(start), "PDF (*.pdf)"
        )
        if not name:
            return None
        return Path(name) if name.lower().endswith(".pdf") else Path(f"{name}.pdf")

    def pdfs_to_save(self, folder: Path) -> Path | None:
        """In which new folder the PDFs of all articles shall be."""
        start = folder / f"{self.tr('Articles')} PDF"
        name, _ = QFileDialog.getSaveFileName(
            self._parent, self.tr("Save all as PDF, in a new folder"), str(start)
        )
        return Path(name) if name else None

    def printer(self, paper: Paper) -> QPagedPaintDevice | None:
        """What to print an article on."""
        # Late: it looks for the printers of the system.
        from annotator.gui.paper.printers import chosen_printer

        return chosen_printer(paper, self._parent)

    def encoding(self, workspace: Workspace) -> str:
        """In which encoding to read the open article; nothing to leave it."""
        article = workspace.article
        offered = in_encodings(workspace.store.raw(article.id))
        names = [encoding for encoding, _ in offered]
        lines = [f"{encoding}   {words}" for encoding, words in offered]
        here = names.index(article.encoding) if article.encoding in names else 0
        line, chosen = QInputDialog.getItem(
            self._parent,
            self.tr("Read it in another encoding"),
            self.tr("The one in which it begins with words you can read:"),
            lines,
            here,
            False,
        )
        return names[lines.index(line)] if chosen else ""

    def agree(self, title: str, warning: str) -> bool:
        """Whether the editor wants something that is not without risk."""
        box = QMessageBox(self._parent)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(title)
        box.setText(title)
        box.setInformativeText(warning)
        yes = box.addButton(self.tr("Switch it on"), QMessageBox.ButtonRole.AcceptRole)
        no = box.addButton(self.tr("Leave it off"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        box.exec()
        agreed = box.clickedButton() is yes
        box.deleteLater()
        return agreed

    def tell(self, title: str, lines: Sequence[str]) -> None:
        """Show a report of several lines."""
        ReportDialog(title, lines, self._parent).open()

    def about(self) -> None:
        """Say which version this is."""
        box = QMessageBox(self._parent)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("About Annotator"))
        box.setText(f"Annotator {__version__}")
        box.setInformativeText(
            self.tr(
                "Read an article, mark what it says, review the marks, export them as a dataset."
            )
        )
        box.open()

    def _projects(self) -> str:
        return self.tr("Projects") + f" (*{SUFFIX})"

    def _saved(self, title: str, start: Path) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(self._parent, title, str(start), self._projects())
        if not name:
            return None
        return Path(name) if name.endswith(SUFFIX) else Path(name + SUFFIX)


def file_name(name: str) -> str:
    """A name that every system allows for a file, made of that of an article.

    >>> file_name("a/b: 湖南?"), file_name("..")
    ('a b 湖南', 'Article')
    """
    allowed = "".join(" " if each in '\\/:*?"<>|' or each < " " else each for each in name)
    return " ".join(allowed.split()).strip(". ")[:80] or "Article"
