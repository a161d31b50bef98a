"""A suggester from an installed distribution is there like any other, and asked with care."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

MODULE = """
from annotator.core.mark import Mark, Origin
from annotator.core.span import Span
from annotator.suggest import suggester


@suggester("Everything", version=3, leaves="The text of the article is sent to example.org.")
def everything(view, context):
    return [Mark("entity.work", (view.to_source(Span(0, 2)),), origin=Origin(probability=0.5))]
"""


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """An environment in which a distribution with a suggester is installed."""
    there = tmp_path / "site"
    about = there / "everything-1.0.dist-info"
    about.mkdir(parents=True)
    (there / "everything.py").write_text(MODULE, "utf-8")
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: everything\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[annotator.suggesters]\neverything = everything\n")
    return {**os.environ, "PYTHONPATH": str(there)}


def annotator(environment: dict[str, str], *words: object) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "annotator", *map(str, words)]
    return subprocess.run(line, env=environment, capture_output=True, encoding="utf-8", timeout=60)


def test_it_is_listed_and_asked_only_where_sending_is_allowed(
    project: Path, environment: dict[str, str]
) -> None:
    assert "everything" in annotator(environment, "commands").stdout
    quiet = annotator(environment, "suggest", project, "--json")
    assert quiet.returncode == 0
    assert '"everything"' not in quiet.stdout
    refused = annotator(environment, "suggest", project, "--with", "everything")
    assert refused.returncode == 1
    assert "The text of the article is sent to example.org." in refused.stderr
    sent = annotator(environment, "suggest", project, "--with", "everything", "--send", "--json")
    assert '"suggester": "everything"' in sent.stdout
    assert '"probability": 0.5' in sent.stdout
    run = annotator(environment, "run", project, "suggest everything")
    assert run.returncode == 1
