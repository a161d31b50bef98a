"""Pictures that an article is printed with, and rectangles on them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import sha256

from annotator.core.errors import BadCommand

PictureId = str

PICTURE = "figure.picture"
"""The label of a mark that says where a picture stands; its attribute `file` says which."""
REGION = "figure.region"
"""The label of a mark about a part of a picture: its attribute `rectangle`, its link `of`."""
OF = "of"
"""The role of the picture in what belongs to it: caption, credit, region."""

_ID = re.compile("[0-9a-f]{64}")
_RECTANGLE = re.compile(r"\s*([0-9]{1,9})" + r"\s*,\s*([0-9]{1,9})" * 3 + r"\s*")


def picture_id(raw: bytes) -> PictureId:
    """The id of the picture that a file holds: its SHA-256 in hex."""
    return sha256(raw).hexdigest()


def is_picture_id(text: object) -> bool:
    """Whether something can be the id of a picture, and is no name or address from elsewhere."""
    return isinstance(text, str) and bool(_ID.fullmatch(text))


@dataclass(frozen=True, slots=True)
class Picture:
    """What is known of a picture without decoding it.

    `kind` is its media type, such as `image/png`; `width` and `height` are in pixels, as it is
    seen upright.
    """

    id: PictureId
    kind: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A part of a picture, in whole pixels of the original from its upper left corner.

    >>> str(Rectangle.parse("10, 20, 300, 40"))
    '10,20,300,40'
    """

    x: int
    y: int
    width: int
    height: int

    @classmethod
    def parse(cls, text: str) -> Rectangle:
        """The rectangle that is written `x,y,width,height`; raises BadCommand if none is."""
        found = _RECTANGLE.fullmatch(text)
        made = cls(*map(int, found.groups())) if found else None
        if made is None or not made.width or not made.height:
            raise BadCommand(
                "A rectangle is x,y,width,height in whole pixels, not “{text}”", text=text
            )
        return made

    def __str__(self) -> str:
        return f"{self.x},{self.y},{self.width},{self.height}"

    def check_inside(self, picture: Picture) -> None:
        """Raise BadCommand unless the rectangle lies inside a picture."""
        inside = self.x + self.width <= picture.width and self.y + self.height <= picture.height
        if not inside or min(self.x, self.y) < 0 or min(self.width, self.height) < 1:
            raise BadCommand(
                "{rectangle} is outside the picture, which has {width} × {height} pixels",
                rectangle=self,
                width=picture.width,
                height=picture.height,
            )
