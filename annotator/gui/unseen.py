"""What characters are called that are obeyed or not seen: in short on the page, and in full."""

from __future__ import annotations

import unicodedata
from typing import Final

from annotator.gui.signs import signs

_C0 = (
    "NUL=NULL SOH=START OF HEADING STX=START OF TEXT ETX=END OF TEXT EOT=END OF TRANSMISSION "
    "ENQ=ENQUIRY ACK=ACKNOWLEDGE BEL=ALERT BS=BACKSPACE HT=CHARACTER TABULATION LF=LINE FEED "
    "VT=LINE TABULATION FF=FORM FEED CR=CARRIAGE RETURN SO=SHIFT OUT SI=SHIFT IN "
    "DLE=DATA LINK ESCAPE DC1=DEVICE CONTROL ONE DC2=DEVICE CONTROL TWO DC3=DEVICE CONTROL THREE "
    "DC4=DEVICE CONTROL FOUR NAK=NEGATIVE ACKNOWLEDGE SYN=SYNCHRONOUS IDLE "
    "ETB=END OF TRANSMISSION BLOCK CAN=CANCEL EM=END OF MEDIUM SUB=SUBSTITUTE ESC=ESCAPE "
    "FS=INFORMATION SEPARATOR FOUR GS=INFORMATION SEPARATOR THREE RS=INFORMATION SEPARATOR TWO "
    "US=INFORMATION SEPARATOR ONE"
)
_C1 = (
    "DEL=DELETE PAD=PADDING CHARACTER HOP=HIGH OCTET PRESET BPH=BREAK PERMITTED HERE "
    "NBH=NO BREAK HERE IND=INDEX NEL=NEXT LINE SSA=START OF SELECTED AREA "
    "ESA=END OF SELECTED AREA HTS=CHARACTER TABULATION SET "
    "HTJ=CHARACTER TABULATION WITH JUSTIFICATION VTS=LINE TABULATION SET "
    "PLD=PARTIAL LINE FORWARD PLU=PARTIAL LINE BACKWARD RI=REVERSE LINE FEED "
    "SS2=SINGLE SHIFT TWO SS3=SINGLE SHIFT THREE DCS=DEVICE CONTROL STRING PU1=PRIVATE USE ONE "
    "PU2=PRIVATE USE TWO STS=SET TRANSMIT STATE CCH=CANCEL CHARACTER MW=MESSAGE WAITING "
    "SPA=START OF GUARDED AREA EPA=END OF GUARDED AREA SOS=START OF STRING "
    "SGC=SINGLE GRAPHIC CHARACTER INTRODUCER SCI=SINGLE CHARACTER INTRODUCER "
    "CSI=CONTROL SEQUENCE INTRODUCER ST=STRING TERMINATOR OSC=OPERATING SYSTEM COMMAND "
    "PM=PRIVACY MESSAGE APC=APPLICATION PROGRAM COMMAND"
)
_SHORT: Final = {
    0xAD: "SHY",
    0x34F: "CGJ",
    0x61C: "ALM",
    0x115F: "HCF",
    0x1160: "HJF",
    0x180B: "FVS1",
    0x180C: "FVS2",
    0x180D: "FVS3",
    0x180E: "MVS",
    0x180F: "FVS4",
    0x3164: "HF",
    0xFEFF: "BOM",
    0xFFA0: "HWHF",
    0xFFFC: "OBJ",
    0xE0001: "LTAG",
}

_AROUND = 12  # joiners and the tags of flags are looked at with their neighbours


def _runs() -> dict[int, str]:
    """The short names that follow one another."""
    found = dict(_SHORT)
    for first, names in (
        (0x200B, "ZWSP ZWNJ ZWJ LRM RLM"),
        (0x2028, "LS PS LRE RLE PDF LRO RLO"),
        (0x2060, "WJ FA IT IS IP"),
        (0x2066, "LRI RLI FSI PDI ISS ASS IAFS AAFS NADS NODS"),
        (0xFFF9, "IAA IAS IAT"),
        (0xFE00, " ".join(f"VS{number}" for number in range(1, 17))),
        (0xE0100, " ".join(f"VS{number}" for number in range(17, 257))),
    ):
        found |= dict(enumerate(names.split(), first))
    return found


def _controls() -> dict[int, tuple[str, str]]:
    """The short and the full names of the control characters, which Unicode has only as aliases."""
    found: dict[int, tuple[str, str]] = {}
    for first, names in ((0, _C0), (0x7F, _C1)):
        pieces = names.split("=")
        shorts = [pieces[0], *(piece.rpartition(" ")[2] for piece in pieces[1:-1])]
        fulls = [*(piece.rpartition(" ")[0] for piece in pieces[1:-1]), pieces[-1]]
        found |= dict(enumerate(zip(shorts, fulls, strict=True), first))
    return found


_CONTROLS = _controls()
_NAMES = _runs() | {code: short for code, (short, _) in _CONTROLS.items()}


def short_name(char: str) -> str:
    r"""What is written in the sign of a character: its usual short name, else its number.

    >>> [short_name(char) for char in "\u202e\u200b\0\U000e0041"]
    ['RLO', 'ZWSP', 'NUL', 'E0041']
    """
    return _NAMES.get(ord(char), f"{ord(char):04X}")


def full_name(char: str) -> str:
    r"""The number and the name that Unicode gives a character.

    >>> full_name("\u202e"), full_name("\0")
    ('U+202E RIGHT-TO-LEFT OVERRIDE', 'U+0000 NULL')
    """
    _, control = _CONTROLS.get(ord(char), ("", ""))
    return f"U+{ord(char):04X} {control or unicodedata.name(char, '')}".rstrip()


def name_at(text: str, offset: int) -> str:
    """The full name of the character at an offset, if a sign is shown for it; else nothing."""
    around = text[max(0, offset - _AROUND) : offset + _AROUND]
    here = min(offset, _AROUND)
    char = around[here : here + 1]
    if char in ("", "\r", "\n") or signs(around)[here] == char:
        return ""
    return full_name(char)
