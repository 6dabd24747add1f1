from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from planner.model.audience import Audience, Grouping
from tests.ui.conftest import NOW
from ui.export.export_dialog import ExportDialog


@pytest.fixture
def dialog(qtbot, session):
    session.desk.place("0012/S1", arrival=NOW.replace(hour=8, minute=0), chair="Bed 1", slot="Slot 1")
    made = ExportDialog(session, first=date(2026, 11, 23))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_calendar_is_saved_and_says_nothing_of_anybody(dialog, tmp_path, monkeypatch, qtbot):
    out = tmp_path / "clinic.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    text = out.read_text()

    assert dialog.written == (out,)
    assert "BEGIN:VEVENT" in text
    assert "0012" not in text
    assert "tarlatamab" not in text.casefold()


def test_what_a_reader_sees_is_said_before_it_is_chosen(dialog, qtbot):
    safe = dialog.privacy.text()
    qtbot.mouseClick(dialog.shows[Audience.CODED], Qt.MouseButton.LeftButton)

    assert safe.startswith("No subject id")
    assert "study team alone" in dialog.privacy.text()
    assert dialog.show_as is Audience.CODED


def test_a_file_for_each_place_asks_for_a_folder(dialog, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    dialog.by.setCurrentIndex(dialog.by.findData(Grouping.PLACE))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    assert len(dialog.written) >= 2
    assert all(path.parent == tmp_path for path in dialog.written)


def test_days_the_wrong_way_round_are_refused_here(dialog, qtbot):
    dialog.last.day = date(2026, 11, 1)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    assert dialog.refusal.text() == "The last day comes before the first."
    assert dialog.isVisible()


def test_a_file_that_cannot_be_written_is_said_and_the_dialog_stays(dialog, tmp_path, qtbot):
    dialog.write(tmp_path / "no such folder" / "clinic.ics")

    assert dialog.isVisible()
    assert dialog.refusal.text()


def test_escaping_the_file_chooser_writes_nothing(dialog, monkeypatch, qtbot):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    assert dialog.written == ()
    assert dialog.isVisible()
