"""Label Studio's JSON, annotations or predictions, and the configuration that shows them.

It runs in a browser, so it counts UTF-16 units. See docs/formats.md.
"""

from __future__ import annotations

from annotator.formats.holding import Holds
from annotator.formats.kinds.label_studio.reader import read, sniff
from annotator.formats.kinds.label_studio.writer import Tasks, write
from annotator.formats.registry import MIB, Format, offer


@offer
def label_studio() -> Format:
    """Label Studio's JSON, in and out."""
    return Format(
        "label-studio",
        "Label Studio JSON",
        (".json",),
        unit="UTF-16",
        holds=Holds(points=False, discontinuous=False, origins=False, raw=False),
        options=Tasks,
        read=read,
        write=write,
        sniff=sniff,
        spec="https://labelstud.io/guide/task_format",
        most=1024 * MIB,
    )
