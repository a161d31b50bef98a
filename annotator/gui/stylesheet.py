"""What Fusion does not draw as we want it: a short style sheet, filled in from a theme."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from annotator.core.resources import resource
from annotator.gui.colours import mixed

if TYPE_CHECKING:
    from annotator.gui.theme import Theme

_SHEET = Template(
    """
QToolTip { background: $paper; color: $ink; border: 1px solid $line; padding: 4px 6px; }
QLabel[tone="faint"] { color: $faint; }
QLabel[tone="warning"] { color: $warning; }

QMenuBar { background: $panel; color: $panel_ink; border-bottom: 1px solid $line; }
QMenuBar::item { padding: 5px 9px; background: transparent; }
QMenuBar::item:selected { background: $hover; border-radius: 4px; }
QMenu { background: $paper; color: $ink; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $ink; }
QMenu::item:disabled { color: $pale; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QToolBar { background: $panel; border: none; spacing: 2px; padding: 3px 6px; }
QToolBar::separator { background: $line; width: 1px; margin: 4px 5px; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 3px 7px; }
QToolButton:hover { background: $hover; }
QToolButton:checked { background: $chosen; color: $accent; }
QToolButton:pressed { background: $pressed; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $pale; }

QPushButton { background: $raised; color: $panel_ink; border: 1px solid $line; border-radius: 6px;
    padding: 5px 14px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:focus { border-color: $accent; }
QPushButton:default { border-color: $accent; }
QPushButton:disabled { color: $pale; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; }
QPushButton[flat="true"]:hover { background: $hover; }
QPushButton[flat="true"]:focus { border-color: $accent; }

QLineEdit, QPlainTextEdit, QTextEdit { background: $paper; color: $ink; border: 1px solid $line;
    border-radius: 5px; padding: 3px 6px; selection-background-color: $selection;
    selection-color: $ink; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: $accent; }

QComboBox, QAbstractSpinBox { background: $paper; color: $ink; border: 1px solid $line;
    border-radius: 5px; padding: 3px 6px; selection-background-color: $selection;
    selection-color: $ink; }
QComboBox:focus, QAbstractSpinBox:focus { border-color: $accent; }
QComboBox:disabled, QAbstractSpinBox:disabled { color: $pale; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$icons/arrow-down.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $paper; color: $ink; border: 1px solid $line; }
QAbstractSpinBox { padding: 2px 20px 2px 4px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px; }
QAbstractSpinBox::up-arrow { image: url("$icons/arrow-up.svg"); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url("$icons/arrow-down.svg"); width: 10px; height: 10px; }
QCheckBox { spacing: 7px; }
QCheckBox::indicator, QTreeView::indicator { width: 15px; height: 15px;
    border: 1px solid $grip; border-radius: 4px; background: $paper; }
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked, QTreeView::indicator:checked { background: $accent;
    border-color: $accent; image: url("$icons/tick-$name.svg"); }

QListView, QTreeView, QTableView { background: $panel; color: $panel_ink; border: none;
    alternate-background-color: $panel; outline: none; selection-background-color: $selection;
    selection-color: $ink; }
QListView::item { padding: 3px 4px; border-radius: 4px; }
QTreeView::item { padding: 4px; border: 1px solid transparent; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected { background: $selection; color: $ink; }
QHeaderView::section { background: $panel; color: $faint; border: none;
    border-bottom: 1px solid $line; padding: 4px 6px; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar::tab { color: $faint; background: transparent; border: none; padding: 6px 10px;
    margin-right: 6px; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $panel_ink; }
QTabBar::tab:selected { color: $panel_ink; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $accent; }

#card { background: $paper; border: 1px solid $grip; border-radius: 6px; }
#palette-frame { background: $panel; border: 1px solid $grip; }
#thin-line { color: $line; background: $line; border: none; }
#reading-bar, #find-bar { background: $panel; border: none; }

QDockWidget { titlebar-close-icon: none; color: $faint; }
QDockWidget::title { background: $panel; padding: 6px 8px; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: $panel; color: $faint; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $faint; padding: 0 4px; }
QStatusBar QToolButton[tone="faint"] { color: $faint; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $grip; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $faint; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
)


def stylesheet(theme: Theme) -> str:
    """The style sheet of the program in a theme."""
    ink, panel = theme.panel_ink, theme.panel
    return _SHEET.substitute(
        name=theme.name,
        icons=resource("icons").as_posix(),
        paper=theme.paper,
        ink=theme.ink,
        faint=theme.faint,
        panel=panel,
        panel_ink=ink,
        line=theme.line,
        accent=theme.accent,
        warning=theme.warning,
        selection=theme.selection,
        pale=mixed(theme.faint, panel, 0.6),
        raised=mixed(theme.paper, panel, 0.6) if theme.name == "light" else mixed(ink, panel, 0.06),
        hover=mixed(ink, panel, 0.07),
        pressed=mixed(ink, panel, 0.14),
        chosen=mixed(theme.accent, panel, 0.16),
        grip=mixed(ink, panel, 0.25),
    )
