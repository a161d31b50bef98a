"""What INCEpTION and WebAnno exchange: WebAnno TSV, and the CAS of UIMA as XMI and as JSON.

All of them count UTF-16 units. See docs/formats.md.
"""

from __future__ import annotations

from dataclasses import replace

from annotator.formats.holding import Holds
from annotator.formats.kinds.inception import cas_reader, cas_writer, tsv_reader, tsv_writer
from annotator.formats.kinds.inception.cas import TYPES
from annotator.formats.kinds.inception.sentences import Segmented
from annotator.formats.registry import MIB, Format, offer

_HOLDS = Holds.only(
    *("points", "overlap", "crossing", "lines", "spaces", "controls"),
    *("attributes", "notes", "links", "sheets"),
)


@offer
def webanno_tsv() -> Format:
    """WebAnno TSV, in and out."""
    return Format(
        "webanno-tsv",
        "WebAnno TSV 3.3",
        (".zip", ".tsv"),
        unit="UTF-16",
        holds=_HOLDS,
        options=Segmented,
        read=tsv_reader.read,
        write=tsv_writer.write,
        sniff=tsv_reader.sniff,
        most=512 * MIB,
        layout="folder",
        spec="https://inception-project.github.io/releases/36.0/docs/user-guide.html#sect_webannotsv",
    )


@offer
def cas_json() -> Format:
    """The CAS of UIMA in JSON, in and out."""
    return replace(
        webanno_tsv(),
        id="cas-json",
        title="UIMA CAS JSON",
        suffixes=(".zip", ".json"),
        holds=Holds.only(*_HOLDS.held(), "meta"),
        read=cas_reader.read_json,
        write=cas_writer.write_json,
        sniff=cas_reader.sniff_json,
        spec="https://github.com/apache/uima-uimaj-io-jsoncas/blob/main/SPECIFICATION.adoc",
        needs=("cassis",),
        extra="cas",
    )


@offer
def cas_xmi() -> Format:
    """The CAS of UIMA in XMI, in and out."""
    return replace(
        cas_json(),
        id="cas-xmi",
        title="UIMA CAS XMI",
        suffixes=(".zip", ".xmi"),
        holds=Holds.only(*_HOLDS.held() - {"controls"}, "meta"),
        read=cas_reader.read_xmi,
        write=cas_writer.write_xmi,
        sniff=cas_reader.sniff_xmi,
        along=(TYPES,),
        spec="https://uima.apache.org/d/uimaj-current/ref.html#ugr.ref.xmi",
    )
