"""The program as a process of its own, used as an editor uses it: by keys and by mouse."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from annotator.core.mark import Mark
from annotator.storage import Store
from tests.real.assistive import FOCUSED, Reader, Thing
from tests.real.desktop import SECONDS, Desktop, wait_for


class Program:
    """`python -m annotator` over a project. `page` is the article as assistive tools see it."""

    def __init__(self, desktop: Desktop, reader: Reader, project: Path) -> None:
        self._desktop, self.reader, self.project = desktop, reader, project
        self._process: subprocess.Popen[bytes] | None = None
        self.page = Thing(reader, "", "")

    # ---- starting and quitting ----------------------------------------------------------------

    def open(self) -> None:
        """Start it, and wait until the page has the keyboard."""
        self.reader.forget()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "annotator", str(self.project)],
            env={**self._desktop.env, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"},
            stdin=subprocess.DEVNULL,
        )
        self.page = wait_for(self._page, "the page")
        wait_for(lambda: FOCUSED in self.page.states, "the keyboard on the page")

    def quit(self) -> None:
        """Ask it to go, and wait until it has gone."""
        assert self._process
        self.key("ctrl+q")
        assert self._process.wait(SECONDS) == 0
        self._process = None

    def end(self) -> None:
        """End it, whatever has become of it."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def marks(self) -> list[Mark]:
        """What the project file holds on the sheet of zhou; the program must have gone."""
        assert self._process is None
        with Store.open(self.project) as store:
            assert store.check() == []
            return list(store.sheet(store.articles()[0].id, "zhou"))

    # ---- keys and mouse -----------------------------------------------------------------------

    def key(self, *keys: str) -> None:
        """Press keys, written as xdotool writes them."""
        self._desktop.ask("xdotool", "key", "--delay", "30", *keys)

    def paste(self, text: str) -> None:
        """Put words where the keyboard is: xdotool cannot type Chinese."""
        self._desktop.copy(text)
        self.key("ctrl+v")

    def click(self, words: str, *, times: int = 1, held: str = "", which: int = 0) -> None:
        """Click on the middle one of some words."""
        x, y = self.middle(words, len(words) // 2, which=which)
        hold, let = (["keydown", held], ["keyup", held]) if held else ([], [])
        click = ["click", "--repeat", str(times), "--delay", "60", "1"]
        self._mouse("mousemove", x, y, *hold, *click, *let)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press, move in some steps, let go."""
        steps = [
            (start[0] + (end[0] - start[0]) * n // 4, start[1] + (end[1] - start[1]) * n // 4)
            for n in range(5)
        ]
        self._mouse("mousemove", *steps[0], "mousedown", "1")
        for x, y in steps[1:]:
            self._mouse("mousemove", x, y)
        self._mouse("mouseup", "1")

    def order(self, line: str) -> None:
        """Run a command by the palette."""
        self.reader.forget()
        self.key("ctrl+k")
        self.reader.hear("StateChanged", detail="focused", first=1)
        self.paste(line)
        self.key("Return")

    def select(self, words: str) -> None:
        """Drag over some words."""
        self.page_text = self.page.text()
        self.reader.forget()
        self.drag(self.edge(words), self.edge(words, behind=True))
        self.reader.hears(f"{words}, selected")

    # ---- where words are ----------------------------------------------------------------------

    def place(self, words: str, which: int = 0) -> int:
        """Where some words begin in the text of the page."""
        text, at = self.page.text(), -1
        for _ in range(which + 1):
            at = text.index(words, at + 1)
        return at

    def middle(self, words: str, number: int = 0, *, which: int = 0) -> tuple[int, int]:
        """The middle of one of the characters of some words on the screen."""
        left, top, width, height = self._extents(self.place(words, which) + number)
        return left + width // 2, top + height // 2

    def edge(self, words: str, *, behind: bool = False, which: int = 0) -> tuple[int, int]:
        """The point just inside the first or the last of some words."""
        number = len(words) - 1 if behind else 0
        left, top, width, height = self._extents(self.place(words, which) + number)
        return (left + width - 2 if behind else left + 2), top + height // 2

    def _extents(self, offset: int) -> tuple[int, int, int, int]:
        box = self.page.extents(offset)
        assert box[2] > 0, f"the character at {offset} is out of sight"
        return box

    def _page(self) -> Thing | None:
        assert self._process
        assert self._process.poll() is None, "the program has ended"
        with suppress(LookupError):  # something of it has gone since it was listed
            for program in self.reader.programs():
                for thing in program.all():
                    if (thing.role, thing.name) == ("text", "Article") and thing.length:
                        return thing
        return None

    def _mouse(self, *words: object) -> None:
        self._desktop.ask("xdotool", *map(str, words))
