"""Documents that were made to do harm: refused in one sentence, or taken without any."""

from __future__ import annotations

import socket
import time

import pytest

from annotator.core.errors import BadFile
from annotator.formats import Source, formats

WORDS = "质量月活动在郴州启动"


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """No connection may be made, and no name looked up."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was tried")

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, refuse)
    for name in ("create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, refuse)


def said(kind: str, raw: bytes, file: str = "") -> str:
    """The texts of a document, or the sentence with which it is refused."""
    begun = time.process_time()
    read = formats[kind].read
    assert read
    try:
        text = "\n".join(draft.text for draft in read(Source("a", file or f"a.{kind}", raw)))
    except BadFile as problem:
        text = str(problem)
        assert "Traceback" not in text
        assert len(text) < 300
    assert time.process_time() - begun < 20
    return text


@pytest.mark.parametrize("tag", ["div", "b", "span", "table><tr><td", "ul><li", "blockquote"])
def test_tags_that_are_nested_two_hundred_thousand_times(tag: str) -> None:
    for count in (1000, 200_000):
        raw = f"<html><body><p>{WORDS}</p>{f'<{tag}>' * count}{WORDS}".encode()
        assert said("html", raw).startswith("“a.html” ")


def test_entities_are_not_followed() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    raw = f'<!DOCTYPE html [<!ENTITY l0 "ha">{laughs}]><html><body>{WORDS}&l11;</body></html>'
    assert said("html", raw.encode()) == f"{WORDS}&l11;"
    outside = f'<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><body>{WORDS}&x;</body>'
    assert said("html", outside.encode()) == f"{WORDS}&x;"


def test_remote_pictures_styles_and_frames_are_not_fetched() -> None:
    raw = (
        '<!DOCTYPE html PUBLIC "x" "http://127.0.0.1:9/x.dtd"><base href="http://127.0.0.1:9/">'
        '<link rel="stylesheet" href="http://127.0.0.1:9/a.css"><script src="//127.0.0.1:9/a.js">'
        f'</script><p>{WORDS}<img src="http://127.0.0.1:9/a.png"><iframe src="http://127.0.0.1:9/">'
    )
    assert said("html", raw.encode()) == WORDS


def test_an_element_with_a_hundred_thousand_attributes() -> None:
    attributes = " ".join(f'a{n}="1"' for n in range(100_000))
    assert "thousands of attributes" in said("html", f"<p {attributes}>{WORDS}</p>".encode())


def test_a_page_of_fifty_thousand_paragraphs() -> None:
    assert said("html", b"<html><body>" + b"<p>a</p>" * 50_000).count("a") == 50_000


def test_one_paragraph_of_twenty_million_characters() -> None:
    assert "too much text" in said("html", b"<html><body><p>" + b"a" * 20_000_000)


@pytest.mark.parametrize("raw", [b"", b" ", b"<html>", b"\0" * 100, b"<html><script>a</script>"])
def test_nothing_to_read(raw: bytes) -> None:
    assert said("html", raw).startswith("“a.html” ") or said("html", raw).strip("\ufffd") == ""
