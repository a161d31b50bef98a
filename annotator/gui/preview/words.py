"""How the preview says what was found in files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.scheme import Scheme
from annotator.gui.language import declared_word, words

if TYPE_CHECKING:
    from annotator.formats import Foreseen, Readable

_NEARLY_ALL = 0.5


class Words(QObject):
    """Sentences about files, in the language of the window."""

    def __init__(self, scheme: Scheme, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._scheme, self._language = scheme, language

    def format(self, id: str) -> str:  # noqa: A002
        """What a format is called."""
        from annotator.formats import formats

        return declared_word(formats[id].title) if id in formats else "—"

    def readable(self, encoding: Readable) -> str:
        """An encoding, with how much of a file cannot be read in it."""
        if encoding.lost > _NEARLY_ALL:
            said = self.tr("hardly anything can be read")
        elif encoding.bad:
            said = self.tr("{count} places cannot be read").format(count=encoding.bad)
        else:
            said = self.tr("all can be read")
        return f"{encoding.encoding} · {said}"

    def unit(self, file: Foreseen) -> str:
        """What the offsets of a file count."""
        unit = {
            "code point": self.tr("code points"),
            "UTF-16": self.tr("UTF-16 units"),
            "byte": self.tr("bytes"),
            "token": self.tr("tokens"),
        }.get(file.unit, "")
        said = [unit]
        if file.measure and file.measure.last:
            said.append(self.tr("ends are the last one of a mark"))
        if file.measure and file.measure.crlf:
            said.append(self.tr("a line end counts as one"))
        return " · ".join(filter(None, said))

    def counts(self, file: Foreseen) -> str:
        """How many articles, marks and suggestions come in with a file."""
        said = [self.tr("{count} articles").format(count=len(file.ids))]
        if file.marks:
            said.append(self.tr("{count} marks").format(count=file.marks))
        if file.suggestions:
            said.append(self.tr("{count} suggestions").format(count=file.suggestions))
        return " · ".join(said)

    def doubts(self, file: Foreseen, there: int, again: int) -> list[str]:
        """What an editor should look at, one sentence each."""
        if file.problem:
            return [words(file.problem, self._scheme, self._language)]
        said = []
        if file.bad:
            said.append(self.tr("{count} places cannot be read").format(count=file.bad))
        if not file.sure:
            said.append(self.tr("The encoding is a guess: does the text read as it should?"))
        if file.rivals:
            others = ", ".join(map(self.format, file.rivals))
            said.append(self.tr("It may be of another format: {formats}").format(formats=others))
        if there:
            text = self.tr("{count} articles are in the project already")
            said.append(text.format(count=there))
        if again:
            text = self.tr("{count} articles come in with another file as well")
            said.append(text.format(count=again))
        return said
