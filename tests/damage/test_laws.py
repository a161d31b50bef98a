"""What holds of every text: undamaged ones are left alone, and places are where they say."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from annotator.core.resources import sample_article
from annotator.damage import find, kinds, propose
from annotator.reading import Facts, Reading, read
from tests.damage.breaking import broken

SAMPLE = sample_article().read_text("utf-8")
CLEAN = "\n".join(
    line
    for line in read(SAMPLE, Reading.parse("clean+full-width"), Facts.of(SAMPLE)).text.split("\n")
    if not set("?") & set(line)
)
PIECES = [
    "主題?;庑鹿诜窝滓咔榻o經濟",
    "今天上午",
    "锟斤拷",
    "\ufffd",
    "&amp;lt;",
    "&#20013;",
    "ä¸\xad",
    "\n",
    "?",
    "o",
]
TEXTS = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=5))).map("".join)


class Stopped(Exception):
    """Somebody has had enough."""


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_places_lie_in_the_text_in_order_and_proposals_differ_from_the_words(text: str) -> None:
    done = 0
    for found in find(text):
        assert done <= found.span.start < found.span.end <= len(text)
        done = found.span.end
        place = propose(text, found)
        assert place.kind in kinds
        assert place.span.covers(found.span)
        assert place.span.end <= len(text)
        assert "\n" not in place.span.of(text)
        texts = [each.text for each in place.proposals]
        assert len(set(texts)) == len(texts) <= 5
        assert place.span.of(text) not in texts
        assert not any("\n" in each for each in texts)
        scores = [each.score for each in place.proposals]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 1 for score in scores)


@given(st.lists(st.sampled_from(SAMPLE.splitlines()), max_size=12))
@settings(max_examples=20, deadline=None)
def test_a_line_is_damaged_wherever_it_stands(some: list[str]) -> None:
    damaged = {
        line: [
            place.span.of(line)
            for place in find(f"{line}\n{SAMPLE}")
            if place.span.end <= len(line)
        ]
        for line in set(some)
    }
    text = "\n".join([*some, SAMPLE])
    start = 0
    places = find(text)
    for line in some:
        here = [
            each.span.of(text) for each in places if start <= each.span.start < start + len(line)
        ]
        assert here == damaged[line]
        start += len(line) + 1


def test_finding_can_be_called_off() -> None:
    def stop(done: int, of: int) -> None:
        if done > 1000:
            raise Stopped

    with pytest.raises(Stopped):
        find(SAMPLE * 4, stop)


@given(st.integers(0, 10_000), st.sampled_from(["gbk", "big5"]))
@settings(max_examples=25, deadline=None)
def test_broken_bytes_are_found_where_they_are_and_proposals_fit_the_place(
    seed: int, encoding: str
) -> None:
    each = broken(CLEAN, encoding, seed)
    assume(each is not None)
    for place in find(each.text):
        assert place.kind == "misread"
        assert place.span.start < each.end + 3
        assert place.span.end > each.start - 3
        for proposal in propose(each.text, place).proposals:
            assert "\n" not in proposal.text


def test_most_long_runs_of_either_encoding_are_found() -> None:
    for encoding in ("gbk", "big5"):
        runs = [
            each
            for seed in range(80)
            if (each := broken(CLEAN, encoding, seed)) and each.end - each.start > 3
        ]
        found = [
            each
            for each in runs
            if any(p.span.start < each.end and p.span.end > each.start for p in find(each.text))
        ]
        assert len(runs) > 10
        assert len(found) >= 0.9 * len(runs)
