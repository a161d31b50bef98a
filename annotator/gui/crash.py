"""What happens when the program has made a mistake: a log entry, and a dialog that says so.

`install` catches every exception that nothing else has caught, in any thread. The program goes on:
marks are on disk the moment they are made, so nothing can be lost by going on or by quitting.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.crash_report import place, report
from annotator.gui.icons import icon
from annotator.preferences import data_folder

QUIET = 10.0
"""For so many seconds after its dialog was closed, the same bug is only logged."""
LOG = "annotator.log"
WIDTH = 460

log = logging.getLogger("annotator")


class CrashDialog(QDialog):
    """One sentence about what happened and what was kept; the details folded, and to be copied."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAccessibleName(self.windowTitle())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._details = QPlainTextEdit(details)
        self._details.setReadOnly(True)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details.setMinimumHeight(220)
        self._details.hide()
        self._fold = QPushButton(self.tr("Show details"))
        self._fold.clicked.connect(self._toggle)
        self._copy = QPushButton(self.tr("Copy details"))
        self._copy.clicked.connect(self.copy)
        self._go_on = QPushButton(self.tr("Go on"))
        self._go_on.setDefault(True)
        self._go_on.clicked.connect(self.accept)
        self._quit = QPushButton(self.tr("Quit"))
        self._quit.clicked.connect(self._end)
        self._lay_out()
        self._go_on.setFocus()

    def copy(self) -> None:
        """Put the details on the clipboard."""
        QGuiApplication.clipboard().setText(self._details.toPlainText())
        self._copy.setText(self.tr("Copied"))

    def _toggle(self) -> None:
        shown = not self._details.isVisible()
        self._details.setVisible(shown)
        self._fold.setText(self.tr("Hide details") if shown else self.tr("Show details"))
        self.adjustSize()

    def _end(self) -> None:
        self.accept()
        QApplication.quit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(14)
        picture = QLabel()
        warning = self.palette().color(QPalette.ColorRole.BrightText).name()
        picture.setPixmap(icon("warning", warning).pixmap(32, 32))
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QLabel(
            self.tr(
                "The program has made a mistake. All marks are kept: each is on disk the moment"
                " it is made. You can go on working; if the window behaves oddly, quit and start"
                " again. The details say where the mistake is and quote no article."
            )
        )
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setFixedSize(WIDTH, words.heightForWidth(WIDTH))
        head.addWidget(words, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._fold)
        buttons.addWidget(self._copy)
        buttons.addStretch()
        buttons.addWidget(self._quit)
        buttons.addWidget(self._go_on)
        for button in (self._fold, self._copy, self._quit, self._go_on):
            button.setAccessibleName(button.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self._details, 1)
        column.addLayout(buttons)


class Alarm(QObject):
    """Takes exceptions from any thread to the one that may show a dialog.

    `tell` never raises, and a mistake made while it tells of another is only logged: a crash
    cannot lead to a crash dialog about the crash dialog.
    """

    raised = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.dialog: CrashDialog | None = None
        self._telling = False
        self._quiet: dict[str, float] = {}
        # Queued even within the thread: a dialog must not open in the midst of a painting.
        self.raised.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def tell(self, error: BaseException) -> None:
        """Log a bug and show it."""
        if isinstance(error, KeyboardInterrupt | SystemExit):
            QApplication.quit()
            return
        where, details = place(error), report(error)
        log.error("%s\n%s", where, details)
        if not self._telling:
            self.raised.emit(where, details)

    def _show(self, where: str, details: str) -> None:
        if self.dialog is not None or time.monotonic() < self._quiet.get(where, 0.0):
            return
        self._telling = True
        try:
            dialog = CrashDialog(details, QApplication.activeWindow())
            dialog.finished.connect(lambda _: self._closed(where))
            dialog.open()
            self.dialog = dialog
        finally:
            self._telling = False

    def _closed(self, where: str) -> None:
        self.dialog = None
        self._quiet[where] = time.monotonic() + QUIET


def install(app: QApplication) -> Alarm:
    """Catch what nothing else catches, from now on; gives the alarm, for jobs to tell theirs."""
    _open_log()
    alarm = Alarm(app)

    def caught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        alarm.tell(error)

    def caught_in_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            caught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    sys.excepthook = caught
    threading.excepthook = caught_in_thread
    return alarm


def _open_log() -> None:
    """Log into a file of at most three times half a megabyte, if there is a place for one."""
    if log.handlers:
        return
    with suppress(OSError):
        handler = RotatingFileHandler(
            data_folder() / LOG, maxBytes=500_000, backupCount=2, encoding="utf-8", delay=True
        )
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        log.addHandler(handler)
        log.propagate = False
