"""The article on paper: what stands on which leaf, and that its words are found in the PDF."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from pypdf import PdfReader
from pypdfium2 import PdfDocument
from PySide6.QtGui import QFontDatabase
from pytestqt.qtbot import QtBot

from annotator.commands import run
from annotator.gui.dialogs import file_name
from annotator.gui.fonts import Typeface
from annotator.gui.page import PageLook
from annotator.gui.page.index import MarkIndex
from annotator.gui.page.shelf import Shelf
from annotator.gui.paper.leaves import leaves
from annotator.gui.paper.paper import paper_of
from annotator.gui.paper.pdf import save_pdf
from annotator.gui.theme import theme_named
from annotator.gui.window import Window
from annotator.reading import Reading
from annotator.workspace import Workspace
from tests.gui.conftest import Answers, settle
from tests.gui.pages import mark, open_text
from tests.pictures import whole_png

DARK = theme_named("dark")
HAS_POPPLER = shutil.which("pdftotext") is not None
POPPLER = pytest.mark.skipif(not HAS_POPPLER, reason="pdftotext is not there")
_ASTRAL = "𠮷野家在門戶食品市場，𨋢裏有·間隔號，office 的 A B。"


def on_paper(
    workspace: Workspace, to: Path, typeface: Typeface = "sans", *, above: bool = False
) -> PdfReader:
    """The open article as a PDF, printed from a dark page."""
    look = PageLook(DARK, typeface=typeface, glosses_above=above)
    return PdfReader(save_pdf(to, paper_of(workspace, look), lambda *_: None))


def words(pdf: PdfReader) -> str:
    """What another program than the writer reads in a PDF, without heads, numbers and white."""
    leaves = ("".join(page.extract_text().split()) for page in pdf.pages)
    return "".join(
        re.split(rf"{number}/{len(pdf.pages)}", leaf, maxsplit=1)[-1]
        for number, leaf in enumerate(leaves, 1)
    )


def images(pdf: PdfReader) -> set[tuple[int, int]]:
    """The sizes of the pictures in a PDF."""
    found = (page["/Resources"].get("/XObject", {}) for page in pdf.pages)  # type: ignore[attr-defined]
    every = [each.get_object() for objects in found for each in objects.values()]
    return {(each["/Width"], each["/Height"]) for each in every if each["/Subtype"] == "/Image"}


def strange(text: str) -> set[str]:
    """Radicals and compatibility forms of Chinese characters, none of which is in an article."""
    return set(re.findall("[\u2e80-\u2fdf\uf900-\ufaff\U0002f800-\U0002fa1f]", text))


@pytest.mark.parametrize("typeface", ["sans", "serif"])
@pytest.mark.parametrize(
    "reading", ["printed", "clean", "clean+simplified", "clean+traditional-hk"]
)
def test_the_pdf_has_the_characters_of_the_reading(
    workspace: Workspace, tmp_path: Path, reading: str, typeface: Typeface
) -> None:
    workspace.read_as(Reading.parse(reading))
    text = words(on_paper(workspace, tmp_path / "a.pdf", typeface))
    assert "".join(workspace.view.text.split()) in text
    assert not strange(text)


@POPPLER
@pytest.mark.parametrize("above", [False, True])
def test_another_program_finds_the_words(
    workspace: Workspace, tmp_path: Path, *, above: bool
) -> None:
    mark(workspace, "entity.organisation", (250, 262))
    on_paper(workspace, tmp_path / "a.pdf", above=above)
    said = subprocess.run(
        ["pdftotext", tmp_path / "a.pdf", "-"], check=True, capture_output=True, encoding="utf-8"
    ).stdout
    assert "湖南省市場監管局" in said
    assert not strange(said)
    wanted = iter("".join(workspace.view.text.split()))
    left = next(wanted)
    for each in said:
        if each == left:
            left = next(wanted, "")
    assert not left, "the characters of the reading stand there in their order"


def test_characters_beyond_the_first_plane_are_found(workspace: Workspace, tmp_path: Path) -> None:
    open_text(workspace, _ASTRAL + "\n" + "他說𠮷利。\n𠮟𠮟")
    text = words(on_paper(workspace, tmp_path / "a.pdf"))
    if not QFontDatabase.families(QFontDatabase.WritingSystem.TraditionalChinese):
        pytest.skip("there is no Chinese font")
    assert "".join(workspace.view.text.split()) in text


def test_the_pdf_says_what_it_is_and_nothing_of_the_machine(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "secret-folder" / "a.pdf"
    path.parent.mkdir()
    pdf = on_paper(workspace, path)
    assert pdf.metadata
    assert pdf.metadata.title == workspace.article.name
    assert (pdf.metadata.creator or "").startswith("Annotator ")
    assert pdf.root_object["/Lang"] == "zh-Hant"
    raw = path.read_bytes()
    for each in pdf.pages:
        raw += each.get_contents().get_data()  # type: ignore[union-attr]
    assert b"secret-folder" not in raw
    assert str(Path.home()).encode() not in raw


def test_head_legend_and_numbers_stand_on_the_leaves(workspace: Workspace, tmp_path: Path) -> None:
    mark(workspace, "entity.person", (40, 44))
    mark(workspace, "foreign.thing", (60, 66))
    first, *others = (page.extract_text() for page in on_paper(workspace, tmp_path / "a.pdf").pages)
    assert workspace.article.name in first
    assert "Clean" in first
    assert "Person" in first
    assert "foreign.thing" in first
    assert "1/2" in first.replace(" ", "")
    assert "Person" not in others[0]
    assert "Clean" in others[0]


def test_marks_that_are_hidden_are_not_printed(workspace: Workspace, tmp_path: Path) -> None:
    mark(workspace, "entity.person", (40, 44))
    mark(workspace, "entity.place", (60, 66))
    some = paper_of(workspace, PageLook(DARK, hidden=frozenset(["entity.person"])))
    said = words(PdfReader(save_pdf(tmp_path / "a.pdf", some, lambda *_: None)))
    assert "Place" in said
    assert "Person" not in said
    none = paper_of(workspace, PageLook(DARK, marks=False))
    assert "Place" not in words(PdfReader(save_pdf(tmp_path / "b.pdf", none, lambda *_: None)))


def test_pictures_are_printed_over_their_lines(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "photo.png").write_bytes(whole_png(400, 300, (200, 30, 30)))
    run(workspace, "accept-credits")
    figure = next(each for each in workspace.sheet if each.label == "figure.picture")
    run(workspace, f"select-mark {figure.id}")
    run(workspace, f"picture '{tmp_path / 'photo.png'}'")
    assert (400, 300) in images(on_paper(workspace, tmp_path / "a.pdf"))
    without = paper_of(workspace, PageLook(DARK, pictures=False))
    assert not images(PdfReader(save_pdf(tmp_path / "b.pdf", without, lambda *_: None)))


def test_paragraphs_are_numbered_as_on_the_page(workspace: Workspace, tmp_path: Path) -> None:
    paper = paper_of(workspace, PageLook(DARK, numbers=1))
    pdf = PdfReader(save_pdf(tmp_path / "a.pdf", paper, lambda *_: None))
    last = len([line for line in workspace.article.text.split("\n") if line.strip()])
    assert str(last) in pdf.pages[-1].extract_text().split()


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_leaves_hold_every_line_once_and_whole(workspace: Workspace, seed: int) -> None:
    chance = Random(seed)
    text = "\n".join(
        "湖南省市場監管局舉辦活動。" * chance.choice([0, 1, 4, 30, 300]) for _ in range(40)
    )
    open_text(workspace, text)
    for _ in range(200):
        start = chance.randrange(len(text) - 60)
        mark(workspace, "entity.person", (start, start + chance.randrange(50)))
    paper = paper_of(workspace, PageLook(DARK))
    shelf = Shelf(text, MarkIndex(paper.marks))
    shelf.set_up(paper.reading, paper.facts, paper.metrics, 720)
    found = leaves(shelf, 500, 700, lambda number: None)
    lines = []
    for number, leaf in enumerate(found):
        below = 0
        for piece in leaf:
            block = shelf.block(piece.block)
            lines += [(piece.block, line) for line in range(piece.first, piece.behind)]
            assert piece.top + block.tops[piece.first] >= below
            ends = [*block.tops[1:], block.foot]
            below = piece.top + ends[piece.behind - 1]
        assert below <= (700 if number else 500)
    every = [(n, line) for n in range(len(shelf)) for line in range(len(shelf.block(n).lines))]
    missing = set(every) - set(lines)
    assert lines == [each for each in every if each not in missing]
    assert all(not shelf.block(number).layout.text() for number, _ in missing)


def test_the_editor_saves_a_pdf(
    window: Window, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    answers.path = tmp_path / "out.pdf"
    window.run("read-as clean+simplified")
    window.run("pdf")
    settle(qtbot, window)
    assert "out.pdf is saved" in window.status.message.text()
    assert "湖南省市场监管局" in words(PdfReader(answers.path))
    assert [each.name for each in tmp_path.glob("*.pdf*")] == ["out.pdf"]


def test_the_editor_saves_all_articles_as_pdfs_and_their_words_can_be_copied(
    window: Window, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    workspace = window.workspace
    assert workspace
    first = workspace.article
    open_text(workspace, "羅亮攝：門戶食品市場\r\n第二行" + "。")
    mark(workspace, "entity.person", (0, 2))
    workspace.open(first.id)
    window.run("read-as clean+simplified")
    window.run("pdfs")
    assert window.jobs.current is None, "thought better of it in the dialog"
    answers.path = tmp_path / "all"
    window.run("pdfs")
    settle(qtbot, window)
    assert "all is saved" in window.status.message.text()
    assert workspace.article == first
    names = sorted(each.name for each in answers.path.iterdir())
    assert names == [f"00001-{file_name(first.name)}.pdf", "00002-text.pdf"]
    with (
        PdfDocument(answers.path / names[1]) as pdf,
        closing(pdf[0]) as page,
        closing(page.get_textpage()) as found,
    ):
        said = "".join(found.get_text_range().split())
    assert "罗亮摄：门户食品市场" in said
    assert "第二行。" in said
    assert "Person" in said
    window.run("pdfs")
    settle(qtbot, window)
    assert "is there already" in window.status.message.text()
    assert sorted(each.name for each in tmp_path.iterdir() if "all" in each.name) == ["all"]


def test_the_editor_prints(window: Window, answers: Answers, qtbot: QtBot, tmp_path: Path) -> None:
    window.run("print")
    assert window.jobs.current is None, "thought better of it in the dialog"
    answers.path = tmp_path / "printed.pdf"
    window.run("print")
    settle(qtbot, window)
    assert "is printed" in window.status.message.text()
    assert len(PdfReader(answers.path).pages) == 2


def test_a_pdf_that_is_stopped_or_refused_leaves_what_was_there(
    window: Window, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    assert window.workspace
    open_text(window.workspace, "湖南省市場監管局舉辦活動。\n" * 5000)
    answers.path = tmp_path / "out.pdf"
    answers.path.write_bytes(b"before")
    window.run("pdf")
    window.jobs.stop()
    settle(qtbot, window)
    assert answers.path.read_bytes() == b"before"
    window.run(f"pdf '{tmp_path / 'nowhere' / 'out.pdf'}'")
    settle(qtbot, window)
    assert "no folder" in window.status.message.text()
    assert not list(tmp_path.glob(".out*"))


def test_without_an_article_there_is_nothing_to_print(open_window: Callable[..., Window]) -> None:
    window = open_window()
    window.run("print")
    window.run("pdf")
    window.run("pdfs")
    assert "first" in window.status.message.text()
