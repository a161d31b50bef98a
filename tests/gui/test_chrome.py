"""What is around the page: themes, icons, welcome, settings, keys, crash, language."""

from __future__ import annotations

import logging
import re
import shlex
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QTreeWidget,
)

from annotator.core.errors import BadCommand
from annotator.core.message import Message
from annotator.core.resources import resource
from annotator.core.scheme import Scheme
from annotator.core.settings import DECLARED, Settings
from annotator.gui import crash, language, theme
from annotator.gui.crash import CrashDialog
from annotator.gui.crash_report import report
from annotator.gui.icons import app_icon, icon
from annotator.gui.keys_dialog import Bindable, KeysDialog
from annotator.gui.settings_dialog import SettingsDialog
from annotator.gui.welcome import Welcome
from annotator.preferences import load_keys, load_settings, save_keys

NEWS = Scheme.parse(resource("schemes", "news.toml").read_text("utf-8"))
ROWS = [
    Bindable("undo", "Undo", "Take back the last edit."),
    Bindable("remove", "Remove the mark", "Take the selected mark away."),
    Bindable("label entity.person", "Mark as Person"),
]
DEFAULT = {"Ctrl+Z": "undo", "Del": "remove", "1": "label entity.person"}


def contrast(one, other):
    def luminance(colour):
        parts = [getattr(colour, part)() for part in ("redF", "greenF", "blueF")]
        parts = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), parts, strict=True))

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.fixture
def english(qapp):
    """The interface back in English and light when the test is over."""
    yield qapp
    language.install(qapp, "en")
    theme.apply(qapp, theme.theme_named("light"))


# ---- themes and icons -----------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "least"), [("light", 7.0), ("dark", 4.5)])
def test_words_are_read_easily_on_every_band(name, least):
    shown = theme.theme_named(name)
    ink = theme.QColor(shown.ink)
    assert contrast(ink, theme.QColor(shown.paper)) >= 7
    for label in NEWS:
        tint = theme.band(theme.label_colour(label, shown).name(), shown)
        assert contrast(ink, tint) >= least, label.name
        assert tint.name() != shown.paper
        tag = theme.tag_colour(theme.label_colour(label, shown).name(), shown)
        assert contrast(tag, theme.QColor(shown.paper)) >= 4.49, label.name


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("colour", ["#000000", "#ffffff", "#808080", "#ff0000", "#ffff00"])
def test_a_band_of_any_colour_leaves_the_words_legible(name, colour):
    shown = theme.theme_named(name)
    least = theme.BAND_CONTRAST[name]
    assert contrast(theme.QColor(shown.ink), theme.band(colour, shown)) >= least
    assert contrast(theme.tag_colour(colour, shown), theme.QColor(shown.paper)) >= 4.5


def test_the_system_theme_is_one_of_ours(qapp):
    assert theme.theme_named("system").name in ("light", "dark")


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_theme_reaches_every_widget(english, name):
    shown = theme.theme_named(name)
    theme.apply(english, shown)
    assert english.palette().base().color().name() == shown.paper
    assert shown.accent in english.styleSheet()
    assert "$" not in english.styleSheet()
    for path in re.findall(r'url\("(.*?)"\)', english.styleSheet()):
        assert resource("icons").joinpath(path).is_file()


@pytest.mark.parametrize("path", sorted(resource("icons").glob("*.svg")), ids=lambda p: p.stem)
def test_every_icon_is_drawn(qapp, path):
    image = icon(path.stem, "#ff0000").pixmap(24, 24).toImage()
    inked = [image.pixelColor(x, y) for x in range(24) for y in range(24)]
    assert sum(colour.alpha() > 100 for colour in inked) > 10
    if "currentColor" in path.read_text("utf-8"):
        assert all(colour.green() < 40 for colour in inked if colour.alpha() > 200)


def test_the_program_has_an_icon(qapp):
    assert not app_icon().pixmap(64, 64).isNull()


# ---- welcome --------------------------------------------------------------------------------------


@pytest.fixture
def welcome(qtbot, tmp_path):
    there = tmp_path / "it's 湖南.annot"
    there.touch()
    page = Welcome(recent=lambda: [there, tmp_path / "gone.annot"])
    qtbot.addWidget(page)
    page.show()
    return page


def buttons(widget):
    return {each.accessibleName(): each for each in widget.findChildren(QAbstractButton)}


@pytest.mark.parametrize(
    ("button", "line"),
    [
        ("Open articles…", "open-articles"),
        ("New project…", "new-project"),
        ("Open project…", "open-project"),
        ("Try the sample article", "open-sample"),
    ],
)
def test_welcome_asks_for_what_was_chosen(qtbot, welcome, button, line):
    with qtbot.waitSignal(welcome.asked) as asked:
        qtbot.mouseClick(buttons(welcome)[button], Qt.MouseButton.LeftButton)
    assert asked.args == [line]


def test_a_recent_project_is_one_return_away(qtbot, welcome, tmp_path):
    with qtbot.waitSignal(welcome.asked) as asked:
        qtbot.keyClick(buttons(welcome)["it's 湖南"], Qt.Key.Key_Space)
    assert shlex.split(asked.args[0]) == ["open-project", str(tmp_path / "it's 湖南.annot")]


def test_a_project_that_is_gone_cannot_be_chosen(welcome, tmp_path):
    gone = buttons(welcome)["gone"]
    assert not gone.isEnabled()
    assert str(tmp_path) in gone.accessibleDescription()


def test_welcome_has_a_place_for_one_problem(welcome):
    welcome.say("There is no project “<b>x</b>”")
    labels = [
        each for each in welcome.findChildren(crash.QLabel) if each.text().startswith("There")
    ]
    assert [each.isVisible() for each in labels] == [True]
    assert labels[0].textFormat() == Qt.TextFormat.PlainText
    welcome.say("")
    assert not labels[0].isVisible()


def test_welcome_speaks_the_new_language_at_once(english, welcome):
    language.install(english, "zh_TW")
    QCoreApplication.sendPostedEvents(welcome, QEvent.Type.LanguageChange)
    english.processEvents()
    assert "開啟文章…" in buttons(welcome)


# ---- settings -------------------------------------------------------------------------------------


@pytest.fixture
def settings_dialog(qtbot):
    dialog = SettingsDialog(Settings())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def control(dialog, name):
    return next(each for each in dialog.findChildren(crash.QWidget, name))


@pytest.mark.parametrize(
    "declared", [each for each in DECLARED if each.group], ids=lambda each: each.name
)
def test_every_declared_setting_has_a_control_that_is_kept_at_once(
    qtbot, settings_dialog, declared
):
    widget = control(settings_dialog, declared.name)
    leaves = settings_dialog.findChild(QTabWidget)
    leaves.setCurrentIndex(next(n for n in range(9) if leaves.widget(n).isAncestorOf(widget)))
    assert widget.accessibleName() == declared.title
    with qtbot.waitSignal(settings_dialog.changed) as changed:
        if isinstance(widget, QComboBox):
            widget.setCurrentIndex((widget.currentIndex() + 1) % widget.count())
            widget.activated.emit(widget.currentIndex())
        elif isinstance(widget, QCheckBox):
            qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
        elif isinstance(widget, QAbstractSpinBox):
            qtbot.keyClick(widget, Qt.Key.Key_Up)
        else:
            assert isinstance(widget, QLineEdit)
            qtbot.keyClicks(widget, "zhou")
            qtbot.keyClick(widget, Qt.Key.Key_Return)
    [settings] = changed.args
    assert settings[declared.name] != declared.default
    assert load_settings() == settings
    assert settings_dialog.settings == settings


def test_the_dialog_fits_a_small_screen(settings_dialog):
    assert settings_dialog.sizeHint().height() <= 600


def test_the_dialog_speaks_the_language_that_is_chosen_in_it(english, settings_dialog):
    settings_dialog.changed.connect(
        lambda settings: language.install(english, settings.text("language"))
    )
    combo = control(settings_dialog, "language")
    combo.activated.emit(combo.findData("zh_TW"))
    english.processEvents()
    english.processEvents()
    assert settings_dialog.windowTitle() == "設定"
    shown = [
        each for each in settings_dialog.findChildren(QComboBox, "language") if each.isVisible()
    ]
    assert [each.currentData() for each in shown] == ["zh_TW"]


def test_a_control_is_bounded_as_its_setting_is_declared(settings_dialog):
    size = control(settings_dialog, "text_size")
    assert isinstance(size, QSpinBox)
    assert (size.minimum(), size.maximum()) == (10, 48)


def test_a_reading_from_the_file_is_shown_though_it_is_not_offered(qtbot):
    dialog = SettingsDialog(Settings({"reading": "simplified"}))
    qtbot.addWidget(dialog)
    assert control(dialog, "reading").currentData() == "simplified"


def test_reset_brings_every_default_back(qtbot, settings_dialog):
    settings_dialog.set("theme", "dark")
    settings_dialog.set("text_size", 24)
    qtbot.mouseClick(buttons(settings_dialog)["Reset all"], Qt.MouseButton.LeftButton)
    assert settings_dialog.settings == Settings() == load_settings()
    assert control(settings_dialog, "text_size").value() == 19


# ---- keys -----------------------------------------------------------------------------------------


@pytest.fixture
def keys(qtbot):
    dialog = KeysDialog(ROWS, DEFAULT, {})
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def rows(dialog):
    tree = dialog.findChild(QTreeWidget)
    items = [tree.topLevelItem(i) for i in range(tree.topLevelItemCount())]
    return {each.text(0): each.text(1) for each in items if not each.isHidden()}


def press(qtbot, dialog, line, key):
    dialog.select(line)
    dialog.findChild(crash.QWidget, "new-key").setKeySequence(QKeySequence(key))


def test_keys_are_listed_and_searched(qtbot, keys):
    assert rows(keys)["Undo"] == QKeySequence("Ctrl+Z").toString(
        QKeySequence.SequenceFormat.NativeText
    )
    qtbot.keyClicks(keys.findChild(QLineEdit), "MARK sel")
    assert list(rows(keys)) == ["Remove the mark"]


def test_a_free_key_is_used(qtbot, keys):
    press(qtbot, keys, "undo", "F8")
    with qtbot.waitSignal(keys.changed) as changed:
        qtbot.mouseClick(buttons(keys)["Use this key"], Qt.MouseButton.LeftButton)
    assert changed.args == [{"Ctrl+Z": "", "F8": "undo"}]
    assert load_keys() == {"Ctrl+Z": "", "F8": "undo"}
    assert rows(keys)["Undo"] == "F8"


def test_a_key_that_is_in_use_is_taken_only_after_a_warning(qtbot, keys):
    press(qtbot, keys, "undo", "1")
    assert keys.conflict("undo", "1") == ROWS[2]
    assert any("Mark as Person" in each.text() for each in keys.findChildren(crash.QLabel))
    assert load_keys() == {}
    qtbot.mouseClick(buttons(keys)["Take this key"], Qt.MouseButton.LeftButton)
    assert rows(keys) == {"Undo": "1", "Remove the mark": "Del", "Mark as Person": ""}


def test_keys_can_be_taken_away_and_reset(qtbot, keys):
    keys.select("remove")
    qtbot.mouseClick(buttons(keys)["No key"], Qt.MouseButton.LeftButton)
    assert load_keys() == {"Del": ""}
    qtbot.mouseClick(buttons(keys)["Default key"], Qt.MouseButton.LeftButton)
    assert load_keys() == {}
    keys.set_key("undo", "F8")
    qtbot.mouseClick(buttons(keys)["Reset all"], Qt.MouseButton.LeftButton)
    assert load_keys() == {}
    assert rows(keys)["Undo"] == "Ctrl+Z"


def test_the_present_keys_are_shown(qtbot):
    save_keys({"F8": "undo"})
    dialog = KeysDialog(ROWS, DEFAULT, load_keys())
    qtbot.addWidget(dialog)
    assert rows(dialog)["Undo"] == "Ctrl+Z, F8"


# ---- crash ----------------------------------------------------------------------------------------

SECRET = "湖南省市場監管局"


def bug():
    try:
        try:
            {}[SECRET]
        except KeyError as error:
            raise ValueError(f"no such words: {SECRET}") from error
    except ValueError as error:
        return error


def test_a_report_says_where_and_not_what():
    text = report(bug())
    assert "KeyError" in text
    assert "ValueError" in text
    assert "in bug" in text
    assert SECRET not in text
    assert "no such words" not in text.replace('raise ValueError(f"no such words: {SECRET}")', "")


def test_the_copied_details_have_no_article_text(qtbot):
    dialog = CrashDialog(report(bug()))
    qtbot.addWidget(dialog)
    dialog.show()
    details = dialog.findChild(QPlainTextEdit)
    assert not details.isVisible()
    qtbot.mouseClick(buttons(dialog)["Show details"], Qt.MouseButton.LeftButton)
    assert details.isVisible()
    qtbot.mouseClick(buttons(dialog)["Copy details"], Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied == details.toPlainText()
    assert "ValueError" in copied
    assert SECRET not in copied


@pytest.fixture
def alarm(qapp, monkeypatch):
    log = logging.getLogger("annotator")
    handlers, propagate = log.handlers[:], log.propagate
    monkeypatch.setattr(crash.sys, "excepthook", crash.sys.excepthook)
    monkeypatch.setattr(crash.sys, "__excepthook__", lambda *_: None)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    log.handlers = []
    alarm = crash.install(qapp)
    yield alarm
    if alarm.dialog:
        alarm.dialog.close()
    alarm.deleteLater()
    for handler in log.handlers:
        handler.close()
    log.handlers, log.propagate = handlers, propagate


def test_a_bug_in_the_window_opens_one_dialog_and_the_program_goes_on(qtbot, alarm):
    error = bug()
    for _ in range(3):
        crash.sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: alarm.dialog is not None)
    assert len([w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog)]) == 1
    alarm.dialog.accept()
    assert alarm.dialog is None
    crash.sys.excepthook(type(error), error, error.__traceback__)  # at once again: only logged
    QApplication.processEvents()
    assert alarm.dialog is None
    written = (crash.data_folder() / crash.LOG).read_text("utf-8")
    assert written.count("ValueError at") == 4
    assert SECRET not in written


def test_a_bug_in_a_thread_is_shown_too(qtbot, alarm):
    def work():
        raise bug()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: alarm.dialog is not None)


def test_a_bug_in_the_dialog_itself_does_not_lead_to_another(qtbot, alarm, monkeypatch):
    class Broken(CrashDialog):
        def open(self):
            alarm.tell(RuntimeError("again"))
            super().open()

    monkeypatch.setattr(crash, "CrashDialog", Broken)
    alarm.tell(bug())
    qtbot.waitUntil(lambda: alarm.dialog is not None)
    alarm.dialog.accept()
    QApplication.processEvents()
    assert alarm.dialog is None


# ---- language -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("spoken", "code"),
    [
        (["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW"], "zh_TW"),
        (["zh-HK"], "zh_TW"),
        (["zh-Hans-HK"], "zh_CN"),
        (["zh-SG"], "zh_CN"),
        (["yue"], "zh_TW"),
        (["fr-FR", "zh-TW"], "zh_TW"),
        (["en-US", "zh-CN"], "en"),
        (["de-DE"], "en"),
        ([], "en"),
    ],
)
def test_the_language_follows_the_system(monkeypatch, spoken, code):
    class System:
        def uiLanguages(self):  # noqa: N802 (Qt's name)
            return spoken

    monkeypatch.setattr(QLocale, "system", System)
    assert language.language_of("system") == code


@pytest.mark.parametrize("code", ["en", "zh_CN", "zh_TW"])
def test_a_setting_decides_for_itself(code):
    assert language.language_of(code) == code


def test_undo_is_named_in_the_language_of_the_window(english):
    edit = Message("mark as {label}", {"label": "entity.person"})
    assert language.words(edit, NEWS, "en") == "mark as Person"
    language.install(english, "zh_CN")
    assert language.words(edit, NEWS, "zh_CN") == "标为人物"
    language.install(english, "zh_TW")
    assert language.words(edit, NEWS, "zh_TW") == "標為人物"


def test_a_problem_is_one_sentence_in_the_language_of_the_window(english):
    problem = BadCommand("“{title}” no longer fits: the mark has changed since", title=Message("x"))
    language.install(english, "zh_TW")
    assert language.sentence(problem, NEWS, "zh_TW") == "「x」已不適用：標註已有變動"


def test_qt_speaks_the_language_too(english):
    language.install(english, "zh_CN")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "取消"


# ---- everyone can use it --------------------------------------------------------------------------

INTERACTIVE = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView)
INNER = ("qt_", "ScrollLeftButton", "ScrollRightButton")


@pytest.mark.parametrize("which", ["welcome", "settings_dialog", "keys", "crash"])
def test_everything_that_can_be_used_has_a_name(request, qtbot, which):
    if which == "crash":
        widget = CrashDialog(report(bug()))
        qtbot.addWidget(widget)
    else:
        widget = request.getfixturevalue(which)
    assert widget.accessibleName()
    found = [each for kind in INTERACTIVE for each in widget.findChildren(kind)]
    assert len(found) >= 3
    for each in found:
        inside = isinstance(each.parent(), (*INTERACTIVE, QComboBox)) or each.parent() is None
        if not each.objectName().startswith(INNER) and not inside and not _popup(each):
            assert each.accessibleName(), each


def _popup(widget):
    """Whether this is the list that a combo box opens, which has the name of the box."""
    parent = widget.parent()
    return parent is not None and "QComboBoxPrivate" in parent.metaObject().className()


def test_the_tab_key_reaches_every_button_of_the_crash_dialog(qtbot):
    dialog = CrashDialog(report(bug()))
    qtbot.addWidget(dialog)
    policies = {b.text(): b.focusPolicy() for b in dialog.findChildren(QPushButton)}
    assert all(policy & Qt.FocusPolicy.TabFocus for policy in policies.values())
