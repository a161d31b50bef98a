"""Asking on the page which marks are linked, and in which role."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from annotator.commands.linking import (
    Way,
    are_alike,
    can_be_the_same,
    check_can_be_joined,
    ways,
)
from annotator.commands.selecting import selected_mark
from annotator.core.mark import Mark
from annotator.core.scheme import Role, title
from annotator.gui.panels.marks import words_of
from annotator.gui.roles import Roles
from annotator.workspace import Workspace

if TYPE_CHECKING:
    from annotator.gui.window import Window


class Linking(QObject):
    """Asks with letters over the marks in sight, and with a list where several roles fit."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.roles: Roles | None = None

    def ask_link(self, role: str = "") -> None:
        """Ask for a mark that can be linked with the selected one, in a role or in any."""
        workspace, here = self._here()

        def fits(mark: Mark) -> bool:
            return any(self._is_meant(way, here, role) for way in ways(workspace, here, mark))

        def chosen(mark: Mark) -> None:
            found = ways(workspace, here, mark)
            self._take(here, mark, [way for way in found if self._is_meant(way, here, role)])

        self._ask(here, fits, chosen, f"choose-link {role}".strip())

    def ask_same(self) -> None:
        """Ask for a mark that speaks of the same as the selected one."""
        workspace, here = self._here()
        self._ask(
            here,
            lambda mark: can_be_the_same(workspace, here, mark),
            lambda mark: self._join(here, mark),
            "choose-same",
        )

    def ask_value(self, name: str) -> None:
        """Ask for the mark that an attribute of the selected one shall be."""
        workspace, here = self._here()
        attribute = workspace.scheme.shown(here.label).attribute(name)
        self._ask(
            here,
            lambda mark: mark.id != here.id and (not attribute.to or mark.label in attribute.to),
            lambda mark: self._window.run(f"set {name} {mark.id}"),
            f"choose-value {name}",
        )

    def link(self, one: Mark, other: Mark) -> None:
        """Link two marks as the scheme allows it, and ask how if there are several ways.

        Raises BadCommand, with the reason, if there is none; nothing has happened then.
        """
        workspace = self._window.open_workspace()
        check_can_be_joined(workspace, one, other)
        if workspace.mark_id != one.id:
            self._window.run(f"select-mark {one.id}")
        alike = are_alike(workspace, one, other)
        self._take(one, other, ways(workspace, one, other), alike=alike)

    # ---- asking -----------------------------------------------------------------------------

    def _here(self) -> tuple[Workspace, Mark]:
        workspace = self._window.open_workspace()
        return workspace, selected_mark(workspace)

    def _ask(
        self,
        here: Mark,
        fits: Callable[[Mark], bool],
        chosen: Callable[[Mark], None],
        otherwise: str,
    ) -> None:
        window = self._window
        workspace = window.open_workspace()
        if window.page is None:
            return
        if workspace.mark_id != here.id:
            workspace.select(workspace.selection, here.id)
        if window.page.hints.ask(fits, chosen, lambda: window.run(otherwise)):
            window.say(self.tr("Type the letters of the mark; L for a list of all, Esc to leave"))
        else:
            window.run(otherwise)

    def _is_meant(self, way: Way, here: Mark, role: str) -> bool:
        return not role or (way.here == here.id and way.role.name == role)

    def _take(self, one: Mark, other: Mark, found: list[Way], *, alike: bool = False) -> None:
        """Link in the only way that there is, or in the one that is chosen."""
        choices = [(self._called(way.role), partial(self._run, one, way)) for way in found]
        if alike:
            choices.append((self.tr("Both say the same"), partial(self._join, one, other)))
        if len(choices) == 1:
            choices[0][1]()
            return
        page = self._window.page
        if page is None:
            return
        rows = [row for row, _ in choices]
        roles = Roles(self.tr("In which role?"), rows, page)
        roles.chosen.connect(lambda number: choices[number][1]())
        roles.chosen.connect(page.setFocus)
        roles.left.connect(page.setFocus)
        box = page.box_of(other.id)
        roles.show_at(box.bottomLeft() if box else QPoint(), page.viewport())
        self.roles = roles

    def _run(self, one: Mark, way: Way) -> None:
        window = self._window
        workspace = window.open_workspace()
        length = workspace.sheet.length
        window.run(way.line)
        if workspace.sheet.length == length:  # it could not be, and that is what is said
            return
        marks = workspace.sheet.marks
        template = self.tr("{there} is now {role} of {here}")
        if way.here != one.id:
            template = self.tr("The other way round: {there} is now {role} of {here}")
        here, there = (words_of(workspace, marks[each], 16) for each in (way.here, way.there))
        window.say(template.format(here=here, there=there, role=self._called(way.role)))

    def _join(self, one: Mark, other: Mark) -> None:
        window = self._window
        workspace = window.open_workspace()
        length = workspace.sheet.length
        window.run(f"same-as {other.id}")
        if workspace.sheet.length != length:
            here, there = (words_of(workspace, each, 16) for each in (one, other))
            window.say(self.tr("{here} and {there} say the same").format(here=here, there=there))

    def _called(self, role: Role) -> str:
        return title(role.titles, self._window.language)
