"""What an editor prefers survives a restart, a crash and a damaged file."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator import preferences
from annotator.core.settings import DECLARED, Settings
from annotator.preferences import (
    config_folder,
    data_folder,
    load_keys,
    load_settings,
    recent_projects,
    remember_project,
    save_keys,
    save_settings,
    take_notices,
)


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("ANNOTATOR_CONFIG", str(tmp_path / "config"))
    preferences._folder.cache_clear()
    take_notices()
    yield tmp_path / "config"
    preferences._folder.cache_clear()
    take_notices()


def test_at_the_first_start_all_is_as_declared_and_nothing_is_said():
    assert load_settings() == Settings()
    assert load_keys() == {}
    assert recent_projects() == []
    assert take_notices() == []


VALUES = {
    each.name: st.sampled_from(each.choices)
    if each.choices
    else st.booleans()
    if isinstance(each.default, bool)
    else st.integers(int(each.least), int(each.most))
    if isinstance(each.default, int)
    else st.floats(each.least, each.most)
    if isinstance(each.default, float)
    else st.text(st.characters(codec="utf-8"), max_size=20)
    for each in DECLARED
}


@given(st.fixed_dictionaries({}, optional=VALUES))
def test_settings_come_back_as_they_were_saved(values):
    settings = Settings()
    for name, value in values.items():
        settings = settings.with_value(name, value)
    save_settings(settings)
    assert load_settings() == settings
    assert take_notices() == []


@given(st.dictionaries(st.text(st.characters(codec="utf-8"), min_size=1), st.text("ab 'é鄭\"\\\n")))
def test_keys_come_back_as_they_were_saved(keys):
    save_keys(keys)
    assert load_keys() == keys


def test_the_last_project_comes_first_and_only_once(folder):
    for name in ("a", "b", "a", *map(str, range(9)), "b"):
        remember_project(Path(f"/projects/{name}.annot"))
    names = [path.stem for path in recent_projects()]
    assert names[:3] == ["b", "8", "7"]
    assert sorted(names) == sorted({"a", "b", *map(str, range(9))})


def test_only_so_many_projects_are_remembered():
    for number in range(preferences.MOST_RECENT + 5):
        remember_project(Path(f"/projects/{number}.annot"))
    assert len(recent_projects()) == preferences.MOST_RECENT


def test_a_relative_project_is_remembered_where_it_is(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    remember_project(Path("news.annot"))
    assert recent_projects() == [tmp_path / "news.annot"]


@pytest.mark.parametrize("damage", [b"theme = ", b"\xff\xfe\x00broken", b"[keys\n"])
def test_a_damaged_file_is_set_aside_with_a_sentence(folder, damage):
    config_folder()
    (folder / "settings.toml").write_bytes(damage)
    assert load_settings() == Settings()
    [said] = take_notices()
    assert "settings.toml.damaged" in str(said)
    assert (folder / "settings.toml.damaged").read_bytes() == damage
    save_settings(Settings({"theme": "dark"}))
    assert load_settings()["theme"] == "dark"


def test_keys_that_are_no_command_lines_are_set_aside(folder):
    config_folder()
    (folder / "keys.toml").write_text("[keys]\nE = 5\n")
    assert load_keys() == {}
    assert len(take_notices()) == 1
    assert (folder / "keys.toml.damaged").is_file()


def test_a_value_that_a_setting_cannot_have_is_left_out_with_a_sentence(folder):
    config_folder()
    (folder / "settings.toml").write_text('theme = "purple"\ntext_size = 24\n')
    assert load_settings() == Settings({"text_size": 24})
    [said] = take_notices()
    assert "purple" in str(said)


def test_what_a_newer_version_has_set_stays_in_the_file(folder):
    config_folder()
    (folder / "settings.toml").write_text('hologram = "on"\n')
    save_settings(load_settings().with_value("theme", "dark"))
    kept = tomllib.loads((folder / "settings.toml").read_text("utf-8"))
    assert kept == {"theme": "dark", "hologram": "on"}
    assert take_notices() == []


def test_no_part_of_a_file_stays_behind(folder):
    save_settings(Settings({"theme": "dark"}))
    assert sorted(each.name for each in folder.iterdir()) == ["settings.toml"]


def test_the_log_has_a_place_in_the_same_folder(folder):
    assert data_folder() == folder / "data"
    assert data_folder().is_dir()


def test_without_a_home_settings_last_until_the_end(monkeypatch):
    monkeypatch.delenv("ANNOTATOR_CONFIG")
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)  # as where nobody is known
    for name in ("HOME", "XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.delenv(name, raising=False)
    folder = config_folder()
    assert folder.is_dir()
    assert folder.is_absolute()
    assert len(take_notices()) == 1
    save_settings(Settings({"theme": "dark"}))
    assert load_settings()["theme"] == "dark"


def test_a_folder_that_cannot_be_made_is_replaced_for_this_session(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("ANNOTATOR_CONFIG", str(tmp_path / "file" / "config"))
    assert config_folder() != tmp_path / "file" / "config"
    assert "until you quit" in str(take_notices()[0])
