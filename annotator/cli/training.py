"""The verb `train`: a model made of a project's marks, and how right it would have been."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Iterable, Sequence
from time import perf_counter
from typing import NamedTuple

from annotator.chinese.tagging import Called, Example, Tagger, train
from annotator.cli.project import opened, workspace_on
from annotator.commands.lessons import enough, lesson, worked_on
from annotator.commands.training import FEW, here, is_enough, make_for_another, trained
from annotator.core.errors import BadCommand
from annotator.preferences import load_settings

FOLDS = 5
"""Each sentence is looked at by a model that was trained on the other four fifths."""


class Score(NamedTuple):
    """How many names were right, proposed, and wanted."""

    right: int
    proposed: int
    wanted: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / max(1, self.proposed + self.wanted)


def train_on(arguments: Namespace) -> int:
    """Train on what an editor has marked, keep the model, and tell how right it is, by label."""
    with opened(arguments.project) as store:
        editor = workspace_on(store, arguments.editor).editor
        articles = worked_on(store.articles(), editor)
        lessons = enough([lesson(store, each, editor) for each in articles])
    examples = [example for each in lessons for example in each.examples]
    if not is_enough(examples):
        named = sum(1 for each in examples if each.names)
        raise BadCommand(
            "There is too little to learn from: {count} sentences have names that {editor} has "
            "marked, and {least} are needed",
            count=named,
            editor=editor,
            least=FEW,
        )
    begun = perf_counter()
    trained(lessons, here)
    took = perf_counter() - begun
    _tell(
        cross_validated(examples, load_settings().number("learned")), len(examples), took, arguments
    )
    return 0


def cross_validated(examples: Sequence[Example], least: float) -> dict[str, Score]:
    """The score of each label, and of all under `all`, on sentences that were not trained on.

    What is less probable than `least` counts as not proposed. Neighbours stay together, so that
    an article does not teach its own names.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for fold in range(FOLDS):
        first, last = (len(examples) * each // FOLDS for each in (fold, fold + 1))
        tagger = Tagger(train([*examples[:first], *examples[last:]]))
        for example in examples[first:last]:
            found = (each for each in tagger.names(example.text) if each.probability >= least)
            proposed, wanted = _claims(found), _claims(example.names)
            for what, claims in zip(
                Score._fields, (proposed & wanted, proposed, wanted), strict=True
            ):
                for _, label in claims:
                    counts[label, what] += 1
                    counts["all", what] += 1
    labels = sorted({label for label, _ in counts} - {"all"})
    return {
        label: Score(*(counts[label, what] for what in Score._fields)) for label in [*labels, "all"]
    }


def _claims(names: Iterable[Called]) -> set[tuple[object, str]]:
    return {(name.span, name.label) for name in names}


def _tell(scores: dict[str, Score], sentences: int, took: float, arguments: Namespace) -> None:
    if arguments.json:
        labels = {
            label: {**score._asdict(), "f1": round(score.f1, 3)} for label, score in scores.items()
        }
        told = {"sentences": sentences, "seconds": round(took, 2), "labels": labels}
        print(json.dumps(told, ensure_ascii=False, indent=1))
        return
    print(
        f"{sentences} sentences, {took:.1f} s; each label's names, tried {FOLDS} times on a fifth:"
    )
    for label, score in scores.items():
        precision, recall = (score.right / max(1, of) for of in (score.proposed, score.wanted))
        print(
            f"{label:<24}F1 {score.f1:.2f}  precision {precision:.2f}  recall {recall:.2f}  "
            f"of {score.wanted}"
        )
    sys.stdout.flush()


def learn(_: Namespace) -> int:
    """Make a model for a window of this program."""
    return make_for_another()


VERBS = {"train": train_on, "learn": learn}
