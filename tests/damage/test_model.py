"""The compiled language model: the file that is committed is the one that the program reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.core.resources import resource
from annotator.damage.model import MAGIC, NEVER, Model, model

FILE = resource("language", "words.model")


def test_the_file_is_of_this_version_small_enough_and_says_whose_words_they_are() -> None:
    with FILE.open("rb") as file:
        assert file.read(len(MAGIC)) == MAGIC
    assert FILE.stat().st_size <= 20_000_000
    assert "jieba" in model().notice
    assert "MIT" in model().notice


def test_words_are_reached_by_their_characters_in_either_script() -> None:
    known = model()
    for word in ("质量", "質量"):
        slot = 0
        for character in word:
            slot = known.child(slot, known.code(character))
            assert slot
        assert known.stops[slot] > NEVER
        assert known.tags[known.word_tags[slot]] == "n"


def test_another_version_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "words.model"
    other.write_bytes(b"annotator words 0\n{}\n")
    with pytest.raises(ValueError, match="version"):
        Model(other)
