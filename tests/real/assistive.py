"""A screen reader without a voice: what it can ask of the program, and what it is told, by D-Bus."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, message_bus, new_method_call
from jeepney.io.blocking import Proxy, open_dbus_connection

from tests.real.desktop import SECONDS, wait_for

ATSPI = "org.a11y.atspi"
FOCUSED, READ_ONLY, MULTI_LINE = 12, 43, 17  # bits of AtspiStateType
CHARACTER, WORD, SENTENCE = 0, 1, 2  # of AtspiTextGranularity


@dataclass(frozen=True)
class Heard:
    """Something of which the program has told."""

    kind: str
    detail: str
    text: str
    first: int


class Reader:
    """Listens to the programs of a desktop and asks them things."""

    def __init__(self, session: str) -> None:
        with open_dbus_connection(session) as bus:
            launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = bus.send_and_get_reply(
                new_method_call(launcher, "GetAddress"), timeout=SECONDS
            ).body
        self._bus = open_dbus_connection(address)
        rule = MatchRule(type="signal", interface=f"{ATSPI}.Event.Object")
        Proxy(message_bus, self._bus).AddMatch(rule)
        self._filter = self._bus.filter(rule, queue=deque())
        self._signals = self._filter.__enter__()
        self._heard: list[Heard] = []
        registry = DBusAddress("/org/a11y/atspi/registry", f"{ATSPI}.Registry", f"{ATSPI}.Registry")
        for event in ("announcement", "text-caret-moved", "text-changed", "state-changed"):
            self._call(registry, "RegisterEvent", "s", f"object:{event}")

    def close(self) -> None:
        """Listen no more."""
        self._bus.close()

    # ---- asking -------------------------------------------------------------------------------

    def call(
        self, thing: Thing, interface: str, method: str, signature: str = "", *words: Any
    ) -> Any:
        """The answer of something on the screen."""
        where = DBusAddress(thing.path, thing.bus, f"{ATSPI}.{interface}")
        return self._call(where, method, signature, *words)

    def value(self, thing: Thing, interface: str, name: str) -> Any:
        """A property of something on the screen."""
        where = DBusAddress(thing.path, thing.bus, "org.freedesktop.DBus.Properties")
        return self._call(where, "Get", "ss", f"{ATSPI}.{interface}", name)[0][1]

    def programs(self) -> list[Thing]:
        """The programs that there are."""
        return Thing(self, f"{ATSPI}.Registry", "/org/a11y/atspi/accessible/root").children()

    # ---- hearing ------------------------------------------------------------------------------

    def forget(self) -> None:
        """Begin to listen anew."""
        self._take()
        self._heard.clear()

    def hear(self, kind: str, text: str = "", detail: str = "", first: int | None = None) -> Heard:
        """Wait until the program tells of something; `text` is to occur in what it says.

        What it told before that of the same kind is forgotten.
        """

        def told() -> Heard | None:
            self._take()
            for number, each in enumerate(self._heard):
                if (
                    each.kind == kind
                    and text in each.text
                    and each.detail.startswith(detail)
                    and first in (None, each.first)
                ):
                    before = self._heard[: number + 1]
                    self._heard[: number + 1] = [other for other in before if other.kind != kind]
                    return each
            return None

        try:
            return wait_for(told, f"{kind} “{text}”")
        except AssertionError as error:
            heard = [each for each in self._heard if each.kind == kind]
            raise AssertionError(f"{error}; heard: {heard}") from None

    def hears(self, text: str) -> str:
        """Wait until the program says something in which `text` occurs; gives all that it said."""
        return self.hear("Announcement", text).text

    def _take(self) -> None:
        try:
            while True:
                self._bus.recv_messages(timeout=0.001)
        except TimeoutError:
            pass
        while self._signals:
            self._heard.append(_heard(self._signals.popleft()))

    def _call(self, where: DBusAddress, method: str, signature: str = "", *words: Any) -> Any:
        message = new_method_call(where, method, signature or None, words)
        reply = self._bus.send_and_get_reply(message, timeout=SECONDS)
        if reply.header.message_type.name == "error":
            raise LookupError(f"{method}: {reply.body}")
        return reply.body


@dataclass(frozen=True)
class Thing:
    """Something on the screen."""

    reader: Reader
    bus: str
    path: str

    def children(self) -> list[Thing]:
        """What is in it."""
        try:
            (found,) = self.reader.call(self, "Accessible", "GetChildren")
        except LookupError:
            return []  # it is gone
        return [Thing(self.reader, bus, path) for bus, path in found]

    def all(self) -> Iterator[Thing]:
        """It, what is in it, and so on."""
        yield self
        for child in self.children():
            yield from child.all()

    @property
    def name(self) -> str:
        """What it is called."""
        return self.reader.value(self, "Accessible", "Name")

    @property
    def role(self) -> str:
        """What it is."""
        return self.reader.call(self, "Accessible", "GetRoleName")[0]

    @property
    def states(self) -> set[int]:
        """The numbers of its states."""
        (words,) = self.reader.call(self, "Accessible", "GetState")
        return {
            32 * n + bit for n, word in enumerate(words) for bit in range(32) if word >> bit & 1
        }

    @property
    def interfaces(self) -> set[str]:
        """What can be asked of it."""
        (found,) = self.reader.call(self, "Accessible", "GetInterfaces")
        return {each.rpartition(".")[2] for each in found}

    # ---- a text -------------------------------------------------------------------------------

    @property
    def length(self) -> int:
        """How long its text is."""
        return self.reader.value(self, "Text", "CharacterCount")

    @property
    def caret(self) -> int:
        """Where its caret stands."""
        return self.reader.value(self, "Text", "CaretOffset")

    def text(self, start: int = 0, end: int = -1) -> str:
        """What it reads like."""
        return self.reader.call(self, "Text", "GetText", "ii", start, end)[0]

    def around(self, offset: int, granularity: int) -> tuple[str, int, int]:
        """The character, word or sentence at an offset."""
        return self.reader.call(self, "Text", "GetStringAtOffset", "iu", offset, granularity)

    def put_caret(self, offset: int) -> None:
        """Put its caret somewhere."""
        self.reader.call(self, "Text", "SetCaretOffset", "i", offset)

    def select(self, start: int, end: int) -> None:
        """Select a part of its text."""
        self.reader.call(self, "Text", "AddSelection", "ii", start, end)

    def extents(self, offset: int) -> tuple[int, int, int, int]:
        """Where a character is on the screen: left, top, width, height."""
        return self.reader.call(self, "Text", "GetCharacterExtents", "iu", offset, 0)

    def at(self, x: int, y: int) -> int:
        """The character at a point of the screen."""
        return self.reader.call(self, "Text", "GetOffsetAtPoint", "iiu", x, y, 0)[0]


def _heard(signal: Message) -> Heard:
    kind = signal.header.fields[HeaderFields.member]
    detail, first, _, (_, value), *_ = signal.body
    return Heard(kind, detail, value if isinstance(value, str) else "", first)
