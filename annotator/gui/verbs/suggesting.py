"""Suggestions: accepting many at once, and which suggesters are heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.commands.suggesting import ALL, offered, selected_suggestion, suggester_named
from annotator.core.article import ArticleId
from annotator.core.errors import BadCommand
from annotator.core.message import Message
from annotator.gui import work
from annotator.gui.language import suggester_word
from annotator.gui.suggesting import is_heard
from annotator.gui.verbs.registry import verb

if TYPE_CHECKING:
    from annotator.gui.suggesting import Suggesting
    from annotator.gui.window import Window
    from annotator.suggest import Suggester


@verb("Accept all suggestions of a kind…", "Suggestions")
def ask_accept(window: Window, which: str = "") -> None:
    """Show all suggestions of a label or a suggester, and accept those you tick in one step."""
    # Late: the page needs numpy, which nothing needs before the first paint.
    from annotator.gui.accepting import Accepting

    workspace = window.open_workspace()
    if not len(workspace.offers.now.offered):
        raise BadCommand("There is no suggestion in this article")
    if which:
        offered(workspace, which)
    else:
        which = selected_suggestion(workspace).label if workspace.suggestion else ALL
    Accepting(window, workspace, which).show_over(window)


def _is_heard(window: Window, name: str) -> bool:
    if window.desk is None:
        return False
    records = window.open_workspace().offers.records
    return is_heard(suggester_named(name), window.desk.suggesting.settings, records)


@verb("Switch a suggester on or off", state=_is_heard)
def hear(window: Window, name: str) -> None:
    """Ask a suggester about articles, or ask it no more.

    One that sends anything away is switched on only after a warning.
    """
    each, records = suggester_named(name), window.open_workspace().offers.records
    silent, heard = (set(window.settings.text(x).split()) - {name} for x in ("silent", "heard"))
    if _is_heard(window, name):
        silent.add(name)
    else:
        if each.leaves and not _is_agreed(window, each):
            return
        if each.leaves or records[name].is_bad:
            heard.add(name)
        window.set("suggestions", value=True)
    window.set("heard", " ".join(sorted(heard)))
    window.set("silent", " ".join(sorted(silent)))


def _is_agreed(window: Window, each: Suggester) -> bool:
    """Whether the editor lets a suggester send something away, having been told what."""
    title = suggester_word(each.name)
    told = window.words(
        Message("“{name}” sends something away from this computer each time", {"name": title})
    )
    return window.dialogs.agree(title, f"{told}:\n{each.leaves}")


@verb("Least probability of a suggestion")
def probable(window: Window, least: str) -> None:
    """Show only suggestions that are at least so probable, from 0 to 1."""
    try:
        window.set("probable", float(least))
    except ValueError as error:
        raise BadCommand("“{word}” is not a number", word=least) from error


@verb("Look for suggestions in all articles", "Suggestions")
def look_through(window: Window) -> None:
    """Ask the suggesters about every article of the project."""
    workspace, suggesting = window.open_workspace(), _suggesting(window)
    chosen = suggesting.heard()

    def say(count: int) -> None:
        suggesting.ask()
        window.say_message(Message("{count} articles are looked through", {"count": count}))

    window.jobs.start(
        window.words(Message("Looking for suggestions")),
        lambda progress: work.look_through(workspace, chosen, progress),
        say,
        window.say_problem,
    )


@verb("Patterns…", "Suggestions")
def ask_patterns(window: Window) -> None:
    """Add, change and remove your own regular expressions, tried on the open article."""
    # Late: the page needs numpy, which nothing needs before the first paint.
    from annotator.gui.patterns_dialog import PatternsDialog

    PatternsDialog(window, window.open_workspace(), _suggesting(window)).open()


@verb("Lists of names…", "Suggestions")
def ask_lists(window: Window) -> None:
    """See, add and remove your own lists of names, which are suggested wherever they stand."""
    from annotator.gui.lists_dialog import ListsDialog  # late: nothing needs it to start

    ListsDialog(window, window.open_workspace()).open()


def _is_ordered(window: Window) -> bool:
    return window.desk is not None and window.desk.articles.model.is_ordered


@verb("Most uncertain articles first", "Suggestions", state=_is_ordered)
def uncertain_first(window: Window) -> None:
    """Order the articles by how uncertain their suggestions are, or as they came in."""
    workspace = window.open_workspace()

    def show(found: dict[ArticleId, float]) -> None:
        if window.desk is not None:
            window.desk.articles.show_order(found)
            window.actions_.refresh_state("uncertain-first")

    if _is_ordered(window):
        show({})
        return
    window.jobs.start(
        window.words(Message("Ordering the articles")),
        lambda progress: work.uncertain(workspace.store, workspace.offers.records, progress),
        show,
        window.say_problem,
    )


def _suggesting(window: Window) -> Suggesting:
    if window.desk is None:
        raise BadCommand("Open a project or an article first")
    return window.desk.suggesting
