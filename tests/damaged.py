"""The sample's damage, as it is proposed to be repaired."""

from __future__ import annotations

from dataclasses import replace

from annotator.core.clock import now
from annotator.core.edit import Edit
from annotator.core.mark import Origin
from annotator.core.message import Message
from annotator.core.repairs import Proposal, suggested
from annotator.core.span import Span
from annotator.core.suggestion import MACHINE, SHEET
from annotator.workspace import Workspace

BROKEN, WHOLE, OTHER = "?;庑鹿诜窝滓咔榻o", "。化解新冠肺炎疫情給", "；化解新冠肺炎疫情給"
LOST = "闖?"


def propose_repairs(workspace: Workspace) -> tuple[Span, Span]:
    """Lay what a machine proposes for two places, the second one lost, on its sheet."""
    text = workspace.article.text
    here, there = (
        Span(start, start + len(words)) for words in (BROKEN, LOST) for start in [text.index(words)]
    )
    marks = suggested(here, [Proposal(WHOLE, 0.9), Proposal(OTHER, 0.06)]), suggested(there, [])
    how = Origin(how="damage 1")
    said = [replace(m, origin=replace(how, probability=m.origin.probability)) for m in marks]
    sheet = workspace.store.sheet(workspace.article.id, SHEET)
    edit, at = Edit.adding(Message("suggest"), said), now()
    workspace.store.append(
        workspace.article.id, SHEET, sheet.length, edit.made(MACHINE, at), MACHINE, at
    )
    workspace.open(workspace.article.id)
    return here, there
