"""The verb `run`: any command by name, in order, each one edit."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterable

from annotator.cli.project import Json, opened, workspace_on
from annotator.commands import run
from annotator.core.edit import Edit
from annotator.core.errors import Problem
from annotator.core.scheme import told
from annotator.workspace import Workspace


def run_lines(arguments: Namespace) -> int:
    """Run command lines; each is answered by one JSON line once what it did is durable.

    Lines given as arguments stop at the first that cannot be done; lines from standard input go
    on, for whoever writes them reads the answers.
    """
    from_input = arguments.lines == ["-"]
    lines: Iterable[str] = sys.stdin if from_input else arguments.lines
    failed = 0
    with opened(arguments.project) as store:
        workspace = workspace_on(store, arguments.editor)
        _open_first(workspace, arguments.article)
        for line in lines:
            if not line.strip():
                continue
            answer = _answer(workspace, line.strip())
            print(json.dumps(answer, ensure_ascii=False), flush=True)
            if not answer["ok"]:
                failed += 1
                print(f"annotator: {line.strip()}: {answer['problem']}", file=sys.stderr)
                if not from_input:
                    break
    return 1 if failed else 0


def _open_first(workspace: Workspace, article: str | None) -> None:
    listings = workspace.articles() if not article else []
    if article:
        workspace.open(workspace.store.find(article))
    elif len(listings) == 1:
        workspace.open(listings[0].id)


def _answer(workspace: Workspace, line: str) -> Json:
    edits: list[Edit] = []
    workspace.changed.connect(edits.append)
    try:
        run(workspace, line)
    except Problem as problem:
        return {"ok": False, "problem": told(problem.message, workspace.scheme)}
    finally:
        workspace.changed.disconnect(edits.append)
    number = workspace.sheet.length if edits else None
    title = _title(workspace, edits[-1], line) if edits else None
    return {"ok": True, "edit": number, "title": title, "mark": workspace.mark_id}


def _title(workspace: Workspace, edit: Edit, line: str) -> str:
    title = told(edit.title, workspace.scheme)
    return f"{line.split()[0]} {title}" if edit.reverts else title
