"""Where the files that ship with the program stand."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(*names: str) -> Path:
    """The path of a file or folder under `resources/`, in a checkout or an installed package.

    >>> resource("schemes", "news.toml").name
    'news.toml'
    """
    installed = _PACKAGE / "resources"
    folder = installed if installed.is_dir() else _PACKAGE.parent / "resources"
    return folder.joinpath(*names)


def sample_article() -> Path:
    """The sample article: a real one, damaged and full of glosses."""
    name = "000_ae33467fe3dd0edb.txt"
    installed = _PACKAGE / "resources" / "seeds" / name
    return installed if installed.is_file() else _PACKAGE.parent / "seeds" / name
