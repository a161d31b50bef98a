"""Stories of words that were marked before and are proposed where they stand again."""

from __future__ import annotations

from annotator.commands import run
from annotator.commands.taught import teach
from annotator.core.article import ArticleId, Draft
from annotator.core.clock import now
from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.suggest import Trained
from annotator.suggest.memory import FIRST
from annotator.workspace import Workspace
from tests.taught import put_marks


def brought(workspace: Workspace, text: str) -> ArticleId:
    (article,) = workspace.store.add([Draft(text[:20], text, text.encode())], "zhou", now())
    return article.id


def marked(workspace: Workspace, words: str, label: str = "entity.person") -> None:
    start = workspace.article.text.index(words)
    workspace.select(Span(start, start + len(words)))
    run(workspace, f"mark-as {label}")


def proposed(workspace: Workspace, article: ArticleId) -> list[Mark]:
    """What is remembered in an article, by a program that was only just started."""
    workspace.vocabulary = type(workspace.vocabulary)()
    workspace.trained = Trained()
    teach(workspace)
    workspace.open(article)
    run(workspace, "suggest memory")
    return [mark for mark in workspace.offers.now.offered if mark.origin.how == "memory 1"]


def test_a_name_that_was_marked_once_is_proposed_in_the_next_article_in_either_script(
    workspace: Workspace,
) -> None:
    one = brought(workspace, "匠人張三豐走訪了工廠。\n")
    other = brought(workspace, "张三丰说，张(zhāng)三丰不在。\n")
    workspace.open(one)
    marked(workspace, "張三豐")
    first, second = proposed(workspace, other)
    assert (first.label, first.words(workspace.article.text)) == ("entity.person", "张三丰")
    assert second.words(workspace.article.text) == "张(zhāng)三丰"
    assert first.origin.probability is not None
    assert FIRST < first.origin.probability < 1
    workspace.select(None, first.id)
    run(workspace, "accept")
    (kept,) = workspace.sheet
    assert (kept.origin.how, kept.origin.probability) == ("memory 1", first.origin.probability)


def test_what_was_rejected_does_not_come_back_anywhere(workspace: Workspace) -> None:
    one = brought(workspace, "匠人和平走訪了工廠。\n")
    other, third = brought(workspace, "我們熱愛和平。\n"), brought(workspace, "愿世界和平。\n")
    workspace.open(one)
    marked(workspace, "和平")
    (wrong,) = proposed(workspace, other)
    workspace.select(None, wrong.id)
    run(workspace, "reject")
    assert proposed(workspace, other) == []
    assert proposed(workspace, third) == []
    workspace.open(other)
    run(workspace, "undo")
    assert len(proposed(workspace, third)) == 1


def test_what_is_mostly_left_unmarked_is_not_proposed(workspace: Workspace) -> None:
    one = brought(workspace, "匠人長江看長江，長江的水，長江的船，長江的橋，長江的魚。\n")
    other = brought(workspace, "長江很長。\n")
    workspace.open(one)
    marked(workspace, "長江")
    assert proposed(workspace, other) == []
    workspace.open(one)
    run(workspace, "undo")
    whole = [
        Span(at, at + 2)
        for at in range(len(workspace.article.text))
        if workspace.article.text.startswith("長江", at)
    ]
    put_marks(workspace.store, one, "zhou", [Mark("entity.place", (span,)) for span in whole])
    (sure,) = proposed(workspace, other)
    assert (sure.label, sure.origin.probability) == ("entity.place", round((6 + 2 * FIRST) / 8, 2))


def test_words_that_are_part_of_others_and_figures_are_left_alone(workspace: Workspace) -> None:
    one = brought(workspace, "他在大學工作，拿到一百二十元，今年很好。\n")
    other = brought(workspace, "北大學生拿到一百二十元，今年很好。\n")
    workspace.open(one)
    marked(workspace, "大學", "entity.organisation")
    marked(workspace, "一百二十元", "figure.number")
    marked(workspace, "今年", "entity.time")
    assert proposed(workspace, other) == []
