"""What a model learns: the same from the same marks, from no more than was worked on."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.chinese import segmentation
from annotator.chinese.tagging import Called, Example, Tagger, from_text, to_text, train
from annotator.commands.lessons import Lesson, lesson, worked_on
from annotator.commands.training import Elsewhere, trained
from annotator.core.errors import Problem
from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.core.suggestion import rejected_by
from annotator.preferences import data_folder
from annotator.reading import Facts, Reading, read
from annotator.storage import Store
from annotator.suggest import Context, Taught, Trained, suggesters
from tests.reading.drawn import SEED
from tests.taught import PERSON, add_taught, put_marks, taught_article


@pytest.fixture(scope="module", autouse=True)
def dictionary() -> None:
    segmentation.load()


@pytest.fixture
def lessons(store: Store) -> list[Lesson]:
    return [lesson(store, add_taught(store, number, "zhou"), "zhou") for number in range(5)]


def examples(lessons: list[Lesson]) -> list[Example]:
    return [example for each in lessons for example in each.examples]


def test_the_same_marks_make_the_same_model(lessons: list[Lesson]) -> None:
    one, other = train(examples(lessons)), train(from_text(to_text(examples(lessons))))
    assert one == other


def test_names_that_nobody_has_marked_are_found_and_lead_back_to_the_source(
    lessons: list[Lesson],
) -> None:
    model = trained(lessons, lambda text: train(from_text(text)))
    text, marks = taught_article(77)
    text = text.replace("匠", "匠(jiàng)", 1)
    view = read(text, Reading.parse("clean+simplified"), Facts(glossed=True))
    found = suggesters["learned"].suggest(view, Context(taught=Taught(trained=model)))
    wanted = {(mark.label, mark.words(taught_article(77)[0])) for mark in marks}
    right = wanted & {(mark.label, mark.words(text)) for mark in found}
    assert len(right) >= 0.7 * len(wanted)
    assert all(0 < (mark.origin.probability or 0) <= 1 for mark in found)


@settings(max_examples=60, deadline=None)
@given(cut=st.tuples(st.integers(0, len(SEED)), st.integers(0, 300)), junk=st.text(max_size=40))
def test_law_suggestions_stand_in_any_text(cut: tuple[int, int], junk: str) -> None:
    text = SEED[cut[0] : cut[0] + cut[1]] + junk
    view = read(text, Reading.parse("clean+simplified"), Facts.of(text))
    for mark in suggesters["learned"].suggest(view, Context(taught=Taught(trained=_model()))):
        (span,) = mark.spans
        assert 0 <= span.start < span.end <= len(text)


_made: list[Trained] = []


def _model() -> Trained:
    if not _made:
        made = []
        for number in range(6):
            text, marks = taught_article(number)
            for line in text.splitlines():
                start = text.index(line)
                here = [m for m in marks if start <= m.spans[0].start < start + len(line)]
                made.append(
                    Example(line, tuple(Called(m.spans[0].moved(-start), m.label) for m in here))
                )
        _made.append(Trained("", train(made)))
    return _made[0]


def test_only_lines_that_were_worked_on_teach(store: Store) -> None:
    article = add_taught(store, 1)
    text, marks = taught_article(1)
    assert worked_on(store.articles(), "zhou") == []
    put_marks(store, article, "zhou", marks[:1])
    put_marks(store, article, rejected_by("zhou"), [marks[-1]])
    assert worked_on(store.articles(), "zhou") == [article]
    assert worked_on(store.articles(), "li") == []
    (first, last) = lesson(store, article, "zhou").examples
    assert [name.label for name in first.names] == [marks[0].label]
    assert last.names == ()
    assert marks[0].words(text) not in lesson(store, article, "zhou").left
    put_marks(store, article, "agreed", marks)
    assert len(lesson(store, article, "zhou").examples) == 6


def test_of_names_within_names_the_outer_one_teaches(store: Store) -> None:
    article = add_taught(store, 1)
    outer, inner = Mark(PERSON, (Span(0, 5),)), Mark(PERSON, (Span(1, 3),))
    put_marks(store, article, "zhou", [inner, outer])
    (example,) = lesson(store, article, "zhou").examples
    assert [name.span for name in example.names] == [Span(0, 5)]


def test_a_model_is_kept_and_made_again_if_it_is_damaged_or_gone(lessons: list[Lesson]) -> None:
    assert trained(lessons).model == b""
    made = trained(lessons, lambda text: train(from_text(text))).model
    assert trained(lessons).model == made
    (file,) = (data_folder() / "models").iterdir()
    file.write_bytes(file.read_bytes()[:-100] + bytes(100))
    assert trained(lessons).model == b""
    file.write_bytes(b"")
    assert trained(lessons, lambda text: train(from_text(text))).model == made
    file.unlink()
    assert trained(lessons).model == b""
    assert trained(lessons[:1], lambda text: pytest.fail("too few to learn from")).model == b""


def test_another_process_makes_the_same_model_and_can_be_stopped(lessons: list[Lesson]) -> None:
    text = to_text(examples(lessons))
    assert Elsewhere()(text) == train(from_text(text))
    with pytest.raises(Problem, match="broken off"):
        Elsewhere()("no examples")
    stopped = Elsewhere()
    stopped.stop()
    assert stopped(text) == b""
    assert not Tagger(train(from_text(text))).names("")
