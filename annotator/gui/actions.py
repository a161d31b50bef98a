"""The menus and keys of a window: every line that can be run without typing, as a QAction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from annotator.commands import commands
from annotator.core.history import Step
from annotator.core.scheme import Scheme
from annotator.gui.keys import for_the_page, keys_in_use
from annotator.gui.language import command_title, declared_word
from annotator.gui.menus import LABELS, LINE, SHEETS, TITLES, lines
from annotator.gui.offers import PHRASES, help_of, label_offer, phrase
from annotator.gui.sheets_menu import SheetsMenu
from annotator.gui.verbs import verbs
from annotator.gui.verbs.registry import split
from annotator.reading import Reading

if TYPE_CHECKING:
    from annotator.gui.window import Window

ANYWHERE = frozenset(
    {
        "about",
        "arcs",
        "full-screen",
        "glosses",
        "keys",
        "line-height",
        "measure",
        "new-project",
        "open-articles",
        "open-project",
        "open-sample",
        "palette",
        "pictures",
        "quit",
        "settings",
        "text-size",
        "theme",
        "typeface",
    }
)
"""What can be done while no project is open."""

READINGS = frozenset({"read-as", "read-with", "read-without"})
"""The commands that are ticked while the article is read as they say."""

QUIET = frozenset(
    {
        "escape",
        "next-mark",
        "point",
        "previous-mark",
        "next-suggestion",
        "previous-suggestion",
        "read-as",
        "read-with",
        "read-without",
        "select",
        "select-here",
        "select-mark",
    }
)
"""The commands that ask nothing of the project file, and so work while a job writes to it."""

CARET = frozenset({"extend-selection", "move-caret", "narrow", "widen"})
"""What is done to the caret, and so only where the page has the keyboard."""


class Actions(QObject):
    """The actions of a window, one a line, in its menu bar and on its page.

    An action that has a key which types or edits (`1`, `Del`, `Tab`) works while the page has the
    keyboard, so that such a key still types in a field; any other works in the whole window.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, QAction] = {}
        self._page: QWidget | None = None

    def __getitem__(self, line: str) -> QAction:
        return self._actions[line]

    def __contains__(self, line: str) -> bool:
        return line in self._actions

    def rebuild(self, scheme: Scheme, own: Mapping[str, str], language: str) -> None:
        """Make menus and keys anew: for other labels, other keys, another language."""
        for action in self._actions.values():
            action.setShortcuts([])  # it goes later, perhaps being the one that we are called by
            action.deleteLater()
        self._actions = {}
        bar = self._window.menuBar()
        bar.clear()
        for name, title in TITLES.items():
            menu = bar.addMenu(declared_word(str(title)))
            menu.setAccessibleName(menu.title().replace("&", ""))
            for line in lines(name):
                if line == LINE:
                    menu.addSeparator()
                elif line == SHEETS:
                    menu.addMenu(SheetsMenu(self._window, menu))
                elif line == LABELS:
                    labels = menu.addMenu(self.tr("Mark as"))
                    for label in scheme:
                        offer = label_offer(scheme, label.name, language)
                        labels.addAction(self._made(offer.line, offer.title, offer.help))
                else:
                    menu.addAction(self._made(line, _title(line), help_of(line)))
        self._bind(keys_in_use(scheme, own))
        self.attach(self._page)
        self.refresh()

    def attach(self, page: QWidget | None) -> None:
        """Let the keys of the page work on this widget and what is in it."""
        self._page = page
        if page is not None:
            page.addActions(list(self._actions.values()))

    def refresh(self) -> None:
        """Show what can be done now, what is ticked, and what undo and redo would do."""
        there = self._window.workspace is not None
        for line, action in self._actions.items():
            action.setEnabled(there or line.partition(" ")[0] in ANYWHERE)
            if action.isCheckable():
                self.refresh_state(line)
        self.refresh_history()

    def refresh_state(self, line: str) -> None:
        """Show whether a line is ticked."""
        action = self._actions.get(line)
        name, words = split(line)
        verb = verbs.get(name)
        if action is None:
            return
        if name in READINGS:
            action.setChecked(self._is_read(name, words[0]))
        elif verb and verb.state:
            action.setChecked(verb.state(self._window, *words))

    def refresh_history(self) -> None:
        """Name what undo and redo would do."""
        workspace = self._window.workspace
        history = workspace.history if workspace else None
        undoable = history.undoable if history else None
        redoable = history.redoable if history else None
        self._name("undo", self.tr("Undo"), self.tr("Undo: {edit}"), undoable)
        self._name("redo", self.tr("Redo"), self.tr("Redo: {edit}"), redoable)

    def _name(self, line: str, alone: str, named: str, step: Step | None) -> None:
        action = self._actions.get(line)
        if action is None:
            return
        action.setEnabled(step is not None)
        action.setText(named.format(edit=_plain(self._window.words(step.title))) if step else alone)

    def _is_read(self, name: str, word: str) -> bool:
        """Whether the article is read as a line would have it read."""
        reading = self._window.workspace.reading if self._window.workspace else Reading()
        if name == "read-as":
            return str(reading) == word
        return not reading.of(word) if name == "read-without" else word in reading.steps

    def _made(self, line: str, title: str, said: str) -> QAction:
        action = QAction(_plain(title), self)
        action.setObjectName(line)
        action.setStatusTip("")
        action.setToolTip(said)
        # Qt would take "About" and "Settings" out of our menus on some systems; that is right
        # only where we say so.
        action.setMenuRole(_ROLES.get(line, QAction.MenuRole.NoRole))
        name = line.partition(" ")[0]
        verb = verbs.get(name)
        action.setCheckable(name in READINGS or bool(verb and verb.state))
        action.triggered.connect(lambda _=False: self._window.run(line))
        self._actions[line] = action
        return action

    def _bind(self, keys: Mapping[str, str]) -> None:
        of_line: dict[str, list[str]] = {}
        for key, line in keys.items():
            of_line.setdefault(line, []).append(key)
        for line, its in of_line.items():
            if line not in self._actions:  # a line of the editor's own: no menu has it
                self._window.addAction(self._made(line, _title(line), help_of(line)))
            self._actions[line].setShortcuts([QKeySequence(key) for key in its])
            self._actions[line].setShortcutContext(_context(line, its))


_ROLES = {
    "quit": QAction.MenuRole.QuitRole,
    "settings": QAction.MenuRole.PreferencesRole,
    "about": QAction.MenuRole.AboutRole,
}


def _title(line: str) -> str:
    if line in PHRASES:
        return phrase(line)
    name = line.partition(" ")[0]
    if name in verbs:
        return declared_word(verbs[name].title)
    return command_title(commands[name]) if name in commands else line


def _context(line: str, keys: Iterable[str]) -> Qt.ShortcutContext:
    if line.partition(" ")[0] in CARET or any(map(for_the_page, keys)):
        return Qt.ShortcutContext.WidgetWithChildrenShortcut
    return Qt.ShortcutContext.WindowShortcut


def _plain(title: str) -> str:
    """A title in which & is an &, and not a letter to press."""
    return title.replace("&", "&&")
