"""Documents that were made to do harm: refused in one sentence, or taken without any."""

from __future__ import annotations

import socket
import time
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from annotator.core.errors import BadFile
from annotator.formats import Source, folders, formats, read_file

HERE = Path(__file__).parent
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


# ---- archives -----------------------------------------------------------------------------------

PARTS = {"docx": "word/document.xml", "odt": "content.xml", "epub": "META-INF/container.xml"}


def archive(files: dict[str, bytes]) -> bytes:
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as made:
        for name, raw in files.items():
            made.writestr(name, raw)
    return held.getvalue()


@pytest.mark.parametrize("kind", PARTS)
def test_an_archive_that_swells(kind: str) -> None:
    bomb = archive({PARTS[kind]: b"<a>" + b" " * (300 << 20) + b"</a>"})
    assert len(bomb) < 1 << 20
    assert said(kind, bomb).startswith(f"“a.{kind}” holds more than is taken in")


@pytest.mark.parametrize("kind", PARTS)
def test_names_that_lead_out_of_an_archive(kind: str, tmp_path: Path) -> None:
    names = ("../../out.txt", "/etc/out.txt", "a\u202egnp.exe", "C:\\out.txt")
    raw = archive({PARTS[kind]: b"<a/>", **dict.fromkeys(names, b"out")})
    before = sorted(tmp_path.parent.rglob("*"))
    assert said(kind, raw).startswith("“a.")
    assert sorted(tmp_path.parent.rglob("*")) == before


@pytest.mark.parametrize("kind", PARTS)
def test_entities_and_depth_in_an_archive(kind: str) -> None:
    laughs = b'<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>'
    assert "entities" in said(kind, archive({PARTS[kind]: laughs}))
    for count in (300, 200_000):
        deep = b"<a>" * count + b"x" + b"</a>" * count
        assert said(kind, archive({PARTS[kind]: deep})).startswith(f"“a.{kind}” ")


def test_a_document_of_word_that_names_files_of_this_computer(tmp_path: Path) -> None:
    whole = (HERE / "docx" / "report.docx").read_bytes()
    secret = tmp_path / "secret.png"
    secret.write_bytes((HERE / "html" / "report_files" / "1.png").read_bytes())
    with ZipFile(BytesIO(whole)) as files:
        held = {name: files.read(name) for name in files.namelist()}
    links = held["word/_rels/document.xml.rels"].replace(
        b'Target="media/1.png"', f'TargetMode="External" Target="{secret.as_uri()}"'.encode()
    )
    held["word/_rels/document.xml.rels"] = links
    held["word/document.xml"] = held["word/document.xml"].replace(b"r:embed", b"r:link")
    read = formats["docx"].read
    assert read
    (draft,) = read(Source("a", "a.docx", archive(held)))
    assert not draft.pictures


# ---- the rest -----------------------------------------------------------------------------------


def test_feeds_that_nest_declare_and_lead_elsewhere() -> None:
    assert "entities" in said("feed", b'<!DOCTYPE rss [<!ENTITY x "ha">]><rss>&x;</rss>')
    item = f"<rss><channel><item><title>{WORDS}</title>".encode()
    assert said("feed", item + b"<a>" * 200_000)
    assert said("feed", b"http://127.0.0.1:9/feed.xml").startswith("“a.feed” ")
    assert said("feed", b"/etc/passwd").startswith("“a.feed” ")


def test_markdown_that_nests() -> None:
    assert said("markdown", b"> " * 100_000 + WORDS.encode())
    assert said("markdown", b"[" * 20_000 + WORDS.encode())
    assert said("markdown", ("- " * 2000 + WORDS).encode())


def test_parts_within_parts_of_a_saved_page() -> None:
    within = "".join(
        f'Content-Type: multipart/related; boundary="b{n}"\r\n\r\n--b{n}\r\n' for n in range(5000)
    )
    assert said("mhtml", f"MIME-Version: 1.0\r\n{within}".encode()).startswith("“a.mhtml” ")


def test_names_that_turn_the_direction_of_what_follows(tmp_path: Path) -> None:
    path = tmp_path / "a\u202egnp.html"
    path.write_text(f"<title>标题\u202e很长</title><p>{WORDS}</p>", "utf-8")
    (draft,) = read_file(path)
    assert "\u202e" not in draft.name
    original = draft.meta["original"]
    assert isinstance(original, dict)
    assert "\u202e" not in original["file"]


def test_more_tags_of_xml_than_memory_holds() -> None:
    raw = archive({"content.xml": b"<a>" + b"<p>x</p>" * 600_000 + b"</a>"})
    assert "tags" in said("odt", raw)


# ---- XML that says what words are ---------------------------------------------------------------

XML = {
    "tei": "<TEI><teiHeader/><text><body><p>{}</p></body></text></TEI>",
    "nitf": "<nitf><body><body.content><p>{}</p></body.content></body></nitf>",
    "newsml-g2": "<newsItem><contentSet><inlineXML><html><p>{}</p></html></inlineXML></contentSet></newsItem>",
}


@pytest.mark.parametrize("kind", XML)
def test_xml_that_declares_entities_nests_or_leads_elsewhere(kind: str) -> None:
    plain = XML[kind].format(WORDS)
    root = plain[1:].partition(">")[0].partition(" ")[0]
    laughs = '<!ENTITY x "ha"><!ENTITY y "&x;&x;">'
    assert "entities" in said(kind, f"<!DOCTYPE {root} [{laughs}]>{plain}".encode())
    assert "entities" in said(kind, f"<!DOCTYPE {root} [{laughs}]>{plain}".encode("utf-16"))
    outside = f'<!DOCTYPE {root} [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    assert "entities" in said(kind, f"{outside}{XML[kind].format('&x;')}".encode())
    remote = f'<!DOCTYPE {root} SYSTEM "http://127.0.0.1:9/a.dtd" [<!ENTITY % a "ANY">]>'
    assert WORDS in said(kind, f"{remote}{plain}".encode())
    assert "not defined" in said(kind, f"{remote}{XML[kind].format('&eacute;')}".encode())
    for count in (300, 200_000):
        deep = f"{'<a>' * count}{WORDS}{'</a>' * count}"
        assert said(kind, XML[kind].format(deep).encode()).startswith(f"“a.{kind}” ")
    assert "tags" in said(kind, XML[kind].format("<b/>" * 1_000_001).encode())
    for raw in (b"", b"\0\xff", plain[:40].encode(), b"<" * 5000, b"PK\x03\x04"):
        assert said(kind, raw).startswith(f"“a.{kind}” ")


@pytest.mark.parametrize("kind", ["tei", "nitf"])
def test_archives_of_xml_that_swell_or_lead_out(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bomb = archive({"a.xml": f"<{kind}>".encode() + b" " * (2 << 20)})
    with monkeypatch.context() as less:
        less.setattr(folders, "MOST", 1 << 20)
        assert said(kind, bomb).startswith(f"“a.{kind}” holds more than is taken in")
    before = sorted(tmp_path.parent.rglob("*"))
    plain = XML[kind].format(WORDS).encode()
    assert said(kind, archive({"../../out.xml": plain, "/etc/out.xml": plain})) == WORDS
    assert sorted(tmp_path.parent.rglob("*")) == before
