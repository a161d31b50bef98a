"""The verbs about whole projects: export, pictures, backup, check."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

from annotator.cli.exporting import export_project
from annotator.cli.project import opened
from annotator.core.errors import StoreProblem
from annotator.formats import suffix_of, written


def write_pictures(arguments: Namespace) -> int:
    """Write each picture under its id, as `file` of the marks has it; a damaged one stops none."""
    damaged = 0
    folder: Path = arguments.folder
    with opened(arguments.project) as store:
        for picture in store.pictures():
            path = folder / f"{picture.id}.{suffix_of(picture)}"
            try:
                raw = store.picture_bytes(picture.id)
            except StoreProblem as problem:
                print(f"annotator: {picture.id}: {problem}", file=sys.stderr)
                damaged += 1
                continue
            with written(path) as out:
                out.write(raw)
            print(picture.id, picture.kind, picture.width, picture.height, path, sep="\t")
    return 1 if damaged else 0


def back_up(arguments: Namespace) -> int:
    """Make a verified copy under a new name."""
    with opened(arguments.project) as store:
        store.backup(arguments.out)
    print(arguments.out)
    return 0


def check_project(arguments: Namespace) -> int:
    """Say everything that is wrong, a line each; status 1 if there is anything."""
    with opened(arguments.project) as store:
        wrong = store.check()
        count = len(store.articles())
    for each in wrong:
        print(f"annotator: {each}", file=sys.stderr)
    if not wrong:
        print(f"All is well in {count} articles.")
    return 1 if wrong else 0


VERBS = {
    "export": export_project,
    "pictures": write_pictures,
    "backup": back_up,
    "check": check_project,
}
