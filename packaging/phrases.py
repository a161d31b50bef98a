"""Write resources/numerals/phrases.txt: words that hold a numeral and are no quantity.

    python packaging/phrases.py DICTIONARY

DICTIONARY is `jieba/dict.txt` of the package jieba (MIT licence): a word, how often it occurs and
its part of speech a line. A word is taken if it would be read as a quantity, though it is more than
a numeral with its unit; in both scripts, as `plain` writes them.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from annotator.core.numerals import plain
from annotator.core.resources import resource
from annotator.reading.conversion import conversion
from annotator.suggest.quantities import phrases, quantities

RARE = 3
"""How often the dictionary says of a word that it does not know how often it occurs."""
NUMERAL = ("m", "q", "t")
"""The parts of speech of numerals, of units and of times."""


def main() -> None:
    """Read the dictionary, write the words."""
    phrases.in_phrase.__globals__["_phrases"] = frozenset
    traditional = conversion("s2t")
    found: set[str] = set()
    for line in Path(sys.argv[1]).read_text("utf-8").splitlines():
        word, often, tag = line.split()
        if int(often) > RARE and not tag.startswith(NUMERAL) and _goes_further(word):
            found |= {plain(word), plain(traditional(word))}
    resource("numerals", "phrases.txt").write_text("\n".join(sorted(found)) + "\n", "utf-8")
    print(f"{len(found)} words")


def _goes_further(word: str) -> bool:
    """Whether some of a word would be read as a quantity, and there is more to the word."""
    spans = [each.span for each in quantities(word)]
    return bool(spans) and len(spans[0]) < len(word.removesuffix("时"))


if __name__ == "__main__":
    main()
