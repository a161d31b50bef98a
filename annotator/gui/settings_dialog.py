"""The dialog of all settings, made from their declarations: a new setting needs nothing here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import Problem
from annotator.core.settings import DECLARED, Declared, Setting, Settings
from annotator.gui.language import declared_word, sentence
from annotator.preferences import save_settings
from annotator.reading import steps

CHOICES = {
    "system": QT_TRANSLATE_NOOP("Declared", "As the system"),
    "en": "English",
    "zh_CN": "简体中文",
    "zh_TW": "繁體中文",
    "light": QT_TRANSLATE_NOOP("Declared", "Light"),
    "dark": QT_TRANSLATE_NOOP("Declared", "Dark"),
    "hidden": QT_TRANSLATE_NOOP("Declared", "Hidden"),
    "above": QT_TRANSLATE_NOOP("Declared", "Above the characters"),
    "sans": QT_TRANSLATE_NOOP("Declared", "Sans serif"),
    "serif": QT_TRANSLATE_NOOP("Declared", "Serif"),
    "article": QT_TRANSLATE_NOOP("Declared", "As the article"),
    "SC": QT_TRANSLATE_NOOP("Declared", "Mainland China"),
    "TC": QT_TRANSLATE_NOOP("Declared", "Taiwan"),
    "HK": QT_TRANSLATE_NOOP("Declared", "Hong Kong"),
    "printed": QT_TRANSLATE_NOOP("Declared", "As printed"),
    "none": QT_TRANSLATE_NOOP("Declared", "None of them"),
    "every": QT_TRANSLATE_NOOP("Declared", "Every one"),
    "fifth": QT_TRANSLATE_NOOP("Declared", "Each fifth"),
    "needed": QT_TRANSLATE_NOOP("Declared", "Where something is to be decided"),
    "always": QT_TRANSLATE_NOOP("Declared", "Always"),
    "never": QT_TRANSLATE_NOOP("Declared", "Never"),
    "yes": QT_TRANSLATE_NOOP("Declared", "Yes"),
    "no": QT_TRANSLATE_NOOP("Declared", "No"),
    "read": QT_TRANSLATE_NOOP("Declared", "As the reading shows it"),
    "tab": QT_TRANSLATE_NOOP("Declared", "Tab"),
    "space": QT_TRANSLATE_NOOP("Declared", "Space"),
    "character": QT_TRANSLATE_NOOP("Declared", "Character"),
    "word": QT_TRANSLATE_NOOP("Declared", "Word"),
    "marks": QT_TRANSLATE_NOOP("Declared", "Marks"),
    "articles": QT_TRANSLATE_NOOP("Declared", "Articles"),
    "annotations": QT_TRANSLATE_NOOP("Declared", "Annotations"),
    "predictions": QT_TRANSLATE_NOOP("Declared", "Predictions"),
    "config": QT_TRANSLATE_NOOP("Declared", "Configuration"),
}
"""What the values that a setting, or an option of a format, can have are called."""

READINGS = (
    "printed",
    "clean",
    "clean+simplified",
    "clean+traditional",
    "clean+traditional-tw",
    "clean+traditional-hk",
)
"""The chains of readings that are offered; the file may name any other."""

Apply = Callable[[Setting], None]
Show = Callable[[Setting], None]


class SettingsDialog(QDialog):
    """Every setting with the control that fits it; each change is kept and told at once.

    `changed` tells the new Settings. `settings` are the present ones.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._show: dict[str, Show] = {}
        self._problem = QLabel()
        self._content: QWidget | None = None
        self._leaf = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(22, 16, 22, 16)
        self.setMinimumWidth(460)
        self._fill()

    def set(self, name: str, value: Setting) -> None:
        """Change one setting, keep all and tell of it; a problem is shown as one sentence."""
        if self.settings[name] == value:
            return
        try:
            self.settings = self.settings.with_value(name, value)
            save_settings(self.settings)
            self._say("")
        except Problem as problem:
            self._say(sentence(problem))
        if name in self._show:
            self._show[name](self.settings[name])
        self.changed.emit(self.settings)

    def reset(self) -> None:
        """Make every setting what it was at the first start."""
        for each in DECLARED:
            self.set(each.name, each.default)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language at once: it may have been chosen right here."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()

    def _fill(self) -> None:
        """Make everything in the dialog, or make it anew."""
        old, self._content = self._content, QWidget()
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.setWindowTitle(self.tr("Settings"))
        self.setAccessibleName(self.windowTitle())
        self._problem = QLabel()
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setProperty("tone", "warning")
        self._problem.setWordWrap(True)
        self._problem.hide()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._leaves())
        column.addWidget(self._problem)
        column.addStretch()
        column.addWidget(self._buttons())
        self._column.addWidget(self._content)

    def _leaves(self) -> QTabWidget:
        """The settings of each group on a leaf of its own, the one that was open last in front."""
        leaves = QTabWidget()
        leaves.setDocumentMode(True)
        for each in (leaves, leaves.tabBar()):
            each.setAccessibleName(self.windowTitle())
        for group in dict.fromkeys(each.group for each in DECLARED if each.group):
            leaves.addTab(self._form(group), declared_word(group))
        leaves.setCurrentIndex(self._leaf)
        leaves.currentChanged.connect(self._turn)
        return leaves

    def _turn(self, leaf: int) -> None:
        self._leaf = leaf

    def _form(self, group: str) -> QWidget:
        """The settings of a group under one another."""
        leaf = QWidget()
        form = QFormLayout(leaf)
        form.setContentsMargins(4, 16, 4, 4)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(9)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        for each in DECLARED:
            if each.group == group:
                form.addRow(declared_word(each.title), self._control(each))
        return leaf

    def _control(self, setting: Declared) -> QWidget:
        control, show = _made(setting, lambda value: self.set(setting.name, value))
        control.setObjectName(setting.name)
        control.setAccessibleName(declared_word(setting.title))
        self._show[setting.name] = show
        show(self.settings[setting.name])
        return control

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        reset = buttons.addButton(self.tr("Reset all"), QDialogButtonBox.ButtonRole.ResetRole)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (reset, close):
            button.setAccessibleName(button.text())
            button.setAutoDefault(False)
        reset.clicked.connect(self.reset)
        close.clicked.connect(self.close)
        return buttons

    def _say(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))


def choice_title(value: str) -> str:
    """What a value that a setting can have is called; a reading by the titles of its steps.

    A chain of readings is told step by step, the most telling last.
    """
    if value in CHOICES:
        return declared_word(str(CHOICES[value]))
    return " · ".join(
        declared_word(steps[step].title) if step in steps else step for step in value.split("+")
    )


def _made(setting: Declared, apply: Apply) -> tuple[QWidget, Show]:
    """The control that fits a setting, and the function that makes it show a value."""
    choices = READINGS if setting.name == "reading" else setting.choices
    if choices:
        return _combo(choices, apply)
    if isinstance(setting.default, bool):
        return _check(apply)
    if isinstance(setting.default, int):
        return _whole(setting, apply)
    if isinstance(setting.default, float):
        return _decimal(setting, apply)
    return _line(apply)


def _combo(choices: tuple[str, ...], apply: Apply) -> tuple[QWidget, Show]:
    combo = QComboBox()
    combo.setMinimumWidth(220)
    combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for value in choices:
        combo.addItem(choice_title(value), value)

    def show(value: Setting) -> None:
        if combo.findData(value) < 0:  # from the file, and none of those that are offered
            combo.addItem(choice_title(str(value)), value)
        combo.setCurrentIndex(combo.findData(value))

    combo.activated.connect(lambda index: apply(combo.itemData(index)))
    return combo, show


def _check(apply: Apply) -> tuple[QWidget, Show]:
    check = QCheckBox()
    check.clicked.connect(apply)
    return check, lambda value: check.setChecked(bool(value))


def _whole(setting: Declared, apply: Apply) -> tuple[QWidget, Show]:
    spin = QSpinBox()
    spin.setMinimumWidth(80)
    spin.setRange(int(setting.least or 0), int(setting.most or 2**31 - 1))
    spin.setKeyboardTracking(False)
    spin.valueChanged.connect(apply)
    return spin, lambda value: spin.setValue(int(value))


def _decimal(setting: Declared, apply: Apply) -> tuple[QWidget, Show]:
    spin = QDoubleSpinBox()
    spin.setMinimumWidth(80)
    spin.setRange(setting.least or 0.0, setting.most or 1e9)
    spin.setDecimals(1)
    spin.setSingleStep(0.1)
    spin.setKeyboardTracking(False)
    spin.valueChanged.connect(lambda value: apply(round(value, 1)))
    return spin, lambda value: spin.setValue(float(value))


def _line(apply: Apply) -> tuple[QWidget, Show]:
    line = QLineEdit()
    line.setMinimumWidth(220)
    line.editingFinished.connect(lambda: apply(line.text().strip()))
    return line, lambda value: line.setText(str(value))
