"""What an article can be said to contain: the labels that a project uses."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from annotator.core.dates import is_date
from annotator.core.errors import BadCommand, BadFile
from annotator.core.mark import Value
from annotator.core.message import Message, Several, Titled
from annotator.core.picture import Rectangle

Language = Literal["en", "zh_CN", "zh_TW"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
Kind = Literal["text", "number", "yes/no", "choice", "date", "rectangle", "mark"]
KINDS: tuple[Kind, ...] = get_args(Kind)
Titles = Mapping[str, str]
"""What something is called, by language; English is always there."""

NOTE = "note"
"""The attribute that every mark may have: an editor's remark."""
MENTION = "mention"
"""The role that marks play in a chain: they all speak of the same."""
_GROUPED = re.compile(r"[-+]?\d{1,3}(,\d{3})+(\.\d*)?")


@dataclass(frozen=True, slots=True)
class Attribute:
    """What a mark of some label may say beside its words: its type decides how it is edited.

    `choices` are values; what they are called is in `choice_titles`, if that is something else.
    `to` are the labels that the value of the kind `mark` may have, none for any.
    """

    name: str
    titles: Titles
    kind: Kind = "text"
    choices: tuple[str, ...] = ()
    required: bool = False
    choice_titles: Mapping[str, Titles] = field(default_factory=dict)
    to: tuple[str, ...] = ()

    @property
    def titled(self) -> Titled:
        """The attribute as a sentence names it."""
        return Titled(self.name, self.titles)

    def choice(self, value: str) -> Titled:
        """One of the choices as a sentence names it."""
        return Titled(value, self.choice_titles.get(value, {"en": value}))

    def called(self, choice: str, language: str) -> str:
        """What one of the choices is called."""
        return title(self.choice(choice).titles, language)

    def value(self, text: str) -> Value:
        """The value that `text` means for this attribute; raises BadCommand if it means none."""
        if self.kind == "number":
            return _number(self.titled, text)
        if self.kind == "yes/no":
            if text not in ("yes", "no", "true", "false"):
                raise BadCommand("“{name}” is yes or no, not “{text}”", name=self.titled, text=text)
            return text in ("yes", "true")
        if self.kind == "choice" and text not in self.choices:
            raise BadCommand(
                "“{name}” is one of {choices}, not “{text}”",
                name=self.titled,
                choices=Several(map(self.choice, self.choices)),
                text=text,
            )
        if self.kind == "date" and not is_date(text):
            raise BadCommand(
                "“{name}” is a date such as 2020-09-08, not “{text}”", name=self.titled, text=text
            )
        if self.kind == "rectangle":
            return str(Rectangle.parse(text))
        return text


_NOTE = Attribute(NOTE, {"en": "Note", "zh_CN": "备注", "zh_TW": "備註"})


@dataclass(frozen=True, slots=True)
class Role:
    """A part that other marks may play in a mark: `photographer`, played by `entity.person`."""

    name: str
    titles: Titles
    to: tuple[str, ...] = ()

    @property
    def titled(self) -> Titled:
        """The role as a sentence names it."""
        return Titled(self.name, self.titles)

    def fits(self, label: str) -> bool:
        """Whether marks of a label may play this part."""
        return not self.to or label in self.to


@dataclass(frozen=True, slots=True)
class Label:
    """One label of a scheme: its dotted name, and how editors see and reach it.

    `codes` are the short forms shown beside a mark; `light` and `dark` are the colours (`#rrggbb`)
    of its line in the two themes; `line` is the style of that line, so that colour never stands
    alone; `tint` whether a soft tint of it lies behind the words. `on` says what it is put on:
    words, the whole article, or a part of a picture.
    """

    name: str
    titles: Titles
    codes: Titles = field(default_factory=dict)
    key: str = ""
    light: str = "#6b7280"
    dark: str = "#9ca3af"
    line: Literal["solid", "dash", "dot", "double"] = "solid"
    tint: bool = True
    on: Literal["words", "article", "picture"] = "words"
    guideline: Titles = field(default_factory=dict)
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    roles: Mapping[str, Role] = field(default_factory=dict)

    def attribute(self, name: str) -> Attribute:
        """The declared attribute of that name; raises BadCommand if there is none."""
        if name == NOTE:
            return _NOTE
        if name not in self.attributes:
            raise BadCommand(
                "“{label}” has no attribute “{name}”; it has {names}",
                label=self.name,
                name=name,
                names=Several(each.titled for each in (*self.attributes.values(), _NOTE)),
            )
        return self.attributes[name]

    def titled(self, attribute: str) -> Titled:
        """An attribute as a sentence names it, also one that came in from elsewhere."""
        known = attribute in self.attributes or attribute == NOTE
        return self.attribute(attribute).titled if known else Titled(attribute, {"en": attribute})


@dataclass(frozen=True, slots=True)
class Scheme:
    """The labels of a project, in the order in which editors see them."""

    name: str = ""
    labels: Mapping[str, Label] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Label]:
        return iter(self.labels.values())

    def label(self, name: str) -> Label:
        """The label of that name; raises BadCommand if the project has none."""
        if name not in self.labels:
            raise BadCommand("This project has no label “{name}”", name=name)
        return self.labels[name]

    def shown(self, name: str) -> Label:
        """The label of that name or, for one that came in from elsewhere, a plain stand-in."""
        return self.labels.get(name) or Label(name, {"en": name})

    @property
    def chain(self) -> Label | None:
        """The label of chains, whose mentions speak of the same; None if there is none."""
        its = (each for each in self if each.on == "article" and MENTION in each.roles)
        return next(its, None)

    @classmethod
    def parse(cls, toml: str) -> Scheme:
        """A scheme as in `resources/schemes/*.toml`; raises BadFile saying what is wrong."""
        try:
            document = tomllib.loads(toml)
            labels = [_label(table) for table in document["label"]]
        except (KeyError, TypeError, AttributeError, ValueError) as error:
            raise BadFile("This is not a scheme of labels: {why}", why=error) from error
        names = [label.name for label in labels]
        keys = [label.key for label in labels if label.key]
        for what in (names, keys):
            twice = {one for one in what if what.count(one) > 1}
            if twice:
                raise BadFile("The scheme has “{name}” twice", name=sorted(twice)[0])
        return cls(document.get("name", ""), {label.name: label for label in labels})


def title(titles: Titles, language: str) -> str:
    """What something is called in `language` (`en`, `zh_CN`, `zh_TW`), or in English.

    >>> title({"en": "Person", "zh_CN": "人物"}, "zh_CN"), title({"en": "Person"}, "zh_TW")
    ('人物', 'Person')
    """
    return titles.get(language) or titles.get("en") or next(iter(titles.values()), "")


def told(message: Message, scheme: Scheme, language: str = "en") -> str:
    """A message with the titles of labels in place of their dotted names.

    >>> told(Message("mark as {label}", {"label": "entity.dog"}), Scheme())
    'mark as entity.dog'
    """
    values = dict(message.values)
    if "label" in values:
        values["label"] = title(scheme.shown(str(values["label"])).titles, language)
    return message.template.format(**values)


def _label(table: Mapping[str, Any]) -> Label:
    rest = {k: v for k, v in table.items() if k not in ("attribute", "role", "title", "code")}
    attributes = [_attribute(each) for each in table.get("attribute", ())]
    roles = [
        Role(each["name"], each["title"], tuple(each.get("to", ())))
        for each in table.get("role", ())
    ]
    return Label(
        titles=table["title"],
        codes=table.get("code", {}),
        attributes={each.name: each for each in attributes},
        roles={each.name: each for each in roles},
        **rest,
    )


def _attribute(table: Mapping[str, Any]) -> Attribute:
    # A choice is a value, or a value with what it is called.
    choices = [
        each if isinstance(each, Mapping) else {"value": each} for each in table.get("choices", ())
    ]
    return Attribute(
        table["name"],
        table["title"],
        _one_of(table.get("kind", "text"), KINDS),
        tuple(str(each["value"]) for each in choices),
        bool(table.get("required", False)),
        {str(each["value"]): dict(each["title"]) for each in choices if "title" in each},
        tuple(table.get("to", ())),
    )


def _one_of(value: str, allowed: tuple[Kind, ...]) -> Kind:
    for each in allowed:
        if each == value:
            return each
    raise ValueError(f"“{value}” is none of {', '.join(allowed)}")


def _number(name: Titled, text: str) -> int | float:
    plain = text.strip().replace("，", ",")
    plain = plain.replace(",", "") if _GROUPED.fullmatch(plain) else plain
    for kind in (int, float):
        try:
            number = kind(plain)
        except ValueError:
            continue
        if number - number == 0:  # neither infinite nor not a number
            return number
    raise BadCommand("“{name}” is a number, not “{text}”", name=name, text=text)
