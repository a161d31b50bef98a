"""Which edit an undo or a redo takes back, today or after a restart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from annotator.core.message import Message


@dataclass(frozen=True, slots=True)
class Step:
    """One edit of a log, without its changes: enough to know what can be undone."""

    number: int
    title: Message
    reverts: int | None = None


class History:
    """The steps of one sheet, as the two stacks of any editor: done, and undone.

    An undo is itself an edit; it takes the last done step back and can be redone. Any other edit
    empties the redo stack.

    >>> history = History([Step(1, Message("mark")), Step(2, Message("mark"), reverts=1)])
    >>> history.undoable, history.redoable.number
    (None, 2)
    """

    def __init__(self, steps: Iterable[Step] = ()) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        for step in steps:
            self.record(step)

    @property
    def undoable(self) -> Step | None:
        """The step that an undo takes back."""
        return self._done[-1] if self._done else None

    @property
    def redoable(self) -> Step | None:
        """The undo that a redo takes back."""
        return self._undone[-1] if self._undone else None

    def record(self, step: Step) -> None:
        """Take note of the next step of the log."""
        if step.reverts is None:
            self._undone.clear()
            self._done.append(step)
        elif self._done and self._done[-1].number == step.reverts:
            self._done.pop()
            self._undone.append(step)
        elif self._undone and self._undone[-1].number == step.reverts:
            self._undone.pop()
            self._done.append(step)
        else:
            raise ValueError(f"step {step.number} takes back {step.reverts}, which is not the last")
