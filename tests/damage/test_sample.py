"""The sample article: where it is damaged, and what stood there."""

from __future__ import annotations

from annotator.core.resources import sample_article
from annotator.damage import find, propose

SAMPLE = sample_article().read_text("utf-8")
WHOLE = {
    "?;庑鹿诜窝滓咔榻o": "。化解新冠肺炎疫情給",
    "?!比蝿?wù)": "保”任務",
    "?zāi)芰Ω采w": "能力覆蓋",
}


def test_the_three_damaged_places_are_found_and_their_first_proposal_is_right() -> None:
    places = [propose(SAMPLE, place) for place in find(SAMPLE)]
    assert len(places) == 3
    for place, (words, whole) in zip(places, WHOLE.items(), strict=True):
        start = SAMPLE.index(words) - place.span.start
        end = place.span.end - SAMPLE.index(words) - len(words)
        printed = place.span.of(SAMPLE)
        assert start >= 0
        assert end >= 0
        expected = printed[:start] + whole + printed[len(printed) - end :]
        assert place.proposals[0].text == expected
        scores = [each.score for each in place.proposals]
        assert scores == sorted(scores, reverse=True)
        assert 0 < sum(scores) <= 1
        assert len(scores) <= 5
