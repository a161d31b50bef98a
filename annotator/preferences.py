"""What an editor prefers, kept between sessions: settings, keys, recent projects. No Qt.

TOML files in one folder: `settings.toml` (a name and a value a line, only what differs from the
defaults), `keys.toml` (a table `keys`: key → command line), `recent.toml` (a list `projects`) and
`patterns.toml` (regular expressions for suggestions); and a folder `lists` of names, as CSV. A file
that cannot be understood is set aside, and one sentence says so: nothing here keeps the program
from starting.
"""

from __future__ import annotations

import getpass
import os
import tempfile
import tomllib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

import platformdirs

from annotator.core.errors import BadCommand, BadFile
from annotator.core.message import Message
from annotator.core.settings import DECLARED, Settings, declared

CONFIG = "ANNOTATOR_CONFIG"
"""The environment variable that names another folder for all of this: for tests and the demo."""
MOST_RECENT = 12
LISTS = "lists"
"""The folder of the editor's lists of names."""

_notices: list[Message] = []


def config_folder() -> Path:
    """The folder of settings, keys and recent projects; it is there."""
    return _folder(os.environ.get(CONFIG, ""), "config")


def data_folder() -> Path:
    """The folder of the log; it is there."""
    return _folder(os.environ.get(CONFIG, ""), "data")


def take_notices() -> list[Message]:
    """The sentences that have come up since this was last asked: what was set aside, and where."""
    taken = _notices[:]
    _notices.clear()
    return taken


# ---- settings -----------------------------------------------------------------------------------


def load_settings() -> Settings:
    """The settings as they were saved; what cannot be understood is as if it had not been set."""
    settings = Settings()
    for name, value in load_table("settings.toml").items():
        try:
            settings = settings.with_value(name, value)
        except BadCommand as problem:
            if any(name == each.name for each in DECLARED):
                _notices.append(problem.message)
    return settings


def save_settings(settings: Settings) -> None:
    """Keep the settings; what a newer version of the program has set stays in the file."""
    known = {each.name for each in DECLARED}
    others = {k: v for k, v in load_table("settings.toml").items() if k not in known}
    chosen = {k: declared(k).checked(v) for k, v in settings.values.items()}
    save_table("settings.toml", {**chosen, **others})


# ---- keys ---------------------------------------------------------------------------------------


def load_keys() -> dict[str, str]:
    """The editor's own keys: key → command line, laid over the default ones.

    An empty command line takes the key away from what it does by default.
    """
    keys = load_table("keys.toml").get("keys", {})
    if not isinstance(keys, dict) or not all(isinstance(line, str) for line in keys.values()):
        _set_aside(config_folder() / "keys.toml")
        return {}
    return {str(key): str(line) for key, line in keys.items()}


def save_keys(keys: Mapping[str, str]) -> None:
    """Keep the editor's own keys."""
    save_table("keys.toml", {"keys": dict(sorted(keys.items()))})


# ---- what suggesters are taught -----------------------------------------------------------------


def load_lists() -> dict[str, str]:
    """The editor's lists of names by what they are called, each as CSV: name, label, aliases."""
    found = {}
    for path in sorted((config_folder() / LISTS).glob("*.csv")):
        try:
            found[path.stem] = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            _notices.append(Message("“{path}” cannot be read", {"path": str(path)}))
    return found


def save_list(name: str, csv: str | None) -> None:
    """Keep a list of names; None: keep it no longer. Raises BadFile if that cannot be."""
    path = config_folder() / LISTS / f"{name}.csv"
    if csv is not None:
        with suppress(OSError):
            path.parent.mkdir(exist_ok=True)
        _write(path, csv)
    elif path.exists():
        path.unlink()


def load_patterns() -> list[tuple[str, str]]:
    """The editor's regular expressions, each with the label of what it matches."""
    rows = load_table("patterns.toml").get("patterns", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        _set_aside(config_folder() / "patterns.toml")
        return []
    return [(str(row.get("label", "")), str(row.get("expression", ""))) for row in rows]


def save_patterns(patterns: Sequence[tuple[str, str]]) -> None:
    """Keep the editor's regular expressions."""
    rows = [{"label": label, "expression": expression} for label, expression in patterns]
    save_table("patterns.toml", {"patterns": rows})


# ---- recent projects ----------------------------------------------------------------------------


def recent_projects() -> list[Path]:
    """The projects that were opened last, the newest first, whether or not they are still there."""
    projects = load_table("recent.toml").get("projects", [])
    if not isinstance(projects, list):
        return []
    return [Path(each) for each in projects if isinstance(each, str) and each][:MOST_RECENT]


def remember_project(path: Path) -> None:
    """Put a project in front of the recent ones."""
    path = Path(os.path.abspath(path))
    rest = [each for each in recent_projects() if each != path]
    save_table("recent.toml", {"projects": [str(each) for each in (path, *rest)][:MOST_RECENT]})


# ---- files --------------------------------------------------------------------------------------


@lru_cache
def _folder(override: str, kind: str) -> Path:
    """The folder to use, made if need be: a temporary one where there is no other."""
    wanted = _wanted(override, kind)
    if wanted is not None:
        with suppress(OSError):
            wanted.mkdir(parents=True, exist_ok=True)
            if os.access(wanted, os.W_OK):
                return wanted
    _notices.append(
        Message("There is no folder in which settings can be kept; they last until you quit")
    )
    return Path(tempfile.mkdtemp(prefix="annotator-"))


def _wanted(override: str, kind: str) -> Path | None:
    """The folder that should be used; None where whoever runs the program has no home."""
    if override:
        return Path(override) if kind == "config" else Path(override) / "data"
    place = platformdirs.user_config_path if kind == "config" else platformdirs.user_data_path
    try:
        wanted = place("annotator", appauthor=False)
    except RuntimeError:  # newer versions of platformdirs say so, older ones give "~/…"
        return None
    return wanted if wanted.is_absolute() else None


def load_table(name: str) -> dict[str, Any]:
    """The table that a file of preferences holds; an empty one if there is none."""
    path = config_folder() / name
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except OSError as error:
        _notices.append(
            Message("“{path}” cannot be read: {why}", {"path": str(path), "why": error.strerror})
        )
        return {}
    except ValueError:  # damaged TOML, or bytes that are no text
        _set_aside(path)
        return {}


def _set_aside(path: Path) -> None:
    """Rename a file that cannot be understood, so that nothing in it is lost."""
    aside = path.with_name(path.name + ".damaged")
    with suppress(OSError):
        path.replace(aside)
    _notices.append(
        Message(
            "“{path}” was damaged and is now “{aside}”; its settings are as at the first start",
            {"path": str(path), "aside": aside.name},
        )
    )


def save_table(name: str, table: Mapping[str, object]) -> None:
    """Write a file whole: it is either the old one or the new one, never half of one."""
    import tomlkit  # late: reading needs only the standard library, and starting only reads

    _write(config_folder() / name, tomlkit.dumps(table))


def _write(path: Path, text: str) -> None:
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with part.open("w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise BadFile(
            "“{path}” cannot be written: {why}", path=path, why=error.strerror or error
        ) from error


def editor_name(settings: Settings) -> str:
    """The name in the settings, or that of whoever is logged in."""
    named = settings.text("editor").strip()
    if named:
        return named
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):  # no such user on this system, or no users at all
        return "editor"
