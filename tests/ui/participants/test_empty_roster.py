"""A roster of nobody is saved from the import, and an import reads it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from ui.participants.import_dialog import ImportDialog

COLUMNS = '"subject_id","cohort","sg_mg_per_kg","first_step_dose","weight_kg","note"\r\n'


@pytest.fixture
def press(qtbot, session, monkeypatch):
    """Press the button and choose this file; what was said is returned."""

    def pressed(chosen):
        said = []
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(chosen), ""))
        monkeypatch.setattr("ui.participants.empty_roster.tell", lambda _parent, words: said.append(words))
        dialog = ImportDialog(session, b"", name="roster.csv")
        qtbot.addWidget(dialog)
        qtbot.mouseClick(dialog.empty, Qt.MouseButton.LeftButton)
        return said

    return pressed


def test_it_has_the_columns_alone_and_can_be_imported(press, session, tmp_path):
    said = press(tmp_path / "unit.csv")
    saved = (tmp_path / "unit.csv").read_bytes()

    assert saved.decode() == COLUMNS
    assert session.desk.import_roster(saved, dry_run=True) == ()
    assert said == ["unit.csv has the columns: write a line for each participant, and import it."]


def test_a_name_without_an_ending_gets_one_and_takes_the_place_of_no_file_unasked(
    press, tmp_path, monkeypatch
):
    (tmp_path / "unit.csv").write_text("kept", encoding="utf-8")
    monkeypatch.setattr("ui.participants.empty_roster.ask", lambda *_args, **_more: False)
    press(tmp_path / "unit")

    assert (tmp_path / "unit.csv").read_text(encoding="utf-8") == "kept"


def test_a_folder_that_is_not_there_is_said(press, tmp_path):
    said = press(tmp_path / "none" / "unit.csv")

    assert said == ["unit.csv could not be written: No such file or directory."]
