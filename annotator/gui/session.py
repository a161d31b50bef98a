"""Where the editor stopped: project, article, place, reading; and how the window stood."""

from __future__ import annotations

import tomllib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs
from PySide6.QtCore import QSettings

from annotator.preferences import config_folder, data_folder

FILE = "session.toml"


@dataclass(frozen=True, slots=True)
class Session:
    """What was open: empty where nothing was. `place` is an offset into the source.

    `beside` is how the second page was read.
    """

    project: str = ""
    article: str = ""
    place: int = 0
    reading: str = ""
    beside: str = ""


def load_session() -> Session:
    """The last session; an empty one if there was none or it cannot be understood."""
    try:
        table: dict[str, Any] = tomllib.loads((config_folder() / FILE).read_text("utf-8"))
        return Session(
            str(table["project"]),
            str(table["article"]),
            max(int(table["place"]), 0),
            str(table["reading"]),
            str(table.get("beside", "")),
        )
    except (OSError, ValueError, KeyError, TypeError):
        return Session()


def save_session(session: Session) -> None:
    """Keep the session; one that cannot be kept is forgotten, as nothing depends on it."""
    import tomlkit  # late: not needed to start

    table = {
        "project": session.project,
        "article": session.article,
        "place": session.place,
        "reading": session.reading,
        "beside": session.beside,
    }
    path = config_folder() / FILE
    part = path.with_suffix(".part")
    with suppress(OSError, UnicodeEncodeError):
        part.write_text(tomlkit.dumps(table), "utf-8")
        part.replace(path)


def window_state() -> QSettings:
    """How the window stood: geometry, panels."""
    return QSettings(str(config_folder() / "window.ini"), QSettings.Format.IniFormat)


def own_project() -> Path:
    """The project that articles go into while none is open: the last one, or one for all."""
    last = load_session().project
    if last and Path(last).is_file():
        return Path(last)
    return documents() / "My articles.annot"


def sample_project() -> Path:
    """The project of the sample article."""
    return documents() / "Sample.annot"


def documents() -> Path:
    """The folder where projects are made if the editor says nothing else."""
    try:
        folder = platformdirs.user_documents_path()
    except RuntimeError:  # whoever runs the program has no home
        return data_folder()
    return folder / "Annotator" if folder.is_absolute() else data_folder()
