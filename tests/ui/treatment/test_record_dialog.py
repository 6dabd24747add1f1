from datetime import time, timedelta

from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from planner.desk import Desk
from planner.model.hold import HoldReason
from planner.model.moment import Moment
from planner.model.visit import VisitStatus
from tests.ui.boards import MONDAY, NEW_YORK
from tests.ui.treatment.conftest import TODAY
from ui.act import Act
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.record_dialog import RecordDialog


def row_of(dialog, name):
    return next(row for row in dialog.rows if row.moment.name == name)


def noted_at(row, clock):
    row.time.setTime(QTime.fromString(clock, "HH:mm"))
    row.button.click()


def recorded(box):
    next(one for one in box.buttons() if one.text().startswith("Record ")).click()


def status(session, chosen=TODAY):
    return session.desk.course_visit(*chosen).status


def test_enter_notes_the_arrival_now_and_stands_on_what_comes_next(opened, session):
    dialog = opened(RecordDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    arrived = session.desk.happened("0012").attendances[0].arrived.astimezone(NEW_YORK)

    assert dialog.head.text() == "0012 S1, Mon 23 Nov 2026: under way"
    assert arrived.time() == time(10, 42)
    assert row_of(dialog, "Arrived").said.text() == "10:42"
    assert row_of(dialog, "In the chair").button.isDefault()


def test_return_in_a_field_notes_its_own_moment_and_not_the_one_that_comes_next(opened, session):
    dialog = opened(RecordDialog)
    noted_at(row_of(dialog, "Arrived"), "07:30")
    noted_at(row_of(dialog, "In the chair"), "07:40")
    arrived = row_of(dialog, "Arrived").time
    arrived.setFocus()
    arrived.setTime(QTime(7, 35))
    QTest.keyClick(arrived, Qt.Key.Key_Return)
    happened = session.desk.happened("0012")

    assert happened.attendances[0].arrived.astimezone(NEW_YORK).time() == time(7, 35)
    assert happened.given == ()


def test_return_in_the_reason_notes_nothing(opened, session):
    dialog = opened(RecordDialog)
    dialog.reason.setFocus()
    QTest.keyClicks(dialog.reason, "Snow")
    QTest.keyClick(dialog.reason, Qt.Key.Key_Return)

    assert dialog.isVisible()
    assert session.desk.happened("0012").attendances == ()


def test_times_can_be_typed_and_every_moment_is_one_edit(opened, session):
    dialog = opened(RecordDialog)
    noted_at(row_of(dialog, "Arrived"), "07:30")
    noted_at(row_of(dialog, "In the chair"), "07:40")
    noted_at(row_of(dialog, "TAR started"), "08:35")
    noted_at(row_of(dialog, "TAR ended"), "09:35")
    dose = session.desk.happened("0012").given[0]
    session.desk.undo()

    assert dose.started.astimezone(NEW_YORK).time() == time(8, 35)
    assert dose.ended.astimezone(NEW_YORK).time() == time(9, 35)
    assert session.desk.happened("0012").given[0].ended is None


def test_another_amount_than_planned_is_asked_about_and_kept(opened, session, answered):
    dialog = opened(RecordDialog)
    row = row_of(dialog, "TAR started")
    row.amount.setValue(0.5)
    said = []
    answered(lambda box: (said.append(box.text()), recorded(box)))
    row.button.click()

    assert said == ["0012 S1: 1 mg of tarlatamab is planned, and 0.5 mg would be recorded."]
    assert session.desk.happened("0012").given[0].amount == 0.5


def test_a_digit_too_many_in_a_dose_is_not_recorded_by_what_return_presses(opened, session, answered):
    dialog = opened(RecordDialog)
    row = row_of(dialog, "TAR started")
    row.amount.setValue(100)
    answered(lambda box: box.defaultButton().click())
    row.button.click()

    assert session.desk.happened("0012").given == ()
    assert row.amount.value() == 100


def test_what_cannot_be_is_refused_in_the_dialog(opened, session):
    dialog = opened(RecordDialog)
    row = row_of(dialog, "Arrived")
    noted_at(row, "12:00")

    assert "future" in row.refusal.text()
    assert row.refusal.isVisible()
    assert not session.desk.happened("0012").attendances


def test_done_closes_the_visit_and_the_dialog(opened, session, press):
    dialog = opened(RecordDialog)
    press(dialog.ends.finish)

    assert not dialog.isVisible()
    assert status(session) is VisitStatus.DONE
    assert session.desk.happened("0012").given[0].amount == 1


def test_a_missed_visit_needs_a_reason_and_can_be_booked_again(opened, session, press):
    dialog = opened(RecordDialog)
    press(dialog.ends.missed)
    refused, led_to = dialog.end_refusal.text(), dialog.focusWidget()
    dialog.reason.setText("Snowed in")
    press(dialog.ends.missed)
    was = status(session)
    again = opened(RecordDialog)
    again.reason.setText("Came after all")
    press(again.ends.again)

    assert "reason" in refused
    assert led_to is dialog.reason
    assert was is VisitStatus.MISSED
    assert status(session) is VisitStatus.BOOKED


def test_what_was_not_given_is_left_out(opened, session, press, treated):
    dialog = opened(RecordDialog, treated)
    next(iter(dialog.not_given.boxes.values())).setChecked(True)
    press(dialog.ends.finish)

    assert "missed or cancelled" in dialog.end_refusal.text()


def test_of_what_has_started_it_cannot_be_said_that_it_was_not_given(opened, session, answered):
    dialog = opened(RecordDialog, TODAY)
    box = next(iter(dialog.not_given.boxes.values()))
    could_be = box.isEnabled()
    box.setChecked(True)
    for name, at in (("Arrived", "08:00"), ("TAR started", "09:00")):
        noted_at(row_of(dialog, name), at)

    assert could_be
    assert (box.isEnabled(), box.isChecked()) == (False, False)
    assert "TAR started" in box.accessibleDescription()


def test_the_key_opens_it_over_the_chosen_line_of_a_course(window, hands, session):
    window.pages.show_participant("0012", "S1")

    def finish(dialog):
        dialog.ends.finish.click()

    hands.press(Act.RECORD_VISIT, into=finish)

    assert status(session) is VisitStatus.DONE
    assert window.pages.chosen_visit() == TODAY
    assert "S1" in window.acts[Act.UNDO].text()


def test_a_dose_too_soon_asks_why_it_is_right(opened, session, clock, answered):
    session.desk.treatment.done("0012", "S1")
    clock.now += timedelta(days=2)
    dialog = opened(RecordDialog, ChosenVisit("0012", "S2"))
    row, before = row_of(dialog, "TAR started"), dialog.override.isEnabled()
    answered(lambda box: next(one for one in box.buttons() if one.text() != "Cancel").click())
    row.button.click()
    refused, asked = row.refusal.text(), dialog.override.isEnabled()
    dialog.override.setText("Agreed with the sponsor")
    row.button.click()

    assert "override" in refused
    assert (before, asked) == (False, True)
    assert {dose.visit for dose in session.desk.happened("0012").given} == {"S1", "S2"}


def test_an_arrival_on_another_day_than_the_booked_one_is_asked_about_first(
    opened, session, treated, clock, answered
):
    desk, booked = session.desk, session.today()
    desk.placing.place("0042/C2D8", arrival=session.now() + timedelta(hours=1), chair="Chair 3")
    clock.now -= timedelta(days=3)
    dialog, asked = opened(RecordDialog, treated), []

    def answer(press):
        def said(box):
            asked.append((box.text(), box.informativeText()))
            press(box)

        answered(said)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    answer(lambda box: box.reject())
    left = desk.happened("0042").attendances
    answer(lambda box: next(one for one in box.buttons() if one.text() != "Cancel").click())

    assert asked[0] == asked[1]
    assert asked[0][0].startswith("0042 C2D8 is booked on Tue 1 Dec 2026. Noted on Sat 28 Nov 2026, it")
    assert "gives up Chair 3 there" in asked[0][0]
    assert "before its window" in asked[0][1]
    assert "sacituzumab govitecan needs at least 7 days" in asked[0][1]
    assert left == ()
    assert [one.visit_key for one in desk.day(session.today()).tray] == ["0042/C2D8"]
    assert [one for one in desk.day(booked).blocks if one.subject_id == "0042"] == []
    assert "Sat 28 Nov" in dialog.head.text()


def test_on_the_day_it_is_booked_nothing_is_asked(opened, session, treated):
    QTest.keyClick(opened(RecordDialog, treated), Qt.Key.Key_Return)

    assert len(session.desk.happened("0042").attendances) == 1


def test_a_discharge_long_before_its_time_is_asked_about_as_the_board_asks(opened, session, clock, asking):
    asked = asking("ui.treatment.record_dialog", False, True)
    clock.now = clock.now.replace(hour=15, minute=20)
    dialog = opened(RecordDialog)
    noted_at(row_of(dialog, "Arrived"), "08:00")
    noted_at(row_of(dialog, "TAR started"), "10:00")
    leaves = row_of(dialog, "Discharged")
    leaves.button.click()
    declined = session.desk.happened("0012").attendances[0].discharged
    leaves.button.click()

    assert declined is None
    assert asked[0].words.startswith("0012 S1: the discharge is due at 10:00, 18 h 40 min after 15:20. ")
    assert "for 5 h 20 min of at least 22 h" in asked[0].words
    assert asked[0].yes == "Discharged at 15:20"
    assert session.desk.happened("0012").attendances[0].discharged == clock.now
    assert leaves.refusal.isHidden()


def places(dialog):
    """Where every button of the dialog stands."""
    buttons = dialog.findChildren(QPushButton)
    return [button.mapTo(dialog, button.rect().topLeft()) for button in buttons if button.isVisible()]


def test_no_button_moves_when_something_is_refused_or_an_override_asked_for(
    opened, session, clock, press, answered
):
    session.desk.treatment.done("0012", "S1")
    clock.now += timedelta(days=2)
    dialog = opened(RecordDialog, ChosenVisit("0012", "S2"))
    before = places(dialog)
    answered(lambda box: next(one for one in box.buttons() if one.text() != "Cancel").click())
    row_of(dialog, "TAR started").button.click()
    asked = (row_of(dialog, "TAR started").refusal.isVisible(), places(dialog))
    press(dialog.ends.missed)

    assert asked == (True, before)
    assert dialog.end_refusal.isVisible()
    assert places(dialog) == before


def test_times_and_amount_of_a_dose_are_noted_over_in_an_edit_each(opened, session, answered):
    dialog, said = opened(RecordDialog), []
    row, end = row_of(dialog, "TAR started"), row_of(dialog, "TAR ended")
    answered(lambda box: (said.append(box.text()), recorded(box)))
    noted_at(row, "08:35")
    noted_at(end, "09:35")
    words = (row.button.text(), end.button.text())
    row.amount.setValue(0.5)
    noted_at(row, "08:30")
    noted_at(end, "09:40")
    noted_at(row, "08:31")  # of the amount nothing is asked again
    (dose,) = session.desk.happened("0012").given
    labels = [line.label for line in session.desk.trail.lines(at_most=3)]

    assert words == ("Correct", "Correct")
    assert (dose.amount, dose.on) == (0.5, MONDAY)
    assert dose.started.astimezone(NEW_YORK).time() == time(8, 31)
    assert dose.ended.astimezone(NEW_YORK).time() == time(9, 40)
    assert labels == ["Correct TAR of 0012 S1"] * 3
    assert said == ["0012 S1: 1 mg of tarlatamab is planned, and 0.5 mg would be recorded."]


def test_each_button_is_read_out_with_the_verb_that_stands_on_it(opened):
    dialog = opened(RecordDialog)
    before = [row_of(dialog, name).button.accessibleName() for name in ("Arrived", "In the chair")]
    noted_at(row_of(dialog, "Arrived"), "07:30")
    after = [row_of(dialog, name).button.accessibleName() for name in ("Arrived", "In the chair")]

    assert before == ["Record: Arrived", "Record: In the chair"]
    assert after == ["Correct: Arrived", "Record: In the chair"]


def test_a_dose_is_not_moved_to_another_day_by_its_time(opened, session):
    dialog = opened(RecordDialog)
    row = row_of(dialog, "TAR started")
    noted_at(row, "08:35")
    before = session.desk.happened("0012").given
    row.time.instant = row.time.instant - timedelta(days=1)
    row.button.click()

    assert "a dose of another day is taken back, then recorded" in row.refusal.text()
    assert session.desk.happened("0012").given == before


def test_what_was_taken_back_in_the_history_can_be_recorded_again(opened, session, answered):
    dialog = opened(RecordDialog)
    row = row_of(dialog, "TAR started")
    row.amount.setValue(0.5)
    answered(recorded)
    noted_at(row, "08:35")
    session.desk.trail.take_back(session.desk.trail.newest(), reason="Wrong dose")
    dialog._read()
    again = (row.amount.value(), row.button.isEnabled())
    row.button.click()

    assert again == (1, True)
    assert session.desk.happened("0012").given[0].amount == 1


def test_a_red_line_goes_as_soon_as_something_is_changed_or_done(opened, session, press):
    dialog = opened(RecordDialog)
    row = row_of(dialog, "Arrived")
    noted_at(row, "12:00")
    said = row.refusal.isVisible()
    row.time.setTime(QTime(8, 0))
    changed = row.refusal.isVisible()
    press(dialog.ends.missed)
    without_reason = dialog.end_refusal.isVisible()
    row.button.click()

    assert (said, changed, without_reason) == (True, False, True)
    assert dialog.end_refusal.isHidden()


def test_what_another_program_noted_meanwhile_is_shown_and_return_notes_nothing_until_it_was_read(
    opened, session, clock
):
    dialog = opened(RecordDialog)
    with Desk.open(session.desk.path, now=clock) as other:
        other.treatment.note("0012", "S1", Moment.ARRIVED)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    said, shown = row_of(dialog, "Arrived").refusal.text(), row_of(dialog, "Arrived").said.text()
    QTest.keyClick(dialog, Qt.Key.Key_Return)

    assert "look again" in said
    assert shown == "10:42"
    assert session.desk.happened("0012").attendances[0].in_chair is None
    assert not dialog.isVisible()


def test_a_field_that_is_written_in_keeps_the_keyboard_when_another_program_writes(opened, session, clock):
    dialog = opened(RecordDialog)
    dialog.reason.setFocus()
    with Desk.open(session.desk.path, now=clock) as other:
        other.treatment.note("0012", "S1", Moment.ARRIVED)
    session.follow_others()

    assert dialog.focusWidget() is dialog.reason
    assert row_of(dialog, "Arrived").said.text() == "10:42"


def test_a_visit_that_another_program_made_another_is_left(opened, session, treated, clock, qtbot):
    chosen = ChosenVisit("0042", "C3D1")
    dialog = opened(RecordDialog, chosen)
    with Desk.open(session.desk.path, now=clock) as other:
        other.treatment.hold("0042", since="C3D1", reason=HoldReason.LABS, agent="sg")
    with qtbot.waitSignal(session.noted) as noted:
        session.follow_others()

    assert noted.args == ["Another program changed 0042 C3D1: record it again."]
    assert not dialog.isVisible()


def test_an_end_long_before_its_time_and_a_visit_somebody_is_in_are_asked_about(
    opened, session, clock, asking
):
    asked = asking("ui.treatment.record_dialog", False, True, False, True)
    clock.now = clock.now.replace(hour=10, minute=20)
    dialog = opened(RecordDialog)
    noted_at(row_of(dialog, "Arrived"), "08:00")
    noted_at(row_of(dialog, "TAR started"), "10:00")
    for _ in range(2):
        row_of(dialog, "TAR ended").button.click()
    for _ in range(2):
        dialog.ends.finish.click()

    assert [one.yes for one in asked] == ["TAR ended at 10:20"] * 2 + ["Visit is done"] * 2
    assert asked[0].words == "0012 S1: the end of TAR is due at 11:00, 40 min after 10:20."
    assert "and no discharge is noted" in asked[2].words
    assert session.desk.happened("0012").given[0].ended == clock.now
    assert session.desk.course_visit("0012", "S1").status is VisitStatus.DONE
    assert not dialog.isVisible()


def test_an_end_set_right_to_long_before_its_time_is_asked_about_as_well(opened, session, clock, asking):
    asked = asking("ui.treatment.record_dialog", False, True)
    clock.now = clock.now.replace(hour=11, minute=0)
    dialog = opened(RecordDialog)
    noted_at(row_of(dialog, "TAR started"), "10:00")
    end = row_of(dialog, "TAR ended")
    noted_at(end, "11:00")
    ends = []
    for _ in range(2):
        noted_at(end, "10:20")
        ends.append(session.desk.happened("0012").given[0].ended.astimezone(NEW_YORK).time())

    assert [one.words for one in asked] == [
        "0012 S1: the end of TAR is due at 11:00, 40 min after 10:20."
    ] * 2
    assert {one.yes for one in asked} == {"TAR ended at 10:20"}
    assert ends == [time(11), time(10, 20)]


def test_who_has_a_bed_is_noted_as_in_the_bed(opened, session):
    session.desk.placing.place(
        "0012/S1", arrival=session.now().replace(hour=11), chair="Bed 1", slot="Slot 1"
    )
    names = [row.moment.name for row in opened(RecordDialog).rows]

    assert names[:2] == ["Arrived", "In the bed"]


def test_the_button_that_stands_out_is_the_one_of_what_comes_next(opened, session):
    dialog = opened(RecordDialog)
    before = [
        button.accessibleName() or button.text() for button in dialog.findChildren(QPushButton, "primary")
    ]
    noted_at(row_of(dialog, "Arrived"), "07:30")
    after = [
        button.accessibleName() or button.text() for button in dialog.findChildren(QPushButton, "primary")
    ]

    assert before == ["Record: Arrived"]
    assert after == ["Record: In the chair"]


def test_a_visit_that_is_done_too_late_asks_for_an_override_and_takes_it(
    opened, session, clock, press, treated
):
    desk = session.desk
    desk.undo()
    clock.now += timedelta(days=8)  # 29 days after C1D15
    for moment, hour in ((Moment.ARRIVED, 8), (Moment.DISCHARGED, 10)):
        desk.treatment.note("0042", "C2D1", moment, at=clock.now.replace(hour=hour))
    dialog = opened(RecordDialog, ChosenVisit("0042", "C2D1"))
    press(dialog.ends.finish)
    asked, said = dialog.override.isEnabled(), dialog.end_refusal.text()
    dialog.override.setText("agreed with the PI")
    press(dialog.ends.finish)

    assert asked
    assert "past 28 days" in said
    assert desk.course_visit("0042", "C2D1").status is VisitStatus.DONE
    assert "agreed with the PI" in desk.undo().reason


def test_a_dose_of_which_no_time_is_noted_is_not_what_comes_next(opened, session):
    treatment = session.desk.treatment
    for moment in (Moment.ARRIVED, Moment.IN_CHAIR):
        treatment.note("0012", "S1", moment, at=session.now().replace(hour=9))
    treatment.give_dose("0012", "S1", "tarlatamab", on=MONDAY)
    dialog = opened(RecordDialog)

    assert row_of(dialog, "TAR started").said.text() == "given, no time recorded"
    assert [row.moment.name for row in dialog.rows if row.button.isDefault()] == ["Monitoring started"]
