"""Make resources/charset/characters.txt: how often each character stands in Chinese text.

    python packaging/make_character_model.py [dict.txt]

Counts the characters of jieba's dictionary, each word as often as the dictionary says, as it
stands there and once more in Traditional script (OpenCC, s2t). Without a path the dictionary of the
installed jieba (https://github.com/fxsjy/jieba, MIT licence) is read; the project itself needs
neither. Japanese and Korean letters get a flat share, so that files in those encodings are known
for what they are.
"""

from __future__ import annotations

import importlib.util
import math
import sys
from collections import Counter, defaultdict
from pathlib import Path

import opencc

STEP = 0.25
TARGET = Path(__file__).resolve().parent.parent / "resources" / "charset" / "characters.txt"
HEAD = """\
# How often each character stands in Chinese text, Simplified and Traditional together: a line
# "logarithm<TAB>characters" for all characters whose natural logarithm of probability rounds to it.
# Made by packaging/make_character_model.py from the dictionary of jieba (MIT licence).
"""
# Punctuation is in no dictionary; these shares are those of news text, a character each.
PUNCTUATION = {
    "，。": 1 / 25,
    "、：；“”": 1 / 120,
    "《》（）！？": 1 / 300,
    "「」『』—…": 1 / 600,
    "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü": 1 / 5000,  # in glosses
    "〈〉【】·～〔〕‘’\u3000": 1 / 2000,
}
# Full-width forms, other symbols and letters that Chinese news does print, if rarely.
RARE = "".join(map(chr, range(0xFF01, 0xFF5F))) + "℃％№①②③④⑤⑥⑦⑧⑨⑩×÷±°●■◆★○□◇☆→←↑↓▲△\xa0"
FLAT = (("\u3041", "\u3093", 0.02), ("\u30a1", "\u30f6", 0.006), ("\uac00", "\ud7a3", 0.01))


def dictionary() -> Path:
    """Where the installed jieba has its dictionary."""
    spec = importlib.util.find_spec("jieba")
    if spec is None or spec.origin is None:
        raise SystemExit("jieba is not installed; give the path of its dict.txt")
    return Path(spec.origin).with_name("dict.txt")


def counted(path: Path) -> Counter[str]:
    """How often each character of the dictionary is used, in both scripts."""
    traditional = opencc.OpenCC("s2t")
    counts: Counter[str] = Counter()
    for line in path.read_text(encoding="utf-8").splitlines():
        word, times, _ = line.split(" ")
        for text in (word, traditional.convert(word)):
            for character in text:
                counts[character] += int(times)
    return Counter({c: n for c, n in counts.items() if not c.isascii()})


def shares(counts: Counter[str]) -> dict[str, float]:
    """The probability of each character."""
    total = counts.total()
    found = {character: number / total for character, number in counts.items()}
    for characters, share in PUNCTUATION.items():
        found |= dict.fromkeys(characters, share)
    for character in RARE:
        found.setdefault(character, 1e-5)
    for first, last, share in FLAT:
        letters = range(ord(first), ord(last) + 1)
        for letter in letters:
            # Those rows stand in the Chinese encodings too; a stray letter must not look at home.
            found[chr(letter)] = share / len(letters)
    return found


def main() -> None:
    """Write the model."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else dictionary()
    bins: defaultdict[float, list[str]] = defaultdict(list)
    for character, share in shares(counted(path)).items():
        bins[round(math.log(share) / STEP) * STEP].append(character)
    lines = [
        f"{level:.2f}\t{''.join(sorted(bins[level]))}\n" for level in sorted(bins, reverse=True)
    ]
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_text(HEAD + "".join(lines), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
