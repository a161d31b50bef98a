"""How long learning from marks takes, and how right it is after so many sentences.

    python -m tests.bench.learning [FILE]...

A file has a character and its tag a line, as for `tests.bench.names`; its first sentences teach,
its last 1,000 are asked. Without one, articles that are made up from few names teach (`corpus.py`):
their times are as true as others, but how right it is says nothing of news.
"""

from __future__ import annotations

import resource
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from threading import Thread
from time import perf_counter, sleep

if __package__ in (None, ""):  # run as a file
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from annotator.chinese import segmentation
from annotator.chinese.tagging import Called, Example, Tagger, to_text, train
from annotator.commands.training import Elsewhere
from annotator.core.learnable import is_name
from annotator.core.span import Span
from annotator.reading import Facts, Reading, read
from annotator.reading.vocabulary import Said, Vocabulary
from annotator.suggest import Context, Taught, Trained, suggesters
from tests.bench.corpus import articles
from tests.bench.names import sentences
from tests.suggest.measuring import Score

COUNTS = (10, 50, 100, 500, 1000, 2000)
ASKED = 1000
SURE = (0.0, 0.6, 0.8)
"""From so much probability on."""


def tagged(path: Path) -> Iterator[Example]:
    """The sentences of a file with their names, in Simplified characters as they stand."""
    for text, tags in sentences(path):
        names: list[Called] = []
        start = 0
        for at, tag in enumerate([*tags, "O"]):
            if start < at and tags[start] != "O" and not tag.startswith("I"):
                names.append(Called(Span(start, at), tags[start].partition("-")[2]))
            if not tag.startswith("I"):
                start = at
        yield Example(text, tuple(names))


def made_up() -> Iterator[Example]:
    """The lines of articles that are made up, with the marks that teach."""
    for labelled in articles(400):
        view = read(labelled.article.text, Reading.parse("simplified"), Facts())
        start = 0
        for line in view.text.split("\n"):
            here, names, last = Span(start, start + len(line)), [], start
            for filed in labelled.marks:
                span = view.from_source(filed.mark.spans[0])
                words = span.of(view.text)
                if here.covers(span) and span.start >= last and is_name(filed.mark.label, words):
                    names.append(Called(span.moved(-start), filed.mark.label))
                    last = span.end
            if line:
                yield Example(line, tuple(names))
            start = here.end + 1


def claims(examples: Iterable[tuple[str, Iterable[Called]]], least: float = 0.0) -> set[object]:
    """Each name with its sentence, if it is so probable."""
    return {
        (number, name.span, name.label)
        for number, (_, names) in enumerate(examples)
        for name in names
        if name.probability >= least
    }


def score(found: set[object], wanted: set[object]) -> Score:
    return Score(len(found & wanted), len(found), len(wanted))


def remembered(known: Sequence[Example], asked: Sequence[Example]) -> set[object]:
    """What `memory` proposes in sentences, having seen others."""
    vocabulary = Vocabulary()
    left = []
    for example in known:
        words = [name.span.of(example.text) for name in example.names]
        vocabulary.take(
            ("", Said(each, name.label)) for each, name in zip(words, example.names, strict=True)
        )
        rest = example.text
        for each in words:
            rest = rest.replace(each, "\0", 1)
        left.append(rest)
    taught = Taught(marked=vocabulary, trained=Trained("\n".join(left)))
    found: set[object] = set()
    for number, example in enumerate(asked):
        view = read(example.text, Reading.parse("printed"), Facts())
        marks = suggesters["memory"].suggest(view, Context(taught=taught))
        found |= {(number, mark.spans[0], mark.label) for mark in marks}
    return found


def learn(name: str, every: list[Example]) -> None:
    """Train on more and more sentences, and ask about others."""
    asked, pool = every[-ASKED:], every[:-ASKED]
    wanted = claims(asked)
    characters = sum(len(example.text) for example in asked)
    print(f"{name}: {len(every)} sentences; asked about the last {len(asked)}")
    for count in COUNTS:
        if count > len(pool):
            break
        begun = perf_counter()
        model = train(pool[:count])
        took = perf_counter() - begun
        tagger = Tagger(model)
        begun = perf_counter()
        found = [(example.text, tagger.names(example.text)) for example in asked]
        speed = characters / (perf_counter() - begun)
        print(f"{count:>6} sentences: {took:6.2f} s, {len(model) // 1024:>5} KB, {speed:8,.0f} a s")
        for least in SURE:
            print(f"{'':8}learned, from {least:.1f} on   {score(claims(found, least), wanted)}")
        print(f"{'':8}remembered           {score(remembered(pool[:count], asked), wanted)}")


def standstill(examples: list[Example]) -> None:
    """How long another thread of this process has to wait while a model is made."""
    text = to_text(examples)
    for what, make in (("here", lambda: train(examples)), ("elsewhere", lambda: Elsewhere()(text))):
        thread = Thread(target=make)
        longest, last = 0.0, perf_counter()
        thread.start()
        while thread.is_alive():
            sleep(0.001)
            now = perf_counter()
            longest, last = max(longest, now - last), now
        print(
            f"{len(examples)} sentences learned {what}: others wait {longest * 1000:.1f} ms at most"
        )


def main() -> None:
    """Measure everything and print a line each."""
    segmentation.load()
    files = [Path(each) for each in sys.argv[1:]]
    for path in files:
        learn(path.name, list(tagged(path)))
    if not files:
        learn("made up", list(made_up()))
    every = list(tagged(files[0]) if files else made_up())
    for count in (500, 2000):
        standstill(every[:count])
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"most memory: {most} MB")


if __name__ == "__main__":
    main()
