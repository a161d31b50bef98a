"""Short articles with names of persons and firms, as those who learn from marks are taught."""

from __future__ import annotations

from random import Random

from annotator.core.article import ArticleId, Draft
from annotator.core.clock import now
from annotator.core.edit import Edit
from annotator.core.mark import Mark
from annotator.core.message import Message
from annotator.core.span import Span
from annotator.storage import Store

_TEMPLATES = (
    "匠人{person}在車間裡打磨零件。",
    "昨天，匠人{person}走訪了{firm}。",
    "{firm}派匠人{person}前去學習。",
    "走進{firm}，匠人{person}正在忙碌。",
    "廠裡只有匠人{person}會修這台機器。",
)
_SURNAMES = "王李張劉陳楊趙黃周吳徐孫胡朱高林何郭馬羅"
_GIVEN = "偉芳娜敏靜麗強磊軍洋勇豔傑娟濤明超秀霞平剛桂英華玉蘭建文輝力"
_FIRMS = "恒順達通源泰盛華豐和興隆昌"
PERSON, FIRM = "entity.person", "entity.organisation"


def taught_article(number: int, sentences: int = 6) -> tuple[str, list[Mark]]:
    """The n-th article, a paragraph a sentence, and all of its names."""
    random = Random(number)
    text, marks = "", []
    for _ in range(sentences):
        names = {
            "person": random.choice(_SURNAMES) + "".join(random.sample(_GIVEN, 2)),
            "firm": "".join(random.sample(_FIRMS, 2)) + "廠",
        }
        rest = random.choice(_TEMPLATES)
        while rest:
            before, brace, rest = rest.partition("{")
            text += before
            if brace:
                kind, _, rest = rest.partition("}")
                label = PERSON if kind == "person" else FIRM
                marks.append(Mark(label, (Span(len(text), len(text) + len(names[kind])),)))
                text += names[kind]
        text += "\n"
    return text, marks


def add_taught(store: Store, number: int, editor: str = "", sentences: int = 6) -> ArticleId:
    """Put the n-th article into a project; with an editor, who has marked its names."""
    text, marks = taught_article(number, sentences)
    (article,) = store.add([Draft(f"{number}.txt", text, text.encode())], "zhou", now())
    if editor:
        put_marks(store, article.id, editor, marks)
    return article.id


def put_marks(store: Store, article: ArticleId, sheet: str, marks: list[Mark]) -> None:
    edit = Edit.adding(Message("mark"), marks)
    store.append(article, sheet, store.sheet(article, sheet).length, edit, "zhou", now())
