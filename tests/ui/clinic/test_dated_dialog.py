"""Closures and exceptions, noted in their dialogs: what breaks is named while they are filled."""

from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.desk import Desk
from planner.model.clinic import NurseShift
from planner.model.clinic_dates import Closure, HoursOn, NursesOn, OutOfService
from tests.ui.boards import MONDAY, NEW_YORK
from tests.ui.conftest import HTML
from tests.ui.tables import texts_of
from ui.asking import WORKING
from ui.clinic.closure_dialog import ClosureDialog
from ui.clinic.hours_dialog import HoursDialog
from ui.clinic.nurses_dialog import NursesDialog
from ui.clinic.out_dialog import OutDialog
from ui.language import tr
from ui.session import MOVED_ON

TOMORROW = MONDAY + timedelta(days=1)


@pytest.fixture
def desk_with_a_visit(session):
    arrival = datetime.combine(MONDAY, time(8), tzinfo=NEW_YORK)
    session.desk.placing.place("0012/S1", arrival=arrival, chair="Chair 7", slot="Slot 3")
    return session.desk


@pytest.fixture
def opened(qtbot, session, desk_with_a_visit):
    def make(kind, on=MONDAY, **more):
        dialog = kind(session, on, **more)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        qtbot.waitUntil(lambda: not dialog._foresight.is_waiting)
        return dialog

    return make


def test_closing_names_who_is_booked_and_needs_a_reason(opened, desk_with_a_visit, qtbot):
    dialog = opened(ClosureDialog)
    named, ready = texts_of(dialog.broken.table), dialog.go.isEnabled()
    why_not = dialog.foot.why_not.text()
    QTest.keyClicks(dialog.reason, "Snow")
    qtbot.waitUntil(dialog.go.isEnabled)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)

    assert named[0][:2] == ("Mon 23 Nov 2026", "0012 S1")
    assert not ready
    assert why_not == "Write the reason first."
    assert dialog.foot.why_not.text() == ""
    assert desk_with_a_visit.clinic.closure_on(MONDAY) == Closure(MONDAY, "Snow")
    assert not dialog.isVisible()


def test_some_days_are_closed_at_once_and_one_that_is_closed_can_be_put_off(
    opened, desk_with_a_visit, accept
):
    dialog = opened(ClosureDialog, TOMORROW)
    dialog.last.day = TOMORROW + timedelta(days=3)
    dialog.reason.setText("Move")
    accept(dialog)
    moved = [one for one in desk_with_a_visit.clinic.closures if one.reason == "Move"]
    change = opened(ClosureDialog, TOMORROW, before=moved[0])
    change.on.day = MONDAY + timedelta(days=15)
    accept(change)

    assert [one.on.day for one in moved] == [24, 25, 27]
    assert not change.last.isVisible()
    assert desk_with_a_visit.clinic.closure_on(MONDAY + timedelta(days=15)) is not None
    assert desk_with_a_visit.clinic.closure_on(TOMORROW) is None


def test_another_day_is_looked_at_before_anything_can_be_accepted(opened, qtbot):
    dialog = opened(ClosureDialog)
    dialog.reason.setText("Snow")
    qtbot.waitUntil(dialog.go.isEnabled)
    dialog.on.day = TOMORROW
    at_once = dialog.go.isEnabled()
    qtbot.waitUntil(dialog.go.isEnabled)

    assert not at_once
    assert texts_of(dialog.broken.table) == ()
    assert (
        dialog.said.text()
        == "Nothing that is booked or placed would break. No proposed visit gets another day."
    )


def test_how_many_proposed_visits_get_another_day_is_said(opened):
    dialog = opened(ClosureDialog, MONDAY + timedelta(days=7))

    assert dialog.said.text() == (
        "Nothing that is booked or placed would break. 4 proposed visits (2 participants) get another day."
    )


def test_the_window_goes_on_while_it_is_worked_out_and_closing_throws_it_away(
    qtbot, session, desk_with_a_visit, slow
):
    dialog = ClosureDialog(session, MONDAY)
    qtbot.addWidget(dialog)
    dialog.show()
    slow.begun()
    said, ready = dialog.said.text(), dialog.go.isEnabled()
    dialog.reject()
    slow.let_go.set()
    qtbot.waitUntil(lambda: dialog._foresight._asking.work is None)

    assert (said, ready) == (tr(WORKING), False)
    assert slow.asked == ["elsewhere"]
    assert texts_of(dialog.broken.table) == ()


def test_a_day_that_is_closed_already_is_refused_beside_the_form(opened, qtbot):
    dialog = opened(ClosureDialog, MONDAY + timedelta(days=3))

    assert "already recorded: closed on Thu 26 Nov 2026 (Thanksgiving Day)" in dialog.refusal.text()
    assert not dialog.go.isEnabled()


def test_other_hours_begin_with_those_of_the_day(opened, desk_with_a_visit, qtbot, accept):
    dialog = opened(HoursDialog, TOMORROW)
    shown = dialog.opens.at, dialog.closes.at
    dialog.closes.setTime(dialog.closes.time().addSecs(-6 * 3600))
    dialog.reason.setText(HTML)
    accept(dialog)

    assert shown == (time(7), time(18))
    assert desk_with_a_visit.clinic.other_hours == (HoursOn(TOMORROW, time(7), time(12), HTML),)


def test_hours_that_run_backward_are_refused_beside_the_form(opened, qtbot):
    dialog = opened(HoursDialog, TOMORROW)
    dialog.opens.setTime(dialog.closes.time())
    qtbot.waitUntil(lambda: bool(dialog.refusal.text()))

    assert "closing comes later than opening" in dialog.refusal.text()


def test_a_place_is_out_for_some_days_and_a_later_first_day_takes_the_last_along(
    opened, desk_with_a_visit, accept
):
    chair = desk_with_a_visit.clinic.chairs[9]
    dialog = opened(OutDialog, place=chair)
    dialog.first.day = TOMORROW
    carried = dialog.last.day
    dialog.last.day = TOMORROW + timedelta(days=2)
    dialog.reason.setText("Repair")
    accept(dialog)

    assert dialog.place.currentText() == chair.name
    assert carried == TOMORROW
    assert desk_with_a_visit.clinic.out_of_service == (
        OutOfService(chair.name, None, TOMORROW, TOMORROW + timedelta(days=2), "Repair"),
    )


def test_what_an_earlier_first_day_would_break_is_shown_at_once(opened, desk_with_a_visit, qtbot):
    dialog = opened(OutDialog, place=desk_with_a_visit.clinic.slots[2])
    dialog.first.day = TOMORROW + timedelta(days=1)
    qtbot.waitUntil(lambda: not dialog._foresight.is_waiting)
    later = texts_of(dialog.broken.table)
    dialog.first.day = MONDAY
    qtbot.waitUntil(lambda: not dialog._foresight.is_waiting)

    assert later == ()
    assert [row[1:] for row in texts_of(dialog.broken.table)] == [("0012 S1", "Slot 3 is not in service.")]


def test_a_slot_is_told_from_a_chair(opened, desk_with_a_visit, accept):
    dialog = opened(OutDialog, place=desk_with_a_visit.clinic.slots[2])
    named = texts_of(dialog.broken.table)
    dialog.reason.setText("Telemetry")
    accept(dialog)

    assert named[0][1:] == ("0012 S1", "Slot 3 is not in service.")
    assert desk_with_a_visit.clinic.out_of_service[0].slot == "Slot 3"


def test_other_nurses_begin_with_those_of_the_shift(opened, desk_with_a_visit, accept):
    dialog = opened(NursesDialog)
    early = dialog.nurses.value()
    dialog.shift.setCurrentText("Late")
    late = dialog.nurses.value()
    dialog.nurses.setValue(5)
    dialog.reason.setText("Illness")
    accept(dialog)

    assert (early, late) == (8, 6)
    assert desk_with_a_visit.clinic.other_nurses == (NursesOn(MONDAY, "Late", 5, "Illness"),)


def test_the_board_says_what_is_out_of_the_ordinary_that_day(window, session):
    unit = session.desk.unit
    hidden = window.pages.day.dated.isHidden()
    unit.make(unit.set_dated(OutOfService("Chair 1", None, MONDAY, MONDAY, HTML)))
    said = window.pages.day.dated

    assert hidden
    assert said.isVisible()
    assert said.said.text() == f"Exceptions: Chair 1 out of service ({HTML})."
    assert said.said.textFormat() is Qt.TextFormat.PlainText


@pytest.fixture
def another_program(session):
    """Removes or adds what it is asked to, in the same clinic file."""

    def write(change):
        with Desk.open(session.desk.path, now=session.now) as other:
            other.unit.make(change(other.unit))
        session.follow_others()

    return write


def test_a_place_that_another_program_took_away_is_not_replaced_unasked(
    opened, another_program, session, qtbot
):
    dialog = opened(OutDialog)
    dialog.place.setCurrentText("Chair 12")
    dialog.reason.setText("Repair")
    taken = next(chair for chair in session.desk.clinic.chairs if chair.name == "Chair 12")
    another_program(lambda unit: unit.remove_place(taken))
    qtbot.waitUntil(lambda: not dialog._foresight.is_waiting)
    gone = dialog.place.currentText(), dialog.go.isEnabled(), dialog.foot.why_not.text()
    dialog.place.setCurrentText("Chair 11")
    qtbot.waitUntil(dialog.go.isEnabled)

    assert gone == ("", False, "Choose a place first.")
    assert dialog.place.findText("Chair 12") == -1


def test_that_another_program_had_written_is_said_until_something_is_filled_in_otherwise(
    opened, session, qtbot
):
    dialog = opened(OutDialog)
    dialog.reason.setText("Repair")
    qtbot.waitUntil(dialog.go.isEnabled)
    with Desk.open(session.desk.path, now=session.now) as other:
        other.unit.make(other.unit.set_shift(NurseShift("Weekend", (5, 6), time(8), time(16), 2)))
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog._foresight.is_waiting)
    said, is_offered = dialog.refusal.text(), dialog.go.isEnabled()
    dialog.reason.setText("Repair of the pump")

    assert said == tr(MOVED_ON)
    assert is_offered
    assert dialog.refusal.text() == ""


def test_a_shift_that_another_program_added_is_offered_and_the_chosen_one_stays(opened, another_program):
    dialog = opened(NursesDialog)
    dialog.shift.setCurrentText("Late")
    dialog.nurses.setValue(4)
    another_program(lambda unit: unit.set_shift(NurseShift("Weekend", (5, 6), time(8), time(16), 2)))

    assert (dialog.shift.currentText(), dialog.nurses.value()) == ("Late", 4)
    assert dialog.shift.findText("Weekend") >= 0
