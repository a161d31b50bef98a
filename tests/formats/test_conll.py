"""CoNLL columns, judged by a decoder that knows nothing of how they are made."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.errors import BadCommand
from annotator.core.mark import Mark
from annotator.core.span import Span
from annotator.core.view import Replacement, View
from annotator.formats import Filed, Labelled, Report, export, formats, read_file
from annotator.formats.losses import Tally
from annotator.formats.projection import projected
from tests.formats.samples import article, drafts, labelled, views

SCHEMES = ("BIO", "BIOES", "BMES")


def columns(articles: list[Labelled], **chosen: str) -> tuple[str, Report]:
    kind, out, tally = formats["conll"], BytesIO(), Tally()
    options = kind.choose(chosen)
    assert kind.write is not None
    kind.write((projected(each, kind.holds, options, tally) for each in articles), options, out)
    return out.getvalue().decode(), tally.report()


def decoded(text: str, scheme: str, sep: str = "\t") -> list[tuple[str, set[tuple[int, int, str]]]]:
    """For each article its tokens in a row, and the marks over them; strict about each tag."""
    found: list[tuple[str, set[tuple[int, int, str]]]] = []
    tokens, claims, open_ = "", set(), None
    first, inner, last, single = {"BIO": "BI__", "BIOES": "BIES", "BMES": "BMES"}[scheme]
    for row in text.split("\n")[:-1]:
        if row == f"-DOCSTART-{sep}O":
            assert open_ is None
            tokens, claims = "", set()
            found.append((tokens, claims))
            continue
        if row:
            token, tag = row.split(sep)
            assert len(token) == 1
            prefix, _, label = tag.partition("-")
        else:
            token, prefix, label = "", "O", ""
        goes_on = open_ is not None and prefix in (inner, last) and label == open_[1]
        if scheme == "BIO" and open_ is not None and not goes_on:
            claims.add((open_[0], len(tokens), open_[1]))
            open_ = None
        assert goes_on or (prefix in ("O", first, single) and open_ is None), row
        if prefix in (first, single):
            open_ = (len(tokens), label)
        tokens += token
        if open_ is not None and prefix in (last, single):
            claims.add((open_[0], len(tokens), open_[1]))
            open_ = None
        found[-1] = (tokens, claims)
    assert open_ is None
    return found


def blank(character: str) -> bool:
    return character.isspace() or character == "\ufeff"


def expected(made: Labelled) -> tuple[str, set[tuple[int, int, str]]]:
    """The tokens of the text as read, and the marks that one layer of them can hold."""
    text, view = made.view.text, made.view
    token = [n for n, character in enumerate(text) if not blank(character)]
    candidates = []
    for filed in made.marks:
        mark = filed.mark
        read = [view.from_source(span) for span in mark.spans]
        joined = sorted({n for span in read for n in range(span.start, span.end)})
        points = {
            now.start for now, was in zip(read, mark.spans, strict=True) if was.start == was.end
        }
        if not joined or joined != [*range(joined[0], joined[-1] + 1)]:
            continue
        if not points <= {*joined, joined[-1] + 1}:
            continue
        inside = [n for n in joined if n in token]
        if inside:
            place = (inside[0], -inside[-1] - 1, filed.sheet, mark.id)
            candidates.append((place, mark.label.replace(" ", "_").replace("\n", "_")))
    end, kept = 0, set()
    for (start, negative, _, _), label in sorted(candidates):
        if start >= end:
            end = -negative
            kept.add((token.index(start), token.index(end - 1) + 1, label))
    return "".join(text[n] for n in token), kept


@given(
    st.lists(drafts(), max_size=2),
    st.sampled_from(SCHEMES),
    st.sampled_from(["tab", "space"]),
    st.data(),
)
def test_columns_say_the_text_and_one_layer_of_its_marks(
    made: list, scheme: str, sep: str, data: st.DataObject
) -> None:
    articles = [labelled(draft, data.draw(views(draft.text))) for draft in made]
    text, report = columns(articles, scheme=scheme, sep=sep)
    found = decoded(text, scheme, "\t" if sep == "tab" else " ")
    assert found == [expected(each) for each in articles]
    assert (report.articles, report.marks) == (len(made), sum(len(marks) for _, marks in found))
    lost = sum(loss.count for loss in report.losses if loss.kind in LEFT_OUT)
    assert report.marks + lost == sum(len(each.marks) for each in articles)
    assert "\n\n\n" not in text


def told(report: Report) -> dict[str, int]:
    """What was lost, without what no column ever holds."""
    never = ("sheets", "origins", "meta")
    return {loss.kind: loss.count for loss in report.losses if loss.kind not in never}


LEFT_OUT = ("article", "point", "discontinuous", "overlap", "unread", "blank")

TEXT = "羅亮 攝\r\n湖南省市場監管局\n"


def marked(*places: tuple[int, int]) -> Labelled:
    return article(TEXT, *(Mark("x", (Span(a, b),), id=f"m{a}-{b}") for a, b in places))


def tags(made: Labelled, **chosen: str) -> str:
    text, _ = columns([made], **chosen)
    return " ".join(
        row.partition("\t")[2].replace("-x", "") or "/" for row in text.split("\n")[2:-1]
    )


@pytest.mark.parametrize(
    ("scheme", "said"),
    [
        ("BIO", "B I O / B I I B I I I O /"),
        ("BIOES", "B E O / B I E B I I E O /"),
        ("BMES", "B E O / B M E B M M E O /"),
    ],
)
def test_each_scheme_has_its_own_letters(scheme: str, said: str) -> None:
    assert tags(marked((0, 2), (6, 9), (9, 13)), scheme=scheme) == said


def test_one_character_alone_has_a_letter_of_its_own() -> None:
    assert tags(marked((0, 1), (3, 4)), scheme="bmes").startswith("S O S /")
    assert tags(marked((0, 1), (1, 2))).startswith("B B O /")


def test_the_outer_mark_stays_and_of_two_that_cross_the_first() -> None:
    _, report = columns([marked((6, 14), (6, 9), (9, 11))])
    assert (report.marks, [*told(report)]) == (1, ["overlap", "space"])
    assert tags(marked((6, 9), (6, 14))).endswith("B I I I I I I I /")
    assert tags(marked((6, 9), (8, 14))).endswith("B I I O O O O O /")


def test_a_mark_over_a_line_end_stays_whole() -> None:
    assert tags(marked((3, 7)), scheme="BIOES") == "O O B E O O O O O O O /"


def test_white_space_at_the_edges_is_no_part_of_a_mark() -> None:
    text, report = columns([marked((2, 6), (13, 15))])
    assert decoded(text, "BIO")[0][1] == {(2, 3, "x"), (10, 11, "x")}
    assert told(report) == {"edge": 2, "space": 4}
    assert columns([marked((4, 6))])[1].losses[0].kind == "blank"


def test_what_columns_cannot_hold_is_counted() -> None:
    made = article(
        TEXT,
        Mark("topic", (), {"value": "質量"}, id="a"),
        Mark("figure.picture", (Span(3, 3),), id="b"),
        Mark("caption", (Span(0, 2), Span(3, 4)), id="c"),
        Mark("entity", (Span(0, 2),), {"note": "!"}, id="d"),
    )
    _, report = columns([made])
    assert told(report) == {
        "article": 1,
        "point": 1,
        "discontinuous": 1,
        "attributes": 1,
        "space": 4,
    }
    assert str(report.losses[0].message) == "1 marks of whole articles were left out"


def test_the_reading_is_what_stands_in_the_columns() -> None:
    made = article("聯(lián)動", Mark("x", (Span(0, 8),), id="a"), Mark("y", (Span(2, 6),), id="b"))
    view = View.printed(made.article.text).replacing([Replacement(Span(1, 7), "")])
    text, report = columns([Labelled(made.article, made.raw, view, made.marks)])
    assert text == "-DOCSTART-\tO\n\n聯\tB-x\n動\tI-x\n\n"
    assert [*told(report)] == ["unread"]


def test_only_the_labels_asked_for_compete() -> None:
    made = article("湖南省", Mark("a.b", (Span(0, 3),), id="1"), Mark("c", (Span(0, 2),), id="2"))
    assert decoded(columns([made], labels="c")[0], "BIO") == [("湖南省", {(0, 2, "c")})]
    assert decoded(columns([made], labels="a, c")[0], "BIO") == [("湖南省", {(0, 3, "a.b")})]


@pytest.mark.parametrize(
    ("chosen", "what"),
    [
        ({"scheme": "IOB7"}, "“scheme” is one of BIO, BIOES, BMES, not “IOB7”"),
        ({"colour": "red"}, "has no option “colour”; it has labels, scheme, sep, row"),
    ],
)
def test_an_option_that_is_none_is_told(tmp_path: Path, chosen: dict[str, str], what: str) -> None:
    with pytest.raises(BadCommand) as problem:
        export(tmp_path / "a.conll", "conll", [], chosen)
    assert what in str(problem.value)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_golden_files_are_what_is_written(tmp_path: Path, scheme: str) -> None:
    here = Path(__file__).parent
    made = [labelled(draft) for draft in read_file(here / "jsonl" / "golden.jsonl")]
    path = tmp_path / "out.conll"
    export(path, "conll", made, {"scheme": scheme, "labels": "entity,figure.number"})
    assert path.read_bytes() == (here / "conll" / f"golden.{scheme.lower()}").read_bytes()


def test_marks_of_two_sheets_share_one_layer() -> None:
    same = Mark("x", (Span(0, 2),), id="m")
    made = article(TEXT, same)
    both = Labelled(made.article, made.raw, made.view, (Filed("b", same), Filed("a", same)))
    _, report = columns([both])
    assert (report.marks, report.losses[0].kind, report.losses[0].count) == (1, "overlap", 1)
