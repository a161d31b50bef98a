"""The printers of the system, and the dialog in which one is chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from annotator.gui.paper.paper import Paper
from annotator.gui.paper.printing import set_margins


def chosen_printer(paper: Paper, parent: QWidget) -> QPrinter | None:
    """The printer that the editor chooses for an article, set up as they want it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(paper.name)
    set_margins(printer)
    dialog = QPrintDialog(printer, parent)
    # Which pages there are is known only once the article is laid out.
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
    try:
        return printer if dialog.exec() else None
    finally:
        dialog.deleteLater()


def file_of(device: QPagedPaintDevice) -> Path | None:
    """The PDF that a printer makes instead of printing, if that was chosen."""
    if not isinstance(device, QPrinter):
        return None
    pdf = device.outputFormat() == QPrinter.OutputFormat.PdfFormat
    return Path(device.outputFileName()) if pdf and device.outputFileName() else None


def give_up(device: QPagedPaintDevice) -> None:
    """Let a printer forget what it was given so far; called before its painter ends."""
    if isinstance(device, QPrinter):
        device.abort()
