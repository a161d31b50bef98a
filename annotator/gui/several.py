"""Several of some names, ticked in a menu."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton


class Several(QPushButton):
    """Opens a menu in which names are ticked; `changed` tells of a tick.

    `none` is what it says while none is.
    """

    changed = Signal()

    def __init__(self, names: Iterable[str], none: str, ticked: Collection[str] = ()) -> None:
        super().__init__()
        self.setAutoDefault(False)
        self._none = none
        self._menu = QMenu(self)
        for name in names:
            action = self._menu.addAction(name.replace("&", "&&"))
            action.setData(name)
            action.setCheckable(True)
            action.setChecked(name in ticked)
            action.toggled.connect(lambda _: self._show())
        self.setMenu(self._menu)
        self._show()

    @property
    def names(self) -> tuple[str, ...]:
        """The names that are ticked."""
        return tuple(each.data() for each in self._menu.actions() if each.isChecked())

    def _show(self) -> None:
        self.setText((", ".join(self.names) or self._none).replace("&", "&&"))
        self.changed.emit()
