"""What the pictures show: the sample article with marks of every kind, in one state each."""

from __future__ import annotations

from annotator.core.edit import Edit
from annotator.core.mark import Link, Mark
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.workspace import Workspace

PERSON, HEADLINE = "person", "headline"
MARKS: list[tuple[str, str, list[str]]] = [
    (HEADLINE, "entity.event", ["全民參與互動"]),
    ("nested", "entity.place", ["湖南"]),
    ("around", "entity.work", ["湖南6大主題30項活動"]),
    ("number", "figure.number", ["30項"]),
    (PERSON, "entity.person", ["周闖?"]),
    ("parts", "entity.person", ["羅亮 記者", "融國"]),
    ("crossing one", "entity.product", ["讓“質量月”真正成為"]),
    ("crossing two", "entity.event", ["真正成為全民參與"]),
    ("twice one", "entity.time", ["9月8日"]),
    ("twice two", "figure.number", ["9月8日"]),
    ("broken", "entity.event", ["湖南省2020年“質量月”活動啟動儀式"]),
    ("organisation", "entity.organisation", ["湖南省市場監管局精心"]),
    ("foreign", "foreign.thing", ["多部門聯動"]),
    ("caption", "caption.text", ["傳播質量文化"]),
    ("credit", "caption.credit", ["人人關心質量"]),
]
"""Name, label, and the words of each part as they are read clean."""
POINT = "旨在"
"""A point stands before these words."""
PICTURE = "羅亮 攝"
"""And a picture that is missing, at these."""


def place(workspace: Workspace, words: str) -> Span:
    """Where words that are read clean stand in the source."""
    start = workspace.view.text.index(words)
    return workspace.view.to_source(Span(start, start + len(words)))


def lay_marks(workspace: Workspace) -> None:
    """Put down marks of every kind, always with the same ids."""
    made = [
        Mark(label, tuple(place(workspace, words) for words in parts), id=name)
        for name, label, parts in MARKS
    ]
    before = place(workspace, POINT).start
    made.append(Mark("entity.place", (Span(before, before),), id="point"))
    made.append(Mark("figure.picture", (place(workspace, PICTURE),), id="picture"))
    linked = Mark(
        "entity.event",
        (place(workspace, "氛圍"),),
        links=(Link("who", PERSON), Link("what", HEADLINE)),
        id="linked",
    )
    workspace.do(Edit.adding(Message("mark"), [*made, linked]))
