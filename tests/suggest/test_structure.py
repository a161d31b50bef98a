"""Credits, structure, quotes and names, form by form."""

from __future__ import annotations

import pytest

from annotator.core.dates import TIME
from annotator.core.mark import Mark
from tests.suggest.measuring import suggested

Said = tuple[str, str]


def said(text: str, *names: str) -> list[Said]:
    """Labels and words of what is proposed, without points."""
    return [
        (mark.label, mark.words(text)) for mark in suggested(text, *names) if len(mark.spans[0])
    ]


def linked(text: str, *names: str) -> list[tuple[str, str]]:
    """Role and words of every link."""
    marks = suggested(text, *names)
    by_id = {mark.id: mark for mark in marks}
    return [(link.role, by_id[link.to].words(text)) for mark in marks for link in mark.links]


def missing(text: str) -> list[Mark]:
    return [mark for mark in suggested(text, "credits") if mark.label == "figure.picture"]


@pytest.mark.parametrize(
    ("text", "credit", "photographers", "agency"),
    [
        ("羅亮 攝", "羅亮 攝", ["羅亮"], ""),
        ("羅亮、周闖 攝", "羅亮、周闖 攝", ["羅亮", "周闖"], ""),
        ("（張三攝）", "張三攝", ["張三"], ""),
        ("攝影：李四", "攝影：李四", ["李四"], ""),
        ("摄影/李四 王五", "摄影/李四 王五", ["李四", "王五"], ""),
        ("图/王五", "图/王五", ["王五"], ""),
        ("张三 文/图", "张三 文/图", ["张三"], ""),
        ("本报记者 张三 李四 摄影报道", "本报记者 张三 李四 摄影报道", ["张三", "李四"], ""),
        ("图为长沙。新华社记者 王某 摄", "新华社记者 王某 摄", ["王某"], "新华社"),
        ("市民在跳舞。（新华社发 张三 摄）", "新华社发 张三 摄", ["张三"], "新华社"),
        ("图片来源：视觉中国", "图片来源：视觉中国", [], "视觉中国"),
        ("视觉中国 供图", "视觉中国 供图", [], "视觉中国"),
        ("湖南大学供图", "湖南大学供图", [], "湖南大学"),
        ("公园里。 人民视觉", "人民视觉", [], "人民视觉"),
        ("受访者供图", "受访者供图", [], ""),
        ("资料图", "资料图", [], ""),
        ("长沙街头。（资料图片）", "资料图片", [], ""),
        ("制图：王五", "制图：王五", ["王五"], ""),
        ("視覺中國 圖", "視覺中國 圖", [], "視覺中國"),
        ("图/CFP", "图/CFP", [], "CFP"),
        ("CFP 图", "CFP 图", [], "CFP"),
        ("图源：网络", "图源：网络", [], ""),
        ("图片由湖南大学提供", "图片由湖南大学提供", [], "湖南大学"),
        ("圖／記者林小明攝", "圖／記者林小明攝", ["林小明"], ""),
        ("图｜张三", "图｜张三", ["张三"], ""),
        (
            "中央社記者林小明攝 109年9月8日",
            "中央社記者林小明攝 109年9月8日",
            ["林小明"],
            "中央社",
        ),
        ("（中央社檔案照片）", "中央社檔案照片", [], "中央社"),
        ("翻攝自臉書", "翻攝自臉書", [], ""),
        ("张三 摄/光明图片", "张三 摄/光明图片", ["张三"], "光明图片"),
        ("图为长沙。新华社发（张三 摄）", "新华社发（张三 摄）", ["张三"], "新华社"),
        ("新京报记者 张三 摄", "新京报记者 张三 摄", ["张三"], "新京报"),
        (
            "新华社记者 张三 摄（无人机照片）",
            "新华社记者 张三 摄（无人机照片）",
            ["张三"],
            "新华社",
        ),
        ("资料图：湘江。中新社记者 张三 摄", "中新社记者 张三 摄", ["张三"], "中新社"),
    ],
)
def test_credits(text: str, credit: str, photographers: list[str], agency: str) -> None:
    assert ("caption.credit", credit) in said(text, "credits")
    links = linked(text, "credits")
    assert [words for role, words in links if role == "photographer"] == photographers
    assert [words for role, words in links if role == "agency"] == [agency] * bool(agency)
    (picture,) = missing(text)
    assert picture.attributes == {"missing": True}


@pytest.mark.parametrize(
    "text",
    [
        "这是他说的。他走了。",
        "他去了新华社",
        "王五拍摄",
        "他热爱生活。（张三）",
        "人民网",
        "记者拍摄了照片。",
        "記者林小明／台北報導",
        "市民摄影爱好者越来越多",
        "本次活动由湖南大学提供支持",
        "....",
    ],
)
def test_what_is_no_credit(text: str) -> None:
    assert said(text, "credits") == []


@pytest.mark.parametrize(
    "text",
    [
        "图为市民。\n羅亮 攝",
        "羅亮走过。\n图为市民。\n羅亮 攝\n走了。",
        "图为市民。羅亮 攝",
        "图为市民。（羅亮攝）",
        "图为市民。",
    ],
)
def test_a_caption_and_its_credit_have_one_picture(text: str) -> None:
    (picture,) = missing(text)
    assert picture.spans[0].start == text.index("图为")
    assert ("caption.text", "图为市民。") in said(text, "credits")


HEAD = "“质量月”活动启动\n"
BODY = "9月8日，活动在郴州市举行，旨在传播质量文化，在全社会弘扬追求卓越、崇尚质量的精神，营造良好的氛围。"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (HEAD + BODY, ["headline"]),
        ("部门联动\n" + HEAD + BODY, ["kicker", "headline"]),
        (HEAD + "——质量大会侧记\n" + BODY, ["headline", "subtitle"]),
        (HEAD + "羅亮 攝\n" + BODY + "\n创新\n" + BODY, ["headline", "section"]),
        ("部门联动\n" + HEAD + "湖南开展活动\n" + BODY, ["kicker", "headline", "subtitle"]),
        (BODY, []),
        (HEAD + "2020-09-08 10:20\n来源：人民网\n" + BODY, ["headline"]),
    ],
)
def test_headlines(text: str, kinds: list[str]) -> None:
    marks = suggested(text, "structure")
    found = [mark.attributes["kind"] for mark in marks if mark.label == "structure.headline"]
    assert found == kinds
    assert len(suggested(text, "paragraphs")) == text.count(BODY)


@pytest.mark.parametrize(
    ("text", "label", "words"),
    [
        ("（本报北京9月8日电 记者张三）" + BODY, "dateline", "本报北京9月8日电"),
        ("新华社长沙9月8日电（记者张三、李四）" + BODY, "dateline", "新华社长沙9月8日电"),
        ("新華社長沙9月8日電（記者張三、李四）" + BODY, "byline", "記者張三、李四"),
        ("新华社北京十二月三十一日电 " + BODY, "dateline", "新华社北京十二月三十一日电"),
        ("中國質量新聞網訊 (周闖? 羅亮 記者 王融國) " + BODY, "source", "中國質量新聞網訊"),
        ("中國質量新聞網訊 (周闖? 羅亮 記者 王融國) " + BODY, "byline", "周闖? 羅亮 記者 王融國"),
        (BODY + "\n（来源：人民网 责任编辑：王五）", "source", "来源：人民网"),
        (BODY + "\n（来源：人民网 责任编辑：王五）", "byline", "责任编辑：王五"),
        (BODY + "\n责任编辑：李明 张华", "byline", "责任编辑：李明 张华"),
        (HEAD + "本报记者 王五\n" + BODY, "byline", "本报记者 王五"),
        (HEAD + "作者：王融国\n" + BODY, "byline", "作者：王融国"),
        (BODY + "（记者 王五）", "byline", "记者 王五"),
    ],
)
def test_where_it_comes_from(text: str, label: str, words: str) -> None:
    assert (f"structure.{label}", words) in said(text, "structure")


@pytest.mark.parametrize(
    ("text", "label", "named"),
    [
        ("新华社北京9月8日电 +", "dateline", "who=新华社 where=北京 when=9月8日"),
        ("據新華社北京9月8日電 +", "dateline", "who=新華社 where=北京 when=9月8日"),
        ("中新网长沙9月8日电 (记者 张三) +", "byline", "who=张三"),
        ("本报北京9月8日讯 +", "dateline", "where=北京 when=9月8日"),
        ("（中央社記者林小明台北8日電）+", "dateline", "who=中央社 where=台北 when=8日"),
        ("（中央社記者林小明台北8日電）+", "byline", "who=林小明"),
        ("红网时刻9月8日讯（记者 张三 通讯员 李四）+", "byline", "who=张三 who=李四"),
        ("中國質量新聞網訊 (周闖? 羅亮) +", "source", "who=中國質量新聞網"),
        ("〔記者林小明／台北報導〕+", "byline", "who=林小明"),
        ("新华社记者张三、李四\n+", "byline", "who=新华社 who=张三 who=李四"),
        ("文 | 张三\n+", "byline", "who=张三"),
        ("来源：新华社 作者：张三\n+", "source", "who=新华社"),
        ("来源：新华社 作者：张三\n+", "byline", "who=张三"),
        ("+\n责编：张三 审核：李四", "byline", "who=张三 who=李四"),
        ("+\n（来源：央视新闻客户端）", "source", "who=央视新闻客户端"),
    ],
)
def test_those_whom_it_names_are_linked(text: str, label: str, named: str) -> None:
    text = HEAD + text.replace("+", BODY)
    marks = suggested(text, "structure")
    by_id = {mark.id: mark for mark in marks}
    (mark,) = (mark for mark in marks if mark.label == f"structure.{label}")
    links = ((link.role, by_id[link.to].words(text)) for link in mark.links)
    assert " ".join(f"{role}={words}" for role, words in links) == named


def test_the_day_of_a_dateline_says_its_date() -> None:
    (day,) = (
        m for m in suggested("新华社北京2020年9月8日电 " + BODY, "structure") if m.label == TIME
    )
    assert day.attributes == {"date": "2020-09-08"}


@pytest.mark.parametrize(
    ("text", "quote", "speaker"),
    [
        ("省教育厅副厅长欧阳明表示：“这很重要，要抓好。”", "这很重要，要抓好。", "欧阳明"),
        ("“我们很高兴。”村民王学武说，“日子好了。”", "日子好了。", "王学武"),
        ("“我们很高兴，”村民王学武說。", "我们很高兴，", "王学武"),
        ("王学武说：“我们很高兴。”他走了。", "我们很高兴。", "王学武"),
        ("林小明說：「我們很高興。」", "我們很高興。", "林小明"),
        ("「我們很高興，」林小明說。", "我們很高興，", "林小明"),
        ("发言人赵立坚在例行记者会上表示，坚决反对。", "坚决反对", "赵立坚"),
        ("王学武说：“我们很高兴。”“要努力干活。”他说。", "要努力干活。", "王学武"),
        ("湖南大学认为，质量是经济发展的主题。第二句。", "质量是经济发展的主题", "湖南大学"),
        ("向曙光指出，质量是主题。要抓好“六稳”工作。", "质量是主题。要抓好“六稳”工作", "向曙光"),
        ("向曙光指出，质量是主题。王学武说，很好。", "质量是主题", "向曙光"),
        ("据王学武介绍，这里有三家企业。", "这里有三家企业", "王学武"),
    ],
)
def test_quotes(text: str, quote: str, speaker: str) -> None:
    text = "他们来到了村里，看望村民，了解情况，询问今年的收成如何，以及明年的打算和困难。" + text
    assert ("quote", quote) in said(text, "quotes")
    assert ("speaker", speaker) in linked(text, "quotes")


@pytest.mark.parametrize(
    "text",
    [
        "弘扬“工匠精神”，" + BODY,
        "湖南省市场监管局（以下简称“省局”）昨天成立，" + BODY,
        "他说了一会儿话就走了，" + BODY,
    ],
)
def test_what_is_no_quote(text: str) -> None:
    assert said(text, "quotes") == []


@pytest.mark.parametrize(
    ("text", "label", "words"),
    [
        ("被告人王某与李某某均已被捕。", "person", ["王某", "李某某"]),
        ("郎平曾找王怡谈过。", "person", ["郎平", "王怡"]),
        ("美国总统奥巴马抵达。", "person", ["奥巴马"]),
        ("智利队在前场抢断。", "organisation", ["智利队"]),
        ("沃尔玛和商业银行合作。", "organisation", ["沃尔玛"]),
        ("商城上市后，嘉宾到了海滨。", "place", []),
        ("高清视频顾问", "person", []),
    ],
)
def test_who_and_what_is_a_name(text: str, label: str, words: list[str]) -> None:
    assert [each for kind, each in said(text, "names") if kind == f"entity.{label}"] == words


def test_a_short_form_that_the_article_gives_is_a_name_everywhere() -> None:
    text = "湖南省市场监督管理局（以下简称“省市监局”）昨天发布消息。\n近日，省市监局开会。"
    assert said(text, "names").count(("entity.organisation", "省市监局")) == 2


def test_what_is_a_name_once_is_one_again() -> None:
    text = "局长向曙光指出，要抓好质量。\n会后，记者见到向曙光的时候，向局长很忙。"
    people = [words for label, words in said(text, "names") if label == "entity.person"]
    assert people == ["向曙光", "向曙光", "向"]


def test_part_of_a_foreign_name_is_a_name_again() -> None:
    text = "美国总统唐纳德·特朗普来了。\n后来特朗普又走了。"
    assert ("entity.person", "特朗普") in said(text, "names")


def test_traditional_names_are_proposed_where_they_are_printed() -> None:
    text = "湖南省市場監管局局長向曙光說，美國總統來了《三體》。"
    assert said(text, "names") == [
        ("entity.organisation", "湖南省市場監管局"),
        ("entity.person", "向曙光"),
        ("entity.place", "美國"),
        ("entity.work", "三體"),
    ]
