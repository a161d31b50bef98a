"""Where the text of an article is damaged, and what may have stood there. Pure."""

from __future__ import annotations

from annotator.core.repairs import Proposal
from annotator.damage import encoding as encoding
from annotator.damage import entities as entities
from annotator.damage import lost as lost
from annotator.damage import misread as misread
from annotator.damage.finding import find, propose
from annotator.damage.place import Kind, Place, kinds

__all__ = ["Kind", "Place", "Proposal", "find", "kinds", "propose"]
