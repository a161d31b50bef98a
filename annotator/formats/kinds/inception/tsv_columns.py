"""The columns of WebAnno TSV, as its head names them, and what a row says in those of one layer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from annotator.formats.kinds.inception import escaping

ANY = "uima.tcas.Annotation"
"""The layer of slots that lead to annotations of any."""
_SLOT = re.compile(r"ROLE_(?:.*:)?(.+)_[^_]+")
Kind = Literal["SP", "CH", "RL"]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: a feature, a slot and where it leads to, or the layer that relations begin on."""

    kind: Literal["feature", "slot", "target", "base"]
    name: str


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer of spans (SP), chains (CH) or relations (RL), with its columns."""

    kind: Kind
    name: str
    columns: tuple[Column, ...]


@dataclass(slots=True)
class Cell:
    """What a row says of one annotation: its number, if it has one, its features, its slots.

    A slot has its role, the layer and the place of what it leads to. `base` is where a relation
    begins.
    """

    number: int = 0
    features: dict[str, str | None] = field(default_factory=dict)
    slots: list[tuple[str, str, str]] = field(default_factory=list)
    base: str = ""


def layer_of(kind: Kind, declared: str) -> Layer:
    """The layer that a line of the head declares.

    >>> [column.name for column in layer_of("SP", "a.B|value|ROLE_a.B:links_a.Link|a.C").columns]
    ['value', 'links', 'a.C']
    """
    name, *rest = declared.split("|")
    columns: list[Column] = []
    for each in rest or [""]:
        slot = _SLOT.fullmatch(each) if kind == "SP" else None
        if columns and columns[-1].kind == "slot":
            columns.append(Column("target", each))
        elif slot:
            columns.append(Column("slot", slot[1]))
        elif kind == "RL" and each.startswith("BT_"):
            columns.append(Column("base", each.removeprefix("BT_")))
        else:
            columns.append(Column("feature", each))
    return Layer(kind, name, tuple(columns))


def cells_of(layer: Layer, row: Sequence[str]) -> Iterator[Cell]:
    """What the columns of a layer say in a row, for each annotation there."""
    if all(words == escaping.NOTHING for words in row):
        return
    stacks = [escaping.split(words, escaping.STACKED) for words in row]
    for at in range(max(map(len, stacks))):
        cell = Cell()
        slot, roles = "", [""]
        for column, stack in zip(layer.columns, stacks, strict=True):
            words = stack[at] if at < len(stack) else escaping.SILENT
            if column.kind == "base":
                cell.base = words
                continue
            if column.kind == "target":
                cell.slots += _slots(slot, roles, column.name, words)
                continue
            words, number = escaping.numbered(words)
            cell.number = cell.number or number
            if column.kind == "slot":
                slot, roles = column.name, escaping.split(words, escaping.SLOTS)
            elif column.name:
                silent = words in (escaping.SILENT, escaping.NOTHING)
                cell.features[column.name] = None if silent else escaping.unescaped(words)
        yield cell


def _slots(
    slot: str, roles: Sequence[str], layer: str, words: str
) -> Iterator[tuple[str, str, str]]:
    if words in (escaping.SILENT, escaping.NOTHING):
        return
    for role, target in zip(roles, escaping.split(words, escaping.SLOTS), strict=False):
        named = slot if role == escaping.SILENT else escaping.unescaped(role)
        yield named, layer, target
