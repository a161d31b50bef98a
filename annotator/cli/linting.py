"""The verb `lint`: what looks wrong with marks."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator

from annotator.cli.project import Json, opened, workspace_on
from annotator.commands.linting import Linter
from annotator.core.article import ArticleId
from annotator.core.scheme import told
from annotator.workspace import Workspace


def lint_marks(arguments: Namespace) -> int:
    """Tell every finding in one article, or in all, on one sheet or on all; changes nothing."""
    with opened(arguments.project) as store:
        workspace = workspace_on(store)
        articles = (
            [store.find(arguments.article)]
            if arguments.article
            else [each.id for each in store.articles()]
        )
        found = [
            each
            for article in articles
            for sheet in ([arguments.sheet] if arguments.sheet else store.sheets(article))
            for each in _found(workspace, article, sheet)
        ]
    if arguments.json:
        print(json.dumps(found, ensure_ascii=False, indent=1))
        return 0
    for each in found:
        places = " ".join(f"{start}–{end}" for start, end in each["spans"]) or "article"
        mended = " ".join(f"{start}–{end}" for start, end in each["mended"] or ())
        words = " ".join(each["words"].split())
        print(
            each["article"][:12],
            each["mark"][:12],
            each["label"],
            places,
            words,
            each["finding"],
            mended,
            each["sheet"],
            sep="\t",
        )
    return 0


def _found(workspace: Workspace, article: ArticleId, sheet: str) -> Iterator[Json]:
    workspace.open(article, sheet)
    text = workspace.article.text
    linter = Linter(workspace)
    for mark in workspace.sheet:
        for each in linter.findings(mark):
            after = each.mended
            yield {
                "article": article,
                "sheet": sheet,
                "mark": mark.id,
                "label": mark.label,
                "spans": [[span.start, span.end] for span in mark.spans],
                "words": mark.words(text),
                "rule": each.rule,
                "finding": told(each.message, workspace.scheme),
                "mended": [[span.start, span.end] for span in after.spans] if after else None,
            }


VERBS = {"lint": lint_marks}
