"""What lies beside a dataset: the manifest that makes it again, and the list of what was lost."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Sequence
from hashlib import file_digest
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator import __version__
from annotator.formats import Lost, Split, written

if TYPE_CHECKING:
    from annotator.dataset.export import Export, Part
    from annotator.storage import Store


def write_manifest(store: Store, wanted: Export, parts: Sequence[Part]) -> None:
    """What makes the same export again, beside it; no time and no place, so that it is the same."""
    choice = wanted.choice
    manifest = {
        "annotator": __version__,
        "project": {"name": store.path.name, "state": store.state()},
        "format": wanted.format,
        "options": dict(wanted.options),
        "reading": str(choice.reading),
        "articles": choice.articles,
        "marked": choice.marked,
        "sheets": list(choice.sheets),
        "damaged": choice.damaged,
        "split": _split(wanted.split) if wanted.split else None,
        "files": [_facts(part) for part in parts],
    }
    with written(wanted.path.with_name(f"{wanted.path.name}.manifest.json")) as file:
        file.write(json.dumps(manifest, ensure_ascii=False, indent=1).encode() + b"\n")


def write_losses(path: Path, lost: Iterable[Lost]) -> None:
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


def _split(split: Split) -> dict[str, Any]:
    shares = "/".join(map(str, split.shares))
    return {"shares": shares, "seed": split.seed, "group": ",".join(split.together)}


def _facts(part: Part) -> dict[str, Any]:
    """What the manifest says of a file; in a folder, of all that is in it."""
    path, report = part.path, part.report
    files = [path] if path.is_file() else sorted(each for each in path.rglob("*") if each.is_file())
    return {
        "file": path.name,
        "articles": report.articles,
        "marks": report.marks,
        "labels": dict(part.labels),
        "lost": {loss.kind: loss.count for loss in report.losses},
        "sha256": {each.relative_to(path.parent).as_posix(): _hash(each) for each in files},
    }


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def _line(value: str | int | None) -> str | int | None:
    """Text on one line of a table."""
    return " ".join(value.split()) if isinstance(value, str) else value
