"""Settings are what was declared, nothing else."""

from __future__ import annotations

import pytest

from annotator.core.errors import BadCommand
from annotator.core.settings import DECLARED, Settings


@pytest.mark.parametrize("declared", DECLARED, ids=lambda each: each.name)
def test_every_default_is_a_value_the_setting_can_have(declared) -> None:  # type: ignore[no-untyped-def]
    assert declared.checked(declared.default) == declared.default
    assert Settings()[declared.name] == declared.default


def test_only_what_differs_from_the_default_is_held() -> None:
    changed = Settings().with_value("text_size", 22)
    assert changed.values == {"text_size": 22}
    assert changed.with_value("text_size", 19).values == {}


@pytest.mark.parametrize(
    ("name", "value"),
    [("theme", "purple"), ("text_size", 4), ("text_size", "big"), ("tags", 1), ("no_such", 1)],
)
def test_anything_else_is_refused(name: str, value: object) -> None:
    with pytest.raises(BadCommand):
        Settings().with_value(name, value)


def test_a_whole_number_will_do_where_a_fraction_is_meant() -> None:
    assert Settings().with_value("line_height", 2).number("line_height") == 2.0
