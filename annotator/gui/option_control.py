"""The control that fits an option of a format: a choice, or a line to type in."""

from __future__ import annotations

from dataclasses import Field
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget

from annotator.gui.language import declared_word
from annotator.gui.panels.fields import Choices
from annotator.gui.settings_dialog import choice_title

OptionControl = QComboBox | QLineEdit


def option_control(option: Field[Any], given: str | None = None) -> OptionControl:
    """A control for an option that has a value; None: the one that it has by default."""
    names = option.metadata.get("choices", ())
    default = "" if option.default is None else str(option.default)
    if isinstance(option.default, bool):
        default, names = "yes" if option.default else "no", ("yes", "no")
    value = default if given is None else given
    if not names:
        return QLineEdit(value)
    combo = Choices()
    for name in names:
        combo.addItem(choice_title(str(name)), str(name))
    combo.setCurrentIndex(max(combo.findData(value), 0))
    return combo


def caption(option: Field[Any], control: QWidget, width: int) -> QLabel:
    """What an option is about, in so many pixels, also as the name of its control."""
    made = QLabel(declared_word(str(option.metadata.get("help", option.name))))
    control.setAccessibleName(made.text())
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setFixedWidth(width)
    # Else a form that is filled while it is shown cuts off what does not fit.
    made.setMinimumHeight(made.heightForWidth(width))
    return made


def chosen(control: OptionControl) -> str:
    """What is chosen in it, as options take it."""
    return control.text() if isinstance(control, QLineEdit) else str(control.currentData())
