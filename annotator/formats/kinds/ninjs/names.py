"""What the fields of ninjs are called, in all its versions."""

from __future__ import annotations

HEADLINE, BYLINE, CAPTION = "structure.headline", "structure.byline", "caption.text"
LISTS = {
    "entity.person": "people",
    "entity.organisation": "organisations",
    "entity.place": "places",
    "entity.event": "events",
    "entity.work": "objects",
    "entity.product": "objects",
}
"""The lists that the words of marks with these labels stand in."""
OLD_LISTS = {
    "person": "people",
    "organisation": "organisations",
    "place": "places",
    "event": "events",
    "object": "objects",
    "subject": "subjects",
}
"""What the lists were called in version 1; subjects are no words of the text."""
DAYS = ("contentcreated", "firstcreated", "versioncreated")
"""When an item was made, the surest first; versions 1 and 2 write them small."""
SIGNS = frozenset(("bodies", "headlines", "headline", "pubstatus", "representationtype", *DAYS))
"""One of them stands in every item that says more than its `uri`."""
META = {"role": "meta", "contentType": "application/json"}
"""The description that has what is known of an article as JSON."""
OURS = "urn:sha256:"
"""How the `uri` of an article that was written here begins; its text is whole as it is."""
