"""Opens the window; with a verb (`annotator export …`) works without one, Qt never imported."""

from __future__ import annotations

import gc
import os
import sys

from annotator.cli.main import VERBS
from annotator.cli.main import main as run_verb

SAMPLE = "--sample"
NO_DISPLAY = (
    "annotator: There is no display to open a window on; "
    "`annotator --help` shows what can be done without one."
)


def main() -> int:
    """Run the program; gives the exit status."""
    arguments = sys.argv[1:]
    sample = arguments[:1] == [SAMPLE]
    arguments = arguments[1:] if sample else arguments
    if arguments and (arguments[0] in VERBS or arguments[0].startswith("-")):
        return run_verb(arguments)
    if _no_display():
        print(NO_DISPLAY, file=sys.stderr)
        return 1
    # What is made while the program loads stays; looking through it for garbage costs a tenth of
    # a second, and the window collects at better times.
    gc.disable()
    from annotator.gui.app import main as open_window

    return open_window(arguments, sample=sample)


def _no_display() -> bool:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named)


if __name__ == "__main__":
    sys.exit(main())
