"""Links read backwards: which marks link to a mark."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from annotator.core.edit import Edit
from annotator.core.mark import Mark, MarkId

Linking = Mapping[MarkId, tuple[MarkId, ...]]
"""For each mark that is linked to, the marks that link to it, each once."""


def linking(marks: Iterable[Mark]) -> Linking:
    """Who links to whom. O(n)."""
    found: dict[MarkId, dict[MarkId, None]] = {}
    for mark in marks:
        for link in mark.links:
            found.setdefault(link.to, {})[mark.id] = None
    return {to: tuple(its) for to, its in found.items()}


def relinked(known: Linking, edit: Edit) -> Linking:
    """Who links to whom after an edit; the very same value if the edit changes no link."""
    found: dict[MarkId, tuple[MarkId, ...]] | None = None
    for change in edit.changes:
        before = {link.to for link in change.before.links} if change.before else set()
        after = {link.to for link in change.after.links} if change.after else set()
        if before == after:
            continue
        found = dict(known) if found is None else found
        for to in before - after:
            left = tuple(each for each in found[to] if each != change.mark)
            if left:
                found[to] = left
            else:
                del found[to]
        for to in after - before:
            found[to] = (*found.get(to, ()), change.mark)
    return known if found is None else found
