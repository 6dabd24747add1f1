from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog

from ui.act import Act
from ui.folders import FileKind, Folders, documents
from ui.settings import Settings


@pytest.fixture
def begun(monkeypatch):
    """Where each dialog for a file began; none is chosen in it."""
    seen = []
    for name, none in (("getOpenFileName", ("", "")), ("getSaveFileName", ("", ""))):
        monkeypatch.setattr(QFileDialog, name, lambda *given, none=none: (seen.append(given[2]), none)[1])
    return seen


def test_a_kind_of_file_is_looked_for_where_one_was_last_chosen_also_after_a_new_start(tmp_path):
    path, folder = tmp_path / "window.ini", tmp_path / "rosters"
    folder.mkdir()
    settings = Settings(path)
    Folders(settings).remember(FileKind.ROSTER, folder)
    settings.save()
    again = Folders(Settings(path))

    assert again.of(FileKind.ROSTER) == folder
    assert again.of(FileKind.SHEET) == documents()


def test_a_folder_that_is_gone_is_not_gone_to(tmp_path):
    folders = Folders()
    folders.remember(FileKind.SHEET, tmp_path / "stick")

    assert folders.of(FileKind.SHEET) == documents()
    assert folders.of(FileKind.SHEET, otherwise=tmp_path) == tmp_path


def test_the_window_keeps_the_folder_among_its_settings(window, session, settings, tmp_path, begun):
    session.folders.remember(FileKind.ROSTER, tmp_path)
    window.acts[Act.IMPORT_ROSTER].trigger()

    assert begun == [str(tmp_path)]
    assert settings.folder(FileKind.ROSTER) == str(tmp_path)


def test_without_one_chosen_before_her_documents_come_first(window, session, begun):
    window.acts[Act.IMPORT_ROSTER].trigger()

    assert begun == [str(documents())]


def test_who_has_no_folder_of_documents_begins_at_home(monkeypatch, tmp_path):
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "Documents"))

    assert documents() == Path.home()
    assert Folders().of(FileKind.CLINIC, otherwise=tmp_path / "not made yet") == Path.home()
