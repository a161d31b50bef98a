"""The verb `export`: a dataset, or its parts, what it could not hold, and proof of it."""

from __future__ import annotations

import sys
from argparse import Namespace

from annotator.cli.project import opened, option
from annotator.core.errors import BadCommand
from annotator.dataset import Choice, Export, Part, foretell, write
from annotator.formats import Split
from annotator.reading import Reading


def export_project(arguments: Namespace) -> int:
    """Write the chosen articles with their marks; says what the format could not hold."""
    if arguments.manifest and arguments.dry_run:
        raise BadCommand("There is no manifest without an export; leave out --dry-run")
    wanted = _wanted(arguments)
    with opened(arguments.project) as store:
        found = foretell(store, wanted) if arguments.dry_run else write(store, wanted)
    for leak in found.leaks:
        kind = leak.values["kind"]
        print(f"annotator: {leak}; --group {kind} keeps them together", file=sys.stderr)
    for part in found.parts:
        _say(part, dry=arguments.dry_run, split=wanted.split is not None)
    for wrong in found.wrong:
        print(f"annotator: {wrong}", file=sys.stderr)
    if wanted.verify and not arguments.dry_run and not found.wrong:
        print("All was read back and holds what was written")
    return 1 if found.wrong else 0


def _wanted(arguments: Namespace) -> Export:
    split = (
        Split.parse(arguments.split, arguments.seed, arguments.group) if arguments.split else None
    )
    choice = Choice(
        Reading.parse(arguments.reading),
        arguments.articles or "",
        arguments.marked,
        tuple(arguments.sheets),
        arguments.damaged,
    )
    return Export(
        arguments.out,
        arguments.format,
        choice,
        dict(option(each) for each in arguments.option),
        split,
        arguments.manifest,
        arguments.verify,
        arguments.losses,
    )


def _say(part: Part, *, dry: bool, split: bool) -> None:
    for loss in part.report.losses:
        print(f"annotator: {loss.message}", file=sys.stderr)
    place = f"would be in {part.path}" if dry else f"are in {part.path}"
    print(f"{part.report.marks} marks on {part.report.articles} articles {place}")
    if split and part.labels:
        print("  " + ", ".join(f"{label} {count}" for label, count in part.labels.items()))
