"""What is known from anywhere in the project: as many times as it is marked, whatever comes when."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from annotator.reading.vocabulary import Delta, Said, Vocabulary, read_plain

WORDS = st.sampled_from(["羅亮", "聯(lián)動", "质量月", "質量月"])
SAID = st.builds(
    lambda words, *rest: Said(read_plain([words])[0], *rest),
    WORDS,
    st.sampled_from(["person", "event"]),
    st.booleans(),
)
ARTICLES = st.sampled_from(["a", "b", "c"])


def test_words_are_known_through_script_and_gloss() -> None:
    vocabulary = Vocabulary()
    (plain,) = read_plain(["聯(lián)動"])
    vocabulary.take([("a", Said(plain, "event"))])
    assert "联动" in vocabulary
    assert "聯(lián)動" not in vocabulary


@given(
    st.lists(st.tuples(ARTICLES, SAID)),
    st.lists(st.tuples(st.integers(0, 9), ARTICLES, SAID, st.booleans())),
    st.integers(1, 5),
)
def test_law_in_the_end_it_knows_what_is_marked(
    marks: list[tuple[str, Said]], edits: list[tuple[int, str, Said, bool]], size: int
) -> None:
    """The file is read in portions while edits come; each portion is as the file is just then."""
    file = Counter(marks)
    order = sorted(file.elements())
    vocabulary = Vocabulary()
    waiting = sorted(edits, key=lambda each: each[0])
    for number, start in enumerate(range(0, max(len(order), 1), size)):
        portion = order[start : start + size]
        while waiting and waiting[0][0] <= number:
            edit(vocabulary, file, *waiting.pop(0)[1:])
        vocabulary.take(portion)
    vocabulary.finish()
    while vocabulary.stale:
        article, times = next(iter(vocabulary.stale.items()))
        words = [words for (where, words) in file.elements() if where == article]
        if waiting:
            edit(vocabulary, file, *waiting.pop(0)[1:])
        vocabulary.replace(article, words, times)
    for each in waiting:
        edit(vocabulary, file, *each[1:])
    left: Counter[Said] = Counter()
    for (_, said), times in file.items():
        left[said] += times
    known = {said.words for said in left if left[said] and not said.rejected}
    assert {words for words in vocabulary if words in vocabulary} == known
    assert len(vocabulary) == len(known)
    for said, times in left.items():
        words, label, rejected = said
        told = (
            vocabulary.rejections(words, label)
            if rejected
            else vocabulary.labels(words).get(label, 0)
        )
        assert told == times
        assert not times or vocabulary.lengths(words[:2]) >> len(words) & 1 or rejected


def edit(
    vocabulary: Vocabulary, file: Counter[tuple[str, Said]], article: str, said: Said, remove: bool
) -> None:
    """Mark words in the file, or take a mark away if there is one, and tell of it."""
    if not remove:
        file[article, said] += 1
        vocabulary.follow(Delta(article, (), (said,)))
    elif file[article, said]:
        file[article, said] -= 1
        vocabulary.follow(Delta(article, (said,), ()))
