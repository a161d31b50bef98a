"""`make bench` runs the measurements of formats from here."""

from __future__ import annotations

import sys

import pytest

from tests.bench import formats


@pytest.mark.bench
@pytest.mark.timeout(600)
def test_formats(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["formats"])
    formats.main()
