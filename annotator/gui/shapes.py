"""The shapes of characters that an editor has chosen for single articles, kept between sessions."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from annotator.core.article import ArticleId
from annotator.core.errors import BadCommand
from annotator.gui.fonts import REGIONS, Region
from annotator.preferences import load_table, save_table

FILE = "shapes.toml"
MOST = 1000
"""The articles that are remembered, the last ones."""


def load_shapes() -> dict[ArticleId, Region]:
    """The shapes that are kept; what cannot be understood is left out."""
    kept = load_table(FILE)
    return {name: cast("Region", each) for name, each in kept.items() if each in REGIONS}


def keep_shapes(article: ArticleId, chosen: str) -> None:
    """Show an article in the shapes of a region from now on, or with `article` in its own.

    Raises BadCommand if there is no such region.
    """
    shapes: Mapping[str, str] = {k: v for k, v in load_shapes().items() if k != article}
    if chosen != "article":
        if chosen not in REGIONS:
            raise BadCommand(
                "The shapes are one of {choices}, not “{text}”",
                choices=", ".join(("article", *REGIONS)),
                text=chosen,
            )
        shapes = {**shapes, article: chosen}
    save_table(FILE, dict(list(shapes.items())[-MOST:]))
