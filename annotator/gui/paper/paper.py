"""What is printed of an article, as values that any thread may hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass, replace

from PySide6.QtGui import QFont, QFontMetricsF

from annotator.core.article import ArticleId
from annotator.core.mark import Mark
from annotator.core.scheme import Scheme
from annotator.gui.page.look import PageLook
from annotator.gui.page.metrics import Metrics, metrics_of
from annotator.gui.settings_dialog import choice_title
from annotator.gui.theme import theme_named
from annotator.reading import Facts, Reading
from annotator.workspace import Workspace

DOTS = 118
"""How many pixels of the layout an inch of paper has."""
SIZE = 18
"""The size of the text in such pixels: 11 points."""
SMALL = 13
"""The size of what stands around it."""
WIDEST = 40
"""The most full-width characters that a line has: longer ones are hard to read."""


@dataclass(frozen=True)
class Paper:
    """An article with its marks, in one reading and look.

    `about` says how it is read; `language` is the tag of the language of its text. `metrics` are
    those of its words, `small` those of what stands around them. `still` is the workspace as it
    stood, which figures ask.
    """

    name: str
    about: str
    language: str
    text: str
    marks: tuple[Mark, ...]
    scheme: Scheme
    reading: Reading
    facts: Facts
    look: PageLook
    metrics: Metrics
    small: Metrics
    still: Workspace


def paper_of(workspace: Workspace, look: PageLook) -> Paper:
    """The open article as the page shows it in a look, but black on white and of one size."""
    white = replace(theme_named("light"), paper="#ffffff", ink="#000000")
    region = look.region_of(workspace.article.id)
    look = replace(look, theme=white, text_size=SIZE, region=region)
    return Paper(
        workspace.article.name,
        choice_title(str(workspace.reading)),
        _language(workspace),
        workspace.article.text,
        tuple(mark for mark in workspace.sheet if look.shows(mark.label)),
        workspace.scheme,
        workspace.reading,
        workspace.facts,
        look,
        _exact(metrics_of(look, workspace.reading, workspace.facts)),
        _exact(metrics_of(small_look(look), workspace.reading, workspace.facts)),
        _still(workspace),
    )


def papers_of(
    workspace: Workspace, look: PageLook, articles: Iterable[ArticleId]
) -> Iterator[Paper]:
    """Articles as the page would show them now, each opened as it comes: for another thread.

    What is open in the workspace stays open there.
    """
    other = Workspace(workspace.store, workspace.scheme, workspace.editor)
    other.reading, sheet = workspace.reading, workspace.sheet_name

    def opened() -> Iterator[Paper]:
        for article in articles:
            other.open(article, sheet)
            yield paper_of(other, look)

    return opened()


def small_look(look: PageLook) -> PageLook:
    """The look of what stands around the words of an article that is printed in some look."""
    return replace(look, text_size=SMALL, tags=True, glosses_above=False)


def _still(workspace: Workspace) -> Workspace:
    """The workspace with all that it has now, which changes no more."""
    return copy(workspace)  # what it holds are values


def _exact(metrics: Metrics) -> Metrics:
    """The same with fonts whose characters stand where they belong, between pixels too."""
    for font in (metrics.font, metrics.tag_font, metrics.ruby_font, metrics.note_font):
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag("liga"), 0)  # each character is to be found by itself
    metrics.tag, metrics.ruby = QFontMetricsF(metrics.tag_font), QFontMetricsF(metrics.ruby_font)
    metrics.note = QFontMetricsF(metrics.note_font)
    return metrics


def _language(workspace: Workspace) -> str:
    """The tag of the language that an article is read in."""
    script = workspace.reading.of("script")
    if script:
        return "zh-Hans" if script == "simplified" else "zh-Hant"
    return "zh-Hant" if workspace.facts.traditional else "zh-Hans"
