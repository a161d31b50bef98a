"""What the laws of formats are tried on: texts, marks, articles of every kind."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import strategies as st

from annotator.core.article import Article, Draft, article_id
from annotator.core.mark import Link, Mark, Origin
from annotator.core.span import Span
from annotator.core.view import Replacement, View
from annotator.formats import Filed, Labelled, decode

ENCODINGS = ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")

# Everything that once broke a tool: line ends of all kinds, controls, byte order marks, combining
# and astral characters, private use, right to left, what JSON and columns have a meaning for.
HARD = '\r\n\t \x01\x0b\x1c\x7f\x85\xa0\u2028\u2029\u3000\ufeff\ufffd\ufffe\ue000𠮷😀👨\u200d\u0301\u0304Êếשׁ"\\{}[],:#-'
characters = st.one_of(
    st.sampled_from("湖南省市場監管局，。羅亮攝（lián）Ab1"),
    st.sampled_from(HARD),
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"),
)
texts = st.lists(characters, max_size=40).map("".join)
words = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=6)
values = st.one_of(
    words, st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.booleans()
)
SHEETS = ("羅亮", "machine/credits", "repairs", "")


@st.composite
def spans(draw: st.DrawFn, length: int) -> tuple[Span, ...]:
    """The parts of a mark: none, points, touching or apart, in order."""
    places = sorted(draw(st.lists(st.integers(0, length), max_size=6)))
    found: list[Span] = []
    for start, end in zip(places[::2], places[1::2], strict=False):
        if not found or found[-1] != Span(start, end):
            found.append(Span(start, end))
    return tuple(found)


@st.composite
def marks(draw: st.DrawFn, length: int) -> tuple[Mark, ...]:
    """The marks of one sheet, with links among them."""
    ids = draw(st.lists(st.text("abc甲", min_size=1, max_size=4), max_size=4, unique=True))
    made = [
        Mark(
            draw(st.sampled_from(["entity.person", "entity", "a b", "圖\n說", "caption.credit"])),
            draw(spans(length)),
            draw(st.dictionaries(words, values, max_size=2)),
            tuple(draw(st.lists(st.builds(Link, words, st.sampled_from(ids)), max_size=2))),
            id,
            Origin(draw(words), draw(words), draw(words)),
        )
        for id in ids
    ]
    return tuple(sorted(made, key=lambda mark: mark.place))


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """An article in any encoding, whole or damaged, with marks on several sheets."""
    encoding = draw(st.sampled_from(ENCODINGS))
    raw = draw(texts).encode(encoding, "ignore")
    if draw(st.booleans()):
        place = draw(st.integers(0, len(raw)))
        raw = raw[:place] + draw(st.binary(max_size=3)) + raw[place + draw(st.integers(0, 2)) :]
    said = decode(raw, encoding)
    names = draw(st.lists(st.sampled_from(SHEETS), max_size=3, unique=True))
    sheets = {name: draw(marks(len(said.text))) for name in names}
    return Draft(
        draw(words),
        said.text,
        raw,
        encoding,
        draw(
            st.dictionaries(
                words, st.one_of(values, st.none(), st.lists(words, max_size=2)), max_size=2
            )
        ),
        {name: found for name, found in sheets.items() if found},
        said.bad,
    )


@st.composite
def views(draw: st.DrawFn, text: str) -> View:
    """The text as printed, or with stretches dropped, added and replaced."""
    if draw(st.booleans()):
        return View.printed(text)
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6)))
    pairs = zip(places[::2], places[1::2], strict=False)
    return View.printed(text).replacing(
        [Replacement(Span(a, b), draw(st.text("聯动 \n", max_size=3))) for a, b in pairs]
    )


def labelled(draft: Draft, view: View | None = None) -> Labelled:
    """The article of a draft as an export gets it."""
    return Labelled(
        Article(article_id(draft.raw), draft.name, draft.text, draft.encoding, draft.meta),
        draft.raw,
        view or View.printed(draft.text),
        tuple(Filed(name, mark) for name, marks in draft.sheets.items() for mark in marks),
    )


def article(text: str, *marks: Mark, encoding: str = "utf-8", sheet: str = "羅亮") -> Labelled:
    """An article of that text, its marks on one sheet."""
    return labelled(Draft("稿", text, text.encode(encoding), encoding, {}, {sheet: marks}))


def bytes_before(text: str, encoding: str) -> list[int]:
    """Where each character begins if each is encoded by itself."""
    return [0, *accumulate(len(character.encode(encoding)) for character in text)]
