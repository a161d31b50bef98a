"""Reading in another script than the printed one.

Always from what is printed, never from another conversion: to and fro is not where one began. A
source may be in either script, and read as if Simplified, the 范 and 后 of a Traditional name would
become 範 and 後. So where an article is printed in Traditional characters, which is one of its
facts, only those change in which Taiwan or Hong Kong differ.
"""

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
    if facts.traditional:  # perhaps as in Hong Kong, of whose characters t2tw alone knows few
        return converted(converted(view, "hk2t"), "t2tw")
    return converted(view, "s2twp")


@step("traditional-hk", "Traditional, Hong Kong", kind="script")
def traditional_hk(view: View, facts: Facts) -> View:
    """The text in the characters of Hong Kong: 裡面 reads 裏面."""
    # Not through tw2t as well: 土著 would become 土着, and 群 and 床 what few in Hong Kong write.
    return converted(view, "t2hk" if facts.traditional else "s2hk")
