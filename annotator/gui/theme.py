"""The colours of the window, by day and by night."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from annotator.core.resources import resource
from annotator.core.scheme import Label
from annotator.gui.colours import contrast, mixed
from annotator.gui.stylesheet import stylesheet

Name = Literal["light", "dark"]

BAND_SHARE: dict[Name, float] = {"light": 0.24, "dark": 0.28}
"""How much of a label's colour a band under the words has, as far as the words stay legible."""
BAND_CONTRAST: dict[Name, float] = {"light": 7.0, "dark": 4.5}
"""The contrast that the words have at least on a band."""

TAG_CONTRAST = 4.5
"""The contrast that the small words of a mark's tag have at least on the paper."""


@dataclass(frozen=True, slots=True)
class Theme:
    """The named colours (`#rrggbb`) of one theme, as in `resources/themes/*.toml`.

    `paper`, `ink`, `gloss`, `selection` and `hit`, for what is looked for, are the page's; `panel`,
    `panel_ink` and `line` are everything around it; `faint` is for what is said by the way;
    `accent` is for what can be pressed or has the keyboard; `warning` for what went wrong.
    """

    name: Name
    paper: str
    ink: str
    faint: str
    panel: str
    panel_ink: str
    line: str
    accent: str
    selection: str
    hit: str
    gloss: str
    warning: str


def theme_named(name: str) -> Theme:
    """The theme `light` or `dark`; any other name, such as `system`, asks the desktop."""
    if name in ("light", "dark"):
        return _loaded("dark" if name == "dark" else "light")
    scheme = QGuiApplication.styleHints().colorScheme()
    return _loaded("dark" if scheme == Qt.ColorScheme.Dark else "light")


def apply(app: QApplication, theme: Theme) -> None:
    """Show every window of the program in a theme, from now on."""
    if not app.styleSheet():  # the first time
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(palette(theme))
    app.setStyleSheet(stylesheet(theme))


def band(line: str, theme: Theme) -> QColor:
    """The soft tint of a label's colour that lies under the words; they stay legible on it."""
    return QColor(_band(line, theme))


def label_colour(label: Label, theme: Theme) -> QColor:
    """The colour of a label's line and code in a theme."""
    return QColor(label.dark if theme.name == "dark" else label.light)


def tag_colour(line: str, theme: Theme) -> QColor:
    """The colour of small words about a mark: its line's, drawn nearer to ink until it is legible.

    A line is seen at a contrast of 3; words of that size want `TAG_CONTRAST`.
    """
    return QColor(_tag(line, theme))


def palette(theme: Theme) -> QPalette:
    """What Qt's own widgets are drawn with in a theme."""
    made = QPalette()
    role = QPalette.ColorRole
    raised = mixed(theme.panel_ink, theme.panel, 0.05)
    for each, colour in {
        role.Window: theme.panel,
        role.WindowText: theme.panel_ink,
        role.Base: theme.paper,
        role.AlternateBase: mixed(theme.panel, theme.paper, 0.5),
        role.Text: theme.ink,
        role.Button: raised,
        role.ButtonText: theme.panel_ink,
        role.BrightText: theme.warning,
        role.ToolTipBase: theme.paper,
        role.ToolTipText: theme.ink,
        role.PlaceholderText: theme.faint,
        role.Highlight: theme.selection,
        role.HighlightedText: theme.ink,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: mixed(theme.paper, raised, 0.5),
        role.Midlight: mixed(theme.line, raised, 0.3),
        role.Mid: theme.line,
        role.Dark: mixed(theme.panel_ink, theme.line, 0.2),
        role.Shadow: mixed("#000000", theme.line, 0.4),
    }.items():
        made.setColor(each, QColor(colour))
    pale = QColor(mixed(theme.faint, theme.panel, 0.6))
    for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, each, pale)
    return made


@lru_cache(maxsize=2)
def _loaded(name: Name) -> Theme:
    tokens = tomllib.loads(resource("themes", f"{name}.toml").read_text("utf-8"))
    return Theme(name=name, **tokens)


@lru_cache(maxsize=256)
def _band(line: str, theme: Theme) -> str:
    share = BAND_SHARE[theme.name]
    tint = mixed(line, theme.paper, share)
    while share > 0 and contrast(theme.ink, tint) < BAND_CONTRAST[theme.name]:
        share -= 0.02
        tint = mixed(line, theme.paper, max(share, 0.0))
    return tint


@lru_cache(maxsize=256)
def _tag(line: str, theme: Theme) -> str:
    share, tint = 1.0, line
    while share > 0 and contrast(tint, theme.paper) < TAG_CONTRAST:
        share -= 0.05
        tint = mixed(line, theme.ink, max(share, 0.0))
    return tint
