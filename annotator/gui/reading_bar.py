"""The bar above the page: how the article is read, and the size of the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QWidget

from annotator.gui.icons import icon
from annotator.gui.line_menu import LineMenu
from annotator.reading import Reading
from annotator.workspace import Workspace

PRINTED, CLEAN, SIMPLIFIED, TRADITIONAL = "printed", "clean", "simplified", "traditional"
KINDS = ("traditional", "traditional-tw", "traditional-hk")
GLOSSES = ("glosses hidden", "glosses above", "glosses printed")
REPAIRED = "repaired"
WIDTHS = ("read-without width", "read-with full-width", "read-with half-width")


class ReadingBar(QFrame):
    """Readings side by side, of which one is pressed, and small menus for what is rarer.

    The script is chosen apart from glosses and width, which stay; only from the printed text one
    comes to the clean one at once. `asked` tells the line to run.
    """

    asked = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading-bar")
        self._workspace = workspace
        self._traditional = TRADITIONAL
        self._above = False
        self._buttons = {
            name: self._button(checkable=True) for name in (PRINTED, CLEAN, SIMPLIFIED, TRADITIONAL)
        }
        self._group = QButtonGroup(self)
        for name, button in self._buttons.items():
            self._group.addButton(button)
            button.clicked.connect(lambda _=False, name=name: self._ask(self._line(name)))
        self._kinds = LineMenu([f"read-with {kind}" for kind in KINDS], self)
        self._glosses, self._widths = LineMenu(GLOSSES, self), LineMenu(WIDTHS, self)
        self._repairs = self._button(checkable=True)
        self._repairs.clicked.connect(lambda: self._ask(self._repairs_line()))
        self._smaller, self._larger = self._button("text-smaller"), self._button("text-larger")
        self._smaller.clicked.connect(lambda: self._ask("text-size -1"))
        self._larger.clicked.connect(lambda: self._ask("text-size +1"))
        for menu in (self._kinds, self._glosses, self._widths):
            menu.asked.connect(self._ask)
        self._lay_out()
        self._retranslate()
        workspace.reread.connect(lambda _: self.refresh())
        workspace.opened.connect(lambda _: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Show the reading that holds."""
        reading = self._workspace.reading
        script = reading.of("script")
        if script in KINDS:
            self._traditional = script
        pressed = self._pressed(reading)
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == pressed)
        self._group.setExclusive(pressed in self._buttons)
        self._kinds.tick(f"read-with {self._traditional}")
        hidden = "above" if self._above else "hidden"
        self._glosses.tick(f"glosses {hidden if reading.of('glosses') else PRINTED}")
        width = reading.of("width")
        self._widths.tick(f"read-with {width}" if width else WIDTHS[0])
        self._repairs.setVisible(len(self._workspace.repairs) > 0)
        self._repairs.setChecked(bool(reading.of("repairs")))

    def show_glosses(self, above: bool) -> None:
        """Show whether glosses that are hidden stand above the characters."""
        self._above = above
        self.refresh()

    def show_icons(self) -> None:
        """Draw the icons in the colours of the theme."""
        for button in (self._smaller, self._larger):
            button.setIcon(icon(str(button.property("drawing"))))

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _pressed(self, reading: Reading) -> str:
        """Which of the buttons says best how the article is read; empty if none does."""
        script = reading.of("script")
        if script:
            return SIMPLIFIED if script == SIMPLIFIED else TRADITIONAL
        if reading.of("glosses"):
            return CLEAN
        return "" if reading.steps else PRINTED

    def _line(self, name: str) -> str:
        """What a button asks for, seen from how the article is read now."""
        if name == PRINTED:
            return "read-as printed"
        now = self._workspace.reading
        if not now.steps and len(self._workspace.repairs):
            now = now.with_step(REPAIRED)
        if name == CLEAN or not self._workspace.reading.steps:
            now = now.without("script").with_step(CLEAN)
        if name != CLEAN:
            now = now.with_step(self._traditional if name == TRADITIONAL else name)
        return f"read-as {now}"

    def _repairs_line(self) -> str:
        shown = self._workspace.reading.of("repairs")
        return "read-without repairs" if shown else f"read-with {REPAIRED}"

    def _ask(self, line: str) -> None:
        self.asked.emit(line)
        self.refresh()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Reading"))
        said = {
            PRINTED: (self.tr("As printed"), self.tr("Every character as in the file")),
            CLEAN: (self.tr("Clean"), self.tr("Without pinyin glosses")),
            SIMPLIFIED: ("简", self.tr("In Simplified characters")),
            TRADITIONAL: ("繁", self.tr("In Traditional characters")),
        }
        for name, (text, tip) in said.items():
            self._say(self._buttons[name], text, tip)
        self._say(self._kinds, "▾", self.tr("Which Traditional characters"))
        self._say(self._glosses, self.tr("Glosses ▾"), self.tr("Where pinyin glosses are shown"))
        width = self.tr("Punctuation in full or half width")
        self._say(self._widths, self.tr("Punctuation ▾"), width)
        self._say(self._repairs, self.tr("Repairs"), self.tr("Damaged words as they are repaired"))
        self._say(self._smaller, "", self.tr("Smaller text"))
        self._say(self._larger, "", self.tr("Larger text"))
        for menu in (self._kinds, self._glosses, self._widths):
            menu.retranslate()

    def _say(self, button: QToolButton, text: str, tip: str) -> None:
        button.setText(text)
        button.setToolTip(tip)
        name = text.removesuffix("▾").strip()
        button.setAccessibleName(name if len(name) > 1 else tip)
        button.setAccessibleDescription(tip)

    def _button(self, drawing: str = "", *, checkable: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setCheckable(checkable)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if drawing:
            button.setProperty("drawing", drawing)
            button.setIcon(icon(drawing))
            button.setIconSize(QSize(18, 18))
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 14, 5)
        row.setSpacing(3)
        row.addStretch(1)
        for button in (*self._buttons.values(), self._kinds):
            row.addWidget(button)
        row.addSpacing(14)
        row.addWidget(self._glosses)
        row.addWidget(self._widths)
        row.addWidget(self._repairs)
        row.addSpacing(14)
        row.addWidget(self._smaller)
        row.addWidget(self._larger)
        row.addStretch(1)
