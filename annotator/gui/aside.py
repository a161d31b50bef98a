"""Long work of the workspace as a job of the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from annotator.core.aside import Progress, here_and_now
from annotator.core.errors import Problem
from annotator.core.message import Message

if TYPE_CHECKING:
    from annotator.gui.window import Window

T = TypeVar("T")


class JobAside:
    """Has the jobs of a window do what is long, with progress and a way to stop it.

    While another job is under way the work is done at once, as it would be without jobs.
    """

    def __init__(self, window: Window) -> None:
        self._window = window

    def __call__(
        self, title: Message, work: Callable[[Progress], T], then: Callable[[T], None]
    ) -> None:
        """Do it: Problems are said by the window."""
        window = self._window
        if window.jobs.current is not None:
            here_and_now(title, work, then)
            return

        def go_on(answer: T) -> None:
            try:
                then(answer)
            except Problem as problem:  # nobody else is there to say it
                window.say_problem(problem)

        window.jobs.start(window.words(title), work, go_on, window.say_problem, writes=True)
