"""What an import would bring is known before anything is kept, and what can be chosen for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.core.errors import BadCommand, BadFile
from annotator.core.mark import Link
from annotator.formats import (
    Foreseen,
    Intake,
    alternatives,
    find_files,
    foresee,
    formats,
    read_file,
    renaming,
    take_in,
    twice,
)

HERE = Path(__file__).parent
NEWS = "湖南省市場監管局在郴州市舉行質量月活動，三十六家企業參加。"


def seen(path: Path, **chosen: str) -> Foreseen:
    return foresee(path, Intake(**chosen))


@pytest.mark.parametrize("name", [each for each in formats if formats[each].read])
def test_what_is_foreseen_is_what_comes(name: str) -> None:
    for path in find_files([HERE / name]):
        told, drafts = foresee(path, Intake()), read_file(path)
        assert told.problem is None
        assert told.ids == tuple(draft.id for draft in drafts)
        assert told.first == drafts[0].text[: len(told.first)]
        assert told.known
        assert not told.rivals
        assert (told.unit == "none") == (formats[told.format].unit == "none")


def test_a_text_in_an_encoding_tells_how_much_of_it_others_lose(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(NEWS.encode("gb18030"))
    told = seen(path)
    assert (told.encoding, told.bad, told.sure, told.is_doubtful) == ("gb18030", 0, True, False)
    readable = {each.encoding: each for each in alternatives(told).encodings}
    assert readable["gb18030"].bad == 0
    assert readable["utf-8"].bad > 1
    assert readable["utf-32-le"].lost > 0.9  # all of it is one bad place
    wrong = seen(path, encoding="big5")
    assert (wrong.encoding, wrong.first != NEWS) == ("big5hkscs", True)


def test_a_few_bytes_leave_doubt_and_lost_ones_are_counted(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes("罗亮".encode("gb18030"))
    assert not seen(path).sure
    path.write_bytes(NEWS.encode("gb18030")[:-1])
    assert (seen(path).bad, seen(path).is_doubtful) == (1, True)


def test_how_a_file_counts_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    line = {"text": "𠮷野家在湖南", "label": [[0, 4, "Company"], [5, 7, "Place"]]}
    path.write_text(json.dumps(line), "utf-8")
    told = seen(path)
    assert (told.format, told.unit, told.labels) == (
        "doccano",
        "UTF-16",
        {"Company": 1, "Place": 1},
    )
    line["label"] = [[0, 1, "Place"]]
    path.write_text(json.dumps(line), "utf-8")
    assert foresee(path, Intake("doccano")).unit == "code point"
    told = foresee(HERE / "cluener" / "train.json", Intake())
    assert told.measure is not None
    assert told.measure.last


def test_what_a_file_brings_twice_is_counted(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(NEWS, "utf-8")
    (tmp_path / "c.txt").write_text("羅亮 攝", "utf-8")
    every = [foresee(path, Intake()) for path in find_files([tmp_path])]
    assert list(twice(every, {every[2].ids[0]}).values()) == [(0, 0), (0, 1), (1, 0)]


def test_labels_become_others_or_go_and_no_link_leads_to_what_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    entities = [
        {"id": 1, "label": "PER", "start_offset": 0, "end_offset": 2},
        {"id": 2, "label": "MISC", "start_offset": 3, "end_offset": 4},
        {"id": 3, "label": "Job", "start_offset": 3, "end_offset": 4},
    ]
    relations = [{"id": 1, "from_id": 1, "to_id": n, "type": "by"} for n in (2, 3)]
    line = {"text": "羅亮 攝", "entities": entities, "relations": relations}
    path.write_text(json.dumps(line), "utf-8")
    told = seen(path)
    assert told.strange(["MISC"]) == {"PER": 1, "Job": 1}
    labels = dict(map(renaming, ("PER=entity.person", "MISC=")))
    (draft,) = take_in(path, Intake(labels=labels))
    one, two = draft.sheets["imported"]
    assert (one.label, two.label) == ("entity.person", "Job")
    assert one.links == (Link("by", two.id),)
    assert Intake(labels={"a": ""}).of(draft) == draft
    gone = Intake(labels={each.label: "" for each in (one, two)}).of(draft)
    assert gone.sheets == {}
    with pytest.raises(BadCommand, match="A label is written THEIRS=OURS, not “PER”"):
        renaming("PER")


def test_a_file_that_would_be_refused_says_why_and_what_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("故事,日\n羅亮攝,9月8日\n郴州,9日\n", "utf-8")
    told = seen(path)
    assert "has no column “text”; it has 故事, 日" in str(told.problem)
    columns = alternatives(told).candidates["text"]
    assert [(each.value, each.words) for each in columns] == [
        ("故事", ("羅亮攝", "郴州")),
        ("日", ("9月8日", "9日")),
    ]
    chosen = foresee(path, Intake(options={"text": "故事", "label": "日"}))
    assert (chosen.first, chosen.labels) == ("羅亮攝", {"9月8日": 1, "9日": 1})
    assert "There is no file" in str(seen(tmp_path / "none.txt").problem)
    (tmp_path / "b.json").write_text('{"x": 1}')
    assert not seen(tmp_path / "b.json").known


def test_the_columns_of_a_dataset_and_the_keys_of_records_are_told() -> None:
    dataset = alternatives(foresee(HERE / "parquet" / "ner.parquet", Intake())).candidates
    assert "tokens" in [each.value for each in dataset["text"]]
    records = alternatives(foresee(HERE / "json" / "articles.json", Intake())).candidates
    taken = {name: [x.value for x in every if x.chosen] for name, every in records.items()}
    assert taken["text"] == ["內容"]
    assert (taken["spans"], taken["start"], taken["label"]) == (["entities"], ["begin"], ["type"])
    assert "source.site" in [each.value for each in records["meta"]]


def test_a_file_that_two_formats_know_is_doubtful(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(f"<!DOCTYPE html><html><body><p>{NEWS}</p></body></html>", "utf-8")
    told = seen(path)
    assert (told.format, told.rivals, told.is_doubtful) == ("txt", ("html",), True)
    told = seen(path, format="html")
    assert (told.first, told.rivals) == (NEWS, ())


def test_the_part_of_a_page_that_is_its_article_can_be_chosen(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    story, other = NEWS * 6, "羅亮說，活動營造了濃厚的氛圍。" * 5
    path.write_text(
        f"<html><body><div id='story'><p>{story}</p><p>{story}</p></div>"
        f"<script>{other}</script><div class='reply box'><p>{other}</p></div></body></html>",
        "utf-8",
    )
    whole, first, second = alternatives(seen(path)).candidates["node"]
    assert [each.title for each in (whole, first, second)] == ["body", "div#story", "div.reply.box"]
    assert [each.depth for each in (whole, first, second)] == [0, 1, 1]
    assert (first.chosen, second.chosen, second.size) == (True, False, len(other))
    assert second.words[0].startswith("羅亮說")
    for node in (second.value, "css:.reply", "//div[@class='reply box']/p"):
        (draft,) = read_file(path, options={"node": node})
        assert draft.text.strip() == other
    for node, said in (("//h7", "has no part"), ("//[", "is no XPath")):
        with pytest.raises(BadFile, match=said):
            read_file(path, options={"node": node})
