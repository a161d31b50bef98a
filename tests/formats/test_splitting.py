"""Which articles are reprints, and how a dataset is cut without letting them leak."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from annotator.formats import Known, Split, leaks, parts_of
from annotator.formats.likeness import ALIKE, alike, likeness, sketch

STORY = "".join(chr(0x4E00 + place * 37 % 9000) for place in range(400))
texts = st.text(st.characters(min_codepoint=0x4E00, max_codepoint=0x4E40), max_size=60)


@given(texts, texts)
def test_likeness_is_of_both(one: str, other: str) -> None:
    assert likeness(sketch(one), sketch(other)) == likeness(sketch(other), sketch(one))
    assert likeness(sketch(one), sketch(one)) == 1
    assert 0 <= likeness(sketch(one), sketch(other)) <= 1


def test_a_reprint_is_known_and_another_story_is_not() -> None:
    changed = "本報訊 " + STORY[:200] + "，" + STORY[203:] + "（責任編輯：王融國）"
    other = "".join(chr(0x4E00 + place * 41 % 9000) for place in range(400))
    assert likeness(sketch(STORY), sketch(changed)) > 0.8
    assert likeness(sketch(STORY), sketch(other)) < ALIKE
    assert alike(map(sketch, [other, STORY, "", changed, STORY])) == [0, 1, 2, 1, 1]


@given(
    st.lists(
        st.tuples(texts, st.sampled_from("ABC"), st.sampled_from(["", "1", "2"])), max_size=30
    ),
    st.integers(0, 99),
    st.sets(st.sampled_from(["reprints", "source", "date"])),
    st.randoms(use_true_random=False),
)
def test_what_belongs_together_is_in_one_part(
    told: list[tuple[str, str, str]], seed: int, kinds: set[str], random: object
) -> None:
    articles = [
        Known(f"{number:02}", sketch(text), {"source": source, **({"date": date} if date else {})})
        for number, (text, source, date) in enumerate(told)
    ]
    split = Split((60, 20, 20), seed, tuple(sorted(kinds)))
    parts = parts_of(split, articles)
    assert parts.keys() == {each.id for each in articles}
    for kind in kinds - {"reprints"}:
        assert leaks(split, articles, parts)[kind] == 0
    if "reprints" in kinds:
        for one in articles:
            for other in articles:
                if likeness(one.sketch, other.sketch) >= ALIKE and one.sketch and other.sketch:
                    assert parts[one.id] == parts[other.id]
    random.shuffle(articles)  # type: ignore[attr-defined]
    assert parts_of(split, articles) == parts


def test_articles_of_their_own_are_shared_out_as_asked() -> None:
    articles = [Known(f"{n:03}", sketch(STORY[n % 300 :] + str(n) * 9), {}) for n in range(100)]
    alone = Split((80, 10, 10), 7, ())
    counts = [[*parts_of(alone, articles).values()].count(part) for part in alone.parts]
    assert counts == [80, 10, 10]
