"""Telling others what happened, without knowing who they are and without Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Event(Generic[T]):
    """Calls everyone who asked to know, in the order they asked.

    >>> happened = Event[str]()
    >>> happened.connect(print)
    >>> happened("kept")
    kept
    """

    def __init__(self) -> None:
        self._listeners: list[Callable[[T], object]] = []

    def connect(self, listener: Callable[[T], object]) -> None:
        """Call `listener` from now on."""
        self._listeners.append(listener)

    def disconnect(self, listener: Callable[[T], object]) -> None:
        """Call `listener` no more; raises ValueError if it never asked."""
        self._listeners.remove(listener)

    def __call__(self, value: T) -> None:
        """Tell everyone."""
        for listener in tuple(self._listeners):
            listener(value)
