"""What a step of a reading is, and which there are."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass

from annotator.core.view import View
from annotator.reading.facts import Facts

Apply = Callable[[View, Facts], View]


@dataclass(frozen=True, slots=True)
class Step:
    """One way to read differently; steps of the same kind exclude one another in a chain.

    A step looks no further than one line of text: what it must know of the whole article is in
    the facts.
    """

    name: str
    title: str
    kind: str
    apply: Apply

    @property
    def help(self) -> str:
        """What the step does, for the manual: the docstring of its function."""
        return inspect.getdoc(self.apply) or ""


steps: dict[str, Step] = {}


def step(name: str, title: str, kind: str) -> Callable[[Apply], Apply]:
    """Offer a function as a step of readings."""

    def register(apply: Apply) -> Apply:
        steps[name] = Step(name, title, kind, apply)
        return apply

    return register
