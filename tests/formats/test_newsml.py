"""NewsML-G2: an article for each item, whatever its content is in."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.core.errors import BadFile
from annotator.formats import read_file
from tests.formats.exchange import read

HERE = Path(__file__).parent / "newsml-g2"
ITEM = "<newsItem><contentMeta>{}</contentMeta><contentSet>{}</contentSet></newsItem>"


def test_every_item_of_news_is_an_article() -> None:
    nitf, xhtml, plain, picture = read_file(HERE / "message.xml")
    assert nitf.text == "“质量月” 启动\n记者 王融国\n向曙光说，今年重在质量。"
    assert xhtml.text == "质量月\n活动在郴州"
    assert plain.text == "简讯\n一行\n二行"
    assert picture.text == "仪式\n启动仪式现场。"
    said = [
        [(mark.label, mark.words(each.text)) for marks in each.sheets.values() for mark in marks]
        for each in (nitf, xhtml, plain, picture)
    ]
    assert said == [
        [
            ("structure.headline", "“质量月” 启动"),
            ("structure.byline", "记者 王融国"),
            ("entity.person", "向曙光"),
        ],
        [("figure.picture", ""), ("structure.headline", "质量月")],
        [("structure.headline", "简讯")],
        [
            ("figure.picture", ""),
            ("structure.headline", "仪式"),
            ("caption.text", "启动仪式现场。"),
        ],
    ]
    known = [
        {key: value for key, value in each.meta.items() if key != "original"}
        for each in (nitf, xhtml, plain, picture)
    ]
    assert known == [
        {"date": "2020-09-08T09:30", "author": "记者 王融国", "source": "新华社", "id": "urn:1"},
        {"author": "罗亮", "id": "urn:2"},
        {"id": "urn:3"},
        {"source": "视觉中国", "id": "urn:4"},
    ]
    assert [each.name for each in (nitf, xhtml)] == ["“质量月” 启动", "“质量月”启动"]


def test_the_first_of_several_forms_in_which_there_are_words_is_read() -> None:
    empty = "<inlineXML><!-- nothing --></inlineXML><inlineXML><html><p> </p></html></inlineXML>"
    page = '<inlineData contenttype="text/html">&lt;p&gt;文&lt;b&gt;化&lt;/b&gt;</inlineData>'
    (draft,) = read("newsml-g2", ITEM.format("", empty + page).encode())
    assert draft.text == "文化"


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("<packageItem/>", "“a.xml” holds no item of news, only a “packageItem”"),
        (ITEM.format("<slugline>a</slugline>", ""), "“a.xml” has no text in it"),
        ("<NewsML><NewsItem/></NewsML>", "of a kind that is not read: it begins with “NewsML”"),
    ],
)
def test_what_is_no_news_is_refused(raw: str, said: str) -> None:
    with pytest.raises(BadFile, match=said):
        read("newsml-g2", raw.encode(), "a.xml")
