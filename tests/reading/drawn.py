"""What Hypothesis draws for the laws of alignments, views and readings."""

from __future__ import annotations

from hypothesis import strategies as st

from annotator.core.alignment import Alignment, Replaced
from annotator.core.resources import sample_article
from annotator.core.span import Span

SEED = sample_article().read_bytes().decode()

ODD = [
    "😀",
    "👨\u200d👩\u200d👧",
    "🇨🇳",
    "❤\ufe0f",
    "👍🏽",
    "𠮷",
    "𪚥",
    "\U0002f800",
    "葛\U000e0100",
    "e\u0301",
    "ü\u0304",
    "\u3099",
    "\u200b",
    "\ufeff",
    "\u202e",
    "豈",
    "〇",
    "⿰亻言",
    "⿰",
    "⿲⿰",
    "\u31ef人",
    "\n",
    "\r\n",
    "\r",
    "\u2028",
    "\x85",
    "\t",
    "\u3000",
    "\0",
    "\ud842",
    "\udfb7",
    "\ufffd",
    "A1",
    "，",
    "。",
    "“",
    "(GDP)",
    "(CEO)",
]
GLOSSED = [
    "聯(lián)",
    "動（dòng）",
    "國[guo2]",
    "北京(Běijīng)",
    "的(de)",
    "東西〔dōngxi〕",
    "質(",
    "(zhì)",
]
# In several of these some conversion changes the length, or reads the neighbours differently.
_WORDS = """
的士 计程车 計程車 出租车 打印机 鼠标 滑鼠 软件 軟件 軟體 里面 裏面 裡面 公里 头发 发展 皇后 以后
先后 干净 干部 乾隆 一不做，二不休 台灣 内存 程序 信息 質量 质量 云上 了解 瞭解 著名 着急 面条
方便面 三十一只 老挝 寮國 意大利 北朝鮮 塞拉利昂 獅子山 U盘 博客 数据库 移动电话 互联网 打印 复印
"""
WORDS = _WORDS.split()

texts = st.lists(
    st.one_of(
        st.sampled_from(WORDS),
        st.sampled_from(WORDS).map(lambda word: word[: len(word) // 2 + 1]),
        st.sampled_from(ODD),
        st.sampled_from(GLOSSED),
        st.integers(0, len(SEED) - 1).map(lambda start: SEED[start : start + 12]),
        st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF),
        st.characters(),
    ),
    max_size=20,
).map("".join)


@st.composite
def replacements(draw: st.DrawFn, length: int) -> list[Replaced]:
    """Stretches of a text of `length` code points and how much is read instead of them."""
    numbers = st.integers(0, 3)
    replaced: list[Replaced] = []
    end = 0
    for gap, old, new in draw(st.lists(st.tuples(numbers, numbers, numbers), max_size=10)):
        if end + gap + old > length:
            break
        replaced.append((end + gap, end + gap + old, new))
        end += gap + old
    return replaced


@st.composite
def alignments(draw: st.DrawFn, length: int | None = None) -> Alignment:
    """An alignment of a text of `length` code points, or of any up to 30."""
    length = draw(st.integers(0, 30)) if length is None else length
    return Alignment(length, draw(replacements(length)))


def spans(length: int) -> st.SearchStrategy[Span]:
    """Stretches of a text of `length` code points; empty ones too."""
    offsets = st.integers(0, length)
    return st.tuples(offsets, offsets).map(lambda pair: Span(min(pair), max(pair)))
