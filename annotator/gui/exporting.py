"""Exporting, and foretelling what that would give: what their jobs do, and what they say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.message import Message
from annotator.gui.jobs import Progress

if TYPE_CHECKING:
    from annotator.dataset import Export, Exported, Part
    from annotator.formats import Lost
    from annotator.gui.window import Window
    from annotator.storage import Store

NAMED = 500
"""So many of the things that an export loses are named: who wants all asks for the list."""


@dataclass(frozen=True, slots=True)
class Told:
    """What an export gave, or would give; how much of what it loses can be named, and the first."""

    exported: Exported
    count: int
    lost: tuple[Lost, ...]

    def sentences(
        self, words: Callable[[Message], str], label: Callable[[str], str]
    ) -> Iterator[str]:
        """What is otherwise than it was to be, what leaks, how much is lost of what, and each.

        `words` says a message, `label` what a label is called.
        """
        found = self.exported
        yield from map(words, (*found.wrong, *found.leaks))
        yield from (words(loss.message) for loss in found.report.losses)
        for lost in self.lost:
            said = [lost.name, label(lost.label), " ".join(lost.words.split()), lost.what]
            yield " · ".join(filter(None, said))
        if self.count > len(self.lost):
            yield words(Message("… and {count} more", {"count": self.count - len(self.lost)}))


def export(window: Window, wanted: Export) -> None:
    """Write articles and marks of the open project into files, and say what came of it."""
    store = window.open_workspace().store
    window.jobs.start(
        window.words(Message("Exporting")),
        lambda progress: write_out(store, wanted, progress),
        lambda told: _say(window, wanted, told),
        window.say_problem,
    )


def foretell(store: Store, wanted: Export, progress: Progress) -> Told:
    """What `write_out` would give, without a file."""
    from annotator.dataset import foretell as work

    return _told(lambda tell: work(store, wanted, progress, tell))


def write_out(store: Store, wanted: Export, progress: Progress) -> Told:
    """Write what is wanted."""
    from annotator.dataset import write as work

    return _told(lambda tell: work(store, wanted, progress, tell))


def balance(part: Part, words: Callable[[Message], str], label: Callable[[str], str]) -> str:
    """How many articles and marks are in a part, and how often it has each label."""
    report = part.report
    values = {"name": part.path.name, "articles": report.articles, "marks": report.marks}
    said = words(Message("{name}: {articles} articles, {marks} marks", values))
    often = sorted(part.labels.items(), key=lambda each: (-each[1], each[0]))
    labels = " · ".join(f"{label(name)} {count}" for name, count in often)
    return f"{said} ({labels})" if labels else said


def _say(window: Window, wanted: Export, told: Told) -> None:
    found = told.exported
    report, names = found.report, ", ".join(part.path.name for part in found.parts)
    values = {"articles": report.articles, "marks": report.marks, "name": names}
    text = "{articles} articles with {marks} marks are written to {name}"
    if wanted.verify and not found.wrong:
        text = "{articles} articles with {marks} marks are written to {name}, and proved by reading"
    said = window.words(Message(text, values))
    window.say(said, wrong=bool(found.wrong))
    lines = list(told.sentences(window.words, window.called))
    if lines:
        window.dialogs.tell(said, lines)


def _told(work: Callable[[Callable[[Lost], None]], Exported]) -> Told:
    lost: list[Lost] = []
    count = 0

    def tell(each: Lost) -> None:
        nonlocal count
        count += 1
        if count <= NAMED:
            lost.append(each)

    return Told(work(tell), count, tuple(lost))
