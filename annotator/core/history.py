"""Which edit an undo or a redo takes back, today or after a restart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from annotator.core.message import Message


@dataclass(frozen=True, slots=True)
class Step:
    """One edit of a log, without its changes: enough to know what can be undone."""

    number: int
    title: Message
    reverts: int | None = None
    editor: str = ""
    at: str = ""


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
        self.fresh: Step | None = None  # the last one that takes nothing back
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
            self.fresh = step
            self._done.append(step)
        elif self._done and self._done[-1].number == step.reverts:
            self._done.pop()
            self._undone.append(step)
        elif self._undone and self._undone[-1].number == step.reverts:
            self._undone.pop()
            self._done.append(step)
        else:
            raise ValueError(f"step {step.number} takes back {step.reverts}, which is not the last")


class Past:
    """What one editor did last over several sheets of an article, whichever sheet it was on.

    `histories` are those of the sheets by name. On a sheet that is `shared` only the editor's own
    steps count, and only while nobody else has done anything there since.
    """

    def __init__(self, histories: Mapping[str, History], shared: str, editor: str) -> None:
        self._histories = histories
        self._shared = shared
        self._editor = editor

    @property
    def undoable(self) -> Step | None:
        """The step that an undo takes back."""
        return self._last((name, here.undoable) for name, here in self._histories.items())

    @property
    def redoable(self) -> Step | None:
        """The undo that a redo takes back; whatever is new since, on any sheet, ends that."""
        last = self._last((name, here.redoable) for name, here in self._histories.items())
        new = self._last((name, here.fresh) for name, here in self._histories.items())
        return None if last and new and new.at > last.at else last

    def sheet_of(self, step: Step) -> str:
        """The sheet of a step that can be undone or redone."""
        found = (n for n, here in self._histories.items() if step in (here.undoable, here.redoable))
        return next(found)

    def _last(self, steps: Iterable[tuple[str, Step | None]]) -> Step | None:
        own = (
            step
            for name, step in steps
            if step and (name != self._shared or step.editor == self._editor)
        )
        return max(own, key=lambda step: step.at, default=None)
