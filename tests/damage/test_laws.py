"""What holds of every text: undamaged ones are left alone, and places are where they say."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.resources import sample_article
from annotator.damage import find, kinds, propose

SAMPLE = sample_article().read_text("utf-8")
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
