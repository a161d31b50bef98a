"""What a verb of the window is, and which there are."""

from __future__ import annotations

import inspect
import shlex
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from annotator.core.errors import BadCommand

if TYPE_CHECKING:
    from annotator.gui.window import Window

Run = Callable[..., None]
State = Callable[..., bool]
Menu = Literal["File", "Edit", "Mark", "Suggestions", "Go", "Reading", "View", "Help", ""]


@dataclass(frozen=True, slots=True)
class Verb:
    """Something that the window does: like a command, but to the window and not to marks.

    `run` takes the window and the words behind the name, all of them text. `state`, if there is
    one, takes the same and says whether the line is ticked in the menu.
    """

    name: str
    title: str
    menu: Menu
    run: Run
    state: State | None = None

    @property
    def help(self) -> str:
        """What the verb does: the docstring of its function."""
        return inspect.getdoc(self.run) or ""

    @property
    def usage(self) -> str:
        """How the verb is written: `theme NAME`, words that can be left out in brackets."""
        shown = (
            word.name.upper() if word.default is word.empty else f"[{word.name.upper()}]"
            for word in self._words()
        )
        return " ".join((self.name, *shown))

    @property
    def needs_words(self) -> bool:
        """Whether it cannot be run by its name alone."""
        return any(word.default is word.empty for word in self._words())

    def start(self, window: Window, words: list[str]) -> None:
        """Run it with words; raises BadCommand if they are too few or too many."""
        takes = self._words()
        needed = sum(word.default is word.empty for word in takes)
        if not needed <= len(words) <= len(takes):
            line = " ".join((self.name, *words))
            raise BadCommand("It is “{usage}”, not “{line}”", usage=self.usage, line=line)
        self.run(window, *words)

    def _words(self) -> list[inspect.Parameter]:
        return list(inspect.signature(self.run).parameters.values())[1:]


verbs: dict[str, Verb] = {}
"""Every verb there is, by its name."""


def verb(title: str, menu: Menu = "", state: State | None = None) -> Callable[[Run], Run]:
    """Offer a function under its own name: `open_articles` as `open-articles`."""

    def register(function: Run) -> Run:
        name = function.__name__.strip("_").replace("_", "-")
        verbs[name] = Verb(name, title, menu, function, state)
        return function

    return register


def split(line: str) -> tuple[str, list[str]]:
    """The name and the words of a line; raises BadCommand if its quotes do not match."""
    try:
        name, *words = shlex.split(line)
    except ValueError as error:
        raise BadCommand("“{line}” is no command: {why}", line=line, why=error) from error
    return name, words
