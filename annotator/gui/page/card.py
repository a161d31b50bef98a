"""What a mark says, shown beside the mouse when it rests on the mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QPointF, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from annotator.commands.filling import as_read
from annotator.commands.repairing import is_damaged
from annotator.core.along import sheet_of
from annotator.core.mark import Link, Mark
from annotator.core.repairs import LABEL as REPAIR
from annotator.core.repairs import proposals
from annotator.core.scheme import Role, title
from annotator.core.span import Span
from annotator.core.suggestion import suggester_of
from annotator.gui.language import suggester_word
from annotator.gui.page.anchors import anchors
from annotator.gui.page.placing import APART, room_for
from annotator.gui.panels.marks import value_of, words_of
from annotator.gui.signs import one_line
from annotator.gui.theme import label_colour, tag_colour

if TYPE_CHECKING:
    from annotator.gui.page.page import Page

RESTED = 600
"""The card comes when the mouse has rested for so many milliseconds."""
_WIDEST = 340
_MOST = 160  # characters of a mark
_MOST_LINKS = 12


class Card(QFrame):
    """A quiet card over the page: it comes late, goes at once, and nothing can be done to it."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._at = QPointF()
        self.mark: Mark | None = None
        self.setObjectName("card")
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._label, self._read = self._line(bold=True), self._line()
        self._printed, self._said = self._line(faint=True), self._line()
        self._links, self._origin = self._line(), self._line(faint=True)
        self._answers = self._line()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(10, 7, 10, 8)
        column.setSpacing(3)
        for line in self._lines():
            column.addWidget(line)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RESTED)
        self._timer.timeout.connect(self._come)
        self.hide()

    @property
    def text(self) -> str:
        """What the card says, a line for each thing."""
        return "\n".join(line.text() for line in self._lines() if line.text())

    def rest_at(self, point: QPointF) -> None:
        """Follow the mouse: the card stays over its mark, else it goes; it comes after a rest."""
        self._at = point
        mark = self._mark_at(point)
        if self.isVisible() and mark == self.mark:
            return
        self.leave()
        if mark is not None:
            self._timer.start()

    def show_over(self, mark: Mark) -> None:
        """Come at once, under a mark that is in sight."""
        self.leave()
        anchor = anchors(self._page.where).get(mark.id)
        if anchor is not None:
            self._at = QPointF(anchor.left, (anchor.top + anchor.bottom) / 2)
            self._show(mark, brief=True)

    def leave(self) -> None:
        """Go at once, and do not come."""
        self._timer.stop()
        self.mark = None
        if self.isVisible():
            self.hide()

    def _mark_at(self, point: QPointF) -> Mark | None:
        """The mark that is meant: the selected one if it is there, the innermost, or a repair."""
        where, workspace = self._page.where, self._page.workspace
        here = where.marks_at(point)
        if not here and len(workspace.repairs):
            at = where.character_at(point)
            here = [] if at is None else workspace.repairs.at(Span(at, at + 1))
        chosen = workspace.mark or workspace.suggestion
        return chosen if chosen in here else next(iter(here), None)

    def _come(self) -> None:
        mark = self._mark_at(self._at)
        if mark is not None:
            self._show(mark)

    def _show(self, mark: Mark, *, brief: bool = False) -> None:
        self.mark = mark
        self._fill(mark)
        if brief:  # its words are right above
            self._read.clear()
            self._printed.clear()
        for line in self._lines():
            line.setVisible(bool(line.text()))
        room = self._page.viewport().width() - 2 * APART
        self._fit(min(_WIDEST, room))
        self._place()
        self.show()
        self.raise_()

    # ---- what it says -----------------------------------------------------------------------

    def _fill(self, mark: Mark) -> None:
        workspace, language = self._page.workspace, self._page.look.language
        label = workspace.scheme.shown(mark.label)
        theme = self._page.look.theme
        colour = tag_colour(label_colour(label, theme).name(), theme).name()
        self._label.setStyleSheet(f"color: {colour};")
        repair = mark.label == REPAIR
        called = self.tr("Repair") if repair else title(label.titles, language)
        offered = workspace.offers.get(mark.id) is not None
        if repair and offered:
            self._fill_damaged(mark)
            return
        self._label.setText(f"{called}?" if offered else called)
        read, printed = self._words(mark), self._as_printed(mark)
        self._read.setText(read)
        shown = self.tr("printed: {words}").format(words=printed)
        self._printed.setText(shown if printed and printed != read else "")
        said, read_there = [], as_read(workspace, mark)
        for name, value in mark.attributes.items():
            titles = label.titled(name).titles
            called = self.tr("repaired") if repair else title(titles, language)
            says = f"{called}: {value_of(workspace, mark, name, language)}"
            by_words = name in read_there and read_there[name] == value
            said.append(f"{says} · {self.tr('read from the words')}" if by_words else says)
        if is_damaged(workspace, mark):
            said.append(self.tr("On damaged words"))
        self._said.setText("\n".join(said))
        links = [self._link(label.roles.get(x.role), x) for x in mark.links]
        self._links.setText("\n".join([*links, *self._parts(mark)][:_MOST_LINKS]))
        self._origin.setText(self._came(mark))
        self._answers.setText(self._page.offered.answers if offered else "")

    def _fill_damaged(self, place: Mark) -> None:
        """What may have stood at a damaged place."""
        self._label.setText(self.tr("Damaged"))
        self._read.setText(self._words(place))
        self._printed.clear()
        offered = [
            f"{number}  {text or self.tr('nothing')}  {score:.0%}"
            for number, (text, score) in enumerate(proposals(place), 1)
        ]
        self._said.setText("\n".join(offered) or self.tr("What stood here is lost."))
        self._links.clear()
        self._origin.setText(self._came(place))
        self._answers.setText(self._page.offered.repairs if offered else "")

    def _words(self, mark: Mark) -> str:
        words = words_of(self._page.workspace, mark, _MOST)
        point = not words and not any(map(len, mark.spans))
        return self.tr("a point without words") if point else words

    def _as_printed(self, mark: Mark) -> str:
        text = self._page.workspace.article.text
        spans = (span.of(text)[: 8 * _MOST] for span in mark.spans)
        joined = " … ".join(one_line(words) for words in spans if words)
        return joined if len(joined) <= _MOST else joined[: _MOST - 1] + "…"

    def _link(self, role: Role | None, link: Link) -> str:
        workspace = self._page.workspace
        there = (
            workspace.sheet.marks.get(link.to)
            or workspace.offers.get(link.to)
            or workspace.along.get(link.to)
        )
        called = title(role.titles, self._page.look.language) if role else link.role
        return f"{called} → {self._words(there) if there else self.tr('not on this sheet')}"

    def _parts(self, mark: Mark) -> list[str]:
        """The parts that a mark plays in others; of a chain the words of all its mentions."""
        workspace, said = self._page.workspace, []
        for other in workspace.sheet.linking(mark.id):
            roles = workspace.scheme.shown(other.label).roles
            for link in other.links:
                if link.to == mark.id and other.spans:
                    role = roles.get(link.role) or Role(link.role, {"en": link.role})
                    called = title(role.titles, self._page.look.language)
                    said.append(f"{called} ← {self._words(other)}")
            if not other.spans:
                said.append(words_of(workspace, other, _MOST))
        return said

    def _came(self, mark: Mark) -> str:
        origin = mark.origin
        offers, suggester = self._page.workspace.offers, suggester_of(mark)
        offered = offers.get(mark.id) is not None
        sure = offers.probability(mark) if offered else origin.probability
        called = suggester_word(suggester) or origin.how
        suggested = self.tr("suggested by {name}").format(name=called)
        if sure is not None:
            suggested += f" · {sure:.0%}"
        if offered:
            return suggested
        at = QDateTime.fromString(origin.at, Qt.DateFormat.ISODateWithMs).toLocalTime()
        day = QLocale().toString(at, QLocale.FormatType.ShortFormat) if at.isValid() else ""
        ways = {"hand": self.tr("by hand"), "import": self.tr("brought in")}
        how = ways.get(origin.how) or suggested
        sheet = sheet_of(mark)
        is_told = sheet in ("", origin.editor)
        on = "" if is_told else self.tr("sheet of {name}").format(name=sheet)
        return " · ".join(filter(None, (on, origin.editor, day, how)))

    # ---- where it is ------------------------------------------------------------------------

    def _fit(self, width: int) -> None:
        """Be as wide as the longest line, up to a width, and as high as that takes."""
        lines = [line for line in self._lines() if line.text()]
        natural = 0
        for line in lines:
            line.ensurePolished()
            advance = line.fontMetrics().horizontalAdvance
            natural = max(natural, *(advance(row) + 4 for row in line.text().split("\n")))
        margins = self._column.contentsMargins()
        inner = min(natural, width - margins.left() - margins.right() - 2)
        for line in lines:
            line.setFixedWidth(inner)
            line.setMinimumHeight(0)  # else it remains as high as what it said before
            line.setFixedHeight(line.heightForWidth(inner))
        self.adjustSize()

    def _place(self) -> None:
        """Where it covers the fewest words, and not the line that it is about."""
        port = self._page.viewport()
        room = room_for(self.size(), self._at, self._page.where, port.size())
        self.move(port.pos() + room.topLeft().toPoint())

    def _lines(self) -> tuple[QLabel, ...]:
        return (
            self._label,
            self._read,
            self._printed,
            self._said,
            self._links,
            self._origin,
            self._answers,
        )

    def _line(self, *, bold: bool = False, faint: bool = False) -> QLabel:
        line = QLabel(self)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        line.setMinimumWidth(1)
        line.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if faint:
            line.setProperty("tone", "faint")
        if bold:
            font = QFont(line.font())
            font.setBold(True)
            line.setFont(font)
        return line
