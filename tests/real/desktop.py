"""A desktop of our own without a screen: X server, window manager, session bus, accessibility bus."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

SECONDS = 30
"""How long anything is waited for: the machine may be busy."""
TOOLS = ("Xvfb", "openbox", "xdotool", "xclip", "dbus-daemon")
LAUNCHERS = (
    Path("/usr/libexec/at-spi-bus-launcher"),
    Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"),
)

NO_KEYS = """<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
  <focus><focusNew>yes</focusNew></focus>
  <applications><application class="*"><maximized>yes</maximized></application></applications>
</openbox_config>
"""
"""Else the window manager takes keys such as Alt+Shift+Down for itself."""

T = TypeVar("T")


def missing() -> list[str]:
    """What this machine lacks for tests in a real window."""
    lacking = [tool for tool in TOOLS if not shutil.which(tool)]
    return lacking if any(map(Path.exists, LAUNCHERS)) else [*lacking, "at-spi-bus-launcher"]


def wait_for(what: Callable[[], T | None], why: str) -> T:
    """What `what` gives once it gives something; fails with `why` when that takes too long."""
    end = time.monotonic() + SECONDS
    while True:
        found = what()
        if found:
            return found
        assert time.monotonic() < end, f"waited in vain for {why}"
        time.sleep(0.02)


class Desktop:
    """The processes of a desktop, which end with it, and the environment of a program on it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._processes: list[subprocess.Popen[str]] = []
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        # Nothing of whoever runs this: no display, no session bus, no folders, no input method.
        kept = {k: v for k, v in os.environ.items() if k in ("PATH", "LD_LIBRARY_PATH")}
        self.env = {
            **kept,
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(runtime),
            "LANG": "C.UTF-8",
            "PYTHONUTF8": "1",
            "GSETTINGS_BACKEND": "memory",
            "GIO_USE_VFS": "local",
            "NO_AT_BRIDGE": "1",  # for what is no part of the test
        }

    def start(self) -> None:
        """Start everything, each thing once what it needs is there."""
        read, write = os.pipe()
        size = ["-screen", "0", "1280x900x24", "-nolisten", "tcp"]
        self._run("Xvfb", "-displayfd", str(write), *size, pass_fds=(write,))
        os.close(write)
        self.env["DISPLAY"] = f":{_line(read)}"
        read, write = os.pipe()
        self._run(
            *("dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={write}"),
            pass_fds=(write,),
        )
        os.close(write)
        self.env["DBUS_SESSION_BUS_ADDRESS"] = _line(read)
        ready, config = self._folder / "ready", self._folder / "rc.xml"
        config.write_text(NO_KEYS, "utf-8")
        configured = ("openbox", "--sm-disable", "--config-file", str(config))
        self._run(*configured, "--startup", f"touch {ready}")
        wait_for(ready.exists, "openbox")
        self._run(str(next(filter(Path.exists, LAUNCHERS))), "--launch-immediately")

    def copy(self, text: str) -> None:
        """Put words into the clipboard."""
        clipboard = ("xclip", "-selection", "clipboard")
        file = self._folder / "copied"
        file.write_text(text, "utf-8")
        self._run(*clipboard, "-quiet", "-in", str(file))
        out = (*clipboard, "-out", "-target", "UTF8_STRING")
        wait_for(lambda: self._answer(*out).stdout == text, "the clipboard")

    def stop(self) -> None:
        """End every process, the last one first."""
        for process in reversed(self._processes):
            process.terminate()
            try:
                process.wait(SECONDS)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def ask(self, *words: str) -> str:
        """What a command says that ends by itself and well."""
        done = self._answer(*words)
        assert done.returncode == 0, (words, done.stderr)
        return done.stdout

    def _answer(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words,
            env=self.env,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )

    def _run(self, *words: str, pass_fds: tuple[int, ...] = ()) -> None:
        log = (self._folder / f"{Path(words[0]).name}.log").open("w")
        with log:
            self._processes.append(
                subprocess.Popen(
                    words,
                    env=self.env,
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    text=True,
                    pass_fds=pass_fds,
                )
            )


def _line(descriptor: int) -> str:
    """The first line that comes through a pipe."""
    with os.fdopen(descriptor) as pipe:
        line = pipe.readline().strip()
    assert line, "a part of the desktop did not start"
    return line
