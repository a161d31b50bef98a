"""What a command is, which there are, and how one is run."""

from __future__ import annotations

import inspect
import shlex
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from annotator.core.errors import BadCommand
from annotator.workspace import Workspace

Run = Callable[..., None]
Menu = Literal["Edit", "Mark", "Suggestions", "Go", "Reading", ""]


@dataclass(frozen=True, slots=True)
class Command:
    """A verb: its name in key maps and the palette, its title in menus, and what it does.

    `menu` is the menu that offers it without words; a command that needs words has none.
    """

    name: str
    title: str
    menu: Menu
    run: Run

    @property
    def help(self) -> str:
        """What the command does, for the palette and the manual: the docstring of its function."""
        return inspect.getdoc(self.run) or ""

    @property
    def words(self) -> list[inspect.Parameter]:
        """The words that the command takes behind its name."""
        return list(_parameters(self.run)[1:])

    @property
    def usage(self) -> str:
        """How the command is written: `mark-as LABEL`, words that can be left out in brackets."""
        shown = (
            f"{word.name.upper()}..."
            if word.kind is word.VAR_POSITIONAL
            else word.name.upper()
            if word.default is word.empty
            else f"[{word.name.upper()}]"
            for word in self.words
        )
        return " ".join((self.name, *shown))


@cache
def _parameters(function: Run) -> tuple[inspect.Parameter, ...]:
    # Annotations are compiled for it: not again for every key.
    return tuple(inspect.signature(function, eval_str=True).parameters.values())


commands: dict[str, Command] = {}


def command(title: str, menu: Menu = "") -> Callable[[Run], Run]:
    """Offer a function to editors under its own name: `mark_as` as `mark-as`.

    Its first parameter is the workspace; the others are the words of the command line, turned
    into what their annotations say (str, int or float).
    """

    def register(function: Run) -> Run:
        name = function.__name__.strip("_").replace("_", "-")
        commands[name] = Command(name, title, menu, function)
        return function

    return register


def run(workspace: Workspace, line: str) -> None:
    """Run a command line such as `mark-as entity.person`; raises Problem if it cannot be done."""
    found, words = parse(line)
    found.run(workspace, *words)


def parse(line: str) -> tuple[Command, list[Any]]:
    """The command that a line names, and its words as the command wants them."""
    try:
        name, *words = shlex.split(line)
    except ValueError as error:
        raise BadCommand("“{line}” is no command: {why}", line=line, why=error) from error
    if name not in commands:
        raise BadCommand("There is no command “{name}”", name=name)
    found = commands[name]
    takes = found.words
    needed = [word for word in takes if word.default is word.empty and not _any_number(word)]
    most = len(words) if any(map(_any_number, takes)) else len(takes)
    if not len(needed) <= len(words) <= most:
        raise BadCommand("It is “{usage}”, not “{line}”", usage=found.usage, line=line)
    while len(takes) < len(words):
        takes.append(takes[-1])
    return found, [_word(found, p, w) for p, w in zip(takes, words, strict=False)]


def _any_number(word: inspect.Parameter) -> bool:
    return word.kind is word.VAR_POSITIONAL


def _word(found: Command, parameter: inspect.Parameter, word: str) -> Any:
    try:
        return parameter.annotation(word)
    except ValueError as error:
        raise BadCommand(
            "“{word}” is not a number, as “{usage}” needs", word=word, usage=found.usage
        ) from error
