"""How much a text says: a number or a range, its unit, and how it is compared."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from annotator.core.mark import Value
from annotator.core.numerals import Number

NUMBER = "figure.number"
"""The label of a mark that says how much."""

Comparison = Literal["=", "≈", ">", "≥", "<", "≤"]
QuantityKind = Literal["count", "percentage", "fraction", "money", "measure", "ordinal"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number from `lowest` to `highest`, which is None unless it is a range.

    A percentage counts hundredths: 96 for 96%.

    >>> str(Quantity(48000, None, "张", ">")), str(Quantity(2, 3, "天", "=", "measure"))
    ('> 48,000 张', '2–3 天')
    """

    lowest: Number
    highest: Number | None = None
    unit: str = ""
    comparison: Comparison = "="
    kind: QuantityKind = "count"

    @property
    def attributes(self) -> dict[str, Value]:
        """What a mark says of the quantity."""
        said: dict[str, Value] = {"value": self.lowest}
        if self.highest is not None:
            said["highest"] = self.highest
        if self.unit:
            said["unit"] = self.unit
        return said | {"approximation": self.comparison, "kind": self.kind}

    def __str__(self) -> str:
        return told(self.attributes)


def told(attributes: Mapping[str, Value]) -> str:
    """What the attributes of a mark say about how much, on one line; nothing without a value.

    >>> told({"value": 0.3333333333333333, "kind": "fraction", "approximation": ">"})
    '> 1/3'
    """
    fraction = attributes.get("kind") == "fraction"
    ends = [_number(attributes.get(name), fraction=fraction) for name in ("value", "highest")]
    if not ends[0]:
        return ""
    comparison = attributes.get("approximation", "=")
    said = ["" if comparison == "=" else str(comparison)]
    said += ["第" if attributes.get("kind") == "ordinal" else "", "–".join(filter(None, ends))]
    said.append(str(attributes.get("unit", "")))
    return " ".join(filter(None, said))


def _number(value: Value | None, *, fraction: bool) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return ""
    if fraction:
        return str(Fraction(value).limit_denominator(1000))
    return f"{value:,}"
