"""The language of the interface, and what things declared outside the window are called in it.

Words inside widgets are translated by `self.tr`. Words declared in the other rooms (titles of
commands, settings and readings, sentences of Problems and titles of edits) are English templates;
here they are looked up in the same catalogues, under the context `Declared`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from annotator.core.errors import Problem
from annotator.core.message import Message, Several, Titled
from annotator.core.resources import resource
from annotator.core.scheme import LANGUAGES, Language, Scheme, title
from annotator.core.suggestion import DOCUMENT
from annotator.suggest import suggesters

if TYPE_CHECKING:
    from annotator.commands import Command

CONTEXT: Final = "Declared"
"""Where the catalogues keep the words that are declared outside the window."""

_ITSELF: Final = Message("The document itself")

_CHINESE: Final[Mapping[str, tuple[str, ...]]] = {
    "zh_CN": ("Noto Sans CJK SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei UI"),
    "zh_TW": ("Noto Sans CJK TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei UI"),
}

_installed: list[QTranslator] = []


def install(app: QApplication, setting: str) -> Language:
    """Speak a language from now on, in letters of the right shapes; gives its code.

    `setting` is a code or `system`. Widgets made before keep their words until they are made anew.
    """
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    chosen = language_of(setting)
    if chosen != "en":
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ours = str(resource("translations"))
        for name, folder in ((f"qtbase_{chosen}", qt), (f"annotator_{chosen}", ours)):
            translator = QTranslator(app)
            if translator.load(name, folder):
                app.installTranslator(translator)
                _installed.append(translator)
    app.setFont(interface_font(chosen))
    return chosen


def interface_font(language: Language) -> QFont:
    """The desktop's own font, its Chinese characters shaped as the language writes them.

    Without this the shapes follow the locale, and in many of them are Japanese (QTBUG-81991).
    """
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    own, chinese = QFontInfo(font).family(), _CHINESE["zh_TW" if language == "zh_TW" else "zh_CN"]
    font.setFamilies([own, *chinese] if language == "en" else [*chinese, own])
    font.setFeature(QFont.Tag("locl"), 0)
    return font


def language_of(setting: str) -> Language:
    """The language for a setting: itself, or for `system` the best for what the system speaks."""
    for each in LANGUAGES:
        if each == setting:
            return each
    for spoken in QLocale.system().uiLanguages():
        found = spoken_as(spoken)
        if found:
            return found
    return "en"


def spoken_as(tag: str) -> Language | None:
    """Our language for a BCP 47 tag such as `zh-Hant-HK`; None where we have none.

    >>> [spoken_as(tag) for tag in ("zh", "zh-TW", "zh_Hant", "zh-HK", "en-GB", "fr")]
    ['zh_CN', 'zh_TW', 'zh_TW', 'zh_TW', 'en', None]
    """
    language, *rest = tag.replace("_", "-").lower().split("-")
    if language in ("zh", "yue", "cmn"):
        if "hans" in rest:
            return "zh_CN"
        traditional = {"hant", "tw", "hk", "mo"} & {*rest} or language == "yue"
        return "zh_TW" if traditional else "zh_CN"
    return "en" if language == "en" else None


def declared_word(text: str) -> str:
    """A word or sentence that was declared outside the window, in the language of the window."""
    return QCoreApplication.translate(CONTEXT, text)


def suggester_word(name: str) -> str:
    """What a suggester is called in the language of the window; one that is gone by its name."""
    if name == DOCUMENT:
        return declared_word(_ITSELF.template)
    return declared_word(suggesters[name].title) if name in suggesters else name


def words(message: Message, scheme: Scheme, language: str) -> str:
    """A message in the language of the window, labels called by their titles."""
    template = declared_word(message.template)
    return template.format(**_values(message.values, scheme, language))


def sentence(problem: Problem, scheme: Scheme | None = None, language: str = "en") -> str:
    """A problem as one sentence for the editor."""
    return words(problem.message, scheme or Scheme(), language)


def command_title(command: Command) -> str:
    """What a command is called in menus and the palette."""
    return declared_word(command.title)


def command_help(command: Command) -> str:
    """What a command does, in one sentence."""
    return declared_word(first_sentence(command.help))


def first_sentence(text: str) -> str:
    r"""The first line of a docstring: what is shown beside a command, and translated.

    >>> first_sentence("Undo it.\n\nMore about that.")
    'Undo it.'
    """
    return text.partition("\n\n")[0].replace("\n", " ").strip()


def _values(values: Mapping[str, object], scheme: Scheme, language: str) -> dict[str, object]:
    """The values of a message as people say them: labels and suggesters by what they are called."""
    said = {name: _said(value, scheme, language) for name, value in values.items()}
    if "suggester" in values:
        said["suggester"] = suggester_word(str(values["suggester"]))
    if "label" in values:
        label = scheme.shown(str(values["label"]))
        said["label"] = title(label.titles, language)
        if isinstance(values.get("attribute"), str):  # as edits name it, which are kept
            titled = label.titled(str(values["attribute"]))
            said["attribute"] = title(titled.titles, language)
    return said


def _said(value: object, scheme: Scheme, language: str) -> object:
    """A value as people say it."""
    if isinstance(value, str) and value in scheme.labels:
        return title(scheme.labels[value].titles, language)
    if isinstance(value, Titled):
        return title(value.titles, language)
    if isinstance(value, Several):
        joint = ", " if language == "en" else "、"
        return joint.join(str(_said(each, scheme, language)) for each in value)
    if isinstance(value, Message):
        return words(value, scheme, language)
    if isinstance(value, Problem):
        return words(value.message, scheme, language)
    return value
