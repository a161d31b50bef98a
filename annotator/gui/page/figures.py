"""Which figures stand over a block of the page, how large, and what belongs to them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.core.edit import Edit
from annotator.core.errors import BadCommand, Problem, StoreProblem
from annotator.core.mark import Mark, MarkId
from annotator.core.picture import OF, PICTURE, REGION, Picture, Rectangle
from annotator.core.span import Span
from annotator.gui.page.blocks import Blocks
from annotator.gui.page.metrics import Metrics
from annotator.gui.signs import one_line
from annotator.workspace import Workspace

PHOTOGRAPHER = "photographer"
SHARE = 0.6
"""How much of the height of the window a picture has at most."""
_MOST = 160  # characters of a caption that stands elsewhere
_WIDE, _TALL = 26, 5.4
"""A figure without its picture, in text sizes."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure over a block, at the left of the lines, all in pixels.

    `top` is how far it begins below the top of the block. `picture` is None where it is not in
    the project; `damaged`, where it is not what was kept. `name` is what the figure says its file
    was called, `by` who took it. `words` are those of a caption or credit that stands elsewhere;
    they have `below` pixels under it.
    """

    mark: Mark
    top: int
    width: int
    height: int
    picture: Picture | None
    damaged: bool = False
    name: str = ""
    by: str = ""
    words: str = ""
    below: int = 0
    regions: tuple[Mark, ...] = ()

    def shows(self, mark: MarkId | None) -> bool:
        """Whether a mark is this figure or a region on it."""
        return mark == self.mark.id or any(region.id == mark for region in self.regions)


class Figures:
    """The figures of the open sheet, laid out for a column; what links to each is known by its id.

    `hidden`: only their marks are shown.
    """

    def __init__(self, workspace: Workspace, blocks: Blocks) -> None:
        self._workspace = workspace
        self._blocks = blocks
        self._linking: defaultdict[MarkId, set[MarkId]] | None = None
        self.hidden = False

    def set_up(self, metrics: Metrics, width: int, height: int, *, hidden: bool) -> None:
        """Lay figures out for lines of a width in a window of a height, in pixels."""
        self._metrics, self._width, self.hidden = metrics, width, hidden
        self._most = max(metrics.line(), round(height * SHARE))

    def over(self, number: int, marks: Iterable[Mark]) -> tuple[Figure, ...]:
        """The figures over a block, from top to bottom; `marks` are those that meet the block."""
        if self.hidden:
            return ()
        here = [
            mark
            for mark in marks
            if mark.label == PICTURE and mark.spans and self._block_of(mark) == number
        ]
        found: list[Figure] = []
        top = 0
        for mark in sorted(here, key=lambda mark: mark.place):
            figure = self._laid_out(mark, number, top)
            found.append(figure)
            top = bottom(figure, self._metrics)
        return tuple(found)

    def touched(self, edit: Edit) -> list[Span]:
        """Follow an edit; gives where the figures stand that look different for it."""
        marks = self._workspace.sheet.marks
        belonging: list[Mark] = []
        for change in edit.changes:
            if self._linking is not None:
                _follow(self._linking, change.before, change.after)
                belonging += self._linked(change.mark)  # of a person: the credits that name them
            belonging += filter(None, (change.before, change.after))
        figures = (marks.get(to) for mark in belonging for to in _targets(mark, OF))
        return [figure.hull for figure in figures if figure and figure.hull]

    def _laid_out(self, mark: Mark, number: int, top: int) -> Figure:
        picture, damaged = self._picture(mark)
        regions, words, by = [], [], ""
        for other in sorted(self._linked(mark.id), key=lambda other: other.place):
            if other.label == REGION:
                regions += [other] if rectangle_of(other) else []
                continue
            by = by or self._photographer(other)
            if other.spans and abs(self._block_of(other) - number) > 1:
                words.append(self._words(other))
        width, height = self._size(picture)
        return Figure(
            mark,
            top,
            width,
            height,
            picture,
            damaged,
            str(mark.attributes.get("name", "")),
            by,
            "  ·  ".join(words),
            self._metrics.note_height if words else 0,
            tuple(regions) if picture else (),
        )

    def _picture(self, mark: Mark) -> tuple[Picture | None, bool]:
        """The picture that a figure names, if the project has it; and whether it is damaged."""
        file = mark.attributes.get("file")
        if not isinstance(file, str) or not file:
            return None, False
        try:
            found = self._workspace.store.picture(file)
        except Problem as problem:
            return None, isinstance(problem, StoreProblem)
        whole = found.width > 0 and found.height > 0
        return (found, False) if whole else (None, True)

    def _size(self, picture: Picture | None) -> tuple[int, int]:
        if picture is None:
            size = self._metrics.size
            return min(self._width, _WIDE * size), round(_TALL * size)
        share = min(1, self._width / picture.width, self._most / picture.height)
        return max(1, round(picture.width * share)), max(1, round(picture.height * share))

    def _photographer(self, credit: Mark) -> str:
        named = map(self._workspace.sheet.marks.get, _targets(credit, PHOTOGRAPHER))
        return "、".join(self._words(person) for person in named if person)

    def _words(self, mark: Mark) -> str:
        shown = [Span(span.start, min(span.end, span.start + _MOST)) for span in mark.spans[:3]]
        read = " … ".join(map(self._workspace.read, shown))
        return one_line(read)

    def _block_of(self, mark: Mark) -> int:
        return self._blocks.at(mark.spans[0].start)

    def _linked(self, mark: MarkId) -> Iterator[Mark]:
        """The marks that a mark plays a part in as picture or photographer."""
        marks = self._workspace.sheet.marks
        if self._linking is None:  # only once there is a figure
            self._linking = defaultdict(set)
            for each in marks.values():
                if each.links:
                    _follow(self._linking, None, each)
        found = (marks.get(each) for each in self._linking.get(mark, ()))
        return (each for each in found if each)


def _follow(
    linking: defaultdict[MarkId, set[MarkId]], before: Mark | None, after: Mark | None
) -> None:
    if before:
        for to in _targets(before, OF, PHOTOGRAPHER):
            linking[to].discard(before.id)
    if after:
        for to in _targets(after, OF, PHOTOGRAPHER):
            linking[to].add(after.id)


def _targets(mark: Mark, *roles: str) -> list[MarkId]:
    return [link.to for link in mark.links if link.role in roles]


def rectangle_of(region: Mark) -> Rectangle | None:
    """The rectangle of a region; None if what it says is none."""
    try:
        return Rectangle.parse(str(region.attributes.get("rectangle", "")))
    except BadCommand:  # it came from elsewhere
        return None


def bottom(figure: Figure, metrics: Metrics) -> int:
    """How far below the top of its block what comes under a figure begins."""
    return figure.top + figure.height + figure.below + metrics.gap
