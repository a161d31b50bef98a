"""Which daily backups are kept, and which make room: many of late, few of old."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from itertools import islice
from pathlib import Path

from annotator.storage.problems import explained
from annotator.storage.store import Store

DAYS, WEEKS, MONTHS = 12, 10, 9
"""Of how many days, weeks and months that have a backup the last one is kept."""


def kept(days: Iterable[date]) -> set[date]:
    """Of the days that have a backup, those on which it stays.

    The last 12, the last of each of the last 10 weeks (ISO, from Monday) and the last of each of
    the last 9 months. Pruning day by day leaves what pruning once would.

    >>> sorted(str(day) for day in kept([date(2026, 1, 1), date(2026, 1, 2)]))
    ['2026-01-01', '2026-01-02']
    """
    latest_first = sorted(set(days), reverse=True)
    return {
        *latest_first[:DAYS],
        *islice(_last_of_each(latest_first, lambda day: day.isocalendar()[:2]), WEEKS),
        *islice(_last_of_each(latest_first, lambda day: (day.year, day.month)), MONTHS),
    }


def keep_backup(store: Store, folder: Path, today: date) -> Path | None:
    """Back the project up into a folder of its own, once a day, and remove what makes room.

    Gives the new backup, `name-2026-03-01.annot`, or None if there is one of today. The folder is
    made if need be; other files in it are left alone. Raises StoreProblem.
    """
    new = _of_day(store, folder, today)
    with explained(folder):
        folder.mkdir(parents=True, exist_ok=True)
        if new.exists():
            return None
    store.backup(new)
    backups = _backups(store, folder)
    with explained(folder):
        for day in backups.keys() - kept(backups):
            backups[day].unlink(missing_ok=True)
    return new


def _last_of_each(
    latest_first: list[date], period: Callable[[date], tuple[int, ...]]
) -> Iterable[date]:
    seen = set()
    for day in latest_first:
        if period(day) not in seen:
            seen.add(period(day))
            yield day


def _of_day(store: Store, folder: Path, day: date) -> Path:
    return folder / f"{store.path.stem}-{day.isoformat()}{store.path.suffix}"


def _backups(store: Store, folder: Path) -> dict[date, Path]:
    found = {}
    for path in folder.iterdir():
        try:
            day = date.fromisoformat(path.stem[-10:])
        except ValueError:
            continue
        if path == _of_day(store, folder, day):
            found[day] = path
    return found
