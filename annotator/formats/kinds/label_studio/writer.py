"""Articles to Label Studio's tasks, or to the configuration of a project that can show them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count, groupby
from typing import Any, BinaryIO
from xml.sax.saxutils import quoteattr

from annotator.core.mark import Mark, Value
from annotator.formats.json_lines import one_line
from annotator.formats.labelled import Filed, Labelled
from annotator.formats.offsets import Rulers
from annotator.formats.registry import Exchange
from annotator.formats.values import Record

TEXT, NUMBER, WHETHER = "attribute.", "number.", "whether."
"""What the names of controls begin with that hold an attribute of a mark, by its kind."""
ARTICLE = "article"
"""The control that says what the whole article is."""

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # XML has no way to say them


@dataclass(frozen=True, slots=True)
class Tasks(Exchange):
    """How marks are given to Label Studio."""

    write: str = field(
        default="annotations",
        metadata={
            "choices": ("annotations", "predictions", "config"),
            "help": "Tasks with annotations or predictions, or the labelling configuration (XML)",
        },
    )


def write(articles: Iterable[Labelled], options: Tasks, out: BinaryIO) -> None:
    """Write a list of tasks, or the configuration for them, in UTF-8."""
    if options.write == "config":
        out.write(_config(articles).encode())
        return
    out.write(b"[")
    numbers = count(1)
    for number, labelled in enumerate(articles):
        out.write(b",\n" if number else b"\n")
        task = {"id": number + 1, **_task(labelled, options.write, numbers)}
        out.write(one_line(task).rstrip(b"\n"))
    out.write(b"\n]\n")


def _task(labelled: Labelled, kind: str, numbers: Iterator[int]) -> Record:
    article = labelled.article
    spans = (span for filed in labelled.marks for span in filed.mark.spans)
    rulers = Rulers.over_utf16(article.text, spans)
    named = "sheet" if kind == "annotations" else "model_version"
    sheets = [
        {"id": next(numbers), named: sheet, "result": list(_results(filed, article.text, rulers))}
        for sheet, filed in groupby(labelled.marks, key=lambda filed: filed.sheet)
    ]
    # A task without any is one that nobody has looked at, and Label Studio's own exports drop it.
    return {
        "data": {"text": article.text, "name": article.name, "meta": dict(article.meta)},
        kind: sheets or [{"id": next(numbers), "result": []}],
    }


def _results(filed: Iterable[Filed], text: str, rulers: Rulers) -> Iterator[Record]:
    marks = [each.mark for each in filed]
    for mark in marks:
        place: Record = {}
        if mark.spans:
            start, end = rulers.in_utf16(mark.spans[0])
            place = {"start": start, "end": end}
            said = {**place, "text": mark.words(text), "labels": [mark.label]}
            yield _result(mark, "label", "labels", said)
        else:
            yield _result(mark, ARTICLE, "choices", {"choices": [mark.label]})
        for name, value in sorted(mark.attributes.items()):
            prefix, kind, held = _held(value)
            yield _result(mark, prefix + name, kind, {**place, **held})
    for mark in marks:
        for link in mark.links:
            yield {
                "type": "relation",
                "from_id": mark.id,
                "to_id": link.to,
                "direction": "right",
                "labels": [link.role] if link.role else [],
            }


def _result(mark: Mark, control: str, kind: str, value: Record) -> Record:
    return {"id": mark.id, "from_name": control, "to_name": "text", "type": kind, "value": value}


def _held(value: Value) -> tuple[str, str, dict[str, Any]]:
    """How the control begins that holds a value, its kind, and the value as it has it."""
    if isinstance(value, bool):
        return WHETHER, "choices", {"choices": ["true" if value else "false"]}
    if isinstance(value, str):
        return TEXT, "textarea", {"text": [value]}
    return NUMBER, "number", {"number": value}


def _config(articles: Iterable[Labelled]) -> str:
    """The configuration of a project that shows every mark of the articles."""
    labels: set[str] = set()
    about: set[str] = set()
    roles: set[str] = set()
    controls: set[tuple[str, str]] = set()
    for labelled in articles:
        for mark in (filed.mark for filed in labelled.marks):
            (labels if mark.spans else about).add(mark.label)
            roles |= {link.role for link in mark.links if link.role}
            controls |= {(name, _held(value)[0]) for name, value in mark.attributes.items()}
    return "".join(
        (
            "<View>\n",
            *_group("Labels", "Label", "label", sorted(labels)),
            *_group("Choices", "Choice", ARTICLE, sorted(about)),
            '  <Text name="text" value="$text"/>\n',
            *(_control(name, kind) for name, kind in sorted(controls)),
            *_group("Relations", "Relation", "", sorted(roles)),
            "</View>\n",
        )
    )


def _group(tag: str, one: str, name: str, values: Iterable[str]) -> Iterator[str]:
    inner = [f"    <{one} value={_quoted(value)}/>\n" for value in values]
    if inner or tag == "Labels":
        yield f'  <{tag} name="{name}" toName="text">\n' if name else f"  <{tag}>\n"
        yield from inner
        yield f"  </{tag}>\n"


def _control(attribute: str, kind: str) -> str:
    named = f'name={_quoted(kind + attribute)} toName="text" perRegion="true"'
    if kind == WHETHER:
        return f'  <Choices {named}><Choice value="true"/><Choice value="false"/></Choices>\n'
    return f"  <{'TextArea' if kind == TEXT else 'Number'} {named}/>\n"


def _quoted(words: str) -> str:
    return quoteattr(_UNWRITABLE.sub("\ufffd", words))
