from datetime import date, timedelta
from threading import Event

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from planner.desk import Desk
from planner.model.audience import Audience, Grouping
from planner.model.trail import Topic, TrailSearch
from tests.ui.conftest import NOW, a_participant
from ui.act import Act
from ui.export.export_dialog import ExportDialog
from ui.folders import FileKind, documents


@pytest.fixture
def dialog(qtbot, session):
    session.desk.placing.place("0012/S1", arrival=NOW.replace(hour=8, minute=0), chair="Bed 1", slot="Slot 1")
    made = ExportDialog(session, on=date(2026, 11, 23))
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    QThreadPool.globalInstance().waitForDone(5000)


@pytest.fixture
def held(monkeypatch):
    """Set, it lets the export go on: until then it is under way."""
    may_go_on, export = Event(), Desk.export

    def wait_and_export(desk, *days, **how):
        assert may_go_on.wait(10)
        return export(desk, *days, **how)

    monkeypatch.setattr(Desk, "export", wait_and_export)
    yield may_go_on
    may_go_on.set()


def test_a_calendar_is_saved_and_says_nothing_of_anybody(dialog, tmp_path, monkeypatch, qtbot):
    out = tmp_path / "clinic.ics"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out), ""))
    with qtbot.waitSignal(dialog.finished):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    text = out.read_text()

    assert dialog.exported.written == (out,)
    assert dialog._session.folders.of(FileKind.CALENDAR) == tmp_path
    assert "BEGIN:VEVENT" in text
    assert "0012" not in text
    assert "tarlatamab" not in text.casefold()


def test_what_a_reader_sees_is_said_before_it_is_chosen(dialog, qtbot):
    safe = dialog.privacy.text()
    qtbot.mouseClick(dialog.shows[Audience.CODED], Qt.MouseButton.LeftButton)

    assert safe.startswith("No subject ID")
    assert "nobody but the study team" in dialog.privacy.text()
    assert dialog.show_as is Audience.CODED


def test_each_field_and_each_choice_has_a_letter(dialog, qtbot):
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    for letter, field in (
        (Qt.Key.Key_T, dialog.last),
        (Qt.Key.Key_D, dialog.first),
        (Qt.Key.Key_F, dialog.by),
    ):
        QTest.keyClick(dialog, letter, Qt.KeyboardModifier.AltModifier)

        assert field.hasFocus()

    for letter, audience in (
        (Qt.Key.Key_C, Audience.CODED),
        (Qt.Key.Key_U, Audience.UNIT),
        (Qt.Key.Key_B, Audience.BUSY),
    ):
        QTest.keyClick(dialog, letter, Qt.KeyboardModifier.AltModifier)

        qtbot.waitUntil(lambda audience=audience: dialog.show_as is audience)  # Qt shows the press first


def test_what_names_participants_is_offered_another_name_and_folder_than_what_is_shared(
    dialog, tmp_path, monkeypatch, qtbot
):
    offered = []
    shared = tmp_path / "shared"
    shared.mkdir()

    def choose(_parent, _title, proposed, _kinds):
        offered.append(proposed)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    dialog._session.folders.remember(FileKind.CALENDAR, shared)
    for audience in Audience:
        qtbot.mouseClick(dialog.shows[audience], Qt.MouseButton.LeftButton)
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    busy, coded, unit = offered

    assert busy == str(shared / "clinic-day.ics")
    assert coded == str(documents() / "clinic-day-coded.ics")
    assert unit == str(documents() / "clinic-day-unit.ics")


def test_a_file_for_each_place_asks_for_a_folder(dialog, tmp_path, monkeypatch, qtbot):
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(tmp_path))
    dialog.by.setCurrentIndex(dialog.by.findData(Grouping.PLACE))
    with qtbot.waitSignal(dialog.finished):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    assert len(dialog.exported.written) >= 2
    assert dialog._session.folders.of(FileKind.CALENDAR) == tmp_path
    assert all(path.parent == tmp_path for path in dialog.exported.written)


def test_days_the_wrong_way_round_are_refused_here(dialog, qtbot):
    dialog.last.day = date(2026, 11, 1)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    assert dialog.refusal.text() == "The last day comes before the first."
    assert dialog.isVisible()


def test_a_file_that_cannot_be_written_is_said_and_the_dialog_stays(dialog, tmp_path, qtbot):
    dialog.write(tmp_path / "no such folder" / "clinic.ics")
    qtbot.waitUntil(lambda: dialog.work is None)

    assert dialog.isVisible()
    assert "no such folder" in dialog.refusal.text()
    assert dialog.save.isEnabled()


def test_days_without_a_place_are_refused_in_a_sentence(dialog, tmp_path, qtbot):
    dialog.first.day = dialog.last.day = date(2026, 12, 25)
    dialog.write(tmp_path / "clinic.ics")
    qtbot.waitUntil(lambda: dialog.work is None)

    assert dialog.refusal.text().endswith(".")
    assert dialog.refusal.isVisible()
    assert not (tmp_path / "clinic.ics").exists()


def test_the_dialog_stays_awake_while_the_calendar_is_written(dialog, held, tmp_path, qtbot):
    dialog.write(tmp_path / "clinic.ics")
    qtbot.waitUntil(lambda: dialog.how_far.text().startswith("Writing"))
    under_way = dialog.progress.isVisible(), dialog.save.isEnabled(), (tmp_path / "clinic.ics").exists()
    with qtbot.waitSignal(dialog.finished):
        held.set()

    assert under_way == (True, False, False)
    assert dialog.exported.written == (tmp_path / "clinic.ics",)


def test_closed_meanwhile_the_calendar_is_written_all_the_same(dialog, held, session, tmp_path, qtbot):
    told = []
    session.noted.connect(told.append)
    dialog.write(tmp_path / "clinic.ics")
    dialog.reject()
    closed = not dialog.isVisible()
    with qtbot.waitSignals([session.noted, session.overtaken]):  # the window follows what was written
        held.set()

    assert closed
    assert told == [f"clinic.ics was saved in {tmp_path}."]
    assert (tmp_path / "clinic.ics").exists()


def test_the_window_goes_on_working_on_the_file_afterwards(dialog, session, tmp_path, qtbot):
    with qtbot.waitSignal(session.overtaken):
        dialog.write(tmp_path / "clinic.ics")
    session.desk.enrol(a_participant("0099"))

    assert "audit-trail" not in {finding.rule for finding in session.desk.findings()}


def test_escaping_the_file_chooser_writes_nothing(dialog, monkeypatch, qtbot):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: ("", ""))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    assert dialog.exported is None
    assert dialog.isVisible()


def test_the_key_opens_it_from_the_day_shown_and_the_trail_keeps_what_was_written(
    hands, session, tmp_path, monkeypatch, qtbot
):
    session.desk.placing.place("0012/S1", arrival=NOW.replace(hour=8, minute=0), chair="Bed 1", slot="Slot 1")
    told, first = [], []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "clinic.ics"), ""))
    monkeypatch.setattr("ui.export.export_dialog.tell", lambda _parent, said: told.append(said))

    def save(dialog):
        first.append(dialog.first.day)
        QTest.keyClick(dialog.save, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not dialog.isVisible())

    hands.press(Act.EXPORT, into=save)

    assert first == [date(2026, 11, 23)]
    assert told == [f"clinic.ics was saved in {tmp_path}."]
    assert (tmp_path / "clinic.ics").read_text().startswith("BEGIN:VCALENDAR")
    assert session.desk.trail.lines(TrailSearch(topic=Topic.EXPORTS))


@pytest.mark.parametrize("weeks", [0, 5])
def test_from_a_later_day_the_calendar_still_begins_today_since_its_readers_would_lose_what_comes_before(
    session, qtbot, weeks
):
    looked_at = NOW.date() + timedelta(weeks=weeks)
    dialog = ExportDialog(session, on=looked_at)
    qtbot.addWidget(dialog)

    assert dialog.first.day == NOW.date()
    assert dialog.last.day == looked_at + timedelta(days=27)


def test_from_an_earlier_day_the_calendar_begins_with_it(session, qtbot):
    dialog = ExportDialog(session, on=NOW.date() - timedelta(days=3))
    qtbot.addWidget(dialog)

    assert dialog.first.day == NOW.date() - timedelta(days=3)
    assert dialog.last.day == NOW.date() + timedelta(days=27)
