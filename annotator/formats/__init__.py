"""Bytes to articles, and labelled articles to bytes. To add a format, add one file to `kinds`."""

from __future__ import annotations

import logging
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules

from annotator.formats import kinds
from annotator.formats.atomic import written
from annotator.formats.detection import Guess, detect
from annotator.formats.encoding import USUAL, Decoded, codec_for, decode
from annotator.formats.exporting import export, foretold
from annotator.formats.folders import archived
from annotator.formats.foreseeing import (
    Alternatives,
    Foreseen,
    Readable,
    alternatives,
    foresee,
    twice,
)
from annotator.formats.found import Candidate, Candidates
from annotator.formats.holding import Holds
from annotator.formats.intake import Intake, renaming
from annotator.formats.labelled import Filed, Labelled
from annotator.formats.losses import Loss, Lost, Report
from annotator.formats.offsets import byte_offsets, utf16_offsets
from annotator.formats.opening import find_files, is_known, read_file, shown, take_in
from annotator.formats.pictures import read_picture, suffix_of
from annotator.formats.registry import Format, Options, Source, formats, offer
from annotator.formats.splitting import Known, Split, leaks, parts_of
from annotator.formats.verifying import check_readable, verified

PLUG_INS = "annotator.formats"
"""The group of entry points whose modules offer further formats."""

for _module in iter_modules(kinds.__path__):
    import_module(f"{kinds.__name__}.{_module.name}")

for _point in entry_points(group=PLUG_INS):
    try:
        _point.load()
    except (ImportError, AttributeError) as _error:
        logging.getLogger(__name__).warning("plug-in %s: %s", _point.name, _error)

__all__ = [
    "USUAL",
    "Alternatives",
    "Candidate",
    "Candidates",
    "Decoded",
    "Filed",
    "Foreseen",
    "Format",
    "Guess",
    "Holds",
    "Intake",
    "Known",
    "Labelled",
    "Loss",
    "Lost",
    "Options",
    "Readable",
    "Report",
    "Source",
    "Split",
    "alternatives",
    "archived",
    "byte_offsets",
    "check_readable",
    "codec_for",
    "decode",
    "detect",
    "export",
    "find_files",
    "foresee",
    "foretold",
    "formats",
    "is_known",
    "leaks",
    "offer",
    "parts_of",
    "read_file",
    "read_picture",
    "renaming",
    "shown",
    "suffix_of",
    "take_in",
    "twice",
    "utf16_offsets",
    "verified",
    "written",
]
