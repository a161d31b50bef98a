"""Sentences for people, kept apart from the values in them so that they can be translated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Titled:
    """A value of a message that a scheme has titles for, by language; without one it is its name.

    >>> str(Titled("value", {"en": "Value", "zh_CN": "数值"}))
    'value'
    """

    name: str
    titles: Mapping[str, str]

    def __str__(self) -> str:
        return self.name


class Several(tuple[object, ...]):
    """Several values that stand in one place of a message.

    >>> str(Several(("BIO", "BIOES")))
    'BIO, BIOES'
    """

    __slots__ = ()

    def __str__(self) -> str:
        return ", ".join(map(str, self))


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
