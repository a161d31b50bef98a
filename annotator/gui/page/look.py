"""How the page looks: everything that an editor can choose about it, worked out once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from annotator.core.article import ArticleId
from annotator.core.settings import Settings
from annotator.gui.fonts import Region, Typeface
from annotator.gui.theme import Theme

_EACH = {"none": 0, "every": 1, "fifth": 5}


@dataclass(frozen=True, slots=True)
class PageLook:
    """Sizes are pixels; `line_height` is in text sizes, `measure` in full-width characters.

    Each `numbers`-th paragraph is numbered, 0: none.

    `regions` are the shapes chosen for single articles; `region` those for all others, None: as
    the article is printed or read. Marks of the labels in `hidden` are not shown, without `marks`
    none are.
    """

    theme: Theme
    text_size: int = 19
    line_height: float = 1.7
    measure: int = 38
    typeface: Typeface = "sans"
    region: Region | None = None
    regions: Mapping[ArticleId, Region] = field(default_factory=dict)
    numbers: int = 0
    marks: bool = True
    hidden: frozenset[str] = frozenset()
    tags: bool = True
    arcs: bool = False
    pictures: bool = True
    glosses_above: bool = False
    language: str = "en"

    @classmethod
    def of(
        cls,
        settings: Settings,
        theme: Theme,
        language: str,
        regions: Mapping[ArticleId, Region] | None = None,
    ) -> PageLook:
        """The look that the settings ask for; no region means that of the article."""
        shapes = settings.text("shapes")
        return cls(
            theme=theme,
            text_size=int(settings.number("text_size")),
            line_height=settings.number("line_height"),
            measure=int(settings.number("measure")),
            typeface=cast("Typeface", settings.text("typeface")),
            region=None if shapes == "article" else cast("Region", shapes),
            regions=regions or {},
            numbers=_EACH[settings.text("numbers")],
            marks=settings.flag("marks"),
            hidden=frozenset(settings.text("hidden").split()),
            tags=settings.flag("tags"),
            arcs=settings.flag("arcs"),
            pictures=settings.flag("pictures"),
            glosses_above=settings.text("glosses") == "above",
            language=language,
        )

    def shows(self, label: str) -> bool:
        """Whether marks of a label are shown."""
        return self.marks and label not in self.hidden

    def region_of(self, article: ArticleId) -> Region | None:
        """The shapes that are chosen for an article; None: as it is printed or read."""
        return self.regions.get(article, self.region)
