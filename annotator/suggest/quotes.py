"""What people are quoted to say, and who says it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from annotator.chinese import segmentation
from annotator.chinese.names import Name, named
from annotator.chinese.persons import alone
from annotator.chinese.segmentation import tokens
from annotator.core.mark import Link, Mark
from annotator.core.span import Span
from annotator.core.view import View
from annotator.suggest.registry import Context, suggester
from annotator.suggest.structure import paragraphs_of

_SAYS = (
    "指出|表示|强调|认为|坦言|透露|介绍说?|回忆说?|解释说?|补充说?|感慨(?:地说|道|说)?|感叹(?:道|说)?|直言|呼吁|"
    "告诉(?:本报|本网|新华社|中新社)?(?:记者|媒体|《[^》]{1,12}》)|对(?:记者|媒体)(?:说|表示)|"
    "(?:笑|哭|激动|高兴|自豪|骄傲|兴奋|动情)[着地]?说|说道?|(?<![简统俗号名所誉宣职堪人被])称(?![为作呼赞])|写道|问道?|答道|回答说?|喊道|宣布|要求|建议|提醒|"
    "评价(?:道|说)?|分析(?:道|说|称)?|总结(?:道|说)?"
)
_QUOTE = re.compile(r"“(?P<double>[^“”\n]{2,400})”|「(?P<corner>[^「」\n]{2,400})」")
_BEFORE = re.compile(rf"(?:{_SAYS})(?:[^，。,；;：:“”]{{0,8}})?[ ]?[：:，,]?[ ]?\Z")
_BEHIND = re.compile(
    rf"[，,]?[ ]?(?P<who>[^，。,；;！？!?“”\n]{{1,40}}?)(?:{_SAYS})(?![明服法起])"
    r"(?P<more>[：:，,]?)"
)
_SPEECH = re.compile(
    r"(?P<says>指出|表示|强调|认为|坦言|透露|介绍说|介绍|回忆说?|解释说|补充说|"
    r"告诉记者|说|(?<![简统俗号名所誉宣职堪人被])称(?![为作呼赞])|呼吁)[，,：:][ ]?"
    r"(?P<words>[^“”「」\n][^\n]*)"
)
_SENTENCE_END = re.compile(r"[。！？]")
_SPEECHES = ("指出", "强调")
"""Of those who point out and stress, more is reported than one sentence."""
_OTHERS = re.compile(rf"[他她]|记者|[：:][“「]|(?:{_SAYS})[，,：:]")
_STOPS = "。！？；\n”」"
_REACH = 60
_SHORTEST = 4
_NEAR = re.compile(r"[^，。]{0,3}|[^，。]{0,3}在[^，。]{1,16}[上中里时]")
"""What may stand between a speaker and the verb: 日前, 还, 在记者会上."""


class _Said(NamedTuple):
    """A quote, the one who says it, if that can be told, and in which manner; counted in a line."""

    span: Span
    speaker: Name | None
    manner: str


@suggester("Quotes", version=3, simplified=True, prior=0.75)
def quotes(view: View, context: Context) -> list[Mark]:
    """Direct and indirect speech, linked to the person or organisation that speaks.

    What stands in quotation marks is a quote only if somebody is said to say it.
    """
    if not segmentation.is_loaded():
        segmentation.load()
    found: list[Mark] = []
    for line in context.each(paragraphs_of(view)):
        for said in _said(line.text):
            links: tuple[Link, ...] = ()
            if said.speaker:
                place = view.to_source(said.speaker.span.moved(line.start))
                speaker = Mark(f"entity.{said.speaker.kind}", (place,))
                found.append(speaker)
                links = (Link("speaker", speaker.id),)
            span = view.to_source(said.span.moved(line.start))
            found.append(Mark("quote", (span,), {"manner": said.manner}, links))
    return _once(found)


def _said(text: str) -> Iterator[_Said]:
    if not re.search(_SAYS, text):
        return
    names = [name for name in named(text, tokens(text)) if name.kind in ("person", "organisation")]
    done = -1
    speaker: Name | None = None
    last: Name | None = None
    for match in _QUOTE.finditer(text):
        inside = Span(*match.span(match.lastgroup or 0))
        before = _BEFORE.search(text, max(0, match.start() - 24), match.start())
        behind = _BEHIND.match(text, match.end())
        goes_on = bool(done >= 0 and match.start() - done <= 1)
        if before:
            speaker = _speaker(text, names, before.start())
        elif behind and _ends(text, inside):
            speaker = _speaker(text, names, behind.end("who"), match.end())
            if speaker is None and not _is_pronoun(behind["who"]):
                continue
            speaker = speaker or last
        elif not goes_on:
            continue
        last = speaker or last
        done = behind.end() if behind and behind["more"] else match.end()
        yield _Said(inside, speaker, "direct")
    yield from _indirect(text, names)


def _ends(text: str, inside: Span) -> bool:
    """Whether a quote ends as a sentence does, and is no catchword."""
    return len(inside) >= 6 and text[inside.end - 1] in "，。！？,.!?…"


def _is_pronoun(who: str) -> bool:
    return who.strip("，, ").startswith(("他", "她", "对方", "一位", "有", "该", "记者"))


def _speaker(text: str, names: list[Name], verb: int, least: int = 0) -> Name | None:
    """The last person, or else organisation, of the sentence before a verb of saying."""
    start = max([least, verb - _REACH, *(text.rfind(stop, 0, verb) + 1 for stop in _STOPS)])
    before = [name for name in names if start <= name.span.start and name.span.end <= verb]
    people = [name for name in before if name.kind == "person"]
    if not before and (person := alone(text, Span(start, verb))):
        return Name(person, "person")
    return next(reversed(people or before), None)


def _indirect(text: str, names: list[Name]) -> Iterator[_Said]:
    """Speech without quotation marks: what follows 指出 until the sentence ends."""
    for match in _SPEECH.finditer(text):
        speaker = _speaker(text, names, match.start())
        if speaker is None or not _NEAR.fullmatch(text, speaker.span.end, match.start()):
            continue
        span = Span(match.start("words"), _end(text, match, names))
        if len(span) >= _SHORTEST and "“" not in text[span.start : span.start + 2]:
            yield _Said(span, speaker, "indirect")


def _end(text: str, speech: re.Match[str], names: list[Name]) -> int:
    """Where indirect speech ends: with its sentence, a speech to the point with the paragraph.

    The latter only if nobody else is named or quoted at the start of a sentence behind.
    """
    sentence = _SENTENCE_END.search(text, speech.start("words"))
    if not sentence:
        return len(text.rstrip("。"))
    behind = text[sentence.end() :]
    others = any(name.span.start >= sentence.end() for name in names)
    if speech["says"] not in _SPEECHES or others or _OTHERS.search(behind):
        return sentence.start()
    return len(text.rstrip("。"))


def _once(marks: list[Mark]) -> list[Mark]:
    """The marks without second ones of the same speaker, links led to the first."""
    first: dict[object, Mark] = {}
    same: dict[str, str] = {}
    for mark in marks:
        same[mark.id] = first.setdefault((mark.label, mark.spans), mark).id
    return [
        Mark(
            mark.label,
            mark.spans,
            mark.attributes,
            tuple(Link(link.role, same[link.to]) for link in mark.links),
            mark.id,
        )
        for mark in first.values()
    ]
