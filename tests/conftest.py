"""What stories begin with: the sample article in a real project."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from annotator.core.clock import now
from annotator.core.resources import resource, sample_article
from annotator.core.scheme import Scheme
from annotator.formats import read_file
from annotator.storage import Store
from annotator.workspace import Workspace

NEWS = resource("schemes", "news.toml").read_text("utf-8")

# No law fails because a machine is busy, and each run tries other examples than the one before.
settings.register_profile("patient", deadline=None, max_examples=60)
settings.load_profile("patient")


@pytest.fixture(autouse=True)
def _own_configuration(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing that a test does reaches the configuration of whoever runs it."""
    monkeypatch.setenv("ANNOTATOR_CONFIG", str(tmp_path_factory.mktemp("config")))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the sample article, closed."""
    path = tmp_path / "news.annot"
    with Store.create(path, NEWS) as store:
        store.add(read_file(sample_article()), "zhou", now())
    return path


@pytest.fixture
def store(project: Path) -> Iterator[Store]:
    """The same, open."""
    with Store.open(project) as store:
        yield store


@pytest.fixture
def workspace(store: Store) -> Workspace:
    """The sample article open on zhou's fresh sheet, read clean."""
    workspace = Workspace(store, Scheme.parse(store.scheme()), "zhou")
    workspace.open(workspace.articles()[0].id)
    return workspace
