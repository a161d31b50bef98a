"""The verb `export`: a dataset, or its parts, what it could not hold, and proof of it."""

from __future__ import annotations

import csv
import io
import json
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Container, Iterator
from hashlib import sha256
from pathlib import Path

from annotator import __version__
from annotator.cli.project import Json, opened, option
from annotator.core.article import ArticleId
from annotator.core.errors import BadCommand
from annotator.dataset import Choice, known, labelled
from annotator.formats import (
    Labelled,
    Lost,
    Report,
    Split,
    export,
    foretold,
    leaks,
    parts_of,
    verified,
    written,
)
from annotator.reading import Reading
from annotator.storage import Store

_MIB = 1 << 20


def export_project(arguments: Namespace) -> int:
    """Write the chosen articles with their marks; says what the format could not hold."""
    options = dict(option(each) for each in arguments.option)
    choice = Choice(
        Reading.parse(arguments.reading),
        arguments.articles or "",
        (arguments.sheet,) if arguments.sheet else (),
        arguments.damaged,
    )
    split = (
        Split.parse(arguments.split, arguments.seed, arguments.group) if arguments.split else None
    )
    if arguments.manifest and arguments.dry_run:
        raise BadCommand("There is no manifest without an export; leave out --dry-run")
    lost: list[Lost] = []
    told: list[Json] = []
    wrong = 0
    with opened(arguments.project) as store:
        for path, only in _files(arguments.out, store, choice, split):
            labels: Counter[str] = Counter()
            articles = _counted(labelled(store, choice, only), labels)
            tell = lost.append if arguments.losses else None
            if arguments.dry_run:
                report = foretold(arguments.format, articles, options, tell=tell)
                _say(report, path, dry=True)
                continue
            report = export(path, arguments.format, articles, options, tell=tell)
            _say(report, path, dry=False)
            told.append(_facts(path, report, labels))
            if arguments.verify:
                wrong += _verify(path, arguments.format, labelled(store, choice, only), options)
        if arguments.manifest:
            _write_manifest(arguments, store, choice, options, told)
    if arguments.losses:
        _write_losses(arguments.losses, lost)
    return 1 if wrong else 0


def _files(
    out: Path, store: Store, choice: Choice, split: Split | None
) -> Iterator[tuple[Path, Container[ArticleId] | None]]:
    """Each file that is to be written, and the articles that go into it; None: all."""
    if split is None:
        yield out, None
        return
    articles = list(known(store, choice))
    parts = parts_of(split, articles)
    for kind, count in leaks(split, articles, parts).items():
        if count:
            print(
                f"annotator: {count} values of “{kind}” have articles in several parts; "
                f"--group {kind} keeps them together",
                file=sys.stderr,
            )
    for name in split.parts:
        only = {article for article, part in parts.items() if part == name}
        if not only:
            raise BadCommand("No article is left for “{part}”: too many belong together", part=name)
        yield out.with_name(f"{out.stem}.{name}{out.suffix}"), only


def _counted(articles: Iterator[Labelled], labels: Counter[str]) -> Iterator[Labelled]:
    """The same articles; the labels of their marks are counted on the way."""
    for each in articles:
        labels.update(filed.mark.label for filed in each.marks)
        yield each


def _say(report: Report, path: Path, *, dry: bool) -> None:
    for loss in report.losses:
        print(f"annotator: {loss.message}", file=sys.stderr)
    place = f"would be in {path}" if dry else f"are in {path}"
    print(f"{report.marks} marks on {report.articles} articles {place}")


def _verify(path: Path, kind: str, articles: Iterator[Labelled], options: dict[str, str]) -> int:
    """How much of what was read back is not what was written; says it."""
    wrong = 0
    for each in verified(path, kind, articles, options):
        print(f"annotator: {path}: {each}", file=sys.stderr)
        wrong += 1
    if not wrong:
        print(f"{path} was read back and holds what was written")
    return wrong


def _facts(path: Path, report: Report, labels: Counter[str]) -> Json:
    """What the manifest says of a file; in a folder, of all that is in it."""
    files = [path] if path.is_file() else sorted(each for each in path.rglob("*") if each.is_file())
    return {
        "file": path.name,
        "articles": report.articles,
        "marks": report.marks,
        "labels": dict(sorted(labels.items())),
        "lost": {loss.kind: loss.count for loss in report.losses},
        "sha256": {each.relative_to(path.parent).as_posix(): _hash(each) for each in files},
    }


def _hash(path: Path) -> str:
    state = sha256()
    with path.open("rb") as file:
        while piece := file.read(_MIB):
            state.update(piece)
    return state.hexdigest()


def _write_manifest(
    arguments: Namespace, store: Store, choice: Choice, options: dict[str, str], told: list[Json]
) -> None:
    """What makes the same export again, beside it; no time and no place, so that it is the same."""
    split = (
        {"shares": arguments.split, "seed": arguments.seed, "group": arguments.group}
        if arguments.split
        else None
    )
    manifest = {
        "annotator": __version__,
        "project": {"name": store.path.name, "state": store.state()},
        "format": arguments.format,
        "options": options,
        "reading": str(choice.reading),
        "articles": choice.articles,
        "sheets": list(choice.sheets),
        "damaged": choice.damaged,
        "split": split,
        "files": told,
    }
    out: Path = arguments.out
    with written(out.with_name(f"{out.name}.manifest.json")) as file:
        file.write(json.dumps(manifest, ensure_ascii=False, indent=1).encode() + b"\n")


def _write_losses(path: Path, lost: list[Lost]) -> None:
    """Each thing that is lost: JSON where the name says so, else a table with tabs."""
    rows = [each.row() for each in lost]
    if path.suffix.lower() == ".json":
        text = json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
    else:
        table = io.StringIO()
        names = list(Lost.__dataclass_fields__)
        writer = csv.DictWriter(table, names, dialect="excel-tab", lineterminator="\n")
        writer.writeheader()
        for row in rows:
            writer.writerow({name: _line(value) for name, value in row.items()})
        text = table.getvalue()
    with written(path) as file:
        file.write(text.encode())


def _line(value: str | int | None) -> str | int | None:
    """Text on one line of a table."""
    return " ".join(value.split()) if isinstance(value, str) else value
