"""What time it is."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from threading import Lock

_TICK = timedelta(milliseconds=1)
_turn = Lock()
_last = datetime.min.replace(tzinfo=UTC)


def now() -> str:
    """The time in UTC as ISO 8601 to the millisecond: `2026-03-01T09:30:00.123Z`.

    Later than any that it has given before in this process: what was done last can be told by it.
    """
    global _last
    with _turn:
        _last = max(datetime.now(UTC), _last + _TICK)
        return _last.isoformat(timespec="milliseconds").replace("+00:00", "Z")
