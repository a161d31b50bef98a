"""Teaching suggesters: the editor's own lists of names, and patterns."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

from annotator.commands.registry import command
from annotator.commands.suggesting import asked_of, suggester_named
from annotator.commands.taught import rows_of
from annotator.core.aside import Progress, here_and_now
from annotator.core.errors import BadCommand, BadFile
from annotator.core.message import Message
from annotator.core.suggestion import Offering
from annotator.preferences import (
    load_lists,
    load_patterns,
    save_list,
    save_patterns,
)
from annotator.reading import read
from annotator.suggest import Pattern
from annotator.suggest.patterns import matches
from annotator.suggesting import READING, refresh
from annotator.workspace import Workspace

MOST = 16 * 1024 * 1024
"""The bytes of the longest list that is taken over."""
LONG = 20_000
"""An article of so many characters is not looked through within a frame."""


@command("Add a list of names")
def add_list(workspace: Workspace, path: str, label: str = "") -> None:
    """Take over a list of names, which are suggested wherever they stand, in either script.

    A CSV file has a name, its label and further names in each row; any other has a name a line,
    all for LABEL. A list of the same name is replaced.
    """
    file = Path(path).expanduser()
    rows = list(rows_of(_text(file), label, is_table=file.suffix.lower() == ".csv"))
    if not rows:
        raise BadFile("There is no name in “{name}”", name=file.name)
    for row in rows:
        workspace.scheme.label(row[1])
    written = StringIO()
    csv.writer(written, lineterminator="\n").writerows(rows)
    save_list(file.stem, written.getvalue())
    _ask(workspace, "gazetteer")


@command("Remove a list of names")
def remove_list(workspace: Workspace, name: str) -> None:
    """Suggest the names of a list no more."""
    lists = load_lists()
    if name not in lists:
        raise BadCommand(
            "There is no list “{name}”; there are: {names}", name=name, names=", ".join(lists)
        )
    save_list(name, None)
    _ask(workspace, "gazetteer")


@command("Add a pattern")
def add_pattern(workspace: Workspace, label: str, expression: str) -> None:
    """Suggest LABEL for what a regular expression matches, or for its group called `mark`."""
    workspace.scheme.label(label)
    here = workspace.article.text
    if matches(Pattern(label, expression), read(here, READING, workspace.facts).text) is None:
        raise BadCommand("“{pattern}” takes too long on this article", pattern=expression)
    known = load_patterns()
    if (label, expression) in known:
        raise BadCommand("This pattern is there already")
    save_patterns([*known, (label, expression)])
    _ask(workspace, "patterns")


@command("Remove a pattern")
def remove_pattern(workspace: Workspace, expression: str) -> None:
    """Suggest what a regular expression matches no more."""
    known = load_patterns()
    left = [each for each in known if each[1] != expression]
    if left == known:
        raise BadCommand("There is no pattern “{pattern}”", pattern=expression)
    save_patterns(left)
    _ask(workspace, "patterns")


def _text(file: Path) -> str:
    try:
        if file.stat().st_size > MOST:
            raise BadFile("“{name}” is too long for a list of names", name=file.name)
        raw = file.read_bytes()
    except OSError as error:
        raise BadFile(
            "“{name}” cannot be read: {why}", name=file.name, why=error.strerror or error
        ) from error
    # Late: nothing needs formats to start.
    from annotator.formats import decode, detect
    from annotator.formats.detection import is_text

    encoding = detect(raw)[0].encoding
    if not is_text(raw, encoding):
        raise BadFile("“{file}” holds something else than text", file=file.name)
    return decode(raw, encoding).text.removeprefix("\ufeff")


def _ask(workspace: Workspace, suggester: str) -> None:
    """What was taught holds at once for the open article; in a long one, a moment later."""
    article = workspace.article
    if not article.id:
        return
    asked, chosen, store = asked_of(workspace), [suggester_named(suggester)], workspace.store

    def look(progress: Progress) -> Offering:
        return refresh(store, asked, chosen, progress)

    def show(found: Offering) -> None:
        if workspace.article.id == article.id:
            workspace.offers.take(found)

    aside = workspace.aside if len(article.text) > LONG else here_and_now
    aside(Message("Looking for suggestions"), look, show)
