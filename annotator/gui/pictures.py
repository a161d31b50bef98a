"""Pictures of a project, decoded off the window's thread in the size in which they are shown."""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageReader, QPainter

from annotator.core.errors import Problem
from annotator.core.picture import Picture, PictureId

if TYPE_CHECKING:
    from annotator.storage import Store

_KEPT = 96 << 20
"""So many bytes of decoded pictures stay in memory."""
_MOST = 512
"""Qt may take so many MiB for a picture: whatever its bytes say, it is not more."""
_PAPER = "#ffffff"
"""What shows through a picture is white: it was made to be printed."""
# No other decoder is ever asked, whatever a project from elsewhere says that it holds.
_DECODERS = {
    f"image/{kind}": QByteArray(kind.encode())
    for kind in ("png", "jpeg", "gif", "webp", "bmp", "tiff")
}
_TURNED = QImageIOHandler.Transformation.TransformationRotate90


@dataclass(frozen=True, slots=True)
class Decoded:
    """A picture in the size that it was wanted in; without an image it cannot be shown.

    `damaged`: because its bytes are not those that were kept.
    """

    id: PictureId
    size: QSize
    image: QImage | None
    damaged: bool = False


class Pictures(QObject):
    """Gives what is decoded, and decodes what is not; `changed` tells the id of what came."""

    changed = Signal(str)
    _over = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._known: OrderedDict[PictureId, Decoded] = OrderedDict()
        self._wanted: dict[PictureId, QSize] = {}
        self._coming: set[PictureId] = set()
        self._threads: ThreadPoolExecutor | None = None
        self._closed = False
        self._over.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def image(self, picture: Picture, size: QSize) -> Decoded | None:
        """A picture in a size in pixels of the screen, if it is there; else it is on its way.

        Until then it is given in the size that it was wanted in before.
        """
        found = self._known.get(picture.id)
        if found is not None:
            self._known.move_to_end(picture.id)
            if found.image is None or found.size == size:
                return found
        if picture.id not in self._coming and not self._closed:
            self._coming.add(picture.id)
            self._submit(picture, size)
        return found

    def want(self, pictures: dict[PictureId, QSize]) -> None:
        """Say which are in sight: others that have not begun are not decoded."""
        self._wanted = pictures

    def look_again(self, picture: PictureId) -> None:
        """Forget what became of a picture: its bytes may be others now."""
        self._known.pop(picture, None)
        self.changed.emit(picture)

    def close(self) -> None:
        """Decode no more, and wait for what is under way."""
        threads, self._threads, self._closed = self._threads, None, True
        if threads is not None:
            threads.shutdown(wait=True, cancel_futures=True)

    def _submit(self, picture: Picture, size: QSize) -> None:
        if self._threads is None:
            self._threads = ThreadPoolExecutor(1, thread_name_prefix="annotator-picture")
        self._threads.submit(self._work, picture, size).add_done_callback(self._over.emit)

    def _work(self, picture: Picture, size: QSize) -> Decoded | PictureId:
        """On the thread: the picture, or only its id if it went out of sight meanwhile."""
        if self._wanted.get(picture.id) != size:
            return picture.id
        try:
            raw = self._store.picture_bytes(picture.id)
        except Problem:
            return Decoded(picture.id, size, None, damaged=True)
        return Decoded(picture.id, size, decoded(raw, picture, size))

    def _take(self, future: Future[Decoded | PictureId]) -> None:
        if future.cancelled():
            return
        done = future.result()
        key = done if isinstance(done, str) else done.id
        self._coming.discard(key)
        if isinstance(done, Decoded):
            self._known[key] = done
            self._known.move_to_end(key)
            self._drop_oldest()
        self.changed.emit(key)

    def _drop_oldest(self) -> None:
        weights = {key: each.image.sizeInBytes() for key, each in self._known.items() if each.image}
        over = sum(weights.values()) - _KEPT
        for key in list(weights)[:-1]:
            if over <= 0:
                return
            over -= weights[key]
            del self._known[key]


def decoded(raw: bytes, picture: Picture, size: QSize) -> QImage | None:
    """The picture of some bytes, upright, in a size in pixels; None if it is not what it says.

    Only the decoder of its own kind is asked, and only for as many pixels as its header was
    found to promise.
    """
    if picture.kind not in _DECODERS:
        return None
    QImageReader.setAllocationLimit(_MOST)
    buffer = QBuffer()
    buffer.setData(QByteArray(raw))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    image = _read(buffer, picture, size)
    if image is None or not image.hasAlphaChannel():
        return image and image.convertToFormat(QImage.Format.Format_RGB32)
    paper = QImage(size, QImage.Format.Format_RGB32)
    paper.fill(QColor(_PAPER))
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper


def _read(buffer: QBuffer, picture: Picture, size: QSize) -> QImage | None:
    # A function of its own: the reader of a TIFF looks at its buffer once more when it goes.
    reader = QImageReader(buffer, _DECODERS[picture.kind])
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    turned = bool(reader.transformation() & _TURNED)
    there = reader.size().transposed() if turned else reader.size()
    if there != QSize(picture.width, picture.height):
        return None
    reader.setScaledSize(size.transposed() if turned else size)
    image = reader.read()
    return None if image.isNull() or image.size() != size else image
