"""Laws of marks in chunks: they say what a dict says, and a copy makes little anew."""

from __future__ import annotations

from bisect import bisect_left

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.edit import Edit
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.ordered import MOST, Ordered
from annotator.core.sheet import Sheet
from annotator.core.span import Span

MANY = 20_000
TITLE = Message("mark")

keys = st.integers(0, 3000).map(lambda number: f"{number:04}")
changes = st.dictionaries(keys, st.booleans(), max_size=40)


def mark(number: int, start: int, end: int) -> Mark:
    return Mark("entity.person", (Span(start, end),), id=f"{number:08}")


def many(count: int = MANY) -> list[Mark]:
    """Marks each of which crosses the next."""
    return [mark(number, 10 * number, 10 * number + 12) for number in range(count)]


def new_chunks(before: Ordered, after: Ordered) -> int:
    """How many chunks of a copy the original has not."""
    return len(set(after.chunks) - set(before.chunks))


@given(st.integers(0, 3000), st.lists(changes, max_size=8), keys, st.integers(-700, 700))
def test_a_changed_copy_says_what_a_changed_dict_says(
    count: int, steps: list[dict[str, bool]], key: str, step: int
) -> None:
    plain = {f"{number:04}": mark(number, number, number + 2) for number in range(count)}
    ordered = Ordered(plain)
    for changed in steps:
        became = {key: mark(int(key), 0, 1) if there else None for key, there in changed.items()}
        before, kept = dict(plain), ordered
        ordered = ordered.changed(became)
        assert kept == before
        plain = {key: each for key, each in {**plain, **became}.items() if each}
    assert ordered == plain
    assert len(ordered) == len(plain)
    assert list(ordered) == sorted(plain)
    assert list(ordered.all()) == [plain[key] for key in sorted(plain)]
    assert all(0 < len(chunk.keys) <= MOST for chunk in ordered.chunks)
    assert (ordered.get(key), key in ordered) == (plain.get(key), key in plain)
    place = bisect_left(sorted(plain), key) + step
    there = plain[sorted(plain)[place]] if 0 <= place < len(plain) else None
    assert ordered.beside(key, step) == there
    assert ordered.count_before(key) == place - step


def test_marks_are_put_down_among_many_without_touching_the_others() -> None:
    sheet = Sheet.of(many())
    assert len(list(sheet)) == MANY
    most = 2  # the chunk that it is put in; cut in halves now and then
    for number in range(MANY, MANY + 2 * MOST):
        after = sheet.apply(Edit.adding(TITLE, [mark(number, 70_005, 70_009)]))
        assert new_chunks(sheet.marks, after.marks) <= most
        assert new_chunks(sheet._order, after._order) <= most
        sheet = after


def test_a_mark_changes_and_goes_without_touching_the_others() -> None:
    marks = many()
    sheet = Sheet.of(marks)
    assert len(list(sheet)) == MANY
    moved = mark(9_000, 1, 4)
    for edit in (Edit.replacing(TITLE, marks[9_000], moved), Edit.removing(TITLE, [marks[77]])):
        after = sheet.apply(edit)
        assert new_chunks(sheet.marks, after.marks) <= 1
        assert new_chunks(sheet._order, after._order) <= 2  # where it was, and where it is
        sheet = after


def test_the_marks_at_a_place_are_found_without_looking_at_all() -> None:
    looked: list[Mark] = []

    class Seen(Mark):
        def touches(self, span: Span) -> bool:
            looked.append(self)
            return super().touches(span)

    marks = [Seen(each.label, each.spans, id=each.id) for each in many()]
    sheet = Sheet.of(marks)
    assert sheet.at(Span(100_005, 100_006)) == [marks[10_000]]
    assert len(looked) <= 2 * MOST
