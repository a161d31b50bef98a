"""Sentences for people, kept apart from the values in them so that they can be translated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Message:
    """A whole English sentence or phrase with named places, and what stands in them.

    The template is the key of its translation. A value named `label` is the dotted name of a
    label; whoever shows the message may put the label's title there.

    >>> str(Message("mark as {label}", {"label": "entity.person"}))
    'mark as entity.person'
    """

    template: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.template.format(**self.values)
