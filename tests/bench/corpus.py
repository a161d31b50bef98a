"""Articles like those of Chinese news, with marks: any number, always the same ones.

The n-th article depends on its number, its length and its marks, and on nothing else, so a small
corpus is the beginning of a large one.

    python -m tests.bench.corpus 1000 corpus.jsonl
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

from annotator.core.article import Article, article_id
from annotator.core.mark import Mark, Origin
from annotator.core.span import Span
from annotator.core.view import View
from annotator.formats import Filed, Labelled

SHEET = "corpus"
ORIGIN = Origin("corpus", "2026-01-01T00:00:00.000Z", "hand")

_NAMES = ["王建國", "李文軍", "張曉東", "劉永平", "陳思遠", "趙雪梅", "周振宇", "歐陽明輝"]
_PLACES = ["長沙市", "武漢市", "桂林市", "臺北市", "南京市", "張家界市", "貴陽市", "成都市"]
_BODIES = ["市場監管局", "質量技術協會", "統計局", "大學", "交通運輸廳", "紅十字會", "銀行"]
_EVENTS = ["啟動儀式", "專題會議", "質量月活動", "技能競賽", "展覽", "座談會", "讀書節"]
_VERBS = ["出席", "主持", "參觀", "部署", "介紹", "報道", "宣布", "總結"]
_UNITS = ["家企業", "名代表", "個項目", "萬元", "公里", "件產品"]
_RARE = ["𠮷野家", "😀", "cafe\u0301", "TF(聯lián)"]


def article(number: int, characters: int = 1200, marks: int = 40) -> Labelled:
    """One article of at least `characters` code points, with `marks` marks or all it has place for."""
    random = Random(f"{number} {characters}")
    text, places = _text(random, number, characters)
    random.shuffle(places)
    chosen = sorted(places[:marks])
    raw = text.encode()
    made = [
        Filed(SHEET, Mark(label, (span,), attributes, id=f"{number:08x}{place:08x}", origin=ORIGIN))
        for place, (span, label, attributes) in enumerate(
            (Span(start, end), label, {"value": value} if value else {})
            for start, end, label, value in chosen
        )
    ]
    return Labelled(
        Article(article_id(raw), f"corpus {number}", text, meta={"number": number}),
        raw,
        View.printed(text),
        tuple(made),
    )


def articles(count: int, characters: int = 1200, marks: int = 40) -> Iterator[Labelled]:
    """The first `count` articles."""
    return (article(number, characters, marks) for number in range(count))


_Place = tuple[int, int, str, int]


def _text(random: Random, number: int, characters: int) -> tuple[str, list[_Place]]:
    pieces = [f"第{number}期 {random.choice(_PLACES)}{random.choice(_EVENTS)}\r\n"]
    places: list[_Place] = []
    length = len(pieces[0])

    def put(words: str, label: str = "", value: int = 0) -> None:
        nonlocal length
        pieces.append(words)
        if label:
            places.append((length, length + len(words), label, value))
        length += len(words)

    while length < characters:
        put(random.choice(_NAMES), "entity.person")
        put(random.choice(_VERBS))
        put(random.choice(_PLACES), "entity.place")
        put(random.choice(_BODIES), "entity.organisation")
        put("舉辦的")
        put(random.choice(_EVENTS), "entity.event")
        put("，共有")
        value = random.randrange(2, 90_000)
        put(f"{value}{random.choice(_UNITS)}", "figure.number", value)
        put("參加" if random.random() < 0.98 else random.choice(_RARE))
        put("。\r\n　　" if random.random() < 0.2 else "。")
    return "".join(pieces), places


def main() -> None:
    """Write a corpus as records with text and marks, for `annotator import`."""
    with Path(sys.argv[2]).open("w", encoding="utf-8", newline="\n") as out:
        for labelled in articles(int(sys.argv[1])):
            marks = [
                {"label": f.mark.label, "spans": [[s.start, s.end] for s in f.mark.spans]}
                for f in labelled.marks
            ]
            record = {
                "name": labelled.article.name,
                "text": labelled.article.text,
                "marks": marks,
            }
            out.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
