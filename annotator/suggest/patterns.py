"""The editor's own regular expressions."""

from __future__ import annotations

from annotator.core.errors import BadCommand
from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.core.view import View
from annotator.suggest.registry import Context, Pattern, suggester

LIMIT = 0.5
"""A pattern may look at an article for so many seconds."""


@suggester("Patterns", version=1)
def patterns(view: View, context: Context) -> list[Mark]:
    """What the editor's patterns match, or a group of them called `mark`.

    One that takes too long is left out of this article, as if it matched nothing.
    """
    return [
        Mark(pattern.label, (view.to_source(place),))
        for pattern in context.each(context.taught.patterns)
        for place in matches(pattern, view.text) or ()
    ]


def matches(pattern: Pattern, text: str) -> list[Span] | None:
    """Where a pattern matches in a text; None if that takes too long.

    Raises BadCommand if it is no regular expression. Other threads go on meanwhile.
    """
    import regex  # late: most editors have no patterns

    try:
        found = regex.compile(pattern.expression).finditer(text, timeout=LIMIT, concurrent=True)
        places = [
            Span(*match.span("mark" if "mark" in match.groupdict() else 0)) for match in found
        ]
    except TimeoutError:
        return None
    except regex.error as error:
        raise BadCommand(
            "“{pattern}” is no regular expression: {why}", pattern=pattern.expression, why=error.msg
        ) from error
    return [place for place in places if len(place)]
