"""What a page says of its article outside it: headline, day, source, who wrote it, its address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from annotator.core.mark import Mark, Value
from annotator.core.span import Span
from annotator.formats.documents.parsing import Node, name_of
from annotator.formats.documents.printing import FROM_DOCUMENT, Printing
from annotator.formats.documents.walking import Walk

_SPACE = re.compile(r"\s+")
_CUT = re.compile(r"\s*[_|｜\-–—]\s*[^_|｜\-–—]*\Z")
_TITLED = re.compile(r"title|headline|biaoti", re.IGNORECASE)
_DAY = re.compile(
    r"(?P<year>(?:19|20)\d\d)\s?[-年/.．]\s?(?P<month>[01]?\d)\s?[-月/.．]\s?(?P<day>[0-3]?\d)\s?日?"
    r"(?:[ \tT\u3000]*(?P<hour>[0-2]?\d)[:：](?P<minute>[0-5]\d)(?:[:：][0-5]\d)?)?"
)
_SOURCE = re.compile(
    r"(?:信息|文章|稿件)?(?:来源|來源|稿源)[ \u3000]*[:：][ \u3000]*"
    r"(?P<who>[^\s:：|｜()（）\[\]【】]{2,30})"
)
_BYLINE = re.compile(
    r"(?:作者|记者|記者|文|责任编辑|責任編輯|责编|編輯|编辑)[ \u3000]*[:：/／][ \u3000]*"
    r"(?P<who>(?!责任|責任|责编|编辑|編輯|来源|來源|作者)[^\s:：|｜()（）\[\]【】]{2,20})"
)
_META = {
    "date": "article:published_time datepublished pubdate publishdate publishtime og:release_date "
    "weibo:article:create_at date",
    "author": "author article:author og:article:author weibo:article:author",
    "source": "source mediaid og:site_name",
    "headline": "og:title twitter:title articletitle",
    "address": "og:url",
}
_JSON_DAY = re.compile(r'"(?:datePublished|pubDate)"\s*:\s*"([^"]{8,40})"')
_MAY_BE_TITLE = frozenset(("div", "p", "span", "strong", "h4", "td", "header", "section"))
_SHORTEST_TITLE = 3
_LONGEST_TITLE = 120
_LONGEST_LINE = 120
_MOST_LINES = 8


@dataclass(slots=True)
class Heading:
    """What stands over an article: its headline, lines to print, and facts beside the text."""

    headline: Node | None = None
    title: str = ""
    lines: list[str] = field(default_factory=list)
    meta: dict[str, object] = field(default_factory=dict)


def heading(root: Node, body: Sequence[Node], headline: Node | None = None) -> Heading:
    """What a page says of the article that its nodes `body` hold; `headline`, if that is known."""
    found = Heading(meta=dict(_facts(root)))
    found.title = str(found.meta.pop("headline", "")) or _words(root.find(".//title"))
    order = {node: number for number, node in enumerate(root.iter())}
    found.headline = headline if headline is not None else _headline(order, body, found.title)
    if found.headline is not None:
        found.title = _words(found.headline)
    else:
        found.title = _without_site(found.title)
    found.lines = list(_between(found.headline, body, order))
    return found


def marks_of_head(text: str, meta: dict[str, object]) -> Iterator[Mark]:
    """The day, source and author that the first lines tell; they go into `meta` as well."""
    start, seen = 0, False
    for number, line in enumerate(text.split("\n", _MOST_LINES)[:_MOST_LINES]):
        said = list(_told(line)) if tells(line) else []
        if not said and (seen or number > 2):
            break
        for label, key, match, value in said:
            seen = True
            meta.setdefault(key, value)
            given: Mapping[str, Value] = {"date": value} if key == "date" else {}
            span = Span(*match.span()).moved(start)
            yield Mark(label, (span,), given, origin=FROM_DOCUMENT)
        start += len(line) + 1


def tells(line: str) -> bool:
    """Whether a line tells when an article was published, or where it comes from."""
    return len(line) <= _LONGEST_LINE and bool(_DAY.search(line) or _SOURCE.search(line))


def lines_of(nodes: Iterable[Node]) -> Iterator[str]:
    """The lines under some nodes, their inline elements apart, each only once."""
    scratch = Printing()
    for node in nodes:
        Walk(apart=True).print(node, scratch)
    seen: set[str] = set()
    for line in scratch.finished().text.split("\n"):
        said = iso(line) or line
        if line and said not in seen:
            seen.add(said)
            yield line


def iso(said: str) -> str:
    """The day, and the time if it is told, in ISO 8601; empty if there is none.

    >>> iso("2017年3月10日 8:36"), iso("2019-09-08T09:30:11+08:00"), iso("昨日")
    ('2017-03-10T08:36', '2019-09-08T09:30', '')
    """
    found = _DAY.search(said)
    if found is None:
        return ""
    year, month, day = (int(found[name]) for name in ("year", "month", "day"))
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return ""
    clock = f"T{int(found['hour']):02}:{found['minute']}" if found["hour"] else ""
    return f"{year:04}-{month:02}-{day:02}{clock}"


def _told(line: str) -> Iterator[tuple[str, str, re.Match[str], str]]:
    if (day := _DAY.search(line)) and (value := iso(day[0])):
        yield "entity.time", "date", day, value
    if source := _SOURCE.search(line):
        yield "structure.source", "source", source, source["who"]
    for byline in _BYLINE.finditer(line):
        yield "structure.byline", "author", byline, byline["who"]


def _facts(root: Node) -> Iterator[tuple[str, str]]:
    """What a page says in its head, the surest first."""
    given: dict[str, str] = {}
    for each in root.iter("meta"):
        name = each.get("property") or each.get("name") or each.get("itemprop") or ""
        given.setdefault(name.strip().lower(), " ".join((each.get("content") or "").split())[:500])
    for key, names in _META.items():
        said = (given.get(name, "") for name in names.split())
        found = next(filter(None, map(iso, said) if key == "date" else said), "")
        if not found and key == "date":
            found = _date_of_script(root)
        if found:
            yield key, found


def _date_of_script(root: Node) -> str:
    for each in root.iter("script"):
        if (each.get("type") or "") == "application/ld+json" and each.text:
            for found in _JSON_DAY.finditer(each.text[:100_000]):
                if said := iso(found[1]):
                    return said
    return ""


def _headline(order: Mapping[Node, int], body: Sequence[Node], title: str) -> Node | None:
    """The element whose words the title of the page has most of, or the only first heading."""
    wanted = _bare(title)
    last = order[body[0]] if body else 0
    within = {node for each in body for node in each.iter()}
    titles = [
        node
        for node, number in order.items()
        if (number <= last or node in within) and _is_title(node)
    ]
    said = [(len(bare), node) for node in titles if (bare := _bare(_words(node))) in wanted]
    longest = max(said, key=lambda each: each[0], default=(0, None))
    if longest[0] > _SHORTEST_TITLE:
        return longest[1]
    firsts = [node for node in titles if name_of(node) == "h1"]
    return firsts[0] if len(firsts) == 1 else None


def _is_title(node: Node) -> bool:
    name = name_of(node)
    if name not in ("h1", "h2", "h3"):
        called = f"{node.get('class') or ''} {node.get('id') or ''}"
        if name not in _MAY_BE_TITLE or not _TITLED.search(called):
            return False
    return len(node) <= 10 and 0 < len(_words(node)) <= _LONGEST_TITLE


def _between(
    headline: Node | None, body: Sequence[Node], order: Mapping[Node, int]
) -> Iterator[str]:
    """The lines between headline and article that tell a day or a source."""
    if headline is None or not body or headline in set(body[0].iter()):
        return
    first, last = order[headline], order[body[0]]
    inner, above = set(headline.iter()), {*headline.iterancestors(), *body[0].iterancestors()}
    nodes = []
    for node in order:
        if not first < order[node] < last or node in inner or node in above:
            continue
        if node.getparent() not in above:
            continue
        nodes.append(node)
    yield from filter(tells, lines_of(nodes))


def _words(node: Node | None) -> str:
    return "" if node is None else _SPACE.sub(" ", "".join(node.itertext())).strip()


def _bare(text: str) -> str:
    return re.sub(r"\W+", "", text).lower()


def _without_site(title: str) -> str:
    """The title of a page without the names of site and section behind it.

    >>> _without_site("宇航员在太空中喝酒会怎么样？ _探索者 _光明网")
    '宇航员在太空中喝酒会怎么样？'
    """
    while (cut := _CUT.sub("", title)) != title and len(cut) >= 8:
        title = cut
    return title.strip()
