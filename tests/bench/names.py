"""How right the names are that are proposed, on the sample article and on news from elsewhere.

    python -m tests.bench.names [FILE]...

A file has a character and its tag (B-PER, I-ORG, O) a line and an empty line behind each sentence,
as the MSRA and People's Daily sets do. Each sentence is read alone, as if it were an article. These
sets draw their lines elsewhere than our guidelines: 中国 in 中国政府 is a place there.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

if __package__ in (None, ""):  # run as a file
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from annotator.chinese import segmentation
from annotator.chinese.names import named
from tests.reading.drawn import SEED
from tests.suggest.measuring import Claim, claims, scores, suggested
from tests.suggest.test_seed import NAMES, WANTED

LABELS = {"PER": "person", "ORG": "organisation", "LOC": "place", "GPE": "place"}


def sentences(path: Path) -> Iterator[tuple[str, list[str]]]:
    """The sentences of a file with the tags of their characters."""
    characters: list[str] = []
    tags: list[str] = []
    for line in [*path.read_text("utf-8").splitlines(), ""]:
        fields = line.split()
        if len(fields) >= 2:
            characters.append(fields[0][0])
            tags.append(fields[-1])
        elif characters and not fields:
            yield "".join(characters), tags
            characters, tags = [], []


def tagged(number: int, tags: list[str]) -> Iterator[Claim]:
    """What the tags of a sentence say; sentences are told apart by a million."""
    start = None
    for at, tag in enumerate([*tags, "O"]):
        if start is not None and not tag.startswith("I-"):
            label = tags[start][2:].partition(".")[0]
            yield LABELS.get(label, label), number + start, number + at
            start = None
        if tag.startswith("B-"):
            start = at


def measure(path: Path) -> None:
    """Print the scores of a file."""
    found: set[Claim] = set()
    wanted: set[Claim] = set()
    for count, (text, tags) in enumerate(sentences(path)):
        number = count * 1_000_000
        wanted |= set(tagged(number, tags))
        for span, kind in named(text, segmentation.tokens(text)):
            if kind in LABELS.values():
                found.add((kind, number + span.start, number + span.end))
    print(path.name)
    for label, score in scores(found, wanted).items():
        print(f"  {label:<22}{score}")


def main() -> None:
    """Measure the sample article and the files that are named."""
    segmentation.load()
    print("sample")
    for label, score in scores(claims(suggested(SEED, *NAMES)), WANTED).items():
        print(f"  {label:<22}{score}")
    for name in sys.argv[1:]:
        measure(Path(name))


if __name__ == "__main__":
    main()
