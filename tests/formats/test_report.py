"""The report for people: one page with everything in it, and nothing that runs in it but ours."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

from hypothesis import given

from annotator.core.article import Draft
from annotator.core.mark import Link, Mark
from annotator.core.span import Span
from annotator.formats import read_file
from tests.formats.exchange import project, written
from tests.formats.samples import article, drafts, labelled

HERE = Path(__file__).parent


class Page(HTMLParser):
    """The text of an article's page, and the words of each mark in it, put together by their labels."""

    def __init__(self, raw: bytes) -> None:
        super().__init__()
        self.text, self.labels, self.tags = "", list[str](), set[str]()
        self._open: list[str] = []
        self._inside = False
        self.feed(raw.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        about = dict(attrs)
        self._inside = self._inside or about.get("class") == "text"
        if tag == "mark":
            self.labels.append(about["data-label"] or "")

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "div"

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.text += data


def shown(text: str) -> str:
    text = re.sub("[\0-\x08\x0b-\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef]", "\ufffd", text)
    text = "".join("\ufffd" if ord(each) & 0xFFFE == 0xFFFE else each for each in text)
    return re.sub("\r\n?", "\n", text)


@given(drafts())
def test_the_page_has_the_whole_text_and_every_mark(draft: Draft) -> None:
    made = labelled(draft)
    raw, report = written("report", [made])
    page, held = Page(raw), project(made, "report")
    assert page.text == shown(held.article.text)
    assert report.marks == len(held.marks)
    for filed in held.marks:
        assert shown(filed.mark.label) in page.labels
    assert written("report", [made])[0] == raw


def test_a_mark_that_ends_within_a_line_end_makes_no_second_one() -> None:
    raw = written(
        "report", [article("羅\r\n\n亮", Mark("a", (Span(0, 2),)), Mark("b", (Span(2, 2),)))]
    )[0]
    assert Page(raw).text == "羅\n\n亮"


def test_marks_that_cross_are_in_pieces_and_show_their_label_once() -> None:
    one, two = Mark("a", (Span(0, 3),), id="1"), Mark("b", (Span(2, 4),), {}, (Link("r", "1"),))
    raw = written("report", [article("羅亮攝影", one, two, Mark("c", (Span(1, 1),)))])[0].decode()
    text = raw[raw.index('class="text"') : raw.index("<details>")]
    assert re.sub(' style="[^"]*"| title="[^"]*"', "", text) == (
        'class="text"><mark class="first" data-label="a">羅</mark>'
        '<mark data-label="a"><mark class="first" data-label="c"></mark></mark>'
        '<mark data-label="a">亮</mark>'
        '<mark data-label="a"><mark class="first" data-label="b">攝</mark></mark>'
        '<mark data-label="b">影</mark></div>\n'
    )
    assert "r → 羅亮攝" in raw


def test_nothing_of_an_article_runs() -> None:
    evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
    mark = Mark(evil, (Span(0, 2),), {evil: evil}, id="m")
    made = article(evil, mark)
    page = Page(written("report", [made])[0])
    assert page.text == evil
    assert "img" not in page.tags
    raw = written("report", [made])[0].decode()
    assert raw.count("<script") == 1
    assert not re.search(r"(?:src|href)\s*=\s*[\"']?https?:", raw)


def test_the_golden_file_is_what_is_written() -> None:
    golden = HERE / "report" / "golden.html"
    made = [labelled(draft) for draft in read_file(HERE / "jsonl" / "golden.jsonl")]
    assert written("report", made)[0].decode() == golden.read_text("utf-8")
