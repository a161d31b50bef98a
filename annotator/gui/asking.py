"""The palette, the choice of a mark to link to, and the dialogs of keys and settings."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from annotator.commands import commands, parse
from annotator.core.errors import BadCommand, Problem
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.scheme import MENTION, Label
from annotator.core.scheme import title as title_in
from annotator.core.settings import Settings
from annotator.gui.keymap import keys_of
from annotator.gui.keys import clashes, keys_in_use, project_keys, shown
from annotator.gui.keys_dialog import Bindable, KeysDialog
from annotator.gui.offers import offers
from annotator.gui.palette import Choice, Palette, choices
from annotator.gui.panels.marks import words_of
from annotator.gui.scoring import folded
from annotator.gui.settings_dialog import SettingsDialog
from annotator.gui.showing import show_settings
from annotator.gui.verbs import verbs
from annotator.gui.verbs.registry import split

if TYPE_CHECKING:
    from annotator.gui.window import Window

NEAR = 3000
"""So many marks are offered as the target of a link: those that are nearest."""


class Asking(QObject):
    """Shows what the window asks with, over the window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.palette: Palette | None = None

    # ---- keys -------------------------------------------------------------------------------

    def label_keys(self) -> dict[str, str]:
        """The keys of labels as this system writes them: label → key."""
        held = keys_in_use(self._window.scheme, self._window.keys)
        return {
            name.partition(" ")[2]: shown(key)
            for key, name in reversed(held.items())
            if name.startswith("label ")
        }

    def answers(self) -> str:
        """Which keys accept and reject a suggestion."""
        yes, no = self._keys_of("accept", "reject")
        said = self.tr("{yes} accepts, {no} rejects")
        return said.format(yes=yes, no=no) if yes and no else ""

    def repairs(self) -> str:
        """Which keys repair a damaged place, or leave it."""
        yes, no, choose = self._keys_of("accept", "reject", "edit-mark")
        said = self.tr("{yes} takes the first, {choose} chooses, {no} leaves it as it is")
        return said.format(yes=yes, no=no, choose=choose) if yes and no and choose else ""

    def _keys_of(self, *lines: str) -> list[str]:
        held = keys_in_use(self._window.scheme, self._window.keys)
        return [shown(next(iter(keys_of(line, held)), "")) for line in lines]

    def show_keys(self) -> None:
        """Show every command with its key, to change it."""
        window = self._window
        rows = [
            Bindable(each.line, each.title, each.help)
            for each in offers(window.scheme, window.language)
            if not each.usage
        ]
        dialog = KeysDialog(rows, project_keys(window.scheme), window.keys, window)
        dialog.changed.connect(self._take_keys)
        self._open(dialog)

    def say_clashes(self) -> None:
        """Say which key cannot do all that it is meant to."""
        window = self._window
        for clash in clashes(window.scheme, window.keys):
            template = "The key {key} is wanted by two: it does “{line}”, not “{other}”"
            values = {"key": shown(clash.key), "line": clash.line, "other": clash.other}
            window.say_message(Message(template, values), wrong=True)
            return

    def _take_keys(self, own: dict[str, str]) -> None:
        self._window.keys = own
        self._window.rebuild_actions()

    # ---- settings ---------------------------------------------------------------------------

    def show_settings(self) -> None:
        """Show the settings; each change holds at once."""
        dialog = SettingsDialog(self._window.settings, self._window)
        dialog.changed.connect(self._take_settings)
        self._open(dialog)

    def _take_settings(self, settings: Settings) -> None:
        show_settings(self._window, settings)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    # ---- the palette ------------------------------------------------------------------------

    def show_palette(self, text: str = "") -> None:
        """Show everything that can be done and every article, to be found by typing."""
        window = self._window
        held = keys_in_use(window.scheme, window.keys)
        every = offers(window.scheme, window.language)
        keys = {each.line: ", ".join(map(shown, keys_of(each.line, held))) for each in every}
        labels = {label.name: label for label in window.scheme}
        rows = choices(every, keys, labels)
        if window.desk is not None:
            opening = self.tr("Open {article}")
            for listing in window.desk.articles.model.listings:
                title = opening.format(article=listing.name)
                found_by = folded(f"{title} open article")
                rows.append(Choice(f"open {listing.id}", title, found_by))
        self._show(rows, text)

    def choose_link(self, role: str) -> None:
        """Show the marks that can play a part in the selected one."""
        mark, label = self._selected()
        roles = [each for each in label.roles.values() if role in ("", each.name)]
        if not roles:
            raise BadCommand("Marks with the label “{label}” have no links", label=mark.label)
        rows: list[Choice] = []
        for each in roles:
            called = title_in(each.titles, self._window.language) + ": "
            rows += self._targets(mark, each.fits, f"link {each.name}", called)
        self._choose_mark(mark, rows)

    def choose_same(self) -> None:
        """Show the marks that can speak of the same as the selected one."""
        workspace = self._window.open_workspace()
        mark, _ = self._selected()
        chain = workspace.scheme.chain
        if chain is None or not chain.roles[MENTION].fits(mark.label):
            raise BadCommand("“{label}” is never the same as another mark", label=mark.label)
        self._choose_mark(mark, self._targets(mark, chain.roles[MENTION].fits, "same-as"))

    def choose_value(self, name: str) -> None:
        """Show the marks that an attribute of the selected one can be."""
        mark, label = self._selected()
        to = label.attribute(name).to
        self._choose_mark(mark, self._targets(mark, lambda x: not to or x in to, f"set {name}"))

    def _selected(self) -> tuple[Mark, Label]:
        workspace = self._window.open_workspace()
        if workspace.mark is None:
            raise BadCommand("Select a mark first")
        return workspace.mark, workspace.scheme.shown(workspace.mark.label)

    def _choose_mark(self, mark: Mark, rows: list[Choice]) -> None:
        if not rows:
            raise BadCommand(
                "No mark in this article can play a part in “{label}” yet", label=mark.label
            )
        self._show(rows, "").ask(self.tr("Which mark?"))

    def _targets(
        self, mark: Mark, fits: Callable[[str], bool], line: str, called: str = ""
    ) -> list[Choice]:
        """The marks whose label fits, the nearest first; `line` and its id is what is run."""
        workspace = self._window.open_workspace()
        fitting = [x for x in workspace.sheet if x.id != mark.id and x.spans and fits(x.label)]
        here = mark.hull.start if mark.hull else 0
        fitting.sort(key=lambda each: abs(each.spans[0].start - here))
        rows = []
        for each in fitting[:NEAR]:
            words = words_of(workspace, each) or self.tr("a point without words")
            place = str(each.spans[0].start)
            rows.append(
                Choice(
                    f"{line} {each.id}",
                    f"{called}{words}",
                    folded(f"{called} {words} {place}"),
                    place,
                    label=workspace.scheme.shown(each.label),
                )
            )
        return rows

    def _show(self, rows: list[Choice], text: str) -> Palette:
        window = self._window
        if self.palette is not None:
            self.palette.close()
        palette = Palette(rows, window.theme, window.language, window, self._typed)
        palette.asked.connect(window.run)
        palette.destroyed.connect(self._forget)
        palette.show_over(window)
        palette.edit.setText(text)
        self.palette = palette
        return palette

    def _forget(self) -> None:
        self.palette = None

    def _typed(self, text: str) -> Choice | None:
        """What is typed as a whole, if it is a command with all its words."""
        try:
            name, words = split(text)
            if not words:
                return None
            if name in commands:
                parse(text)
            elif name not in verbs:
                return None
        except Problem:
            return None
        return Choice(text, self.tr("Run: {line}").format(line=text), "", help=shlex.join(words))
