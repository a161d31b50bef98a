"""How long reading takes: medians over several times, in one process.

    python -m tests.bench.reading [CHARACTERS]

First the sample article, then an article of so many characters (1,000,000 unless told), made of
its sentences: in Traditional and in Simplified characters, as one single paragraph, and with a
gloss behind every tenth character. Then alignments of many blocks, and imports in new processes.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from itertools import count as count_from
from pathlib import Path
from statistics import median
from time import perf_counter

if __package__ in (None, ""):  # run as a file
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from annotator.chinese import segmentation
from annotator.core.alignment import Alignment
from annotator.core.resources import sample_article
from annotator.core.span import Span
from annotator.reading import Facts, Reading, glosses, read
from annotator.reading.words import words_at

TIMES = 7
BLOCKS = 160_000
CHAINS = [
    "clean",
    "full-width",
    "simplified",
    "clean+simplified",
    "clean+full-width+simplified",
    "traditional",
    "traditional-tw",
]
IMPORTS = {
    "opencc and its dictionary t2s": "from annotator.reading.conversion import conversion as c;"
    "begun = clock(); c('t2s')('國')",
    "opencc and its dictionary s2t": "from annotator.reading.conversion import conversion as c;"
    "begun = clock(); c('s2t')('国')",
    "the single characters of pypinyin": "from annotator.reading.pinyin import said;"
    "begun = clock(); said('國')",
    "all of pypinyin, which is avoided": "begun = clock(); import pypinyin",
}


def measure(what: str, action: Callable[[], object]) -> None:
    """Do something several times, after once to warm up, and print the median."""
    action()
    took = []
    for _ in range(TIMES):
        begun = perf_counter()
        action()
        took.append(perf_counter() - begun)
    print(f"{what:<58}{median(took) * 1000:9.1f} ms")


def measure_reading(name: str, text: str) -> None:
    """Every reading of a text, and what must be known first."""
    measure(f"{name}: facts", lambda: Facts.of(text))
    facts = Facts.of(text)
    for chain in CHAINS:
        reading = Reading.parse(chain)
        measure(f"{name}: {chain}", lambda reading=reading: read(text, reading, facts))
    measure(f"{name}: glosses for ruby", lambda: glosses(text, facts))


def measure_words(name: str, text: str) -> None:
    """A double click in a block of a text, which is cut into blocks of 1,500: the first, and more."""
    segmentation.load()
    facts, starts = Facts.of(text), count_from(0, 7)

    def anew() -> None:
        start = next(starts)
        words_at(text[start : start + 1500], 700, facts)

    measure(f"{name}: a double click", anew)
    measure(f"{name}: another one there", lambda: words_at(text[:1500], 700, facts, {"湖南省"}))


def measure_alignment() -> None:
    """Build, compose and ask alignments of many blocks."""
    many = [(at * 6, at * 6 + 5, 1) for at in range(BLOCKS)]
    lower = Alignment(BLOCKS * 6, many)
    upper = Alignment(lower.above, [(at * 2, at * 2 + 1, 2) for at in range(BLOCKS)])
    few = Alignment(lower.above, [(at * 2000, at * 2000 + 2, 1) for at in range(BLOCKS // 1000)])
    spans = [Span(at * 7, at * 7 + 9) for at in range(BLOCKS // 2)]
    measure(f"alignment of {BLOCKS} blocks", lambda: Alignment(BLOCKS * 6, many))
    measure(f"{BLOCKS} blocks, then {BLOCKS} blocks", lambda: lower.then(upper))
    measure(f"{BLOCKS} blocks, then {BLOCKS // 1000} blocks", lambda: lower.then(few))
    measure(f"{len(spans)} spans carried", lambda: [lower.up(span) for span in spans])


def measure_import(what: str, code: str) -> None:
    """The time that the first use takes, in new processes."""
    program = f"from time import perf_counter as clock; {code}; print(clock() - begun)"
    command = [sys.executable, "-c", program]
    root = Path(__file__).resolve().parents[2]
    took = [
        float(subprocess.run(command, check=True, capture_output=True, text=True, cwd=root).stdout)
        for _ in range(TIMES)
    ]
    print(f"first use: {what:<47}{median(took) * 1000:9.1f} ms")


def main() -> None:
    """Measure everything and print a line each."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    seed = sample_article().read_bytes().decode()
    measure_reading("sample", seed)
    clean = read(seed, Reading.parse("clean")).text
    texts = {"Traditional": clean, "Simplified": read(clean, Reading.parse("simplified")).text}
    texts |= {"one paragraph": clean.replace("\n", ""), "glossed": seed}
    for name, text in texts.items():
        measure_reading(name, (text * (count // len(text) + 1))[:count])
    measure_words("sample", seed)
    for char in ("局", "斯", "1", "二", "·阿", "銀行"):
        measure_words(f"nothing but {char}", char * 3000)
    measure_alignment()
    for what, code in IMPORTS.items():
        measure_import(what, code)


if __name__ == "__main__":
    main()
