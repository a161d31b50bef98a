"""Laws of readings: every chain, any text, every offset leads back."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from itertools import combinations, permutations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from annotator.core.errors import BadCommand
from annotator.core.span import Span
from annotator.core.view import joined
from annotator.reading import Facts, Reading, read, steps
from annotator.reading.passages import LONGEST, passage
from tests.reading.drawn import SEED, spans, texts

CHAINS = [
    "+".join(chain)
    for count in range(3)
    for chain in permutations(steps, count)
    if len({steps[name].kind for name in chain}) == count
]
MARKS = ",.:;?!()，。：；？！（）"
readings = st.sampled_from([Reading.parse(chain or "printed") for chain in CHAINS])
facts = st.builds(Facts, st.booleans(), st.booleans())


def lines(text: str) -> list[str]:
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def test_there_are_as_many_readings_as_the_steps_allow() -> None:
    assert list(steps) == [
        "clean",
        "repaired",
        "simplified",
        "traditional",
        "traditional-tw",
        "traditional-hk",
        "full-width",
        "half-width",
    ]
    kinds = (1, 1, 4, 2)
    pairs = sum(one * other for one, other in combinations(kinds, 2))
    assert len(CHAINS) == 1 + sum(kinds) + 2 * pairs


def test_a_step_takes_the_place_of_the_one_of_its_kind() -> None:
    reading = Reading.parse("simplified+clean")
    assert str(reading.with_step("half-width")) == "clean+half-width+simplified"
    assert str(reading.with_step("traditional-tw")) == "clean+traditional-tw"
    assert (reading.of("script"), reading.of("width")) == ("simplified", "")
    assert str(reading.without("script")) == "clean"
    assert str(reading.without("width")) == "simplified+clean"
    with pytest.raises(BadCommand, match="There is no reading “klingon”"):
        reading.with_step("klingon")


@pytest.mark.parametrize("chain", CHAINS)
def test_a_reading_is_written_as_it_is_read(chain: str) -> None:
    reading = Reading.parse(chain or "printed")
    assert str(reading) == (chain or "printed")
    assert Reading.parse(str(reading)) == reading


@pytest.mark.parametrize(
    ("chain", "sentence"),
    [
        ("", "There is no reading “”; there are: printed, clean, repaired, simplified, "),
        ("clean+", "There is no reading “”"),
        ("clean+klingon", "There is no reading “klingon”"),
        ("simplified+traditional-tw", "“simplified” and “traditional-tw” exclude one another"),
        ("clean+simplified+clean", "“clean” and “clean” exclude one another"),
        ("printed+clean", "“printed” and “clean” exclude one another"),
    ],
)
def test_a_chain_that_cannot_be_is_refused_in_one_sentence(chain: str, sentence: str) -> None:
    with pytest.raises(BadCommand, match=re.escape(sentence)):
        Reading.parse(chain)


@pytest.mark.parametrize("step", steps.values(), ids=lambda step: step.name)
def test_each_step_says_what_it_does_in_sentences(step) -> None:
    assert step.title
    assert step.help.startswith("The text ")
    assert step.help.endswith(".")


@given(texts)
def test_as_printed_is_as_printed(text: str) -> None:
    view = read(text, Reading())
    assert (view.source, view.text, view.alignment.blocks) == (text, text, ())


@given(texts, readings, facts, st.data())
def test_every_offset_leads_to_the_source_and_back(
    text: str, reading: Reading, known: Facts, data: st.DataObject
) -> None:
    view = read(text, reading, known)
    assert (view.source, view.alignment.below) == (text, len(text))
    assert view.alignment.above == len(view.text)
    # No step drops or adds text for itself, so nothing is without a place on either side.
    stored = data.draw(spans(len(text)))
    if len(stored):
        shown = view.from_source(stored)
        assert len(shown)
        assert view.to_source(shown).covers(stored)
        assert view.from_source(view.to_source(shown)) == shown
    selected = data.draw(spans(len(view.text)))
    if len(selected):
        assert len(view.to_source(selected))
        assert view.from_source(view.to_source(selected)).covers(selected)


@given(texts, readings, facts)
@example("⿰國\n國⿰\n國", Reading.parse("simplified"), Facts())  # a description over line ends
@example("国\0\n国⿲\0\n国", Reading.parse("traditional"), Facts())
def test_the_page_reads_line_by_line_what_is_read_at_once(
    text: str, reading: Reading, known: Facts
) -> None:
    assert joined(read(line, reading, known) for line in lines(text)) == read(text, reading, known)


@given(texts, readings, facts)
def test_what_is_neither_han_nor_a_gloss_is_never_touched(
    text: str, reading: Reading, known: Facts
) -> None:
    view = read(text, reading, known)
    inside = {i for block in view.alignment.blocks for i in range(block.start, block.end)}
    changing = MARKS if reading.of("width") else ""
    for at, char in enumerate(text):
        if at in inside or char in changing:
            continue
        if char < "\u2e80" or "\ud800" <= char <= "\udfff":
            assert view.read(Span(at, at + 1)) == char
    for char in "\0\n\r\u2028\ud842\udfb7😀":
        assert view.text.count(char) == text.count(char)


@given(texts, readings, facts, st.data())
def test_the_passage_around_some_words_reads_as_it_does_in_the_whole(
    text: str, reading: Reading, known: Facts, data: st.DataObject
) -> None:
    span = data.draw(spans(len(text)))
    here = passage(text, span)
    assert here.covers(span)
    part = read(here.of(text), reading, known)
    assert part.read(span.moved(-here.start)) == read(text, reading, known).read(span)


def test_the_passage_in_an_endless_paragraph_is_short_and_begins_with_a_sentence() -> None:
    text = ("質量是企業的生命" * 20 + "。") * 40
    middle = Span(3000, 3010)
    here = passage(text, middle)
    assert len(here) <= 2 * LONGEST + len(middle)
    assert text[here.start - 1] == text[here.end - 1] == "。"


def test_threads_may_read_at_once() -> None:
    chains = [Reading.parse(chain) for chain in CHAINS if chain] * 3
    alone = [read(SEED, reading) for reading in chains]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda reading: read(SEED, reading), chains)) == alone
