"""Pictures are known by their first bytes, and nothing but a picture gets in."""

from __future__ import annotations

import contextlib
import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import BadFile
from annotator.core.picture import Picture, picture_id
from annotator.formats import pictures, read_picture
from annotator.formats.pictures import MOST_PIXELS, picture_of
from tests.pictures import KINDS, extended_webp, jpeg, lossy_webp, png, tiff

WHOLE = {kind: make(300, 200) for kind, make in KINDS.items()}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", [(1, 1), (300, 200), (1, 4000), (5001, 9)])
def test_kind_and_size_are_read_from_the_first_bytes(kind: str, size: tuple[int, int]):
    raw = KINDS[kind](*size)
    assert picture_of(raw, "x") == Picture(picture_id(raw), kind, *size)


@pytest.mark.parametrize("make", [lossy_webp, extended_webp])
def test_each_kind_of_webp_says_its_size(make):
    found = picture_of(make(300, 200), "x")
    assert (found.kind, found.width, found.height) == ("image/webp", 300, 200)


@pytest.mark.parametrize("order", "<>")
@pytest.mark.parametrize(("orientation", "turned"), [(1, False), (3, False), (6, True), (8, True)])
def test_a_photograph_held_sideways_is_as_large_as_it_is_seen(
    order: str, orientation: int, turned: bool
):
    exif = tiff(1, 1, orientation, order)
    found = picture_of(jpeg(300, 200, exif), "x")
    assert (found.width, found.height) == ((200, 300) if turned else (300, 200))
    found = picture_of(tiff(300, 200, orientation, order), "x")
    assert (found.width, found.height) == ((200, 300) if turned else (300, 200))


@given(st.sampled_from(sorted(WHOLE)), st.data())
def test_a_picture_cut_short_or_changed_is_a_picture_or_one_sentence(kind: str, data):
    raw = bytearray(WHOLE[kind])
    for _ in range(data.draw(st.integers(0, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    raw = raw[: data.draw(st.integers(0, len(raw)))]
    with contextlib.suppress(BadFile):
        found = picture_of(bytes(raw), "x.png")
        assert 0 < found.width * found.height <= MOST_PIXELS


@given(st.sampled_from(sorted(WHOLE)), st.binary(max_size=200))
def test_any_bytes_behind_a_beginning_are_no_accident(kind: str, rest: bytes):
    raw = WHOLE[kind][:12] + rest
    with contextlib.suppress(BadFile):
        picture_of(raw, "x")


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (b"", "is no picture of a kind that is shown"),
        (b"GIF", "is no picture"),
        ("羅亮 攝".encode(), "is no picture"),
        (b"%PDF-1.7", "is no picture"),
        (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "drawing (SVG)"),
        (b"\xef\xbb\xbf \n<SVG onload='alert(1)'/>", "drawing (SVG)"),
        (b"\x89PNG\r\n\x1a\n", "does not say its size"),
        (png(0, 5), "does not say its size"),
        (b"\xff\xd8" + b"\xff\xe0\0\2" * 100_000, "does not say its size"),
        (b"\xff\xd8\xff" + b"\xff" * 100_000, "does not say its size"),
        (png(100_000, 100_000), "has 100000 × 100000 pixels; a picture of more than 50 million"),
        (png(0xFFFFFFFF, 0xFFFFFFFF), "pixels; a picture of more than 50 million"),
        (tiff(50_000, 1_001), "has 50000 × 1001 pixels"),
    ],
)
def test_what_is_no_picture_is_refused_in_one_sentence(raw: bytes, expected: str):
    with pytest.raises(BadFile, match="“bomb”") as caught:
        picture_of(raw, "bomb")
    assert expected in str(caught.value)


def test_a_file_is_read_with_its_bytes(tmp_path: Path):
    path = tmp_path / "圖.jpg"
    path.write_bytes(png(3, 2))  # whatever its name says
    assert read_picture(path) == (Picture(picture_id(png(3, 2)), "image/png", 3, 2), png(3, 2))


def test_too_many_bytes_are_not_even_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "large.png"
    with path.open("wb") as file:
        file.write(png(3, 2))
        file.truncate(pictures.MOST_BYTES + 1)
    with pytest.raises(BadFile, match=r"“large\.png” has more than 50 MiB, which is too much"):
        read_picture(path)


@pytest.mark.parametrize("place", ["http://example.org/x.png", "file:///etc/passwd", "data:,x", ""])
def test_an_address_is_only_the_name_of_a_file_that_is_not_there(
    place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(BadFile):
        read_picture(Path(place))


def test_the_size_of_a_picture_needs_no_loop_without_end():
    long = b"\xff\xd8" + struct.pack(">BBH", 0xFF, 0xE0, 2) * 5000
    with pytest.raises(BadFile, match="does not say its size"):
        picture_of(long, "x")
