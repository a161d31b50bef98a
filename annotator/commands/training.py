"""Training a model on lessons, and keeping it, so that the same lessons need not be learned twice.

A model is a file beside the log of the program, named for the lessons that it was made of: if it
is gone or damaged, it is made again, and nothing is lost. Training holds all of Python up, so that
a window has it done by another process.
"""

from __future__ import annotations

import hashlib
import logging
import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from annotator.chinese.tagging import Example, from_text, to_text, train
from annotator.commands.lessons import Lesson, enough
from annotator.core.errors import Problem
from annotator.preferences import data_folder
from annotator.suggest import Trained

VERB = "learn"
"""The verb by which the program trains a model for its own window."""
FEW = 30
"""From fewer sentences with names in them nothing is learned: on news from elsewhere not six in ten
of the names that are found are right before (`tests/bench/learning.py`)."""
_VERSION = 1
"""Rises whenever the same examples make another model."""
_KEPT = 12
"""So many models are kept, the newest."""
_DIGEST = hashlib.sha256().digest_size
_GENTLY = 10

Train = Callable[[str], bytes]
"""Makes a model of examples written by `to_text`; none if that did not work out."""


def trained(lessons: Sequence[Lesson], make: Train | None = None) -> Trained:
    """What lessons teach; a model that is not kept yet is made by `make`, if there is one.

    Raises what `make` raises.
    """
    chosen = enough(lessons)
    examples = [example for each in chosen for example in each.examples]
    left = "\n".join(each.left for each in chosen)
    if not is_enough(examples):
        return Trained(left)
    text = to_text(examples)
    path = _folder() / f"{hashlib.sha256(f'{_VERSION} {text}'.encode()).hexdigest()[:32]}.crf"
    model = _kept(path)
    if not model and make is not None:
        model = make(text)
        _keep(path, model)
    return Trained(left, model)


def is_enough(examples: Sequence[Example]) -> bool:
    """Whether there are enough sentences with names to learn anything from."""
    return sum(1 for each in examples if each.names) >= FEW


def here(text: str) -> bytes:
    """A model, made in this process."""
    return train(from_text(text))


class Elsewhere:
    """Makes models in a process of their own, until it is told to `stop`, from any thread."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False

    def __call__(self, text: str) -> bytes:
        """A model; empty if it was stopped. Raises Problem if that process came to grief."""
        frozen = getattr(sys, "frozen", False)
        program = [sys.executable] if frozen else [sys.executable, "-m", "annotator"]
        try:
            self._process = subprocess.Popen(
                [*program, VERB],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise Problem(
                "Training on the marks cannot begin: {reason}",
                reason=error.strerror or str(error),
            ) from error
        if self._stopped:
            self._process.kill()
        model, _ = self._process.communicate(text.encode())
        if self._stopped:
            return b""
        if self._process.returncode:
            logging.getLogger(__name__).warning("training: exit %s", self._process.returncode)
            raise Problem(
                "Training on the marks was broken off by the system; "
                "it is tried again once more is marked"
            )
        return model

    def stop(self) -> None:
        """End what is being made."""
        self._stopped = True
        if self._process is not None and self._process.poll() is None:
            self._process.kill()


def make_for_another() -> int:
    """Read examples from standard input and write their model to standard output."""
    if hasattr(os, "nice"):
        os.nice(_GENTLY)  # whoever waits for it works on meanwhile
    try:
        model = here(sys.stdin.buffer.read().decode())
    except (ValueError, TypeError):  # nobody who knows what an example is
        return 1
    sys.stdout.buffer.write(model)
    return 0


# ---- keeping ------------------------------------------------------------------------------------


def _folder() -> Path:
    return data_folder() / "models"


def _kept(path: Path) -> bytes:
    """The model in a file; empty if there is none, or another than was kept."""
    try:
        whole = path.read_bytes()
        path.touch()
    except OSError:
        return b""
    model = whole[_DIGEST:]
    return model if hashlib.sha256(model).digest() == whole[:_DIGEST] else b""


def _keep(path: Path, model: bytes) -> None:
    """Keep a model if that can be; the oldest ones go."""
    if not model:
        return
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(hashlib.sha256(model).digest() + model)
        part.replace(path)
        every = sorted(path.parent.iterdir(), key=lambda each: -each.stat().st_mtime)
        for old in every[_KEPT:]:
            old.unlink()
