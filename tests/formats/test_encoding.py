"""Encodings: guessed, named, and decoded so that no place is lost."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import BadFile
from annotator.core.resources import sample_article
from annotator.formats import Guess, codec_for, decode, detect, read_file
from annotator.formats.detection import is_text
from tests.formats.samples import ENCODINGS

SIMPLIFIED = (
    "中国质量新闻网讯 9月8日，以“建设质量强省 决胜全面小康”为主题的湖南省2020年“质量月”活动启动仪式"
    "在郴州市举行，由湖南省市场监管局精心策划安排、多部门联动的质量月活动就此拉开帷幕。（罗亮 摄）\r\n"
)
TRADITIONAL = (
    "中國質量新聞網訊 9月8日，以「建設質量強省 決勝全面小康」為主題的湖南省2020年「質量月」活動啟動儀式"
    "在郴州市舉行，由湖南省市場監管局精心策劃安排、多部門聯動的質量月活動就此拉開帷幕。（羅亮 攝）\r\n"
)
WRITTEN = [
    *((SIMPLIFIED, name, "gb18030") for name in ("gb2312", "gbk", "gb18030")),
    (TRADITIONAL, "gbk", "gb18030"),
    (TRADITIONAL + "𠮷㐂", "gb18030", "gb18030"),
    (TRADITIONAL, "big5", "big5hkscs"),
    (TRADITIONAL + "嘅咗喺嚟Ê̄", "big5hkscs", "big5hkscs"),
    *((SIMPLIFIED + "𠮷😀", name, name) for name in ENCODINGS if name.startswith("utf")),
    *(("\ufeff" + TRADITIONAL, name, name) for name in ENCODINGS if name.startswith("utf")),
    ("\ufeff" + TRADITIONAL, "gb18030", "gb18030"),
    ("東京都知事は記者会見で新しい計画を発表しました。", "shift_jis", "shift_jis"),
    ("서울시는 오늘 새로운 계획을 발표하였습니다.", "euc_kr", "euc_kr"),
    ("Only ASCII here.\n", "ascii", "utf-8"),
]


@pytest.mark.parametrize(("text", "written", "expected"), WRITTEN)
def test_a_file_in_any_encoding_opens_by_itself(
    tmp_path: Path, text: str, written: str, expected: str
) -> None:
    raw = text.encode(written)
    path = tmp_path / "稿.txt"
    path.write_bytes(raw)
    (draft,) = read_file(path)
    assert (draft.text, draft.encoding, draft.bad) == (text, expected, 0)
    assert (draft.raw, draft.name, draft.sheets) == (raw, "稿", {})
    assert decode(draft.raw, draft.encoding).text == draft.text


def test_the_sample_article_keeps_every_character() -> None:
    raw = sample_article().read_bytes()
    (draft,) = read_file(sample_article())
    assert (draft.text.encode(), draft.encoding, draft.bad) == (raw, "utf-8", 0)


@pytest.mark.parametrize("encoding", ["gb18030", "big5hkscs", "utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("length", [10, 20, 60])
def test_ten_characters_are_enough(encoding: str, length: int) -> None:
    text = TRADITIONAL if encoding == "big5hkscs" else SIMPLIFIED
    for start in range(len(text) - length):
        raw = text[start : start + length].encode(encoding)
        assert detect(raw)[0].encoding == encoding, text[start : start + length]


@pytest.mark.parametrize("encoding", ["gb18030", "big5hkscs", "utf-8"])
def test_a_lost_byte_does_not_change_the_guess(encoding: str) -> None:
    raw = (TRADITIONAL if encoding == "big5hkscs" else SIMPLIFIED).encode(encoding)
    for place in range(len(raw)):
        assert detect(raw[:place] + raw[place + 1 :])[0].encoding == encoding, place


def test_a_long_ascii_beginning_hides_nothing() -> None:
    raw = b"<!-- " + b"x" * 20_000 + b" -->" + TRADITIONAL.encode("big5")
    assert detect(raw)[0].encoding == "big5hkscs"


def test_guesses_are_ranked_and_share_the_certainty() -> None:
    guesses = detect(TRADITIONAL.encode("big5"))
    assert [guess.confidence for guess in guesses] == sorted(
        (guess.confidence for guess in guesses), reverse=True
    )
    assert sum(guess.confidence for guess in guesses) == pytest.approx(1)
    assert guesses[0].confidence > 0.99
    assert detect("稿".encode()) == [Guess("utf-8", 1.0)]
    assert detect(b"") == [Guess("utf-8", 1.0)]


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("GBK", "gb18030"),
        ("gb2312", "gb18030"),
        ("Big5-HKSCS", "big5hkscs"),
        ("Big5", "big5hkscs"),
        ("utf8", "utf-8"),
        ("UTF-8-SIG", "utf-8"),
        ("UTF_16LE", "utf-16-le"),
        ("utf-16", "utf-16-le"),
        ("latin-1", "iso8859-1"),
    ],
)
def test_an_encoding_has_many_names(name: str, codec: str) -> None:
    assert codec_for(name) == codec


@pytest.mark.parametrize(
    "name", ["klingon", "", "a\0b", "base64", "utf-7", "hz", "unicode_escape", "\ud800"]
)
def test_a_name_that_is_none_is_told_the_usual_ones(name: str) -> None:
    with pytest.raises(BadFile, match=r"not an encoding.*gb18030.*big5hkscs") as problem:
        codec_for(name)
    str(problem.value).encode()


@pytest.mark.parametrize("order", ["le", "be"])
@pytest.mark.parametrize("width", [16, 32])
@pytest.mark.parametrize("mark", ["\ufeff", ""])
def test_the_bytes_say_which_utf_16(width: int, order: str, mark: str) -> None:
    raw = (mark + SIMPLIFIED).encode(f"utf-{width}-{order}")
    spaced = "　".join("質量月，。") * 3  # a zero behind, in the big-endian order
    assert (
        decode((mark + spaced).encode(f"utf-{width}-{order}"), f"utf-{width}").text == mark + spaced
    )
    said = decode(raw, f"UTF-{width}")
    assert (said.text, said.encoding) == (mark + SIMPLIFIED, f"utf-{width}-{order}")


def test_the_editor_overrides_the_guess(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("中文".encode("gbk"))
    (draft,) = read_file(path, encoding="Latin-1")
    assert (draft.text, draft.encoding) == ("ÖÐÎÄ", "iso8859-1")


@pytest.mark.parametrize(
    ("raw", "encoding", "text", "bad"),
    [
        (b"a\xff\xfeb", "utf-8", "a\ufffdb", 1),
        (b"\xe4\xb8\xad\xe4\xb8", "utf-8", "中\ufffd", 1),
        (b"\xed\xa0\x80", "utf-8", "\ufffd", 1),
        (b"a\0b", "utf-8", "a\ufffdb", 1),
        ("\ufffd".encode(), "utf-8", "\ufffd", 0),
        ("中".encode("gbk") + b"\xff\xff\xff,", "gbk", "中\ufffd,", 1),
        (b"\x00\xd8a\0", "utf-16-le", "\ufffda", 1),
        (b"a\0b", "utf-16-le", "a\ufffd", 1),
        (b"\r\n\r", "utf-8", "\r\n\r", 0),
    ],
)
def test_what_cannot_be_decoded_is_one_mark_and_counted(
    raw: bytes, encoding: str, text: str, bad: int
) -> None:
    said = decode(raw, encoding)
    assert (said.text, said.bad) == (text, bad)


@given(st.binary(max_size=60), st.sampled_from(ENCODINGS))
def test_any_bytes_are_some_text_and_always_the_same(raw: bytes, encoding: str) -> None:
    said = decode(raw, encoding)
    said.text.encode()  # no lone surrogates
    assert "\0" not in said.text
    assert said.bad <= said.text.count("\ufffd")
    assert decode(raw, said.encoding) == said


@given(st.binary(max_size=200))
def test_guessing_never_fails(raw: bytes) -> None:
    guesses = detect(raw)
    assert decode(raw, guesses[0].encoding).encoding == guesses[0].encoding


BINARY = {
    "a.png": b"\x89PNG\r\n\x1a\n" + bytes(40),
    "a.jpg": b"\xff\xd8\xff\xe0\0\x10JFIF",
    "a.zip": b"PK\x03\x04\x14\0\0\0",
    "a.docx": b"PK\x03\x04" + bytes(26) + b"word/document.xml",
    "a.pdf": b"%PDF-1.7\n",
    "a": b"\x7fELF\x02\x01\x01" + bytes(50),
    "a.annot": b"SQLite format 3\0" + bytes(80),
    "noise.txt": random.Random(1).randbytes(4000),
    "controls.txt": bytes(range(32)) * 10,
    "empty.txt": b"",
    "mark.txt": b"\xef\xbb\xbf",
    "nothing.jsonl": b"\n\n",
}


@pytest.mark.parametrize("name", BINARY)
def test_what_is_no_text_is_refused_in_one_sentence(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(BINARY[name])
    with pytest.raises(BadFile, match=name) as problem:
        read_file(path)
    assert "\n" not in str(problem.value)


def test_noise_is_never_taken_for_text() -> None:
    for seed in range(30):
        raw = random.Random(seed).randbytes(3000)
        assert not is_text(raw, detect(raw)[0].encoding), seed


def test_a_text_with_some_damage_is_still_a_text(tmp_path: Path) -> None:
    raw = bytearray((SIMPLIFIED * 3).encode("gbk"))
    for place in range(10, len(raw), 40):
        raw[place] = 0
    path = tmp_path / "damaged.txt"
    path.write_bytes(raw)
    (draft,) = read_file(path)
    assert draft.encoding == "gb18030"
    assert draft.bad == draft.text.count("\ufffd") > 5
