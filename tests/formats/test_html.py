"""Pages of the web: what is taken for the article, what is said of it, and what is never done."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.commands import run
from annotator.core.article import Draft
from annotator.core.errors import BadFile
from annotator.core.mark import Mark
from annotator.core.scheme import Scheme
from annotator.core.suggestion import DOCUMENT, MACHINE, SHEET, suggester_of
from annotator.formats import Source, find_files, read_file
from annotator.formats.documents.sites import parse, site_of, sites
from annotator.formats.kinds.html import read, sniff
from annotator.storage import Store
from annotator.suggest import suggesters
from annotator.suggesting import asked_about, refresh
from annotator.workspace import Workspace

HERE = Path(__file__).parent / "html"
FILLING = "由湖南省市场监管局精心策划安排、多部门联动，全省各市州同时开展六大主题三十项活动，全民参与互动。"


@pytest.fixture
def report() -> Draft:
    (draft,) = read_file(HERE / "report.html")
    return draft


def of(draft: Draft, label: str) -> list[Mark]:
    return [mark for mark in draft.sheets.get(SHEET, ()) if mark.label == label]


def words(draft: Draft, label: str) -> list[str]:
    return [mark.words(draft.text) for mark in of(draft, label)]


def page(body: str, head: str = "") -> Draft:
    text = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    (draft,) = read(Source("page", "page.html", text.encode()))
    return draft


def test_an_article_is_the_text_of_its_page_a_line_a_paragraph(report: Draft) -> None:
    assert report.text.split("\n") == [
        "质量月活动在郴州启动",
        "2020年9月8日 09:30 来源：湖南质量报 作者：王融国",
        "9月8日，以“建设质量强省，决胜全面小康”为主题的质量月活动启动仪式在郴州市举行，"
        "由湖南省市场监管局精心策划安排、多部门联动，全省各市州同时开展六大主题三十项活动。",
        "启动仪式现场。罗亮 摄",
        "局长向曙光说，质量是企业的生命，",
        "也是城市的名片，全社会都要参与到质量提升的行动中来。",
        "图为市民参观质量展。",
        "宣传进社区，发放资料超过四万八千张，接待咨询的群众络绎不绝。",
        "检测进市场，合格率在百分之九十六以上，比去年同期又有所提高。",
        "市州\t合格率",
        "郴州\t96%",
    ]
    assert report.raw == report.text.encode()
    assert report.name == "质量月活动在郴州启动"


def test_what_a_page_says_of_its_article_is_suggested(report: Draft) -> None:
    assert words(report, "structure.headline") == ["质量月活动在郴州启动"]
    assert words(report, "structure.source") == ["来源：湖南质量报"]
    assert words(report, "structure.byline") == ["作者：王融国"]
    (day,) = of(report, "entity.time")
    assert day.attributes == {"date": "2020-09-08T09:30"}
    assert words(report, "caption.text") == ["启动仪式现场。罗亮 摄", "图为市民参观质量展。"]
    assert {suggester_of(mark) for mark in report.sheets[SHEET]} == {DOCUMENT}


def test_a_picture_stands_over_the_line_before_which_it_stood(report: Draft) -> None:
    saved, remote = of(report, "figure.picture")
    assert report.text[saved.spans[0].start :].startswith("启动仪式现场")
    ((picture, raw),) = report.pictures
    assert saved.attributes == {
        "file": picture.id,
        "src": "report_files/1.png",
        "alt": "启动仪式现场",
    }
    assert raw == (HERE / "report_files" / "1.png").read_bytes()
    assert remote.attributes == {"missing": True, "src": "https://img.example.cn/2.jpg"}
    captions = of(report, "caption.text")
    assert [link.to for mark in captions for link in mark.links] == [saved.id, remote.id]


def test_what_is_known_of_a_page_is_kept_beside_its_text(report: Draft) -> None:
    original = report.meta["original"]
    assert isinstance(original, dict)
    assert (original["format"], original["file"]) == ("html", "report.html")
    assert report.meta["date"] == "2020-09-08T09:30"
    assert report.meta["address"] == "https://www.example.cn/2020/09/08/1.html"


def test_the_same_article_from_two_pages_is_one(tmp_path: Path, report: Draft) -> None:
    (other,) = read_file(HERE / "gbk.html")
    assert other.id == report.id
    with Store.create(tmp_path / "a.annot", _scheme()) as store:
        assert [each.is_new for each in store.add([report, other], "zhou", "2020")] == [True, False]


def test_a_document_is_suggested_by_a_machine_and_stays_so(tmp_path: Path, report: Draft) -> None:
    with Store.create(tmp_path / "a.annot", _scheme()) as store:
        store.add([report], "zhou", "2020-09-08T10:00:00Z")
        store.picture(report.pictures[0][0].id)
        assert {mark.origin.editor for mark in store.sheet(report.id, SHEET)} == {MACHINE}
        scheme = Scheme.parse(store.scheme())
        for _ in range(2):
            asked = asked_about(store, scheme, report.id, "zhou")
            refresh(store, asked, list(suggesters.values()), lambda done, of: None)
        kept = [mark for mark in store.sheet(report.id, SHEET) if suggester_of(mark) == DOCUMENT]
        assert {mark.id for mark in kept} == {mark.id for mark in report.sheets[SHEET]}
        workspace = Workspace(store, scheme, "zhou")
        workspace.open(report.id)
        offered = [mark for mark in workspace.offers.now.offered if mark.label == "caption.text"]
        workspace.select(offered[0].spans[0], offered[0].id)
        run(workspace, "accept")
        assert {mark.label for mark in workspace.sheet} == {"figure.picture", "caption.text"}
        assert not store.check()


def _scheme() -> str:
    return (HERE.parents[2] / "resources" / "schemes" / "news.toml").read_text("utf-8")


# ---- encodings ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("declared", "real"),
    [("utf-8", "gb18030"), ("gb2312", "utf-8"), ("x-none", "big5hkscs"), ("big5", "gb18030")],
)
def test_a_page_that_declares_another_encoding_is_read_all_the_same(
    declared: str, real: str
) -> None:
    words = "質量月活動在長沙舉行" * 20 if real == "big5hkscs" else FILLING * 3
    text = f'<html><meta charset="{declared}"><body><p>{words}</p></body></html>'
    (draft,) = read(Source("page", "page.html", text.encode(real)))
    assert (draft.text, draft.bad) == (words, 0)


def test_a_byte_order_mark_decides() -> None:
    text = f'<html><meta charset="gbk"><body><p>{FILLING}</p></body></html>'
    for encoding in ("utf-8-sig", "utf-16"):
        assert read(Source("a", "a.html", text.encode(encoding)))[0].text == FILLING


def test_what_cannot_be_kept_is_replaced_one_for_one() -> None:
    draft = page("<p>质\x01量&#xD800;月&#55296;活\x00动&#0;</p>")
    assert draft.text == "质\ufffd量\ufffd月\ufffd活\ufffd动\ufffd"
    assert draft.bad == 5


# ---- what is printed ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<p>　　质量\n月</p>", "质量月"),
        ("<p>quality\n month</p>", "quality month"),
        ("<div>一<p>二</p>三</div>", "一\n二\n三"),
        ("<ruby>聯<rp>(</rp><rt>lián</rt><rp>)</rp></ruby>動", "聯動"),
        ("<pre>a  b\n  c</pre>", "a  b\n  c"),
        ("<p>a<!-- b -->c<script>d</script></p>", "ac"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a\tb\nc"),
        ("<p>a<b>b</b> <i>c</i></p>", "ab c"),
    ],
)
def test_white_space_and_lines_are_those_that_a_reader_sees(body: str, text: str) -> None:
    assert page(body).text == text


def test_a_picture_of_a_pixel_is_none_and_one_in_the_page_is_taken() -> None:
    import base64

    raw = base64.b64encode((HERE / "report_files" / "1.png").read_bytes()).decode()
    draft = page(
        f'<p>{FILLING}</p><img src="http://a/count.gif" width="1" height="1">'
        f'<img src="data:image/png;base64,{raw}"><img src="data:image/png;base64,AAAA">'
    )
    (figure,) = of(draft, "figure.picture")
    assert "src" not in figure.attributes
    assert figure.spans[0].start == len(draft.text)
    assert len(draft.pictures) == 1


@pytest.mark.parametrize(
    "src",
    ["/etc/passwd", "../1.png", "page_files/../../1.png", "file:///etc/hosts", "other_files/1.png"],
)
def test_no_picture_is_taken_from_elsewhere(tmp_path: Path, src: str) -> None:
    folder = tmp_path / "in"
    (folder / "page_files").mkdir(parents=True)
    (folder / "other_files").mkdir()
    raw = (HERE / "report_files" / "1.png").read_bytes()
    for path in (tmp_path / "1.png", folder / "1.png", folder / "other_files" / "1.png"):
        path.write_bytes(raw)
    (folder / "page_files" / "out.png").symlink_to(tmp_path / "1.png")
    for each in (src, "page_files/out.png"):
        (folder / "page.html").write_text(f'<p>{FILLING}</p><img src="{each}">', "utf-8")
        (draft,) = read_file(folder / "page.html")
        assert not draft.pictures


def test_frames_that_a_browser_saved_with_a_page_are_no_articles() -> None:
    assert [path.name for path in find_files([HERE])] == ["gbk.html", "report.html"]


# ---- rules for sites ----------------------------------------------------------------------------


def test_a_rule_for_a_site_wins() -> None:
    draft = page(
        f'<div class="news_txt">正文很短。</div><div><p>{FILLING}</p><p>{FILLING}</p></div>',
        '<link rel="canonical" href="https://www.thepaper.cn/newsDetail_1">',
    )
    assert draft.text == "正文很短。"


def test_the_rules_that_ship_are_rules() -> None:
    assert len(sites()) >= 5
    assert site_of("https://mp.weixin.qq.com/s?a") is not None
    assert site_of("https://qq.com.evil.example/") is None
    assert site_of("http://[") is None


@pytest.mark.parametrize(
    "text", ["hosts = 1", 'hosts = ["a"]', "x", 'hosts=["a"]\nbody="//p"\nc=1']
)
def test_what_is_no_rule_is_refused(text: str) -> None:
    with pytest.raises(BadFile, match="is no rule for a site"):
        parse(text, "a.toml")


def test_a_page_is_known_by_how_it_begins() -> None:
    assert sniff(b"\xef\xbb\xbf \n<!-- a --><!DOCTYPE HTML>")
    assert sniff(b'<?xml version="1.0"?><html xmlns="a">')
    assert not sniff(b"<htmlx>")
