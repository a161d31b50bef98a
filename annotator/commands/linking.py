"""Links between marks: who plays which part, and which marks speak of the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.commands.registry import command
from annotator.commands.selecting import mark_named, selected_mark
from annotator.core.edit import Change, Edit
from annotator.core.errors import BadCommand
from annotator.core.mark import Link, Mark, MarkId
from annotator.core.message import Message, Several
from annotator.core.picture import REGION
from annotator.core.scheme import MENTION, Label, Role
from annotator.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Way:
    """One way to link two marks: `there` plays a part in `here`."""

    here: MarkId
    role: Role
    there: MarkId

    @property
    def line(self) -> str:
        """The command line that links them so."""
        return f"link {self.role.name} {self.there} {self.here}"


@command("Link to a mark")
def link(workspace: Workspace, role: str, mark: str, of: str = "") -> None:
    """Say that another mark plays a part in the selected one: `link photographer 3f2a`.

    With a third word the part is one in that mark, and not in the selected one.
    """
    here = mark_named(workspace, of) if of else selected_mark(workspace)
    there = mark_named(workspace, mark)
    roles = workspace.scheme.shown(here.label).roles
    if not roles:
        raise BadCommand("Marks with the label “{label}” have no links", label=here.label)
    if role not in roles:
        raise BadCommand(
            "“{label}” has no role “{role}”; it has {roles}",
            label=here.label,
            role=role,
            roles=Several(each.titled for each in roles.values()),
        )
    if not roles[role].fits(there.label):
        raise BadCommand(
            "“{role}” is played by {labels}, not by “{label}”",
            role=roles[role].titled,
            labels=Several(roles[role].to),
            label=there.label,
        )
    if here.id == there.id:
        raise BadCommand("A mark is not linked to itself")
    if Link(role, there.id) in here.links:
        raise BadCommand("The two marks are linked like this already")
    _relink(workspace, here, (*here.links, Link(role, there.id)), "link {label}")


@command("Remove a link")
def unlink(workspace: Workspace, role: str, mark: str, of: str = "") -> None:
    """Take the link from the selected mark to another one away, or with a third word from that."""
    here = mark_named(workspace, of) if of else selected_mark(workspace)
    there = mark_named(workspace, mark)
    links = tuple(each for each in here.links if each != Link(role, there.id))
    if links == here.links:
        roles = workspace.scheme.shown(here.label).roles
        titled = roles[role].titled if role in roles else role
        raise BadCommand("The two marks are not linked as “{role}”", role=titled)
    title = Message("unlink {label}", {"label": here.label})
    if _is_chain(workspace, here) and len(mentions(links)) < 2:
        workspace.do(Edit(title, with_consequences(workspace, here, None)))
    else:
        _relink(workspace, here, links, title.template)


@command("Say the same as a mark")
def same_as(workspace: Workspace, mark: str) -> None:
    """Say that the selected mark and another one speak of the same: both are in one chain then.

    Where both are in chains, these become one.
    """
    here, there = selected_mark(workspace), mark_named(workspace, mark)
    chain = _chain_label(workspace)
    for each in (here, there):
        if not chain.roles[MENTION].fits(each.label):
            raise BadCommand("“{label}” is never the same as another mark", label=each.label)
    if here.id == there.id:
        raise BadCommand("Choose another mark that says the same")
    ours, theirs = chain_of(workspace, here), chain_of(workspace, there)
    if ours and theirs and ours.id == theirs.id:
        raise BadCommand("The two marks are in one chain already")
    title = Message("say the same: {label}", {"label": here.label})
    if ours and theirs:
        workspace.do(Edit(title, _merged(workspace, ours, theirs)))
        return
    kept = ours or theirs
    new = (here, there) if kept is None else (there,) if ours else (here,)
    joined = _mentioning(workspace, kept or Mark(chain.name), new)
    workspace.do(Edit(title, (Change(kept, joined),)))


@command("No longer the same", menu="Mark")
def not_the_same(workspace: Workspace) -> None:
    """Take the selected mark out of its chain; a chain with one mark left goes."""
    mark = selected_mark(workspace)
    chain = chain_of(workspace, mark)
    if chain is None:
        raise BadCommand("This mark is in no chain")
    links = tuple(each for each in chain.links if each != Link(MENTION, mark.id))
    title = Message("no longer the same: {label}", {"label": mark.label})
    after = replace(chain, links=links) if len(mentions(links)) > 1 else None
    workspace.do(Edit(title, with_consequences(workspace, chain, after)))


def ways(workspace: Workspace, one: Mark, other: Mark) -> list[Way]:
    """How `other` can play a part in `one`, or if it cannot, `one` in `other`; the likeliest first.

    A role that only few labels play is likelier than one that many do.
    """
    for here, there in ((one, other), (other, one)):
        roles = workspace.scheme.shown(here.label).roles.values()
        fitting = [
            role
            for role in roles
            if role.fits(there.label) and Link(role.name, there.id) not in here.links
        ]
        if fitting and here.id != there.id:
            fitting.sort(key=lambda role: len(role.to) or len(workspace.scheme.labels))
            return [Way(here.id, role, there.id) for role in fitting]
    return []


def can_be_the_same(workspace: Workspace, one: Mark, other: Mark) -> bool:
    """Whether `same-as` could join two marks."""
    chain = workspace.scheme.chain
    if chain is None or one.id == other.id:
        return False
    if not all(chain.roles[MENTION].fits(each.label) for each in (one, other)):
        return False
    ours, theirs = chain_of(workspace, one), chain_of(workspace, other)
    return ours is None or theirs is None or ours.id != theirs.id


def are_alike(workspace: Workspace, one: Mark, other: Mark) -> bool:
    """Whether two marks have one label and can be joined: that is meant where nothing is said.

    A person and an organisation can be one chain too, but only if somebody says so.
    """
    return one.label == other.label and can_be_the_same(workspace, one, other)


def check_can_be_joined(workspace: Workspace, one: Mark, other: Mark) -> None:
    """Raise BadCommand, with the reason, unless a role links two marks or they are alike."""
    if ways(workspace, one, other) or are_alike(workspace, one, other):
        return
    if one.id == other.id:
        raise BadCommand("A mark is not linked to itself")
    chain = chain_of(workspace, one)
    if chain is not None and chain == chain_of(workspace, other):
        raise BadCommand("The two marks are in one chain already")
    pairs = ((one, other), (other, one))
    labels = ((workspace.scheme.shown(here.label), there.label) for here, there in pairs)
    if any(role.fits(there) for here, there in labels for role in here.roles.values()):
        raise BadCommand("The two marks are linked like this already")
    raise BadCommand(
        "No role links “{one}” and “{other}”; “Say the same” joins them if they are one thing",
        one=one.label,
        other=other.label,
    )


def can_be_joined(workspace: Workspace, one: Mark, other: Mark) -> bool:
    """Whether a role links two marks, or they are alike."""
    return bool(ways(workspace, one, other)) or are_alike(workspace, one, other)


def chain_of(workspace: Workspace, mark: Mark) -> Mark | None:
    """The chain that a mark is in."""
    linking = workspace.sheet.linking(mark.id)
    return next((each for each in linking if _is_chain(workspace, each)), None)


def mentions(links: Iterable[Link]) -> list[MarkId]:
    """The marks that links name as mentions of the same."""
    return [each.to for each in links if each.role == MENTION]


def with_consequences(workspace: Workspace, before: Mark, after: Mark | None) -> tuple[Change, ...]:
    """A change of a mark, and what it means for others: links that no longer fit fall with it.

    A chain that has only one mention left goes, and so does a region whose picture does.
    """
    gone = set() if after else {before.id}
    for other in workspace.sheet.linking(before.id):
        left = _fitting(workspace, other, gone, before, after)
        alone = _is_chain(workspace, other) and len(mentions(left)) < 2
        if left != other.links and (alone or other.label == REGION):
            gone.add(other.id)
    affected = {each.id: each for one in gone for each in workspace.sheet.linking(one)}
    affected |= {each.id: each for each in workspace.sheet.linking(before.id)}
    affected |= _meaning(workspace, gone)
    changes = [Change(before, after)]
    with_it = (workspace.sheet.marks[each] for each in sorted(gone - {before.id}))
    changes += [Change(each, None) for each in with_it]
    for other in affected.values():
        links = _fitting(workspace, other, gone, before, after)
        said = {k: v for k, v in other.attributes.items() if v not in gone}
        kept = replace(other, links=links, attributes=said)
        if other.id not in gone and other.id != before.id and kept != other:
            changes.append(Change(other, kept))
    return tuple(changes)


def _meaning(workspace: Workspace, gone: set[MarkId]) -> dict[MarkId, Mark]:
    """The marks of which an attribute is a mark that goes. O(n) where a label has such ones."""
    labels = {
        label.name
        for label in workspace.scheme
        if any(each.kind == "mark" for each in label.attributes.values())
    }
    marks = workspace.sheet.marks.all() if labels and gone else ()
    return {
        mark.id: mark
        for mark in marks
        if mark.label in labels and not gone.isdisjoint(mark.attributes.values())
    }


def _fitting(
    workspace: Workspace, mark: Mark, gone: set[MarkId], before: Mark, after: Mark | None
) -> tuple[Link, ...]:
    """The links of a mark that are left once some marks are gone and one is another."""
    roles = workspace.scheme.shown(mark.label).roles
    return tuple(
        link
        for link in mark.links
        if link.to not in gone
        and (
            link.to != before.id
            or (
                after is not None and (link.role not in roles or roles[link.role].fits(after.label))
            )
        )
    )


def _merged(workspace: Workspace, kept: Mark, other: Mark) -> tuple[Change, ...]:
    """The changes that make one chain of two; what links to the other links to the one kept."""
    theirs = [workspace.sheet.marks[each] for each in mentions(other.links)]
    joined = _mentioning(workspace, kept, theirs)
    joined = replace(joined, attributes={**other.attributes, **kept.attributes})
    changes = [Change(kept, joined), Change(other, None)]
    for each in workspace.sheet.linking(other.id):
        links = (Link(x.role, kept.id) if x.to == other.id else x for x in each.links)
        changes.append(Change(each, replace(each, links=tuple(dict.fromkeys(links)))))
    return tuple(changes)


def _mentioning(workspace: Workspace, chain: Mark, more: Iterable[Mark]) -> Mark:
    """A chain with more mentions, all in reading order."""
    marks = workspace.sheet.marks
    there = [marks[each] for each in mentions(chain.links) if each in marks]
    ordered = sorted((*there, *more), key=lambda each: each.place)
    others = tuple(each for each in chain.links if each.role != MENTION)
    return replace(chain, links=(*(Link(MENTION, each.id) for each in ordered), *others))


def _is_chain(workspace: Workspace, mark: Mark) -> bool:
    chain = workspace.scheme.chain
    return chain is not None and mark.label == chain.name


def _chain_label(workspace: Workspace) -> Label:
    chain = workspace.scheme.chain
    if chain is None:
        raise BadCommand("This project has no label for marks that speak of the same")
    return chain


def _relink(workspace: Workspace, mark: Mark, links: tuple[Link, ...], title: str) -> None:
    edit = Edit.replacing(Message(title, {"label": mark.label}), mark, replace(mark, links=links))
    workspace.do(edit)
