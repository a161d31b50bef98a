"""Every word that the window can show is there in Simplified and Traditional Chinese."""

from __future__ import annotations

import ast
import re
import shutil
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from annotator.core.resources import resource

ROOT = Path(__file__).resolve().parents[2]
FOLDER = resource("translations")
LANGUAGES = ("zh_CN", "zh_TW")
TOOLS = Path(sys.executable).with_name("pyside6-lupdate")


@pytest.fixture(scope="module")
def translations():
    """The script that `make translations` runs."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        import translations
    finally:
        sys.path.remove(str(ROOT / "packaging"))
    return translations


@pytest.fixture(scope="module")
def gathered(translations, tmp_path_factory):
    """The catalogues as they would be if the words were gathered now."""
    if not TOOLS.exists():
        pytest.skip("pyside6-lupdate is not installed")
    folder = tmp_path_factory.mktemp("translations")
    for path in FOLDER.glob("*.ts"):
        shutil.copy(path, folder)
    translations.gather(folder)
    return folder


def entries(path):
    """Context, English and translation of every word of a catalogue; None while unfinished."""
    for context in ET.parse(path).getroot().iterfind("context"):
        for message in context.iterfind("message"):
            done = message.find("translation")
            text = None if done.get("type") == "unfinished" else done.text
            yield context.findtext("name"), message.findtext("source"), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_missing(gathered, language):
    words = list(entries(gathered / f"annotator_{language}.ts"))
    missing = [(context, english) for context, english, text in words if not text]
    assert len(words) > 200
    assert not missing, "run `make translations`, then translate what is unfinished"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_catalogue_has_just_the_words_there_are(gathered, language):
    name = f"annotator_{language}.ts"
    now = {(context, english) for context, english, _ in entries(gathered / name)}
    kept = {(context, english) for context, english, _ in entries(FOLDER / name)}
    assert now == kept, "run `make translations`"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_in_a_sentence_stands_in_its_translation(language):
    for _, english, text in entries(FOLDER / f"annotator_{language}.ts"):
        assert set(re.findall(r"\{\w*\}", english)) == set(re.findall(r"\{\w*\}", text or "")), text
        assert english.endswith("…") == (text or "").endswith("…"), text


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compiled_is_what_is_written(translations, tmp_path, language):
    if not TOOLS.exists():
        pytest.skip("pyside6-lrelease is not installed")
    name = f"annotator_{language}"
    made = translations.compile_(FOLDER / f"{name}.ts", tmp_path)
    assert made.read_bytes() == (FOLDER / f"{name}.qm").read_bytes(), "run `make translations`"


# Words of one side that the other says otherwise; a slip of the pen is one of these.
MAINLAND = "文件夹 项目 设置 默认 搜索 撤销 打开 窗口 程序 导入 导出 磁盘 字节 您"
TAIWAN = "資料夾 專案 設定 預設 搜尋 復原 開啟 視窗 程式 匯入 匯出 磁碟 位元組"


def test_each_side_has_its_own_terms():
    for _, english, text in entries(FOLDER / "annotator_zh_CN.ts"):
        assert not [word for word in TAIWAN.split() if word in (text or "")], english
        assert not re.search("[「」]", text or ""), english
    for _, english, text in entries(FOLDER / "annotator_zh_TW.ts"):
        said = (text or "").replace("處理程序", "")  # Taiwan's word for a process
        assert not [word for word in MAINLAND.split() if word in said], english
        assert not re.search("[“”]", text or ""), english


def test_what_is_translated_is_written_where_it_can_be_gathered():
    """A word that only reaches `translate` through a parameter is never put into a catalogue."""
    hidden = []
    for path in sorted((ROOT / "annotator" / "gui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = ast.unparse(node.func)
            if called in ("self.tr", "QCoreApplication.translate") and any(
                not any(isinstance(part, ast.Constant) for part in ast.walk(each))
                for each in node.args
            ):
                hidden.append(path.name)
    assert hidden == ["language.py"]  # its words are gathered from where they are declared
