"""The words for people that are declared outside the window's widgets, found in the source.

Titles come from the registries: commands, verbs, settings, readings, formats, suggesters, kinds of
damage; help on the options of formats from their fields. The sentences of Problems and the titles
of edits are templates written where they are raised; they are found in the syntax trees of
`annotator/`, followed through parameters, conditions and constants.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import get_args

from annotator.commands import commands
from annotator.commands.registry import Menu
from annotator.core.settings import DECLARED
from annotator.damage import kinds
from annotator.formats import formats
from annotator.gui.language import first_sentence
from annotator.gui.verbs import verbs
from annotator.reading import steps
from annotator.suggest import suggesters

FOLDER = Path(__file__).resolve().parent.parent / "annotator"
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Call:
    """A call, with the function and the module that it stands in."""

    node: ast.Call
    function: Function | None
    module: ast.Module


@dataclass
class Source:
    """All modules as syntax trees, and what is needed to follow a template to where it stands.

    `calls` has every call by the name of what is called.
    """

    trees: list[ast.Module] = field(default_factory=list)
    calls: dict[str, list[Call]] = field(default_factory=dict)
    kinds: set[str] = field(default_factory=lambda: {"Message", "Problem"})

    @classmethod
    def of(cls, folder: Path = FOLDER) -> Source:
        """The source of every module under `folder`."""
        source = cls()
        for path in sorted(folder.rglob("*.py")):
            tree = ast.parse(path.read_text("utf-8"), str(path))
            source.trees.append(tree)
            for function, node in _calls(tree, None):
                called = source.calls.setdefault(_name(node.func), [])
                called.append(Call(node, function, tree))
        while source._more_kinds():
            pass
        return source

    def templates(self) -> set[str]:
        """Every sentence and phrase that a Message or a Problem is made of."""
        found: set[str] = set()
        for kind in self.kinds:
            for call in self.calls.get(kind, ()):
                for template in call.node.args[:1]:
                    found |= self._texts(template, call.function, call.module, set())
        return {text for text in found if any(map(str.isalpha, text))}

    def _nodes(self) -> Iterator[ast.AST]:
        return (node for tree in self.trees for node in ast.walk(tree))

    def _more_kinds(self) -> bool:
        """Take the classes that derive from a known kind to be one as well."""
        more = {
            node.name
            for node in self._nodes()
            if isinstance(node, ast.ClassDef) and {_name(b) for b in node.bases} & self.kinds
        } - self.kinds
        self.kinds |= more
        return bool(more)

    def _texts(
        self,
        node: ast.expr,
        function: Function | None,
        tree: ast.Module,
        seen: set[tuple[int, str]],
    ) -> set[str]:
        """What an expression can be, as far as the source tells."""
        match node:
            case ast.Constant(value=str(text)):
                return {text}
            case ast.IfExp(body=one, orelse=other):
                both = (one, other)
                return set().union(*(self._texts(each, function, tree, seen) for each in both))
            case ast.Subscript(value=ast.Name() as table):
                return self._texts(table, function, tree, seen)
            case ast.Dict(values=values):
                return set().union(*(self._texts(each, function, tree, seen) for each in values))
            case ast.Name(id=name):
                return self._named(name, function, tree, seen)
        return set()

    def _named(
        self,
        name: str,
        function: Function | None,
        tree: ast.Module,
        seen: set[tuple[int, str]],
    ) -> set[str]:
        """What a name can stand for: what is assigned to it, or passed for it by any caller."""
        here = (id(function or tree), name)
        if here in seen:
            return set()
        seen.add(here)
        found: set[str] = set()
        for scope in (function, tree):
            for value in _assigned(name, scope):
                found |= self._texts(value, function, tree, seen)
        if function and name in (names := [each.arg for each in _parameters(function)]):
            place = names.index(name) - (names[0] in ("self", "cls"))
            for call in self.calls.get(function.name, ()):
                for value in _passed(call.node, place, name):
                    found |= self._texts(value, call.function, call.module, seen)
        return found


def _passed(call: ast.Call, place: int, name: str) -> Iterator[ast.expr]:
    """What a call passes for the parameter `name`, the `place`-th."""
    yield from call.args[place : place + 1]
    yield from (keyword.value for keyword in call.keywords if keyword.arg == name)


def titles() -> set[str]:
    """What is called something by a registry or a declaration, and what help says of it first."""
    shown = [*commands.values(), *steps.values(), *verbs.values()]
    declared = [*DECLARED, *formats.values(), *suggesters.values(), *kinds.values()]
    words = {each.title for each in (*shown, *declared)}
    words |= {first_sentence(each.help) for each in shown}
    words |= {each.group for each in DECLARED if each.group} | set(get_args(Menu))
    chosen = [kind for each in formats.values() for kind in (each.options, each.reading)]
    words |= {str(option.metadata["help"]) for kind in chosen for option in fields(kind)}
    return words - {""}


def _calls(node: ast.AST, function: Function | None) -> Iterator[tuple[Function | None, ast.Call]]:
    """Each call below `node`, with the function that it stands in."""
    for child in ast.iter_child_nodes(node):
        inner = child if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef) else function
        if isinstance(child, ast.Call):
            yield function, child
        yield from _calls(child, inner)


def _assigned(name: str, scope: ast.AST | None) -> Iterator[ast.expr]:
    """The values assigned to a name right in a function or module."""
    nodes = ast.walk(scope) if isinstance(scope, Function) else getattr(scope, "body", ())
    for node in nodes:
        targets = getattr(node, "targets", [getattr(node, "target", None)])
        named = name in [_name(target) for target in targets]
        if named and isinstance(node, ast.Assign | ast.AnnAssign) and node.value:
            yield node.value


def _parameters(function: Function) -> list[ast.arg]:
    given = function.args
    return [*given.posonlyargs, *given.args, *given.kwonlyargs]


def _name(node: ast.AST | None) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""
