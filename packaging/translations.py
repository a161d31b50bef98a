"""Gather the words of the window into resources/translations/*.ts, and compile them to .qm.

    python packaging/translations.py

Words inside widgets are found by pyside6-lupdate. Words declared elsewhere (see
`declared_words.py`) are written into a passing file in a form that lupdate knows, under the
context `Declared`. Translations that are there stay; new words come in unfinished, those that are
gone go. The translations themselves are written by hand, in the .ts files (Qt Linguist:
`pyside6-linguist resources/translations/*.ts`).
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from declared_words import Source, titles

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("zh_CN", "zh_TW")
_EMPTY = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1"></TS>\n'


def gather(folder: Path) -> list[Path]:
    """Bring the .ts files in `folder` up to date with the source; gives their paths."""
    catalogues = [folder / f"annotator_{language}.ts" for language in LANGUAGES]
    for language, path in zip(LANGUAGES, catalogues, strict=True):
        if not path.exists():
            path.write_text(_EMPTY.replace("<TS ", f'<TS language="{language}" '), "utf-8")
    sources = sorted((ROOT / "annotator" / "gui").rglob("*.py"))
    with tempfile.TemporaryDirectory() as passing:
        declared = Path(passing) / "declared.py"
        declared.write_text(_listed(Source.of().templates() | titles()), "utf-8")
        _run(
            "lupdate", "-locations", "none", "-no-obsolete", declared, *sources, "-ts", *catalogues
        )
    return catalogues


def compile_(catalogue: Path, folder: Path) -> Path:
    """Compile one .ts file into `folder`; gives the path of the .qm file."""
    made = folder / catalogue.with_suffix(".qm").name
    _run("lrelease", catalogue, "-qm", made)
    return made


def main() -> int:
    """Gather and compile; the exit status says whether every word is translated."""
    left = 0
    for catalogue in gather(FOLDER):
        compile_(catalogue, FOLDER)
        missing = catalogue.read_text("utf-8").count('type="unfinished"')
        sys.stdout.write(f"{catalogue.name}: {missing} words left to translate\n")
        left += missing
    return 1 if left else 0


def _listed(words: set[str]) -> str:
    calls = (f'QCoreApplication.translate("Declared", {_literal(word)})' for word in sorted(words))
    return "\n".join(["from PySide6.QtCore import QCoreApplication", *calls, ""])


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _run(tool: str, *arguments: str | Path) -> None:
    command = Path(sys.executable).with_name(f"pyside6-{tool}")
    done = subprocess.run([command, "-silent", *arguments], check=False, capture_output=True)
    if done.returncode:
        raise SystemExit(done.stderr.decode() or f"{tool} failed")


if __name__ == "__main__":
    sys.exit(main())
