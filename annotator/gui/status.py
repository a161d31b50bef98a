"""The line at the bottom: what is kept, what is selected, what went wrong, what is under way."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QStatusBar, QToolButton, QWidget

from annotator.gui.settings_dialog import choice_title
from annotator.gui.signs import one_line
from annotator.gui.unseen import name_at
from annotator.workspace import Workspace

SHOWN = 8000
"""For so many milliseconds a message stays."""
MOST_READ = 2000
"""Of a longer selection the characters as printed are counted: reading it would take too long."""


class Status(QStatusBar):
    """Messages at the left, facts at the right.

    `asked` tells the line to run (`undo`), `stop` that the job under way shall end, `said` what
    is shown now.
    """

    asked = Signal(str)
    stop = Signal()
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._workspace: Workspace | None = None
        self.message = _field()
        self.message.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._act = QToolButton()
        self._act.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._act.hide()
        self._act.clicked.connect(self._acted)
        self._line = ""
        self._job, self._bar, self._end = _field(), QProgressBar(), QToolButton()
        self._end.clicked.connect(self.stop)
        self._bar.setFixedWidth(140)
        self._bar.setTextVisible(False)
        self._kept, self._place, self._read, self._who = _field(), _field(), _field(), _field()
        self._encoding = _field()
        self._offered = QToolButton()
        self._offered.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._offered.setProperty("tone", "faint")
        self._offered.hide()
        self._offered.clicked.connect(lambda: self.asked.emit("panel suggestions"))
        self.addWidget(self.message, 1)
        self.addWidget(self._act)
        self._facts = (self._place, self._read, self._encoding, self._who)
        for fact in (self._job, self._bar, self._end, self._kept, self._offered, *self._facts):
            self.addPermanentWidget(fact)
        self.show_job("")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self._retranslate()

    # ---- messages ---------------------------------------------------------------------------

    def say(self, text: str, *, wrong: bool = False, line: str = "", act: str = "") -> None:
        """Show a sentence for 8 seconds; with `act`, a button that runs `line`."""
        self.message.setText(one_line(text))
        self.message.setToolTip("")
        self.message.setAccessibleName(text)
        self.message.setProperty("tone", "warning" if wrong else "")
        self.message.style().polish(self.message)
        self._line = line
        self._act.setText(act)
        self._act.setAccessibleName(act or self._act.accessibleName())
        self._act.setVisible(bool(act))
        self._timer.start(SHOWN)
        self.said.emit(self.message.text())

    def clear(self) -> None:
        """Take the message away."""
        self._timer.stop()
        self.message.clear()
        self._act.hide()

    def _acted(self) -> None:
        line = self._line
        self.clear()
        self.asked.emit(line)

    # ---- jobs -------------------------------------------------------------------------------

    def show_job(self, title: str) -> None:
        """Show that a job is under way; an empty title: none."""
        self._job.setText(title)
        self._bar.setAccessibleName(title or self.tr("Progress"))
        for widget in (self._job, self._bar, self._end):
            widget.setVisible(bool(title))
        if title:  # a bar that is seen would have the whole window painted at once
            self._bar.setRange(0, 0)

    def show_progress(self, done: int, of: int) -> None:
        """Show how far the job is."""
        self._bar.setRange(0, of)
        self._bar.setValue(done)

    # ---- facts ------------------------------------------------------------------------------

    def show_workspace(self, workspace: Workspace | None) -> None:
        """Tell of another workspace from now on."""
        self._workspace = workspace
        self._kept.clear()
        if workspace is not None:
            workspace.opened.connect(lambda _: self._kept.clear())
            workspace.opened.connect(lambda _: self.refresh())
            workspace.changed.connect(lambda _: self._show_kept())
            workspace.repaired.connect(lambda _: self._show_kept())
            workspace.rejected.connect(lambda _: self._show_kept())
            workspace.changed.connect(lambda _: self._show_place())
            workspace.selected.connect(lambda _: self._show_place())
            workspace.reread.connect(lambda _: self.refresh())
            workspace.offers.changed.connect(lambda _: self._show_offered())
        self.refresh()

    def refresh(self) -> None:
        """Show the facts as they are now."""
        workspace = self._workspace
        for field in self._facts:
            field.setVisible(workspace is not None)
        self._kept.setVisible(workspace is not None)
        self._show_offered()
        if workspace is None:
            return
        self._show_place()
        reading = choice_title(str(workspace.reading))
        self._read.setText(self.tr("reading: {reading}").format(reading=reading))
        self._encoding.setText(workspace.article.encoding.upper())
        self._encoding.setToolTip(self.tr("The encoding that the file was read in"))
        self._who.setText(workspace.editor)
        if workspace.sheet_name != workspace.editor:
            text = self.tr("{editor} on the sheet of {sheet}")
            self._who.setText(text.format(editor=workspace.editor, sheet=workspace.sheet_name))

    def _show_kept(self) -> None:
        at = datetime.now().strftime("%H:%M:%S")
        self._kept.setText(self.tr("kept {time}").format(time=at))
        self._kept.setToolTip(self.tr("Every mark is on disk the moment you make it"))

    def _show_offered(self) -> None:
        """How many suggestions wait for an answer; nothing where there is none."""
        count = len(self._workspace.offers.now.offered) if self._workspace else 0
        text = self.tr("{count} suggestions") if count != 1 else self.tr("1 suggestion")
        self._offered.setText(text.format(count=count))
        self._offered.setToolTip(self.tr("Show or hide the panel of suggestions"))
        self._offered.setVisible(count > 0)

    def _show_place(self) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        span = workspace.selection
        if span is None or (workspace.mark and workspace.mark.hull and not len(span)):
            span = workspace.mark.hull if workspace.mark else None
        if span is None:
            self._place.setText("")
            return
        unseen = name_at(workspace.article.text, span.start) if len(span) < 2 else ""
        if not len(span):
            said = self.tr("offset {start} in the file").format(start=span.start)
            self._place.setText(f"{unseen} · {said}" if unseen else said)
            return
        count = len(workspace.read(span)) if len(span) <= MOST_READ else len(span)
        text = self.tr("offset {start}–{end} in the file · {count} characters")
        if count == 1:
            text = self.tr("offset {start}–{end} in the file · 1 character")
        said = text.format(start=span.start, end=span.end, count=count)
        self._place.setText(f"{unseen} · {said}" if unseen else said)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Status"))
        self._act.setAccessibleName(self.tr("Undo"))
        self._offered.setAccessibleName(self.tr("Show or hide the panel of suggestions"))
        self._end.setText(self.tr("Stop"))
        self._end.setAccessibleName(self.tr("Stop"))


def _field() -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
