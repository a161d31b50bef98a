"""What a suggester is worth before, and after, its suggestions are answered."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from annotator.core.mark import Mark, Origin
from annotator.core.record import Record, Records
from annotator.core.suggestion import USUAL, Heed
from annotator.suggest import priors, suggesters

COUNTS = st.integers(0, 500)


@given(COUNTS, COUNTS, st.floats(0, 1))
def test_law_precision_lies_between_the_prior_and_the_share(
    accepted: int, rejected: int, prior: float
) -> None:
    record = Record(accepted, rejected, prior)
    share = accepted / record.answered if record.answered else prior
    low, high = sorted((prior, share))
    assert low - 1e-9 <= record.precision <= high + 1e-9


def test_each_suggester_begins_with_its_own_prior() -> None:
    records = Records(priors())
    assert {name: records[name].precision for name in suggesters} == priors()
    assert all(0 < prior < 1 for prior in priors().values())
    records.add(Counter({("names 1", False): 20}))
    assert records["names"].precision < 0.2
    assert records["unheard-of"].precision == USUAL


def test_what_says_nothing_is_as_probable_as_its_suggester_was() -> None:
    silent = Mark("topic", origin=Origin(how="names 1"))
    said = Mark("topic", origin=Origin(how="names 1", probability=0.9))
    heed = Heed(least=0.5, usual={"names": 0.4})
    assert not heed.wants(silent)
    assert heed.wants(said)
    assert Heed(least=0.5).wants(silent)
    assert not Heed(leasts={"names": 0.95}).wants(said)
