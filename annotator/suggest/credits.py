"""Photo credits: a line of its own that names a photographer and says 攝."""

from __future__ import annotations

import re

from annotator.core.mark import Link, Mark
from annotator.core.span import Span
from annotator.core.view import View
from annotator.suggest.registry import Context, suggester

_CREDIT = re.compile(
    r"^[ \t\u3000]*(?P<credit>(?P<name>[\u3400-\u9fff·]{2,6})[ \t\u3000]*(?:摄影|攝影|摄|攝))"
    r"[ \t\u3000]*\r?$",
    re.MULTILINE,
)


@suggester("Photo credits", version=1)
def credits(view: View, _: Context) -> list[Mark]:
    """For each credit line the photographer, the credit, and a picture that is missing before it.

    The credit is linked to both. The picture is a point at the start of the line.
    """
    found: list[Mark] = []
    for match in _CREDIT.finditer(view.text):
        person = Mark("entity.person", (view.to_source(Span(*match.span("name"))),))
        line = view.to_source(Span(*match.span("credit")))
        point = Span(line.start, line.start)
        picture = Mark("figure.picture", (point,), {"missing": True})
        links = (Link("photographer", person.id), Link("of", picture.id))
        found += picture, person, Mark("caption.credit", (line,), links=links)
    return found
