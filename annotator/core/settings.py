"""What an editor can set, declared once: the dialog, the file and the code all come from here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from annotator.core.errors import BadCommand

Setting = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Declared:
    """One setting: its name in the file, what it is called, what it is by default.

    `choices` are the values it can have, if they can be listed; `least` and `most` bound a number.
    One of no group is chosen where it is seen, in a panel or a menu, and stands in no dialog.
    """

    name: str
    title: str
    default: Setting
    group: Literal["General", "Page", "Suggestions", ""]
    choices: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None

    def checked(self, value: object) -> Setting:
        """`value` if this setting can have it; raises BadCommand saying what it can have."""
        kind = type(self.default)
        if kind is float and type(value) is int:
            value = float(value)
        if type(value) is not kind or (self.choices and value not in self.choices):
            raise BadCommand(
                "“{value}” is no value for the setting “{name}”", value=value, name=self.name
            )
        if isinstance(value, int | float) and not isinstance(value, bool):
            low = self.least is not None and value < self.least
            if low or (self.most is not None and value > self.most):
                raise BadCommand(
                    "The setting “{name}” lies between {least} and {most}, {value} does not",
                    name=self.name,
                    least=self.least,
                    most=self.most,
                    value=value,
                )
        if isinstance(value, str | int | float | bool):
            return value
        raise TypeError(value)


DECLARED: tuple[Declared, ...] = (
    Declared("editor", "Your name on marks", "", "General"),
    Declared("language", "Language", "system", "General", ("system", "en", "zh_CN", "zh_TW")),
    Declared("theme", "Theme", "system", "General", ("system", "light", "dark")),
    Declared(
        "preview",
        "Preview before articles come in",
        "needed",
        "General",
        ("needed", "always", "never"),
    ),
    Declared("reading", "Reading of a newly opened article", "clean", "Page"),
    Declared("glosses", "Glosses", "hidden", "Page", ("hidden", "above")),
    Declared("text_size", "Text size in pixels", 19, "Page", least=10, most=48),
    Declared("line_height", "Line height in text sizes", 1.7, "Page", least=1.2, most=3.0),
    Declared("measure", "Characters in a line", 38, "Page", least=16, most=80),
    Declared("typeface", "Typeface", "sans", "Page", ("sans", "serif")),
    Declared(
        "shapes", "Shapes of the characters", "article", "Page", ("article", "SC", "TC", "HK")
    ),
    Declared("numbers", "Number the paragraphs", "none", "Page", ("none", "every", "fifth")),
    Declared("marks", "Show the marks", True, "Page"),
    Declared("hidden", "Labels whose marks are hidden", "", ""),
    Declared("sheets", "Sheets of others that are shown, one a line", "", ""),
    Declared("tags", "Show the labels of marks", True, "Page"),
    Declared("arcs", "Show all links", False, "Page"),
    Declared("pictures", "Show pictures", True, "Page"),
    Declared("suggestions", "Offer suggestions", True, "Suggestions"),
    Declared("probable", "Least probability of a suggestion", 0.0, "Suggestions", least=0, most=1),
    Declared("learned", "Least probability of a learned name", 0.6, "Suggestions", least=0, most=1),
    Declared("silent", "Suggesters that are switched off", "paragraphs", ""),
    Declared("heard", "Suggesters that are switched on", "", ""),
)


@dataclass(frozen=True)
class Settings:
    """The values that differ from their defaults.

    >>> Settings().with_value("theme", "dark")["theme"], Settings()["theme"]
    ('dark', 'system')
    """

    values: Mapping[str, Setting] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Setting:
        return self.values.get(name, declared(name).default)

    def text(self, name: str) -> str:
        """The value of a setting that is text."""
        return str(self[name])

    def number(self, name: str) -> float:
        """The value of a setting that is a number."""
        return float(self[name])

    def flag(self, name: str) -> bool:
        """The value of a setting that is yes or no."""
        return bool(self[name])

    def with_value(self, name: str, value: object) -> Settings:
        """These settings with one changed; raises BadCommand if it cannot have that value."""
        checked = declared(name).checked(value)
        rest = {k: v for k, v in self.values.items() if k != name}
        return Settings(rest if checked == declared(name).default else {**rest, name: checked})


def declared(name: str) -> Declared:
    """The declaration of a setting; raises BadCommand if there is none of that name."""
    for each in DECLARED:
        if each.name == name:
            return each
    raise BadCommand("There is no setting “{name}”", name=name)
