"""Attributes that the scheme requires and the mark does not have."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.core.message import Message
from annotator.review.lint import Finding, Subject, rule


@rule
def attributes(subject: Subject) -> Iterator[Finding]:
    """Whether something is left to be filled in; only the editor can."""
    mark = subject.mark
    for name, declared in subject.scheme.shown(mark.label).attributes.items():
        if declared.required and name not in mark.attributes:
            message = Message("“{attribute}” is not filled in yet", {"attribute": declared.titled})
            yield Finding(mark, "attributes", message, attribute=name)
