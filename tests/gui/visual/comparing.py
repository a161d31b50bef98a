"""Two pictures of the same, drawn by different machines perhaps: do they show the same?"""

from __future__ import annotations

from collections import Counter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

Pixels = NDArray[np.int16]
CELL = 4
"""Pixels are compared by squares of so many: how edges of letters are smoothed is levelled out."""
FAR = 26
"""From so much on, of 255, the mean of a square is another colour."""
MOST = 8
"""So many squares may be: a tag that is missing or elsewhere is more."""
FLAT = 40
"""A colour with so many flat places is one of ours, not the smoothing of an edge."""
SHARE = 0.12


def differences(kept: QImage, seen: QImage) -> list[str]:
    """What is different in a picture from the one that was kept; nothing if they show the same."""
    if kept.size() != seen.size():
        return [f"size {seen.width()}×{seen.height()}, not {kept.width()}×{kept.height()}"]
    before, now = _pixels(kept), _pixels(seen)
    return [*_shapes(before, now), *_colours(before, now)]


def _pixels(image: QImage) -> Pixels:
    """Height × width × (blue, green, red)."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(image.constBits(), np.uint8)
    rows = raw.reshape(image.height(), image.bytesPerLine())[:, : 4 * image.width()]
    return rows.reshape(image.height(), image.width(), 4)[:, :, :3].astype(np.int16)


def _shapes(before: Pixels, now: Pixels) -> list[str]:
    far = np.abs(_means(before) - _means(now)).max(axis=2) > FAR
    if int(far.sum()) <= MOST:
        return []
    rows, columns = np.nonzero(far)
    left, right = int(columns.min()) * CELL, (int(columns.max()) + 1) * CELL
    top, bottom = int(rows.min()) * CELL, (int(rows.max()) + 1) * CELL
    return [f"{len(rows)} squares look different, from ({left}, {top}) to ({right}, {bottom})"]


def _means(pixels: Pixels) -> NDArray[np.float64]:
    high, wide = (length // CELL * CELL for length in pixels.shape[:2])
    cells = pixels[:high, :wide].reshape(high // CELL, CELL, wide // CELL, CELL, 3)
    return cells.mean(axis=(1, 3))


def _colours(before: Pixels, now: Pixels) -> list[str]:
    """The colours of flat places, exactly: one that is a little different is another."""
    kept, seen = _flat(before), _flat(now)
    return [
        f"#{colour:06x} is at {seen[colour]} places, not at {kept[colour]}"
        for colour in sorted(kept | seen)
        if max(kept[colour], seen[colour]) >= FLAT
        and abs(kept[colour] - seen[colour]) > FLAT / 2 + SHARE * kept[colour]
    ]


def _flat(pixels: Pixels) -> Counter[int]:
    """How many pixels of each colour have the same colour to the right of them and below."""
    whole = pixels.astype(np.int64)
    codes = whole[:, :, 0] | whole[:, :, 1] << 8 | whole[:, :, 2] << 16
    here = codes[:-1, :-1]
    flat = here[(here == codes[1:, :-1]) & (here == codes[:-1, 1:]) & (here == codes[1:, 1:])]
    colours, counts = np.unique(flat, return_counts=True)
    return Counter(dict(zip(colours.tolist(), counts.tolist(), strict=True)))
