"""Pictures of an article: giving a figure its file, marking regions on it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.commands.registry import command
from annotator.core.clock import now
from annotator.core.edit import Edit
from annotator.core.errors import BadCommand
from annotator.core.mark import Link, Mark, MarkId
from annotator.core.message import Message
from annotator.core.picture import OF, PICTURE, REGION, Picture, Rectangle
from annotator.core.span import Span
from annotator.workspace import Workspace

if TYPE_CHECKING:
    from annotator.storage import Store


@dataclass(frozen=True, slots=True)
class Named:
    """A picture that the project has, and what the file was called that it came in."""

    picture: Picture
    name: str


@command("Give a figure its picture")
def picture(workspace: Workspace, path: str) -> None:
    """Keep a picture file in the project, and show it at the selected figure or at the caret.

    PNG, JPEG, GIF, WebP, BMP and TIFF are taken, up to 50 MiB and 50 million pixels. Nothing is
    ever fetched: PATH is a file of this computer.
    """
    figure = figure_meant(workspace)
    kept = keep_picture(workspace.store, Path(path), workspace.editor)
    show_picture(workspace, kept, figure)


@command("Mark a region of a picture")
def mark_region(workspace: Workspace, x: int, y: int, width: int, height: int) -> None:
    """Mark a part of the selected picture, in pixels of the original from its upper left corner.

    `set rectangle X,Y,WIDTH,HEIGHT` moves it.
    """
    figure = _selected_figure(workspace)
    rectangle = Rectangle(x, y, width, height)
    rectangle.check_inside(kept_picture(workspace, figure))
    workspace.scheme.label(REGION)
    mark = Mark(REGION, figure.spans, {"rectangle": str(rectangle)}, (Link(OF, figure.id),))
    workspace.do(Edit.adding(Message("mark as {label}", {"label": REGION}), [mark]))
    workspace.select(workspace.selection, mark.id)


def mark_whole_picture(workspace: Workspace) -> None:
    """Mark all of the selected picture as one region, whose edges can then be moved."""
    picture = kept_picture(workspace, _selected_figure(workspace))
    mark_region(workspace, 0, 0, picture.width, picture.height)


def keep_picture(store: Store, path: Path, editor: str) -> Named:
    """Keep the picture of a file in a project; raises BadFile if it is none that is taken."""
    from annotator.formats import read_picture, shown  # late: nothing needs formats to start

    picture, raw = read_picture(path)
    store.add_picture(picture, raw, editor, now())
    return Named(picture, shown(path.name))


def show_picture(workspace: Workspace, kept: Named, figure: Mark) -> None:
    """Let a figure show a picture that the project has; a figure that is not there yet is made."""
    label = workspace.scheme.shown(PICTURE)
    before = workspace.sheet.marks.get(figure.id)
    said = {k: v for k, v in figure.attributes.items() if k not in ("missing", "file", "name")}
    said["file"] = kept.picture.id
    if "name" in label.attributes:  # an older scheme has no place for it
        said["name"] = kept.name
    after = replace(figure, attributes=said)
    title = Message("put in a picture")
    if before is None:
        workspace.do(Edit.adding(title, [after]))
    elif before.attributes.get("file") == kept.picture.id:
        raise BadCommand("The figure shows this picture already")
    else:
        workspace.do(Edit.replacing(title, before, after))
    workspace.select(workspace.selection, after.id)


def figure_meant(workspace: Workspace, mark: MarkId = "") -> Mark:
    """The figure that is to get a picture: the one named, the selected one, or one at the caret.

    Where there is none at the caret it is a new one, which is not on the sheet. Raises BadCommand
    if nothing says where the picture belongs.
    """
    there = workspace.sheet.marks.get(mark) if mark else _figure_of(workspace, workspace.mark)
    if there is not None:
        return there
    if mark:
        raise BadCommand("There is no mark “{mark}” on this sheet", mark=mark)
    if workspace.selection is None:
        raise BadCommand("Select a figure, or put the caret where the picture belongs")
    workspace.scheme.label(PICTURE)
    point = Span(workspace.selection.start, workspace.selection.start)
    for each in workspace.sheet.at(point):
        if each.label == PICTURE and each.spans == (point,):
            return each
    return Mark(PICTURE, (point,))


def kept_picture(workspace: Workspace, figure: Mark) -> Picture:
    """The picture of a figure; raises BadCommand if the figure has none in the project."""
    file = figure.attributes.get("file")
    if not isinstance(file, str) or not file:
        raise BadCommand("This figure has no picture yet")
    return workspace.store.picture(file)


def check_rectangle(workspace: Workspace, region: Mark, rectangle: str) -> None:
    """Raise BadCommand unless a rectangle lies inside the picture that a region is of."""
    figure = _figure_of(workspace, region)
    if figure is None:
        raise BadCommand("This region belongs to no picture")
    Rectangle.parse(rectangle).check_inside(kept_picture(workspace, figure))


def _selected_figure(workspace: Workspace) -> Mark:
    figure = _figure_of(workspace, workspace.mark)
    if figure is None:
        raise BadCommand("Select a picture first")
    return figure


def _figure_of(workspace: Workspace, mark: Mark | None) -> Mark | None:
    """The figure that a mark is, or that it is the caption, the credit or a region of."""
    if mark is None or mark.label == PICTURE:
        return mark
    linked = (workspace.sheet.marks.get(link.to) for link in mark.links if link.role == OF)
    return next((each for each in linked if each and each.label == PICTURE), None)
