"""Makes the project that is kept of the present version: `python tests/old/make.py`.

Run once for each released version, before the next one's migration is written; what it made is
never made again. Beside the project it writes, as JSON, what the project holds.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from annotator.core.article import Article, Draft
from annotator.core.edit import Edit
from annotator.core.mark import Link, Mark, Origin
from annotator.core.message import Message
from annotator.core.picture import Picture, picture_id
from annotator.core.resources import resource, sample_article
from annotator.core.span import Span
from annotator.storage import Store
from annotator.storage.tables import NEWEST

AT = "2026-01-01T09:30:00.123Z"
PIXELS = b"GIF89a\2\0\1\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\2\0\1\0\0\2\2\x44\n\0;"
"""A black and a white pixel."""
EMOJI = "𠮷野家😀\r\n羅亮 攝\r\n"


def place(article: Article, words: str) -> Span:
    """Where words first stand in an article."""
    start = article.text.index(words)
    return Span(start, start + len(words))


def fill(store: Store) -> None:
    """Two articles, three sheets, an undo and a redo, links, a picture, every kind of value."""
    raw = sample_article().read_bytes()
    came = Mark("topic", id="0" * 32, origin=Origin("", "", "import"))
    drafts = [
        Draft(sample_article().name, raw.decode(), raw, meta={"source": "sample"}),
        Draft("字.txt", EMOJI, EMOJI.encode("gb18030"), "gb18030", sheets={"li": (came,)}),
    ]
    news, odd = (store.article(each.id) for each in store.add(drafts, "zhou", AT))
    mark_up(store, news)
    picture = Mark("figure.picture", (Span(6, 6),), {"missing": True}, id="9" * 32)
    pieces = Mark("entity.organisation", (Span(0, 3), Span(3, 4)), id="8" * 32)
    put = Edit.adding(Message("mark"), [picture, pieces]).made("zhou", AT)
    store.append(odd.id, "zhou", 0, put, "zhou", AT)
    add_picture(store, odd, picture)


def add_picture(store: Store, article: Article, figure: Mark) -> None:
    """A picture, shown at a figure, and a region on it."""
    kept = Picture(picture_id(PIXELS), "image/gif", 2, 1)
    store.add_picture(kept, PIXELS, "zhou", AT)
    figure = store.sheet(article.id, "zhou").marks[figure.id]
    shown = replace(figure, attributes={"file": kept.id, "name": "點.gif"})
    of = (Link("of", figure.id),)
    region = Mark("figure.region", figure.spans, {"rectangle": "1,0,1,1"}, of, id="7" * 32)
    edits = [
        Edit.replacing(Message("put in a picture"), figure, shown.made("zhou", AT)),
        Edit.adding(Message("mark as {label}", {"label": region.label}), [region]),
    ]
    for length, edit in enumerate(edits, 1):
        store.append(article.id, "zhou", length, edit, "zhou", AT)


def mark_up(store: Store, news: Article) -> None:
    """The edits of one sheet on the sample article."""
    person = Mark("entity.person", (place(news, "羅亮"),), id="1" * 32)
    credit = Mark(
        "caption.credit",
        (place(news, "羅亮 攝"),),
        links=(Link("photographer", person.id),),
        id="2" * 32,
    )
    number = Mark("figure.number", (place(news, "4.8"),), {"value": 4.8, "n": 3}, id="3" * 32)
    other = replace(number, attributes={"value": 48000, "unit": "張", "approximation": "over"})
    edits = [
        Edit.adding(Message("mark as {label}", {"label": person.label}), [person]),
        Edit.adding(Message("mark as {label}", {"label": credit.label}), [credit, number]),
        Edit.replacing(Message("set {name}", {"name": "value"}), number, other),
        Edit.removing(Message("remove"), [person]),
    ]
    edits.append(edits[3].inverse(4))
    edits.append(edits[4].inverse(5))
    edits.append(edits[5].inverse(6))
    for length, edit in enumerate(edits):
        store.append(news.id, "zhou", length, edit, "zhou", AT)


def contents(store: Store) -> dict[str, object]:
    """Everything that a project holds, in words."""
    sheets = [(each.id, name) for each in store.articles() for name in each.sheets]
    shown = {
        str(mark.attributes["file"])
        for key, name in sheets
        for mark in store.sheet(key, name)
        if "file" in mark.attributes
    }
    return {
        "scheme": store.scheme(),
        "articles": {each.id: dict(each.sheets) for each in store.articles()},
        "bytes": {each.id: len(store.raw(each.id)) for each in store.articles()},
        "pictures": {
            key: [repr(store.picture(key)), len(store.picture_bytes(key))] for key in shown
        },
        "marks": {f"{key}/{name}": list(map(repr, store.sheet(key, name))) for key, name in sheets},
        "entries": {
            f"{key}/{name}": list(map(repr, store.entries(key, name))) for key, name in sheets
        },
    }


def main() -> None:
    """Make the project of this version and the list of what it holds; refuses to do it twice."""
    path = Path(__file__).with_name(f"{NEWEST:04}.annot")
    scheme = resource("schemes", "news.toml").read_text("utf-8")
    with Store.create(path, scheme) as store:
        fill(store)
        told = contents(store)
    text = json.dumps(told, ensure_ascii=False, indent=1) + "\n"
    path.with_suffix(".json").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
