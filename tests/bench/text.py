"""How long it takes to understand a text, and whether that holds a window up.

    python -m tests.bench.text [--characters 345000] [--every 50]

Each suggester on the sample article and on one of so many characters, where they learn going by
500 lines of made up articles; training on more and more sentences, in this process and in one of
its own; memory. Then a window in which keys are pressed while both articles are looked through and
a model is trained: see `tests.bench.suggestions` for what is said of them.

The long article begins with the sample; the rest is made up (`corpus.py`), every tenth piece with
a damaged place. The sample over and over again would have a damaged place in every thousand
characters, as no article has.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache
from itertools import count, islice
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from annotator.chinese import segmentation
from annotator.chinese.tagging import Example, to_text, train
from annotator.commands.training import Elsewhere
from annotator.core.article import Draft
from annotator.core.clock import now
from annotator.core.resources import resource as data
from annotator.core.resources import sample_article
from annotator.gui.app import SHARE, Garbage
from annotator.gui.language import install
from annotator.gui.theme import apply, theme_named
from annotator.gui.window import Window
from annotator.preferences import editor_name, load_settings
from annotator.reading import Facts, Reading, read
from annotator.reading.vocabulary import Said, Vocabulary
from annotator.storage import Store
from annotator.suggest import Context, Taught, Trained, suggesters
from tests.bench.corpus import article, articles
from tests.bench.learning import made_up
from tests.bench.suggestions import measure, wait
from tests.damage.breaking import broken

COUNTS = (10, 100, 500, 2000)
LINES = 500
PIECE = 600
LESSONS = 10
"""So many articles have been marked before, so that there is something to train on."""
PATIENCE = 60
"""So many seconds it is waited for a model; the process that makes one lets others go first."""
SOME = 10
"""So many keys mark: fewer than have a model trained anew."""


def long_article(characters: int) -> str:
    """The sample, and behind it pieces of articles that are made up."""
    text = sample()
    for number in count():
        if len(text) >= characters:
            return text
        piece = article(number, PIECE, 0).article.text
        damaged = (
            broken(piece, ("gbk", "big5")[number // 10 % 2], number) if number % 10 == 9 else None
        )
        text += "\n" + (damaged.text if damaged else piece)
    raise AssertionError


@cache
def sample() -> str:
    """The sample article."""
    return sample_article().read_bytes().decode()


@cache
def examples() -> list[Example]:
    """The lines of articles that are made up, with their names."""
    return list(islice(made_up(), max(COUNTS)))


@cache
def taught() -> Taught:
    """What some lines teach: each name marked, and a model."""
    lines = examples()[:LINES]
    vocabulary = Vocabulary()
    for example in lines:
        said = (Said(name.span.of(example.text), name.label) for name in example.names)
        vocabulary.take(("", each) for each in said)
    return Taught(marked=vocabulary, trained=Trained(model=train(lines)))


def timed(action: Callable[[], object]) -> float:
    """How many seconds of the processor something takes, once."""
    begun = time.process_time()
    action()
    return time.process_time() - begun


def measure_suggesters(name: str, text: str, times: int) -> None:
    """Every suggester on a text that is read already; nothing is kept from one time to the next."""
    facts = Facts.of(text)
    begun = time.process_time()
    views = {
        simplified: read(text, Reading.parse("clean+simplified" if simplified else "clean"), facts)
        for simplified in (False, True)
    }
    total = time.process_time() - begun
    print(f"{name}: {len(text)} characters, read in {total * 1e3:.1f} ms")
    context = Context(taught=taught())
    for each in suggesters.values():
        view = views[each.simplified]
        found = each.suggest(view, context) if times > 1 else []  # once to warm up
        took = []
        for _ in range(times):
            begun = time.process_time()
            found = each.suggest(view, context)
            took.append(time.process_time() - begun)
        total += median(took)
        print(f"{'':4}{each.name:12}{median(took) * 1e3:10.1f} ms {len(found):8} found", flush=True)
    print(f"{'':4}{'all together':12}{total * 1e3:10.1f} ms, {memory()}", flush=True)


def measure_training() -> None:
    """Models made of more and more sentences."""
    for number in COUNTS:
        chosen = examples()[:number]
        here = timed(lambda chosen=chosen: train(chosen))
        begun = time.perf_counter()
        model = Elsewhere()(to_text(chosen))
        elsewhere = time.perf_counter() - begun
        print(
            f"trained on {number:5} sentences: {here:6.2f} s, with a process of its own"
            f" {elsewhere:6.2f} s by the clock; model {len(model) // 1024} KB",
            flush=True,
        )
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    print(f"most memory of a process that trains: {most} MB")


def memory() -> str:
    """What this process has taken so far at most."""
    return f"most memory so far {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB"


def project(path: Path, characters: int) -> None:
    """A project of the sample, the long article, and some that have been marked."""
    editor = editor_name(load_settings())
    drafts = [
        Draft(name, text, text.encode())
        for name, text in (("sample", sample()), ("long", long_article(characters)))
    ]
    for each in articles(LESSONS, PIECE):
        marks = {editor: tuple(filed.mark for filed in each.marks)}
        drafts.append(Draft(each.article.name, each.article.text, each.raw, sheets=marks))
    with Store.create(path, data("schemes", "news.toml").read_text("utf-8")) as store:
        store.add(drafts, editor, now())


def measure_window(window: Window, every: int) -> None:
    """Press keys while the articles are looked through, then while a model is trained."""
    workspace, desk = window.open_workspace(), window.desk
    assert desk is not None

    def unready() -> bool:
        return desk.suggesting.busy or not workspace.trained.model

    def untrained() -> bool:
        return workspace.trained.model == model and time.perf_counter() < begun + PATIENCE

    print("keys while the sample is looked through, and a model is trained at first")
    measure(window, every, unready, SOME)
    window.run("open long")
    while workspace.article.name != "long" or window.jobs.current:
        wait(0.01)
    print("keys while the long article is looked through")
    measure(window, every, lambda: desk.suggesting.busy, 0)
    window.run("open sample")
    model, begun = workspace.trained.model, time.perf_counter()
    print("keys, of which every fifth marks, until a model has been trained anew")
    measure(window, every, untrained)
    if workspace.trained.model == model:
        print(f"{'':4}it was not, in {PATIENCE} s: other processes go before one that trains")
    print(f"{'':4}{memory()}")


def main() -> None:
    """Measure everything and print a line each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--characters", type=int, default=345_000)
    parser.add_argument("--every", type=int, default=50)
    chosen = parser.parse_args()
    begun = time.perf_counter()
    segmentation.load()
    measure_suggesters("the sample", sample(), 5)
    measure_suggesters("a long article", long_article(chosen.characters), 1)
    measure_training()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ANNOTATOR_CONFIG"] = os.environ["ANNOTATOR_DATA"] = folder
        app = QApplication([])
        install(app, "en")
        apply(app, theme_named("light"))
        path = Path(folder, "bench.annot")
        project(path, chosen.characters)
        garbage = Garbage(app)
        sys.setswitchinterval(SHARE)
        window = Window(load_settings())
        window.resize(1400, 950)
        window.show()
        window.projects.open(path)
        while window.page is None or window.jobs.current:
            wait(0.01)
        window.activateWindow()
        window.page.setFocus()
        measure_window(window, chosen.every)
        window.close()
        del garbage
    print(f"all of it took {time.perf_counter() - begun:.0f} s")


if __name__ == "__main__":
    main()
