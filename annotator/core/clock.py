"""What time it is."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """The time in UTC as ISO 8601 to the millisecond: `2026-03-01T09:30:00.123Z`."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
