"""Reading in another script than the printed one."""

from __future__ import annotations

from annotator.core.view import View
from annotator.reading.facts import Facts
from annotator.reading.registry import step
from annotator.reading.script import converted


@step("simplified", "Simplified", kind="script")
def simplified(view: View, _: Facts) -> View:
    """The text in Simplified characters: 質量 reads 质量."""
    return converted(view, "t2s")


@step("traditional", "Traditional", kind="script")
def traditional(view: View, facts: Facts) -> View:
    """The text in Traditional characters, of no particular region; a Traditional text stays."""
    return view if facts.traditional else converted(view, "s2t")


@step("traditional-tw", "Traditional, Taiwan", kind="script")
def traditional_tw(view: View, facts: Facts) -> View:
    """The text in the characters of Taiwan and, from Simplified, its words: 软件 reads 軟體."""
    return converted(view, "t2tw" if facts.traditional else "s2twp")


@step("traditional-hk", "Traditional, Hong Kong", kind="script")
def traditional_hk(view: View, facts: Facts) -> View:
    """The text in the characters of Hong Kong: 裡面 reads 裏面."""
    return converted(view, "t2hk" if facts.traditional else "s2hk")
