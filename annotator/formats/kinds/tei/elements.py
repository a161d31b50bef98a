"""What the elements of TEI do to a text: lines, what is not printed, what says what words are."""

from __future__ import annotations

from annotator.formats.documents.elements import ID, Dialect, called
from annotator.formats.documents.parsing import Node
from annotator.formats.documents.printing import Stretch
from annotator.formats.kinds.tei.words import LABELS, TYPED, TYPES, word_of

_LINE_NAMES = (
    "ab argument back body byline castItem castList cit closer dateline div div1 div2 div3 div4 "
    "div5 div6 div7 docAuthor docDate docImprint docTitle entry epigraph figure front group head "
    "item l lg list note opener p postscript row salute signed sp speaker stage table text "
    "titlePage titlePart trailer u"
)
_UNPRINTED_NAMES = (
    "TEI annotation binaryObject certainty del fDecl fLib figDesc formula fs fvLib fw graphic "
    "index interp interpGrp link linkGrp listAnnotation listRelation metamark notatedMusic "
    "precision rdg respons rt span spanGrp standOff surplus"
)
_PLAIN_NAMES = (
    "abbr anchor app c choice def emph form gramGrp hi label lem milestone orig pc ptr rb ref "
    "ruby s sense sic subst w xr"
)
_LINES, _UNPRINTED = frozenset(_LINE_NAMES.split()), frozenset(_UNPRINTED_NAMES.split())
_GAPS = {"lb": "\n", "pb": "\n", "cb": "\n", "gb": "\n", "cell": "\t"}
_SECOND = frozenset(("corr", "reg", "expan"))
"""Of a choice, what an editor put in place of what was printed."""
_PLAIN = frozenset((*_PLAIN_NAMES.split(), *_LINES, *_GAPS))
"""Elements that say nothing of what their words are."""


def label_of(node: Node) -> str:
    """The label of the mark that an element is; empty if it is none."""
    name, kind = called(node), node.get("type") or ""
    if name in TYPED:
        ours = TYPES.get(kind.lower(), "") if name == "name" else ""
        return ours or word_of(kind) or ("" if name == "seg" else name)
    if name in LABELS:
        return LABELS[name]
    return "" if name in _PLAIN else name


def _stretch(node: Node) -> Stretch | None:
    """What an element stretches over, if it is a mark or something can point to it."""
    label = label_of(node)
    return Stretch(label) if label or node.get(ID) else None


def _is_hidden(node: Node) -> bool:
    name = called(node)
    parent = node.getparent()
    second = name in _SECOND and parent is not None and called(parent) == "choice"
    return not name or name in _UNPRINTED or second


DIALECT = Dialect(_LINES, _GAPS, _is_hidden, _stretch)
