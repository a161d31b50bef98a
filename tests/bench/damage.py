"""How much damage is found, how much of it repaired, and how much found that is none.

    python -m tests.bench.damage [FILE]...

A file has a character and its tag a line and an empty line behind each sentence, as the MSRA and
People's Daily sets do; articles are made of its sentences, every other one in Traditional
characters. Without a file, articles come from the sample and the generator of tests/bench/corpus.py,
whose sentences are few and plain: then the figures say little. One run of each article is broken
(tests/damage/breaking.py); a repair is right if the whole article is as it was.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from statistics import median
from time import process_time

if __package__ in (None, ""):  # run as a file
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from annotator.core.resources import sample_article
from annotator.damage import find, propose
from annotator.damage.model import Model
from annotator.reading import Facts, Reading, read
from tests.bench.corpus import article
from tests.bench.names import sentences
from tests.damage.breaking import Broken, broken

RUNS = 500
LENGTH = 600
KINDS = {"gbk": "GBK", "big5": "Big5, Traditional"}


def articles(paths: list[Path]) -> Iterator[str]:
    """Clean articles of some 600 characters."""
    if not paths:
        for number in range(100):
            yield article(number, LENGTH, 1).article.text
    text = ""
    for path in paths:
        for sentence, _ in sentences(path):
            text += sentence + "\n"
            if len(text) >= LENGTH:
                yield text
                text = ""


def in_script(text: str, script: str) -> str:
    """A text in another script."""
    return read(text, Reading.parse(script), Facts()).text


def measure_runs(name: str, broken_ones: list[Broken]) -> None:
    """Print how many runs are found and repaired, and of how long ones."""
    counts: Counter[tuple[str, str]] = Counter()
    for each in broken_ones:
        length = each.end - each.start
        groups = ["all", each.how, "to 3" if length < 4 else "4 to 10" if length < 11 else "11 up"]
        got = ["runs"]
        for place in find(each.text):
            if place.span.start < each.end and place.span.end > each.start:
                place = propose(each.text, place)
                before, behind = each.text[: place.span.start], each.text[place.span.end :]
                right = [before + one.text + behind == each.whole for one in place.proposals]
                got += ["found"] + ["first"] * any(right[:1]) + ["five"] * any(right)
                break
        counts.update((group, what) for group in groups for what in got)
    for group in dict.fromkeys(group for group, _ in counts):
        runs = counts[group, "runs"]
        shares = (f"{what} {counts[group, what] / runs:.2f}" for what in ("found", "first", "five"))
        print(f"{name}, {group}: {runs} runs: ", *shares)


def measure_clean(name: str, texts: Iterable[str]) -> None:
    """Print how many places are found where there are none, and how quickly."""
    characters, places, begun = 0, 0, process_time()
    for text in texts:
        characters += len(text)
        places += len(find(text))
    took = (process_time() - begun) / characters * 1e6
    print(f"{name}: {places} false places in {characters} characters, {took:.1f} µs a character")


def measure_time() -> None:
    """Print how long the model takes to be opened, and an article of 3,000 characters in all."""
    path = sample_article().parent.parent / "resources" / "language" / "words.model"
    took = []
    for _ in range(7):
        begun = process_time()
        Model(path)
        took.append(process_time() - begun)
    print(f"opening the model: {median(took) * 1000:.0f} ms")
    text = sample_article().read_text("utf-8")
    text = (text + "\n" + in_script(text, "clean"))[:3000]
    took = []
    for turn in range(7):
        begun = process_time()
        for place in find(text + " " * turn):
            propose(text + " " * turn, place)
        took.append(process_time() - begun)
    print(f"3,000 characters, found and repaired: {median(took) * 1000:.0f} ms")
    long = (text + "\n") * 334
    begun = process_time()
    count = len(find(long))
    print(f"{len(long)} characters, {count} found: {process_time() - begun:.1f} s")


def main() -> None:
    """Measure everything."""
    measure_time()
    clean = list(articles([Path(name) for name in sys.argv[1:]]))
    texts = [text if at % 2 else in_script(text, "traditional") for at, text in enumerate(clean)]
    measure_clean("clean articles", texts)
    for encoding, name in KINDS.items():
        given = (
            texts if encoding == "gbk" else [in_script(text, "traditional-tw") for text in clean]
        )
        made = (broken(given[at % len(given)], encoding, at) for at in range(4 * RUNS))
        measure_runs(name, [each for each in made if each][:RUNS])


if __name__ == "__main__":
    main()
