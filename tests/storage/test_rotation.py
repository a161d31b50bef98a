"""Backups by rotation."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from annotator.storage import Store
from annotator.storage.rotation import keep_backup, kept
from tests.storage.keeping import SCHEME, add

DAYS = st.sets(st.dates(date(2020, 1, 1), date(2022, 12, 31)), max_size=300)


@given(DAYS)
def test_pruning_day_by_day_leaves_what_pruning_once_would(days: set[date]):
    there: set[date] = set()
    for day in sorted(days):
        there = kept({*there, day})
    assert there == kept(days)


@given(DAYS)
def test_what_is_kept_spans_days_weeks_and_months(days: set[date]):
    there = kept(days)
    assert there <= days
    assert len(there) <= 12 + 10 + 9
    assert {*sorted(days)[-12:]} <= there
    weeks = {day.isocalendar()[:2] for day in days}
    assert {*sorted(weeks)[-10:]} <= {day.isocalendar()[:2] for day in there}
    months = {(day.year, day.month) for day in days}
    assert {*sorted(months)[-9:]} <= {(day.year, day.month) for day in there}


def test_a_year_of_days_leaves_twelve_days_ten_weeks_nine_months():
    there = sorted(kept(date(2026, 1, 1) + timedelta(n) for n in range(365)))
    assert there[-12:] == [date(2026, 12, 20) + timedelta(n) for n in range(12)]
    assert there[0] == date(2026, 4, 30)
    assert len(there) == 12 + 8 + 7


def test_backups_are_made_once_a_day_and_old_ones_go(tmp_path: Path):
    folder = tmp_path / "backups" / "p"
    with Store.create(tmp_path / "p.annot", SCHEME) as store:
        add(store)
        first = date(2026, 1, 1)
        made = [keep_backup(store, folder, first + timedelta(n)) for n in range(40)]
        assert keep_backup(store, folder, first + timedelta(39)) is None
        (folder / "notes-2020-01-01.txt").write_text("not ours")
        keep_backup(store, folder, first + timedelta(40))
    there = kept(first + timedelta(n) for n in range(41))
    names = {f"p-{day}.annot" for day in there} | {"notes-2020-01-01.txt"}
    assert {each.name for each in folder.iterdir()} == names
    assert len(names) < 40
    assert made[-1] == folder / "p-2026-02-09.annot"
    with Store.open(made[-1]) as copy:
        assert len(copy.articles()) == 1
        assert copy.check() == []
