"""The bar above the page: how the article is read, glosses, text size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from annotator.gui.icons import icon
from annotator.gui.offers import phrase
from annotator.workspace import Workspace

TRADITIONAL = ("clean+traditional", "clean+traditional-tw", "clean+traditional-hk")


class ReadingBar(QFrame):
    """Readings side by side, of which one is pressed; glosses; smaller and larger text.

    `asked` tells the line to run.
    """

    asked = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading-bar")
        self._workspace = workspace
        self._traditional = TRADITIONAL[0]
        self._buttons = {
            reading: self._button(f"read-as {reading}", checkable=True)
            for reading in ("printed", "clean", "clean+simplified", TRADITIONAL[0])
        }
        self._group = QButtonGroup(self)
        for button in self._buttons.values():
            self._group.addButton(button)
        self._kinds = QMenu(self)
        self._kind_actions = QActionGroup(self)
        self._more = self._kinds_button()
        self._glosses = self._button("glosses", checkable=True)
        self._smaller = self._button("text-size -1", "text-smaller")
        self._larger = self._button("text-size +1", "text-larger")
        self._lay_out()
        self._retranslate()
        workspace.reread.connect(lambda _: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Press the button of the reading that holds."""
        reading = str(self._workspace.reading)
        if reading in TRADITIONAL:
            self._traditional = reading
        shown = TRADITIONAL[0] if reading in TRADITIONAL else reading
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == shown)
        self._group.setExclusive(shown in self._buttons)
        for action in self._kind_actions.actions():
            action.setChecked(action.data() == self._traditional)

    def show_glosses(self, above: bool) -> None:
        """Press the button of the glosses, or let it go."""
        self._glosses.setChecked(above)

    def show_icons(self) -> None:
        """Draw the icons in the colours of the theme."""
        for button in (self._smaller, self._larger):
            button.setIcon(icon(str(button.property("drawing"))))

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Reading"))
        said = {
            "printed": (self.tr("As printed"), self.tr("Every character as in the file")),
            "clean": (self.tr("Clean"), self.tr("Without pinyin glosses")),
            "clean+simplified": ("简", self.tr("Clean, in Simplified characters")),
            TRADITIONAL[0]: ("繁", self.tr("Clean, in Traditional characters")),
        }
        for reading, (text, tip) in said.items():
            self._say(self._buttons[reading], text, tip)
        self._say(self._more, "▾", self.tr("Which Traditional characters"))
        self._say(self._glosses, self.tr("Glosses"), self.tr("Pinyin above the characters"))
        self._say(self._smaller, "", self.tr("Smaller text"))
        self._say(self._larger, "", self.tr("Larger text"))
        for action in self._kind_actions.actions():
            action.setText(phrase(f"read-as {action.data()}"))

    def _say(self, button: QToolButton, text: str, tip: str) -> None:
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip if not text or len(text) == 1 else text)
        button.setAccessibleDescription(tip)

    def _button(self, line: str, drawing: str = "", *, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(checkable)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setMinimumWidth(34)
        if drawing:
            button.setProperty("drawing", drawing)
            button.setIcon(icon(drawing))
            button.setIconSize(QSize(18, 18))
        button.clicked.connect(lambda _=False: self._pressed(line))
        return button

    def _pressed(self, line: str) -> None:
        if line == f"read-as {TRADITIONAL[0]}":
            line = f"read-as {self._traditional}"
        self.asked.emit(line)
        self.refresh()

    def _kinds_button(self) -> QToolButton:
        for reading in TRADITIONAL:
            action = QAction(self._kinds)
            action.setData(reading)
            action.setCheckable(True)
            action.triggered.connect(
                lambda _=False, reading=reading: self.asked.emit(f"read-as {reading}")
            )
            self._kind_actions.addAction(action)
            self._kinds.addAction(action)
        button = QToolButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(
            lambda: self._kinds.popup(button.mapToGlobal(button.rect().bottomLeft()))
        )
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 14, 5)
        row.setSpacing(3)
        row.addStretch(1)
        for button in (*self._buttons.values(), self._more):
            row.addWidget(button)
        row.addSpacing(18)
        row.addWidget(self._glosses)
        row.addSpacing(18)
        row.addWidget(self._smaller)
        row.addWidget(self._larger)
        row.addStretch(1)
