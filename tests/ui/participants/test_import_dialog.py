import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from planner.desk import Desk
from tests.ui.conftest import a_participant
from ui.act import Act
from ui.folders import FileKind
from ui.participants.import_dialog import ImportDialog


@pytest.fixture
def roster(session):
    """The program's own roster with two more people, as a CSV file."""
    head, *rows = session.desk.export_roster().splitlines()
    more = [rows[0].replace("0007", new).replace("2026-09-14", "2026-12-07") for new in ("0101", "0102")]
    return "\n".join((head, *more)).encode()


@pytest.fixture
def shown(qtbot, session):
    def show(data):
        dialog = ImportDialog(session, data, name="roster.csv")
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return show


def test_it_says_what_it_would_do_before_it_does_it(shown, roster, session, qtbot):
    dialog = shown(roster)
    said, before = dialog.said.text(), len(session.desk.participants())
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    assert said == "2 participants would be enrolled. Nothing is stored yet."
    assert before == 2
    assert [one.subject_id for one in session.desk.participants()] == ["0007", "0012", "0101", "0102"]


def test_it_shows_the_dose_level_and_the_weight_where_the_roster_has_one(shown, roster):
    weighed = roster.replace(b'"2026-12-07",""', b'"2026-12-07",71.5', 1)
    first, second = shown(weighed).report.toPlainText().splitlines()

    assert first == "0101   P2   SG 10 mg/kg   71.5 kg   first step dose Mon 7 Dec 2026"
    assert second == "0102   P2   SG 10 mg/kg   first step dose Mon 7 Dec 2026"


def test_what_another_program_wrote_has_the_report_made_anew_before_anything_is_stored(
    shown, roster, session, qtbot, clock
):
    dialog = shown(roster)
    with Desk.open(session.desk.path, now=clock) as other:
        other.enrol(a_participant("0103"))
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    said = dialog.said.text()
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    assert "look again" in said
    assert "2 participants would be enrolled" in said
    assert sorted(one.subject_id for one in session.desk.participants())[2:] == ["0101", "0102", "0103"]


def test_what_another_program_took_back_can_be_imported_again(shown, roster, session, clock):
    dialog = shown(roster)
    with Desk.open(session.desk.path, now=clock) as other:
        other.enrol(a_participant("0101"))
        session.follow_others()
        taken = dialog.go.isEnabled(), dialog.report.toPlainText()
        other.undo()
        session.follow_others()

    assert taken[0] is False
    assert "0101" in taken[1]
    assert (dialog.go.isEnabled(), dialog.go.text()) == (True, "Import 2 participants")


def test_what_is_worth_a_question_stands_under_its_participant(shown, roster):
    lines = roster.decode().splitlines()
    dialog = shown("\n".join((lines[0], lines[1].replace(',"",""', ',"","MRN 1234567"'), lines[2])).encode())
    report = dialog.report.toPlainText()

    assert "1 of them has a line marked “!”" in dialog.said.text()
    assert "    ! The note seems to contain a medical record number." in report.splitlines()
    assert "1234567" not in report
    assert dialog.go.isEnabled()


def test_a_first_day_that_is_closed_is_told_under_its_participant(shown, roster):
    dialog = shown(roster.replace(b"2026-12-07", b"2026-12-25"))

    assert dialog.report.toPlainText().splitlines()[1] == (
        "    ! The first step dose on Fri 25 Dec 2026 is on a closed day (Christmas Day): "
        "it would be on Mon 28 Dec 2026."
    )


def test_the_status_says_how_many_were_enrolled_and_that_undo_takes_them_back(window, shown, roster):
    dialog = shown(roster)
    dialog.go.click()

    assert window.statusBar().currentMessage() == "2 participants were enrolled. You can undo this."


def test_a_faulty_file_is_refused_line_by_line_and_nothing_stored(shown, roster, session):
    dialog = shown(roster.replace(b"0101", b"Jane Roe").replace(b"P2", b"P9"))
    lines = dialog.report.toPlainText().splitlines()

    assert len(lines) >= 2
    assert not dialog.go.isEnabled()
    assert dialog.go.accessibleDescription().startswith("Nothing can be imported: ")
    assert len(session.desk.participants()) == 2


def test_a_file_is_chosen_and_one_that_cannot_be_read_is_said(session, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(tmp_path / "missing.csv"), ""))
    monkeypatch.setattr("ui.participants.import_dialog.tell", lambda _parent, said: told.append(said))
    ImportDialog.ask(session)

    assert told == ["missing.csv could not be read: No such file or directory."]
    assert session.folders.of(FileKind.ROSTER) == tmp_path


def test_from_the_menu_a_roster_is_chosen_read_and_stored(hands, roster, session, tmp_path, monkeypatch):
    (tmp_path / "roster.csv").write_bytes(roster)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(tmp_path / "roster.csv"), ""))
    said = []

    def look_and_press(dialog):
        said.append((dialog.windowTitle(), dialog.report.toPlainText()[:4]))
        QTest.keyClick(dialog.go, Qt.Key.Key_Return)

    hands.press(Act.IMPORT_ROSTER, into=look_and_press)

    assert said == [("Import roster.csv", "0101")]
    assert [one.subject_id for one in session.desk.participants()] == ["0007", "0012", "0101", "0102"]
