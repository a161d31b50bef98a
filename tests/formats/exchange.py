"""What the laws of other tools' formats have in common."""

from __future__ import annotations

from io import BytesIO

from annotator.core.article import Draft, every
from annotator.core.mark import Mark
from annotator.formats import Filed, Labelled, Report, formats
from annotator.formats.losses import Tally
from annotator.formats.projection import projected
from annotator.formats.registry import Source

Facts = tuple[object, ...]


def project(made: Labelled, name: str, **chosen: str) -> Labelled:
    """The article as far as the format can hold it."""
    options = formats[name].choose(chosen)
    return projected(made, options.narrowed(formats[name].holds), options, Tally())


def written(name: str, articles: list[Labelled], **chosen: str) -> tuple[bytes, Report]:
    """What an export of the articles writes, and what it tells."""
    kind, out, tally = formats[name], BytesIO(), Tally()
    options = kind.choose(chosen)
    holds = options.narrowed(kind.holds)
    assert kind.write is not None
    kind.write((projected(each, holds, options, tally) for each in articles), options, out)
    return out.getvalue(), tally.report()


def read(name: str, raw: bytes, file: str = "稿.x") -> list[Draft]:
    """The articles that are in some bytes."""
    reading = formats[name].read
    assert reading is not None
    return every(reading(Source(file.partition(".")[0], file, raw)))


def _said(mark: Mark, sheet: str, marks: dict[tuple[str, str], Mark], attributes: bool) -> Facts:
    links = [
        (link.role, marks[sheet, link.to].label, marks[sheet, link.to].spans) for link in mark.links
    ]
    about = sorted((key, repr(value)) for key, value in mark.attributes.items())
    return mark.label, mark.spans, tuple(sorted(links)), tuple(about if attributes else ())


def facts(filed: list[Filed], sheets: bool = False, attributes: bool = True) -> list[Facts]:
    """What marks say, whatever their ids are, and whichever sheet they are on unless it counts."""
    marks = {(each.sheet, each.mark.id): each.mark for each in filed}
    found = [
        ((each.sheet,) if sheets else ()) + _said(each.mark, each.sheet, marks, attributes)
        for each in filed
    ]
    return sorted(found, key=repr)


def filed(draft: Draft) -> list[Filed]:
    """The marks of a draft with their sheets."""
    return [Filed(sheet, mark) for sheet, marks in draft.sheets.items() for mark in marks]
