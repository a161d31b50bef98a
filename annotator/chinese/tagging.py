"""Finding names in Simplified sentences as they were marked in others: a conditional random field.

The one place where pycrfsuite is imported. Training keeps all other threads waiting for as long as
it takes: whoever has a window gives it to another process.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from annotator.chinese import segmentation
from annotator.chinese.segmentation import tokens
from annotator.core.span import Span

LONGEST = 400
"""The characters of a sentence behind these are not looked at."""
_KEPT = 20_000
"""Of so many sentences a tagger knows the names by heart."""
_PARAMETERS = {
    "c1": 0.1,
    "c2": 0.01,
    "max_iterations": 60,
    "feature.possible_transitions": True,
}
_OUT = "O"
_EDGE = "\0"


class Called(NamedTuple):
    """A name in a sentence: where it stands, its label, and how probable that is."""

    span: Span
    label: str
    probability: float = 1.0


class Example(NamedTuple):
    """A Simplified sentence and its names, which do not overlap one another."""

    text: str
    names: tuple[Called, ...]


def train(examples: Iterable[Example]) -> bytes:
    """A model for a `Tagger`; for the same examples in the same order it is the same one.

    For 100 sentences it takes about half a second, for 2,000 some ten. Loads the dictionary.
    """
    if not segmentation.is_loaded():
        segmentation.load()
    trainer = _crf().Trainer(params=_PARAMETERS, verbose=False)
    for example in examples:
        text = example.text[:LONGEST]
        if text:
            trainer.append(_features(text), _tags(text, example.names))
    with TemporaryDirectory(prefix="annotator-") as folder:
        path = Path(folder) / "model"
        trainer.train(str(path))
        return path.read_bytes()


class Tagger:
    """Names sentences by a model; each sentence is looked at once. Raises ValueError if it is none.

    About 20,000 characters a second. The dictionary should be loaded.
    """

    def __init__(self, model: bytes) -> None:
        self._model = model  # the library does not keep it
        self._tagger = _crf().Tagger()
        self._tagger.open_inmemory(model)
        self._known: dict[str, tuple[Called, ...]] = {}

    def names(self, sentence: str) -> tuple[Called, ...]:
        """The names of a sentence, each as probable as the least probable of its characters."""
        found = self._known.get(sentence)
        if found is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            found = self._known[sentence] = tuple(self._names(sentence[:LONGEST]))
        return found

    def _names(self, text: str) -> Iterable[Called]:
        if not text:
            return
        tags = self._tagger.tag(_features(text))
        start = 0
        while start < len(tags):
            end = start + 1
            if tags[start] != _OUT:
                label = tags[start][2:]
                while end < len(tags) and tags[end] == "I-" + label:
                    end += 1
                sure = min(self._tagger.marginal(tags[at], at) for at in range(start, end))
                yield Called(Span(start, end), label, sure)
            start = end


def to_text(examples: Iterable[Example]) -> str:
    """Examples as JSON, to be handed to another process."""
    return json.dumps(
        [
            [example.text, [[*_ends(name.span), name.label] for name in example.names]]
            for example in examples
        ],
        ensure_ascii=False,
    )


def from_text(text: str) -> list[Example]:
    """The examples that `to_text` wrote."""
    return [
        Example(words, tuple(Called(Span(start, end), label) for start, end, label in names))
        for words, names in json.loads(text)
    ]


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _crf() -> Any:
    """The library."""
    import pycrfsuite  # late: only those who teach need it

    return pycrfsuite


# ---- what is seen of a character ----------------------------------------------------------------


def _features(text: str) -> list[list[str]]:
    """What is seen of each character: its neighbours, and the words that it is in and beside."""
    words = _words(text)
    padded = f"{_EDGE * 2}{text}{_EDGE * 2}"
    seen: list[list[str]] = []
    for at, (place, tag) in enumerate(words):
        a, b, c, d, e = (padded[at + each] for each in range(5))
        before = words[at - 1] if at else ("", "")
        behind = words[at + 1] if at + 1 < len(words) else ("", "")
        seen.append(
            [
                "=",
                f"0{c}",
                f"-{b}",
                f"+{d}",
                f"<{a}",
                f">{e}",
                f"-0{b}{c}",
                f"0+{c}{d}",
                f"-+{b}{d}",
                f"<-{a}{b}",
                f"+>{d}{e}",
                f"k{_kind(b)}{_kind(c)}{_kind(d)}",
                f"w{place}{tag}",
                f"v{before[0]}{before[1]}",
                f"x{behind[0]}{behind[1]}",
                f"t{tag}",
            ]
        )
    return seen


def _words(text: str) -> list[tuple[str, str]]:
    """For each character its place in its word (begin, middle, end, single), and what that is."""
    found: list[tuple[str, str]] = []
    for word in tokens(text):
        length = word.end - word.start
        places = ("S",) if length == 1 else ("B", *("M",) * (length - 2), "E")
        found += [(place, word.tag) for place in places]
    return found


def _kind(char: str) -> str:
    if char.isdigit():
        return "1"
    if char.isalpha():
        return "a" if char.isascii() else "字"
    return "." if char.strip(_EDGE) else "|"


def _tags(text: str, names: Sequence[Called]) -> list[str]:
    tags = [_OUT] * len(text)
    for name in names:
        for at in range(name.span.start, min(name.span.end, len(text))):
            tags[at] = f"{'I' if at > name.span.start else 'B'}-{name.label}"
    return tags
