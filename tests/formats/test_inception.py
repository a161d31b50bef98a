"""WebAnno TSV and the CAS of UIMA: what their layers say, in files and archives, and what is no file of them."""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.core.mark import Link, Mark
from annotator.core.span import Span
from annotator.formats import Source, export, find_files, formats, read_file
from annotator.formats.kinds.inception import cas, escaping, files
from tests.formats.exchange import read, written
from tests.formats.samples import HARD, article

HERE = Path(__file__).parent
FORMATS = ("cas-json", "cas-xmi", "webanno-tsv")
CAS = HERE / "cas-xmi" / "news.xmi"
TYPES = (HERE / "cas-xmi" / "TypeSystem.xml").read_bytes()
TSV = (HERE / "webanno-tsv" / "news.tsv").read_text("utf-8")
JSON = (HERE / "cas-json" / "news.json").read_text("utf-8")
WHOLE = [
    ("LOC", "郴州", {"identifier": "Q1"}, [("Near", "𠮷野家")]),
    ("ORG", "𠮷野家", {}, []),
    ("VA", "好", {"layer": "POS"}, []),
    ("VV", "主", {"layer": "POS", "conj.flavor": "basic"}, [("conj", "好")]),
    ("nam", "𠮷野家", {"layer": "CorefLink"}, [("same", "它")]),
    ("pron", "它", {"layer": "CorefLink"}, []),
]


def said(draft: Draft) -> list[tuple[str, str, Mapping[str, object], list[tuple[str, str]]]]:
    """Label, words, attributes and links of all marks, in the order of their labels."""
    marks = {mark.id: mark for found in draft.sheets.values() for mark in found}
    return sorted(
        (
            mark.label,
            mark.words(draft.text),
            dict(mark.attributes),
            [(link.role, marks[link.to].words(draft.text)) for link in mark.links],
        )
        for mark in marks.values()
    )


def packed(files: Mapping[str, bytes | str]) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name, raw in files.items():
            archive.writestr(name, raw)
    return out.getvalue()


def refused(kind: str, raw: bytes, beside: bytes | None = TYPES) -> str:
    """The sentence with which a file is refused."""
    reading = formats[kind].read
    assert reading
    with pytest.raises(BadFile) as problem:
        reading(Source("a", "a", raw, beside=lambda name: beside if "Type" in name else None))
    assert len(str(problem.value)) < 250
    return str(problem.value)


# ---- in -----------------------------------------------------------------------------------------


def test_every_layer_slot_relation_and_chain_of_a_cas_is_read() -> None:
    event = {"layer": "Event", "sure": True, "count": 2, "weight": "nan"}
    actors = [("where", "郴州"), ("actors", "𠮷野家")]
    for path in (CAS, HERE / "cas-json" / "news.json"):
        (draft,) = read_file(path)
        assert (draft.name, draft.text) == ("質量月", "😀質量月在郴州啟動。\n𠮷野家主辦，它很好。")
        assert (
            said(draft)
            == [
                *WHOLE[:2],
                ("Token", "好", {}, []),  # a relation leads to it
                *WHOLE[2:5],
                ("opening", "啟動", event, actors),
                WHOLE[5],
                ("report", "", {"layer": "Kind"}, []),  # of the whole article
            ]
        )


def test_every_layer_slot_relation_and_chain_of_columns_is_read() -> None:
    (draft,) = read_file(HERE / "webanno-tsv" / "news.tsv")
    assert draft.text == "😀質量月在郴州啟動。\n𠮷野家主辦，它很好。"
    actors = [("where", "郴州"), ("actors", "𠮷野家")]
    event = {"layer": "Event", "sure": "true", "count": "2"}
    assert said(draft) == [*WHOLE[:5], ("opening", "啟動", event, actors), WHOLE[5]]


def test_a_cas_may_be_compressed() -> None:
    (draft,) = read("cas-json", gzip.compress(JSON.encode()), "a.json.gz")
    assert said(draft) == said(*read("cas-json", JSON.encode()))


def test_types_that_everybody_knows_need_no_description() -> None:
    raw = CAS.read_bytes()
    reading = formats["cas-xmi"].read
    assert reading
    plain = re.sub(rb"<custom:(\w+) .*?(/>|</custom:\1>)", b"", raw, flags=re.DOTALL)
    plain = re.sub(rb'members="[^"]+"', b'members=""', plain)
    assert reading(Source("a", "a", plain))[0].text.startswith("😀質量月")
    assert "“webanno.custom.Event”, and no “TypeSystem.xml”" in refused("cas-xmi", raw, None)


@pytest.mark.parametrize("kind", FORMATS)
def test_annotators_of_one_article_have_a_sheet_each(kind: str) -> None:
    suffix = formats[kind].suffixes[-1]
    raws = {"cas-xmi": CAS.read_bytes(), "cas-json": JSON, "webanno-tsv": TSV}
    own = {"TypeSystem.xml": TYPES, f"x{suffix}": raws[kind]}
    project: dict[str, bytes | str] = {"exportedproject.json": "{}", "source/news.txt": "x"}
    for folder, name in (
        ("annotation", "anna"),
        ("annotation", "INITIAL_CAS"),
        ("curation", "CURATION_USER"),
    ):
        project[f"{folder}/news.txt/{name}.zip"] = packed(own)
    plain: dict[str, bytes | str] = {
        f"p/annotation/news.txt/{name}{suffix}": raws[kind] for name in ("anna", "周")
    }
    plain["TypeSystem.xml"] = TYPES
    for raw, sheets in (
        (packed(project), {"anna", "CURATION_USER"}),
        (packed(plain), {"anna", "周"}),
    ):
        sniff = formats[kind].sniff
        assert sniff
        assert sniff(raw)
        (draft,) = read(kind, raw)
        assert set(draft.sheets) == sheets
        assert len({len(marks) for marks in draft.sheets.values()}) == 1
        assert draft.name == ("news" if kind == "webanno-tsv" else "質量月")


def test_the_kind_of_file_is_found_in_it(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text("text\tname\n長沙\t一\n", "utf-8")
    assert read_file(tmp_path / "a.tsv")[0].text == "長沙"
    assert find_files([HERE / "cas-xmi"]) == [CAS]
    for kind in FORMATS:
        export(tmp_path / f"{kind}.zip", kind, [article("長沙", Mark("a", (Span(0, 2),)))])
        (draft,) = read_file(tmp_path / f"{kind}.zip")
        assert [mark.label for mark in draft.sheets["羅亮"]] == ["a"]


def test_columns_of_files_that_count_code_points_are_read() -> None:
    rows = "#FORMAT=WebAnno TSV 3.3\n#T_SP=a.B|value\n\n\n#Text=😀湖南\n1-1\t0-1\t😀\t_\t\n1-2\t1-3\t湖南\tX\t\n"
    (draft,) = read("webanno-tsv", rows.encode())
    assert said(draft) == [("X", "湖南", {"layer": "B"}, [])]


# ---- out ----------------------------------------------------------------------------------------


def test_columns_are_as_inception_writes_them() -> None:
    marks = (
        Mark("LOC", (Span(2, 4),), {"note": "a|b"}, (), "m1"),
        Mark("LOC", (Span(2, 4),), {"n": 1}, (Link("by", "m1"),), "m2"),
        Mark("ORG", (Span(1, 6),), {}, (), "m3"),
        Mark("point", (Span(2, 2),), {}, (Link("", "m3"),), "m4"),
    )
    raw, _ = written("webanno-tsv", [article("在郴州，\n 省", *marks, sheet="imported")])
    with ZipFile(BytesIO(raw)) as archive:
        assert archive.namelist() == ["00001-稿.tsv"]
        text = archive.read("00001-稿.tsv").decode()
    entity = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"
    assert text.split("\n") == [
        "#FORMAT=WebAnno TSV 3.3",
        f"#T_SP={entity}|value|note|attributes",
        f"#T_RL=webanno.custom.Link|role|BT_{entity}",
        "",
        "",
        "#Text=在郴州，",
        "#Text= ",
        "1-1\t0-1\t在\t_\t_\t_\t_\t_\t",
        "1-2\t1-2\t郴\tORG[1]\t*[1]\t*[1]\t\t1-2.1[0_1]\t",
        "1-2.1\t2-2\t\tpoint\t*\t*\t_\t_\t",
        '1-3\t2-3\t州\tORG[1]|LOC[2]|LOC[3]\t*[1]|a\\|b[2]|*[3]\t*[1]|*[2]|{"n": 1}[3]\tby\t1-3[3_2]\t',
        '1-4\t3-4\t，\tORG[1]|LOC[2]|LOC[3]\t*[1]|a\\|b[2]|*[3]\t*[1]|*[2]|{"n": 1}[3]\t_\t_\t',
        "1-5\t5-6\t \tORG[1]\t*[1]\t*[1]\t_\t_\t",
        "",
        "#Text=省",
        "2-1\t6-7\t省\t_\t_\t_\t_\t_\t",
        "",
    ]


def test_a_cas_has_tokens_sentences_names_and_relations() -> None:
    marks = (
        Mark("LOC", (Span(2, 4),), {"note": "x"}, (Link("in", "m2"),), "m1"),
        Mark("省", (Span(0, 1),), {}, (), "m2"),
    )
    raw, _ = written("cas-json", [article("😀 湖南省\r\n好", *marks)], tokens="word")
    with ZipFile(BytesIO(raw)) as archive:
        (name,) = archive.namelist()
        found = json.loads(archive.read(name))["%FEATURE_STRUCTURES"]
    by_type: dict[str, list[dict[str, object]]] = {}
    for each in found:
        by_type.setdefault(each["%TYPE"].rpartition(".")[2], []).append(each)
    assert [(each["begin"], each["end"]) for each in by_type["Sentence"]] == [(0, 6), (8, 9)]
    assert [(each["begin"], each["end"]) for each in by_type["Token"]] == [(0, 2), (3, 6), (8, 9)]
    ends = {each["value"]: each for each in by_type["NamedEntity"]}
    assert {key: ends["LOC"][key] for key in ("begin", "end", "note", "sheet")} == {
        "begin": 3,
        "end": 5,
        "note": "x",
        "sheet": "羅亮",
    }
    (link,) = by_type["Link"]
    assert (link["@Governor"], link["@Dependent"], link["role"]) == (
        ends["LOC"]["%ID"],
        ends["省"]["%ID"],
        "in",
    )


@pytest.mark.parametrize("kind", FORMATS)
def test_labels_alone_need_nothing_that_a_project_has_not(kind: str) -> None:
    marks = (Mark("LOC", (Span(0, 2),), {"note": "x"}, (Link("in", "m2"),), "m1"),)
    marks += (Mark("ORG", (Span(2, 3),), {}, (), "m2"),)
    raw, report = written(kind, [article("湖南省", *marks)], plain="yes")
    told = {loss.kind: loss.count for loss in report.losses}
    assert {each: told[each] for each in ("attributes", "links", "sheets")} == {
        "attributes": 1,
        "links": 1,
        "sheets": 2,
    }
    with ZipFile(BytesIO(raw)) as archive:
        text = "".join(archive.read(name).decode() for name in archive.namelist())
    assert "webanno.custom" not in text
    assert not re.search(r"\b(note|sheet|attributes)\b", text)
    (draft,) = read(kind, raw)
    assert said(draft) == [("LOC", "湖南", {}, []), ("ORG", "省", {}, [])]


def test_xml_holds_no_control_characters() -> None:
    made = article(
        "a\x01b",
        Mark("l\x02", (Span(1, 2),), {"note": "\x03", "b": "\ufffe"}, id="m"),
        sheet="s\x04",
    )
    raw, report = written("cas-xmi", [made])
    assert {loss.kind: loss.count for loss in report.losses} == {"raw": 1, "control": 4}
    (draft,) = read("cas-xmi", raw)
    assert draft.text == "a\ufffdb"
    (mark,) = draft.sheets["s\ufffd"]
    assert (mark.label, dict(mark.attributes)) == ("l\ufffd", {"note": "\ufffd", "b": "\ufffd"})


@settings(max_examples=60)
@given(
    st.lists(st.text(st.sampled_from(HARD + "a|;_*>-[1]\\nrt"), max_size=6), min_size=1, max_size=4)
)
def test_whatever_is_escaped_is_read_as_it_was(words: list[str]) -> None:
    row = escaping.STACKED.join(f"{escaping.value(each)}[{n}]" for n, each in enumerate(words, 1))
    assert not set("\t\n\r") & set(row)
    found = [escaping.numbered(each) for each in escaping.split(row, escaping.STACKED)]
    assert [(escaping.unescaped(each), n) for each, n in found] == [
        *zip(words, range(1, 9), strict=False)
    ]
    assert [escaping.unescaped(escaping.text(each)) for each in words] == words


@settings(max_examples=30)
@given(st.text(st.sampled_from("湖A 　\n\r\t\u2028😀"), max_size=8), st.data())
def test_marks_of_white_space_points_and_all_else_stay_in_columns(
    text: str, data: st.DataObject
) -> None:
    places = st.integers(0, len(text))
    spans = data.draw(st.lists(st.tuples(places, places).map(sorted), max_size=4))
    marks = tuple(Mark("a", (Span(*each),), id=f"m{n}") for n, each in enumerate(spans))
    raw, _ = written(
        "webanno-tsv",
        [article(text, *marks)],
        tokens=data.draw(st.sampled_from(["character", "word"])),
    )
    (draft,) = read("webanno-tsv", raw)
    assert draft.text == text
    found = [mark.spans[0] for marks in draft.sheets.values() for mark in marks]
    assert sorted(found) == sorted(Span(*each) for each in spans)


# ---- refused ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("was", "now", "what"),
    [
        ("3.3", "2.0", "“a” is no WebAnno TSV 3"),
        ("#Sentence.id=s2", "s2", "Line 19 of “a”: “s2” is no row of WebAnno TSV"),
        (
            "1-2\t2-5\t質量月",
            "1-2\t2-5\t質量年",
            "Line 12 of “a”: its words are “質量年”, but at its place the text has “質量月”",
        ),
        ("1-1\t0-2\t😀", "1-1\t0-1\t😀", "Line 11 of “a”: the span 0 to 1 cuts a character"),
        (
            "2-1\t12-14",
            "2-1\t2-4",
            "Line 21 of “a”: the sentence begins at 2, and the text before it ends at 11",
        ),
        (
            "2-1\t12-14",
            "2-1\t999999999-999999999",
            "Line 21 of “a”: the sentence begins at 999999999, and",
        ),
        (
            "2-9\t22-23",
            "2-9\t22-99",
            "Line 29 of “a”: the span 22 to 99 is not within the text of 23 characters",
        ),
        ("2-9\t22-23", "2-8\t22-23", "Line 29 of “a”: the row “2-8” stands in it twice"),
        ("basic\t2-3", "basic\t7-1", "Line 28 of “a”: it has a link to “7-1”, which is no mark"),
        ("basic\t2-3", "basic\tx", "Line 28 of “a”: “x” is no row of WebAnno TSV"),
        ("same->1-1", "same", "is no row of WebAnno TSV"),
        ("1-4.1;2-1[1]", "here", "Line 16 of “a”: “here” is no row of WebAnno TSV"),
        (
            "\t_\t_\t\n1-2\t",
            "\t\n1-2\t",
            "Line 11 of “a”: it has 14 columns of annotations, and the head",
        ),
        ("1-3\t5-6", "1-3\tTrue-6", "Line 13 of “a”: “1-3"),
    ],
)
def test_the_first_wrong_row_is_told(was: str, now: str, what: str) -> None:
    changed = TSV.replace(was, now, 1)
    assert changed != TSV
    assert what in refused("webanno-tsv", changed.encode())


def changed_json(**about: object) -> bytes:
    """The CAS with other values in its first name."""
    found = json.loads(JSON)
    entity = next(
        each for each in found["%FEATURE_STRUCTURES"] if each["%TYPE"].endswith("NamedEntity")
    )
    entity.update({key.replace("at_", "@"): value for key, value in about.items()})
    return json.dumps(found).encode()


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (
            changed_json(end=10**6),
            "“a”: the span 6 to 1000000 is not within the text of 23 characters",
        ),
        (changed_json(begin=True), "“a”: a span is two whole numbers, [start, end]"),
        (changed_json(begin=1), "“a”: the span 1 to 8 cuts a character"),
        (changed_json(begin=7.5), "“a”: a span is two whole numbers, [start, end]"),
        (changed_json(at_sofa=99), "“a” has an annotation of a text that is not in it"),
        (b'{"%VIEWS": {}}', "“a” has no text in it that could be marked"),
        (b'{"%TYPES": {}}', "“a” is no CAS"),
        (b"[" * 100_000, "“a”: it is nested too deeply"),
        (b'{"%VIEWS":' + b"[" * 40 + b"]" * 40 + b"}", "“a”: it is nested too deeply"),
        (
            JSON.replace("NamedEntity", "import os; x").encode(),
            "called “de.tudarmstadt.ukp.dkpro.core.api.ner.ty…”, which",
        ),
        (
            JSON.replace('"identifier"', '"x=print(1),y"').encode(),
            "called “x=print(1),y”, which cannot be read",
        ),
        (
            JSON.replace('"%SUPER_TYPE"', '"%SUPER"').encode(),
            "“a” cannot be read: what it says does not fit together",
        ),
        (
            JSON.replace('"%MEMBERS": [', '"%MEMBERS": [999,').encode(),
            "“a” cannot be read: what it says does not",
        ),
    ],
)
def test_a_cas_of_json_that_is_none_is_refused(raw: bytes, what: str) -> None:
    assert what in refused("cas-json", raw)


def test_xml_that_declares_or_does_not_fit_is_refused() -> None:
    raw = CAS.read_bytes()
    entity = raw.replace(
        b"<xmi:XMI", b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><xmi:XMI', 1
    )
    kinds = {
        "declares entities": entity,
        "“a” is damaged": raw[:-30],
        "“a” is no XMI": b"<a/>",
        "the span 6 to 900": raw.replace(b'begin="6" end="8"', b'begin="6" end="900"'),
        "a span is two whole numbers": raw.replace(b'begin="6" end="8"', b'begin="6" end="True"'),
        "has no text in it": raw.replace(b"sofaString", b"sofaURI"),
        "a text that is not in it": raw.replace(b'sofa="1" begin="6"', b'sofa="9" begin="6"'),
        "more than": raw.replace(b"<cas:NULL", b"<cas:NULL/>" * 1_000_001 + b"<cas:NULL"),
    }
    for what, changed in kinds.items():
        assert changed != raw, what
        assert what in refused("cas-xmi", changed)
    for changed in (
        TYPES.replace(b"identifier", b"x=print(1),y"),
        TYPES.replace(b"identifier", b"class"),
    ):
        assert "which cannot be read" in refused("cas-xmi", raw, changed)
    assert "declares entities" in refused(
        "cas-xmi", raw, b'<!DOCTYPE a [<!ENTITY x "y">]>' + TYPES[38:]
    )
    assert "does not fit" in refused(
        "cas-xmi", raw, TYPES.replace(b"CorefLink</range", b"Other</range")
    )


def test_more_annotations_than_memory_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cas, "_MOST", 20)
    assert refused("cas-xmi", CAS.read_bytes()) == "“a” has more than 20 annotations"
    assert refused("cas-json", JSON.encode()) == "“a” has more than 20 annotations"


def test_archives_that_lead_out_swell_or_are_damaged(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    out = packed({"../a.json": JSON, "/b.json": JSON})
    before = sorted(tmp_path.parent.rglob("*"))
    assert not read("cas-json", out) or sorted(tmp_path.parent.rglob("*")) == before
    monkeypatch.setattr(files, "_MOST_OF_ONE", 1 << 20)
    large = b" " * (2 << 20)
    for raw in (packed({"annotation/a/b.zip": packed({"x.json": large})}), gzip.compress(large)):
        assert refused("cas-json", raw) == "“a” holds more than is taken in"
    for raw in (gzip.compress(JSON.encode())[:-20], packed({"annotation/a/b.zip": b"PK"})):
        assert refused("cas-json", raw) == "“a” is a damaged archive"
