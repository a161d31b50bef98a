"""What is drawn on the lines of a block for its marks: bands, lines in lanes, tags, joints."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate, compress, pairwise, zip_longest

from annotator.core.mark import Mark, MarkId
from annotator.core.span import Span
from annotator.gui.page.block import Block
from annotator.gui.page.lanes import MOST, lanes


@dataclass(frozen=True, slots=True)
class Band:
    """A part of a mark on one line, from `left` to `right` in pixels.

    `opens` and `closes`: the part, not only this line of it, begins and ends here.
    """

    mark: Mark
    lane: int
    left: float
    right: float
    opens: bool
    closes: bool


@dataclass(frozen=True, slots=True)
class Tag:
    """The sign of a mark at its start: `room` pixels lie free to the right of `left`.

    `width` is that of the words under which it stands.
    """

    mark: Mark
    lane: int
    left: float
    width: float
    room: float


@dataclass(slots=True)
class Decoration:
    """By line: bands, the outer ones first; joints; tags; how many marks found no lane.

    `offered` are those that are suggestions. They take no room: where the marks of a line leave
    no lane free, they lie on the seam below it.
    """

    bands: dict[int, list[Band]] = field(default_factory=lambda: defaultdict(list))
    joints: dict[int, list[Band]] = field(default_factory=lambda: defaultdict(list))
    tags: dict[int, list[Tag]] = field(default_factory=lambda: defaultdict(list))
    more: Counter[int] = field(default_factory=Counter)
    offered: frozenset[MarkId] = frozenset()
    room: Mapping[int, int] = field(default_factory=dict)

    def depth(self, line: int) -> int:
        """How many lanes a line has."""
        return self.room.get(line, 1)

    def on(self, line: int) -> tuple[object, ...]:
        """Everything that is drawn on a line: it looks the same as long as this is equal."""
        drawn = (self.bands, self.joints, self.tags)
        return (*(tuple(each.get(line, ())) for each in drawn), self.more[line])


def decoration(
    block: Block,
    marks: list[Mark],
    right: float,
    offered: Sequence[Mark] = (),
    along: Sequence[Mark] = (),
) -> Decoration:
    """What the marks that meet a block look like on its lines; tags may reach up to `right`.

    So do suggestions that are `offered`, and marks of others that lie `along`.
    """
    lanes_of, room = _lanes(block, (marks, along, offered))
    made = Decoration(room=room, offered=frozenset(mark.id for mark in offered))
    starting: dict[int, list[Band]] = defaultdict(list)
    made.more.update(line for each in lanes_of for line, lane in each.items() if lane == MOST)
    marks = [*marks, *along, *offered]
    seen = (any(lane < MOST for lane in each.values()) for each in lanes_of)
    for mark, lane_on in compress(zip(marks, lanes_of, strict=True), seen):
        for line, joint in _joints(block, mark, lane_on):
            made.joints[line].append(joint)
        for span in mark.spans:
            for line, band in _bands(block, mark, lane_on, span):
                made.bands[line].append(band)
                if band.opens and span == mark.spans[0] and band.lane < made.depth(line):
                    starting[line].append(band)
    for bands in made.bands.values():
        bands.sort(key=lambda band: -band.lane)
    made.tags = {line: _tags(bands, right) for line, bands in starting.items()}
    return made


def with_other_parts(block: Block, there: Decoration, mark: Mark) -> Decoration:
    """What is drawn on a block, one of its marks having other parts, and nothing else moving.

    The mark stays in its lanes; where it comes newly, it is drawn next to the words. Its tag is
    left out when it begins elsewhere: there may be no room for it.
    """
    lane_on = {
        line: band.lane
        for drawn in (there.joints, there.bands)
        for line, bands in drawn.items()
        for band in bands
        if band.mark.id == mark.id
    }
    made = Decoration(more=there.more, offered=there.offered, room=there.room)
    for kept, drawn in ((made.bands, there.bands), (made.joints, there.joints)):
        for line, bands in drawn.items():
            kept[line] = [band for band in bands if band.mark.id != mark.id]
    for line, tags in there.tags.items():
        made.tags[line] = [
            tag
            for tag in tags
            if tag.mark.id != mark.id or tag.mark.spans[0].start == mark.spans[0].start
        ]
    for line, joint in _joints(block, mark, lane_on):
        made.joints[line].append(joint)
    for span in mark.spans:
        for line, band in _bands(block, mark, lane_on, span):
            made.bands[line].append(band)
    for bands in made.bands.values():
        bands.sort(key=lambda band: -band.lane)
    return made


def _lanes(
    block: Block, groups: tuple[Sequence[Mark], ...]
) -> tuple[list[dict[int, int]], dict[int, int]]:
    """For each mark its lane on each line, as near the words as that allows; each line's lanes.

    All parts of a mark share a lane. Lines are worked out one by one, so that a mark moves nothing
    on lines that it is not on. Each group takes what those before it leave free; the last one
    needs no room and makes do with what there is.
    """
    marks = [mark for group in groups for mark in group]
    ends = list(accumulate(map(len, groups)))  # of the groups
    found: list[dict[int, int]] = [{} for _ in marks]
    room: dict[int, int] = {}
    units = lru_cache(1024)(block.units_of)  # of thousands of marks, many are on the same words
    hulls = [units(mark.spans[0].hull(mark.spans[-1])) for mark in marks]
    there: dict[int, list[int]] = defaultdict(list)
    for number, (start, end) in enumerate(hulls):
        for line in range(block.line_at(start), block.line_at(max(start, end - 1)) + 1):
            there[line].append(number)
    lengths = [end - start for start, end in hulls]
    for line, numbers in there.items():
        begins, behind = block.line_starts[line], block.line_end(line)
        pieces = [(max(hulls[n][0], begins), min(hulls[n][1], behind)) for n in numbers]
        long = [lengths[n] for n in numbers]
        taken: list[int] = []
        for group, end in enumerate(ends):
            here, there_end = len(taken), bisect_left(numbers, end)
            before = list(zip(pieces, taken, strict=False))
            new = lanes(pieces[here:there_end], long[here:there_end], before)
            if group == len(ends) - 1:
                room[line] = max([1, *(lane + 1 for lane in taken if lane < MOST)])
                new = [min(lane, room[line]) for lane in new]
            taken += new
        for n, lane in zip(numbers, taken, strict=True):
            found[n][line] = lane
    return found, room


def _joints(block: Block, mark: Mark, lane_on: dict[int, int]) -> Iterator[tuple[int, Band]]:
    """What joins the parts of a mark in a block."""
    for one, other in pairwise(mark.spans):
        if other.start > one.end:
            yield from _bands(block, mark, lane_on, Span(one.end, other.start))


def _is_in(block: Block, span: Span) -> bool:
    """Whether any of a span is drawn in a block; a point where a block goes on is in the next."""
    if len(span):
        return span.overlaps(Span(block.start, block.end))
    return block.start <= span.start < block.end + (not block.goes_on)


def _bands(
    block: Block, mark: Mark, lane_on: dict[int, int], span: Span
) -> Iterator[tuple[int, Band]]:
    """A stretch cut at the ends of lines and measured: each line with its part.

    A part without a width is a point, or words that this reading does not show.
    """
    if not _is_in(block, span):
        return
    start, end = block.units_of(span)
    begins = span.start >= block.start or not block.number
    line = block.line_at(start)
    while line < len(block.lines) and (block.line_starts[line] < end or start == end):
        first, behind = block.line_starts[line], block.line_end(line)
        lane = lane_on.get(line, 0)
        if lane < MOST:
            left, right = block.extent(line, start, end)
            opens, closes = begins and start >= first, span.end <= block.end and end <= behind
            yield line, Band(mark, lane, left, right, opens, closes)
        if end <= behind:
            break
        line += 1


def _tags(bands: list[Band], right: float) -> list[Tag]:
    """The tags of marks that begin on one line, each ending before the next one in its lane."""
    tags = []
    bands = sorted(bands, key=lambda band: (band.lane, band.left))
    for band, after in zip_longest(bands, bands[1:]):
        end = after.left if after and after.lane == band.lane else right
        width = band.right - band.left
        tags.append(Tag(band.mark, band.lane, band.left, width, end - band.left))
    return tags
