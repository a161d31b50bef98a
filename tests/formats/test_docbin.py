"""spaCy's DocBin: exact texts, one layer of entities and all spans, files that do harm."""

from __future__ import annotations

import random
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from spacy.tokens import Doc, DocBin, Span
from spacy.training import Example
from spacy.vocab import Vocab

from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.core.mark import Mark
from annotator.core.span import Span as Stretch
from annotator.formats import read_file
from annotator.formats.kinds.docbin import packing
from tests.formats.exchange import facts, filed, project, read, written
from tests.formats.samples import article, drafts, labelled

HERE = Path(__file__).parent / "spacy"


def docs(raw: bytes) -> list[Doc]:
    return list(DocBin().from_bytes(raw).get_docs(Vocab()))


@pytest.mark.parametrize("row", ["character", "word"])
@settings(max_examples=8)
@given(drafts())
def test_what_is_written_is_read_as_far_as_it_can_be_held(row: str, draft: Draft) -> None:
    made = labelled(draft)
    raw, _ = written("spacy", [made], row=row)
    (doc,) = docs(raw)
    assert doc.text == draft.text
    for ent in doc.ents:
        assert ent.text.strip() == ent.text
    Example(doc.copy(), doc)  # what training does with it
    (again,) = read("spacy", raw)
    held = project(made, "spacy")
    assert (again.text, again.name, again.meta) == (draft.text, draft.name, draft.meta)
    assert facts(filed(again)) == facts(list(held.marks))


def test_all_spans_are_in_a_group_and_those_of_one_layer_are_entities() -> None:
    outer, inner = Mark("entity.organization", (Stretch(0, 4),)), Mark("place", (Stretch(1, 3),))
    raw, _ = written("spacy", [article(" 湖南省😀啟動", outer, inner, Mark("topic"))])
    (doc,) = docs(raw)
    assert [(each.text, each.label_) for each in doc.ents] == [("湖南省", "entity.organization")]
    assert [(each.text, each.label_) for each in doc.spans["sc"]] == [
        (" 湖南省", "entity.organization"),
        ("湖南", "place"),
    ]
    assert doc.cats == {"topic": 1.0}
    assert [token.text for token in doc] == list(" 湖南省😀啟動")


def test_words_end_where_marks_do() -> None:
    raw, _ = written("spacy", [article("質量月 活動", Mark("x", (Stretch(1, 2),)))], row="word")
    (doc,) = docs(raw)
    assert doc.text == "質量月 活動"
    assert [each.text for each in doc.spans["sc"]] == ["量"]
    assert len(doc) < 7


def test_docs_of_others_with_spaces_groups_and_categories() -> None:
    people, forecast = read_file(HERE / "docs.spacy")
    assert people.text == "Luo Liang lives in Changsha."
    assert [(m.label, m.words(people.text)) for m in people.sheets["imported"]] == [
        ("news", "Luo Liang lives in Changsha."[:0]),
        ("PERSON", "Luo Liang"),
        ("GPE", "Changsha"),
    ]
    assert [(m.label, m.words(people.text)) for m in people.sheets["coref"]] == [("c", "Luo")]
    assert forecast.text == "羅亮在長沙"  # nobody knows its spaces


def tampered(**changes: object) -> bytes:
    import srsly

    made = srsly.msgpack_loads(zlib.decompress((HERE / "docs.spacy").read_bytes()))
    return zlib.compress(srsly.msgpack_dumps({**made, **changes}))


def group_beyond() -> bytes:

    vocab = Vocab()
    doc = Doc(vocab, words=["a", "b", "c", "d", "e", "f", "g", "h"])
    doc.spans["sc"] = [Span(doc, 6, 8, "x")]
    return tampered(span_groups=[doc.spans.to_bytes(), b""], strings=["x", *words()])


def words() -> list[str]:
    return sorted(DocBin().from_bytes((HERE / "docs.spacy").read_bytes()).strings)


WRONG = [
    (b"", "is a damaged DocBin"),
    (b"\x80\x04\x95cposix\nsystem\n", "is a damaged DocBin"),
    (zlib.compress(b"\xdd\xff\xff\xff\xff"), "is a damaged DocBin"),
    (zlib.compress(b"\x91" * 100_000), "is a damaged DocBin"),
    (zlib.compress(b"cposix\nsystem\n(S'true'\ntR."), "is a damaged DocBin"),
    (tampered(strings=[]), "is a damaged DocBin"),
    (tampered(attrs=[]), "is a damaged DocBin"),
    (tampered(spaces=b""), "is a damaged DocBin"),
    (group_beyond(), "is a damaged DocBin"),
]


@pytest.mark.parametrize(("raw", "what"), WRONG, ids=range(len(WRONG)))
def test_what_is_wrong_is_said_in_one_sentence(raw: bytes, what: str) -> None:
    with pytest.raises(BadFile) as problem:
        read("spacy", raw)
    assert what in str(problem.value)


def test_what_swells_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "MOST", 16 << 20)
    with pytest.raises(BadFile, match="holds more than is taken in"):
        read("spacy", zlib.compress(bytes(32 << 20)))


def test_damaged_bytes_are_refused_or_read() -> None:
    whole, chance = zlib.decompress((HERE / "docs.spacy").read_bytes()), random.Random(1)
    for _ in range(100):
        raw = bytearray(whole)
        raw[chance.randrange(len(raw))] = chance.randrange(256)
        with suppress(BadFile):
            assert read("spacy", zlib.compress(bytes(raw)))
