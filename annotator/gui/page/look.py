"""How the page looks: everything that an editor can choose about it, worked out once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from annotator.core.settings import Settings
from annotator.gui.fonts import Region, Typeface
from annotator.gui.theme import Theme


@dataclass(frozen=True, slots=True)
class PageLook:
    """Sizes are pixels; `line_height` is in text sizes, `measure` in full-width characters."""

    theme: Theme
    text_size: int = 19
    line_height: float = 1.7
    measure: int = 38
    typeface: Typeface = "sans"
    region: Region | None = None
    tags: bool = True
    arcs: bool = False
    pictures: bool = True
    glosses_above: bool = False
    language: str = "en"

    @classmethod
    def of(cls, settings: Settings, theme: Theme, language: str) -> PageLook:
        """The look that the settings ask for; no region means that of the article."""
        shapes = settings.text("shapes")
        return cls(
            theme=theme,
            text_size=int(settings.number("text_size")),
            line_height=settings.number("line_height"),
            measure=int(settings.number("measure")),
            typeface=cast("Typeface", settings.text("typeface")),
            region=None if shapes == "article" else cast("Region", shapes),
            tags=settings.flag("tags"),
            arcs=settings.flag("arcs"),
            pictures=settings.flag("pictures"),
            glosses_above=settings.text("glosses") == "above",
            language=language,
        )
