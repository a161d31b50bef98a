"""Everything that the window can be asked to do, and what it is called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from annotator.commands import commands
from annotator.core.scheme import Scheme
from annotator.core.scheme import title as title_in
from annotator.gui.language import command_help, command_title, declared_word, first_sentence
from annotator.gui.verbs import verbs

PHRASES: Final[Mapping[str, object]] = {
    "read-as printed": QT_TRANSLATE_NOOP("Declared", "As printed"),
    "read-as clean": QT_TRANSLATE_NOOP("Declared", "Clean"),
    "read-as clean+simplified": QT_TRANSLATE_NOOP("Declared", "Clean, Simplified"),
    "read-as clean+traditional": QT_TRANSLATE_NOOP("Declared", "Clean, Traditional"),
    "read-as clean+traditional-tw": QT_TRANSLATE_NOOP("Declared", "Clean, Traditional (Taiwan)"),
    "read-as clean+traditional-hk": QT_TRANSLATE_NOOP("Declared", "Clean, Traditional (Hong Kong)"),
    "read-with traditional": QT_TRANSLATE_NOOP("Declared", "Traditional"),
    "read-with traditional-tw": QT_TRANSLATE_NOOP("Declared", "Traditional, Taiwan"),
    "read-with traditional-hk": QT_TRANSLATE_NOOP("Declared", "Traditional, Hong Kong"),
    "read-with repaired": QT_TRANSLATE_NOOP("Declared", "Repairs shown"),
    "read-without repairs": QT_TRANSLATE_NOOP("Declared", "Repairs as printed"),
    "read-with full-width": QT_TRANSLATE_NOOP("Declared", "Full-width punctuation"),
    "read-with half-width": QT_TRANSLATE_NOOP("Declared", "Half-width punctuation"),
    "read-without width": QT_TRANSLATE_NOOP("Declared", "Punctuation as printed"),
    "read-beside printed": QT_TRANSLATE_NOOP("Declared", "As printed"),
    "read-beside clean": QT_TRANSLATE_NOOP("Declared", "Clean"),
    "read-beside clean+simplified": QT_TRANSLATE_NOOP("Declared", "Clean, Simplified"),
    "read-beside clean+traditional": QT_TRANSLATE_NOOP("Declared", "Clean, Traditional"),
    "read-beside clean+traditional-tw": QT_TRANSLATE_NOOP(
        "Declared", "Clean, Traditional (Taiwan)"
    ),
    "read-beside clean+traditional-hk": QT_TRANSLATE_NOOP(
        "Declared", "Clean, Traditional (Hong Kong)"
    ),
    "glosses hidden": QT_TRANSLATE_NOOP("Declared", "Glosses hidden"),
    "glosses above": QT_TRANSLATE_NOOP("Declared", "Glosses above the characters"),
    "glosses printed": QT_TRANSLATE_NOOP("Declared", "Glosses as printed"),
    "move-end 1": QT_TRANSLATE_NOOP("Declared", "End one character later"),
    "move-end -1": QT_TRANSLATE_NOOP("Declared", "End one character earlier"),
    "move-start -1": QT_TRANSLATE_NOOP("Declared", "Start one character earlier"),
    "move-start 1": QT_TRANSLATE_NOOP("Declared", "Start one character later"),
    "move-caret sentence 1": QT_TRANSLATE_NOOP("Declared", "Next sentence"),
    "move-caret sentence -1": QT_TRANSLATE_NOOP("Declared", "Previous sentence"),
    "extend-selection sentence 1": QT_TRANSLATE_NOOP("Declared", "Select to the end of a sentence"),
    "extend-selection sentence -1": QT_TRANSLATE_NOOP(
        "Declared", "Select to the beginning of a sentence"
    ),
    "panel articles": QT_TRANSLATE_NOOP("Declared", "Articles"),
    "panel suggestions": QT_TRANSLATE_NOOP("Declared", "Suggestions"),
    "panel labels": QT_TRANSLATE_NOOP("Declared", "Labels"),
    "panel mark": QT_TRANSLATE_NOOP("Declared", "This mark"),
    "panel marks": QT_TRANSLATE_NOOP("Declared", "Marks in the article"),
    "text-size +1": QT_TRANSLATE_NOOP("Declared", "Larger text"),
    "text-size -1": QT_TRANSLATE_NOOP("Declared", "Smaller text"),
    "text-size 0": QT_TRANSLATE_NOOP("Declared", "Text size as at first"),
    "line-height +1": QT_TRANSLATE_NOOP("Declared", "Lines further apart"),
    "line-height -1": QT_TRANSLATE_NOOP("Declared", "Lines closer together"),
    "measure +1": QT_TRANSLATE_NOOP("Declared", "Longer lines"),
    "measure -1": QT_TRANSLATE_NOOP("Declared", "Shorter lines"),
    "numbers every": QT_TRANSLATE_NOOP("Declared", "Number every paragraph"),
    "numbers fifth": QT_TRANSLATE_NOOP("Declared", "Number each fifth paragraph"),
    "typeface sans": QT_TRANSLATE_NOOP("Declared", "Sans serif"),
    "typeface serif": QT_TRANSLATE_NOOP("Declared", "Serif"),
    "shapes article": QT_TRANSLATE_NOOP("Declared", "Shapes as the article"),
    "shapes SC": QT_TRANSLATE_NOOP("Declared", "Shapes of mainland China"),
    "shapes TC": QT_TRANSLATE_NOOP("Declared", "Shapes of Taiwan"),
    "shapes HK": QT_TRANSLATE_NOOP("Declared", "Shapes of Hong Kong"),
    "theme light": QT_TRANSLATE_NOOP("Declared", "Light"),
    "theme dark": QT_TRANSLATE_NOOP("Declared", "Dark"),
    "theme system": QT_TRANSLATE_NOOP("Declared", "As the system"),
}
"""What lines with words are called."""

GROUPS: Final[Mapping[str, object]] = {
    "theme": QT_TRANSLATE_NOOP("Declared", "Theme"),
    "typeface": QT_TRANSLATE_NOOP("Declared", "Typeface"),
    "panel": QT_TRANSLATE_NOOP("Declared", "Panel"),
    "read-as": QT_TRANSLATE_NOOP("Declared", "Reading"),
    "read-beside": QT_TRANSLATE_NOOP("Declared", "Beside"),
    "read-with": QT_TRANSLATE_NOOP("Declared", "Reading"),
    "read-without": QT_TRANSLATE_NOOP("Declared", "Reading"),
}
"""What stands before the phrases of a name where they are not in a menu of their own."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A line that can be run: its title in the language of the window, and in English.

    `usage` is set where words must be typed behind the name. `others` is what it can be found by
    besides: titles in other languages.
    """

    line: str
    title: str
    english: str
    help: str = ""
    usage: str = ""
    others: str = ""


def offers(scheme: Scheme, language: str) -> list[Offer]:
    """All lines without words, the phrases, the labels, and what needs words."""
    made = [*_labels(scheme, language), *_phrases(), *_plain()]
    return [*made, *_with_words()]


def label_offer(scheme: Scheme, name: str, language: str) -> Offer:
    """What the key of a label does."""
    label = scheme.label(name)
    text = QCoreApplication.translate("Offers", "Mark as {label}")
    called = title_in(label.titles, language)
    english = f"Mark as {title_in(label.titles, 'en')}"
    guide = title_in(label.guideline, language) if label.guideline else ""
    others = " ".join((*label.titles.values(), *label.codes.values()))
    return Offer(f"label {name}", text.format(label=called), english, guide, others=others)


def phrase(line: str, *, alone: bool = False) -> str:
    """What a line of `PHRASES` is called; `alone`, outside its menu, with its group before it."""
    text = declared_word(str(PHRASES[line]))
    group = GROUPS.get(line.partition(" ")[0]) if alone else None
    return f"{declared_word(str(group))}: {text}" if group else text


def _labels(scheme: Scheme, language: str) -> Iterator[Offer]:
    return (label_offer(scheme, label.name, language) for label in scheme)


def _phrases() -> Iterator[Offer]:
    for line, english in PHRASES.items():
        yield Offer(line, phrase(line, alone=True), str(english), help_of(line))


def _plain() -> Iterator[Offer]:
    for verb in verbs.values():
        if not verb.needs_words:
            title = declared_word(verb.title)
            yield Offer(verb.name, title, verb.title, help_of(verb.name))
    for command in commands.values():
        if not command.words:
            yield Offer(command.name, command_title(command), command.title, help_of(command.name))


def _with_words() -> Iterator[Offer]:
    for verb in verbs.values():
        if verb.needs_words:
            title = declared_word(verb.title)
            yield Offer(verb.name, title, verb.title, help_of(verb.name), verb.usage)
    for command in commands.values():
        if command.words:
            title, said = command_title(command), help_of(command.name)
            yield Offer(command.name, title, command.title, said, command.usage)


def help_of(line: str) -> str:
    """One sentence on what a line does."""
    name = line.partition(" ")[0]
    if name in verbs:
        return declared_word(first_sentence(verbs[name].help))
    return command_help(commands[name]) if name in commands else ""
