"""The colours of the labels that ship with the program stay apart for every eye, and legible."""

from __future__ import annotations

import tomllib
from itertools import combinations, pairwise

import pytest

from annotator.core.resources import resource
from annotator.core.scheme import Scheme

# The formulas here are the test's own, written from their sources, and share nothing with the
# program's: sRGB (IEC 61966-2-1), OKLab (Ottosson 2020), colour vision (Machado, Oliveira and
# Fernandes 2009, severity 1), contrast (WCAG 2.2).

VISIONS = {
    "normal": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
TO_LMS = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
TO_LAB = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)
THEMES = ("light", "dark")


def applied(matrix, vector):
    return [sum(m * v for m, v in zip(row, vector, strict=True)) for row in matrix]


def linear(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]


def oklab(colour, vision):
    seen = [min(max(part, 0), 1) for part in applied(VISIONS[vision], linear(colour))]
    return applied(TO_LAB, [lms ** (1 / 3) for lms in applied(TO_LMS, seen)])


def distance(one, other, vision):
    pair = zip(oklab(one, vision), oklab(other, vision), strict=True)
    return 100 * sum((a - b) ** 2 for a, b in pair) ** 0.5


def contrast(one, other):
    low, high = sorted(
        sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))
        for colour in (one, other)
    )
    return (high + 0.05) / (low + 0.05)


def tokens(theme):
    return tomllib.loads(resource("themes", f"{theme}.toml").read_text("utf-8"))


@pytest.fixture
def labels():
    scheme = Scheme.parse(resource("schemes", "news.toml").read_text("utf-8"))
    return [label for label in scheme if label.on == "words" and not of_structure(label)]


@pytest.fixture
def structure():
    scheme = Scheme.parse(resource("schemes", "news.toml").read_text("utf-8"))
    return [label for label in scheme if of_structure(label)]


def of_structure(label):
    return label.name == "quote" or label.name.startswith("structure.")


def colour(label, theme):
    return label.dark if theme == "dark" else label.light


def test_the_formulas_give_published_values():
    assert oklab("#ff0000", "normal") == pytest.approx([0.62796, 0.22486, 0.12585], abs=1e-4)
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_there_are_eleven_labels_for_words(labels):
    assert len(labels) == 11


def test_a_region_has_the_colours_of_its_picture_and_another_line():
    """It is drawn over the picture, never beside what stands under words."""
    scheme = Scheme.parse(resource("schemes", "news.toml").read_text("utf-8"))
    region, picture = scheme.labels["figure.region"], scheme.labels["figure.picture"]
    assert (region.light, region.dark) == (picture.light, picture.dark)
    assert region.line != picture.line


@pytest.mark.parametrize("theme", THEMES)
def test_structure_has_a_colour_near_the_ink_and_no_other_label_has(labels, structure, theme):
    """No twelfth colour keeps its distance from the eleven in the dark; a pale grey comes nearest."""
    (its,) = {colour(label, theme) for label in structure}
    assert not any(label.tint for label in structure)
    assert all(label.tint for label in labels)
    assert contrast(its, tokens(theme)["paper"]) >= 4.5
    for label in labels:
        nearest = min(distance(its, colour(label, theme), vision) for vision in VISIONS)
        assert nearest >= (6 if theme == "dark" else 10), label.name
    for one, other in pairwise(structure):
        assert one.line != other.line


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("vision", VISIONS)
def test_any_two_labels_are_told_apart(labels, theme, vision):
    table = {
        (one.name, other.name): distance(colour(one, theme), colour(other, theme), vision)
        for one, other in combinations(labels, 2)
    }
    assert len(table) == 55
    assert min(table.values()) >= 10, min(table, key=table.__getitem__)


@pytest.mark.parametrize("theme", THEMES)
def test_every_line_is_seen_on_the_paper(labels, theme):
    paper = tokens(theme)["paper"]
    for label in labels:
        assert contrast(colour(label, theme), paper) >= 3, label.name


@pytest.mark.parametrize("theme", THEMES)
def test_no_colour_stands_alone(labels, theme):
    """Labels that follow one another, and those that look most alike, differ in their lines too."""
    for one, other in pairwise(labels):
        assert one.line != other.line, (one.name, other.name)
    for one, other in combinations(labels, 2):
        nearest = min(distance(colour(one, theme), colour(other, theme), v) for v in VISIONS)
        assert nearest >= 11 or one.line != other.line, (one.name, other.name)


@pytest.mark.parametrize("theme", THEMES)
def test_words_are_read_easily(theme):
    it = tokens(theme)
    assert contrast(it["ink"], it["paper"]) >= 7
    assert contrast(it["panel_ink"], it["panel"]) >= 7
    assert contrast(it["ink"], it["selection"]) >= 4.5
    for quiet in ("faint", "gloss", "accent", "warning"):
        assert contrast(it[quiet], it["paper"]) >= 4.5, quiet
        assert contrast(it[quiet], it["panel"]) >= 4.0, quiet
