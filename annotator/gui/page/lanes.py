"""In which row under the text each mark's line is drawn."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Sequence

MOST = 8
"""The lanes that are drawn; what finds none of them free is counted instead."""


def lanes(
    stretches: Sequence[tuple[int, int]],
    lengths: Sequence[int] | None = None,
    before: Sequence[tuple[tuple[int, int], int]] = (),
) -> list[int]:
    """The lowest free lane of each stretch, shortest first, so that the inner is nearer the text.

    `lengths` says how long each is as a whole, where the stretches are pieces of longer ones.
    Stretches that only meet share a lane; a point takes one place. What finds no lane gets
    `MOST`. `before` are stretches that have their lanes already.

    >>> lanes([(0, 9), (2, 4), (4, 6), (1, 3)])
    [2, 1, 0, 0]
    """
    found = [0] * len(stretches)
    taken: list[list[tuple[int, int]]] = [[] for _ in range(MOST if before else 0)]
    for (start, end), lane in before:
        if lane < MOST:
            insort(taken[lane], (start, max(end, start + 1)))
    crowded: set[tuple[int, int]] = set()  # of thousands of marks, many are on the same words
    lengths = lengths or [end - start for start, end in stretches]
    for i in sorted(range(len(stretches)), key=lambda i: (lengths[i], stretches[i], i)):
        start, end = stretches[i]
        end = max(end, start + 1)
        if (start, end) in crowded:
            found[i] = MOST
            continue
        free = (lane for lane, row in enumerate(taken) if _is_free(row, start, end))
        found[i] = next(free, len(taken))
        if found[i] == len(taken) < MOST:
            taken.append([])
        if found[i] < MOST:
            insort(taken[found[i]], (start, end))
        else:
            crowded.add((start, end))
    return found


def _is_free(row: list[tuple[int, int]], start: int, end: int) -> bool:
    after = bisect_left(row, (start, end))
    free_before = after == 0 or row[after - 1][1] <= start
    return free_before and (after == len(row) or row[after][0] >= end)
