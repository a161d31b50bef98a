"""Long work done where it holds nobody up, if there is such a place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from annotator.core.message import Message

T = TypeVar("T")

Progress = Callable[[int, int], object]
"""Told how many are done, and of how many; may raise to call the whole off."""


def untold(done: int, of: int) -> None:
    """The Progress of work of which nobody asks how far it is."""


class Aside(Protocol):
    """Does work under a title, perhaps on another thread and later; `then` gets what it gives.

    `then` is called on the thread of whoever asked. What the work raises goes to whoever asked,
    or where all Problems are said.
    """

    def __call__(
        self, title: Message, work: Callable[[Progress], T], then: Callable[[T], None]
    ) -> None:
        """Do it."""


def here_and_now(title: Message, work: Callable[[Progress], T], then: Callable[[T], None]) -> None:
    """Do work at once: where nobody else is to be held up, or the work is short."""
    then(work(untold))
