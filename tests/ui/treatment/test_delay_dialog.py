from datetime import date, timedelta

from PySide6.QtTest import QTest

from planner.desk import Desk
from planner.model.delay import DelayReason, Scope
from tests.ui.tables import texts_of
from ui.act import Act
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.delay_dialog import DelayDialog

CYCLE = ChosenVisit("0012", "C1D1")


def day_of(session, code, subject_id="0012"):
    return session.desk.course_visit(subject_id, code).booked


def foreseen(dialog, qtbot):
    """Wait until what is typed was looked at; the rows of the preview by visit."""
    qtbot.waitUntil(lambda: not dialog._soon.isActive())
    return {row[0]: row for row in texts_of(dialog.preview.table)}


def test_the_preview_names_every_visit_that_moves_from_where_to_where(opened, session, qtbot):
    dialog = opened(DelayDialog, CYCLE)
    dialog.scope.setCurrentIndex(dialog.scope.findData(Scope.CYCLE))
    dialog.days.setValue(7)
    rows = foreseen(dialog, qtbot)

    assert {"C1D1", "C1D8", "C1D15"} <= rows.keys()
    assert rows["C1D1"][1:3] == ("Mon 7 Dec", "Mon 14 Dec")
    assert "days after S2" in rows["C1D1"][4]
    assert session.desk.undo_label() == "Enroll 0012"


def test_another_scope_alone_shows_anew_what_moves(opened, qtbot):
    dialog = opened(DelayDialog, ChosenVisit("0012", "C1D15"))
    alone = foreseen(dialog, qtbot)
    dialog.scope.setCurrentIndex(dialog.scope.findData(Scope.REST))
    rest = foreseen(dialog, qtbot)

    assert alone.keys() == {"C1D15"}
    assert {"C1D15", "C2D1", "C2D8"} <= rest.keys()


def test_until_what_is_typed_was_looked_at_it_cannot_be_moved(opened, qtbot):
    dialog = opened(DelayDialog, CYCLE)
    dialog.reason.setCurrentIndex(0)
    before = dialog.go.isEnabled()
    dialog.days.setValue(3)
    typed = dialog.go.isEnabled()
    foreseen(dialog, qtbot)

    assert (before, typed, dialog.go.isEnabled()) == (True, False, True)


def test_a_visit_that_is_overdue_is_offered_today_and_no_past_day(opened, session, clock, treated):
    due = session.now().date()
    clock.now += timedelta(days=2)
    dialog = opened(DelayDialog, treated)

    assert dialog.day.day == due + timedelta(days=2) == session.today()


def test_two_sentences_about_a_visit_stand_one_after_the_other(opened, session, qtbot):
    dialog = opened(DelayDialog, ChosenVisit("0012", "S2"))
    dialog.days.setValue(34)
    remarks = foreseen(dialog, qtbot)["S2"][-1]

    assert remarks.count("S2 ") >= 2
    assert ".;" not in remarks


def test_of_a_placed_visit_it_says_that_it_will_wait_for_a_place_and_so_it_does(
    opened, session, qtbot, press
):
    at = session.now().replace(hour=11, minute=0)
    session.attempt(lambda: session.desk.placing.place("0012/S1", arrival=at))
    dialog = opened(DelayDialog, ChosenVisit("0012", "S1"))
    dialog.reason.setCurrentIndex(dialog.reason.findData(DelayReason.TRAVEL))
    remarks, moves_to = foreseen(dialog, qtbot)["S1"][-1], dialog.foreseen.moving[0].after
    press(dialog.go)

    assert remarks.startswith("booked; waits for a place on the new day")
    assert "0012/S1" in [visit.visit_key for visit in session.desk.day(moves_to).tray]


def test_of_a_visit_that_has_begun_it_says_that_it_is_about_the_next(opened, session):
    session.attempt(lambda: session.desk.treatment.start_infusion("0012", "S1", "tarlatamab"))
    began, ahead = (opened(DelayDialog, ChosenVisit("0012", code)) for code in ("S1", "S2"))
    due = ahead.head.text()

    assert began.head.text() == f"0012 S1 has begun or is over: only the next visit can be moved. {due}"
    assert due.startswith("0012 S2 is due on")


def test_accepting_moves_it_in_one_edit(opened, session, qtbot, press):
    before = day_of(session, "C1D1")
    dialog = opened(DelayDialog, CYCLE)
    dialog.days.setValue(2)
    dialog.reason.setCurrentIndex(dialog.reason.findData(DelayReason.TRAVEL))
    dialog.note.setText("Flight cancelled")
    foreseen(dialog, qtbot)
    press(dialog.go)
    moved = day_of(session, "C1D1")
    why = session.desk.trail.lines(at_most=1)[0].reason
    session.desk.undo()

    assert not dialog.isVisible()
    assert (moved - before).days == 2
    assert why == "travel: Flight cancelled"
    assert day_of(session, "C1D1") == before


def test_where_another_program_moved_it_meanwhile_it_is_shown_from_there_before_it_moves(
    opened, session, clock, qtbot, press
):
    dialog = opened(DelayDialog, CYCLE)
    dialog.reason.setCurrentIndex(dialog.reason.findData(DelayReason.TRAVEL))
    before = foreseen(dialog, qtbot)["C1D1"][1:3]
    with Desk.open(session.desk.path, now=clock) as other:
        other.treatment.delay(*CYCLE, days=1, scope=Scope.VISIT, reason=DelayReason.ILLNESS)
    press(dialog.go)
    after = foreseen(dialog, qtbot)["C1D1"][1:3]

    assert dialog.isVisible()
    assert "look again" in dialog.refusal.text()
    assert (before, after) == (("Mon 7 Dec", "Tue 8 Dec"), ("Tue 8 Dec", "Wed 9 Dec"))
    assert "set for Tue 8 Dec" in dialog.head.text()


def test_a_hard_gap_needs_an_override_before_it_can_be_accepted(opened, session, qtbot, press):
    dialog = opened(DelayDialog, ChosenVisit("0012", "S2"))
    dialog.days.setValue(-5)
    dialog.reason.setCurrentIndex(dialog.reason.findData(DelayReason.TRAVEL))
    foreseen(dialog, qtbot)
    barred = not dialog.go.isEnabled()
    said, why_not = dialog.remarks.toPlainText(), dialog.foot.why_not.text()
    shown = dialog.override.isVisible()
    QTest.keyClicks(dialog.override, "Agreed with the sponsor")
    press(dialog.go)

    assert barred
    assert shown
    assert said.startswith("Needs an override:")
    assert why_not == "This would break a rule: write the reason under Override."
    assert not dialog.isVisible()
    assert "Agreed with the sponsor" in session.desk.happened("0012").shifts[0].overrides


def test_no_reason_is_taken_for_granted(opened, qtbot):
    dialog = opened(DelayDialog, CYCLE)
    foreseen(dialog, qtbot)
    barred, why_not = not dialog.go.isEnabled(), dialog.foot.why_not.text()
    dialog.reason.setCurrentIndex(dialog.reason.findData(DelayReason.TRAVEL))

    assert barred
    assert why_not == "Choose the reason first."
    assert dialog.foot.why_not.text() == ""
    assert dialog.go.isEnabled()


def test_a_closed_day_is_refused_under_the_form(opened, qtbot):
    dialog = opened(DelayDialog, CYCLE)
    dialog.day.day = date(2026, 12, 25)
    foreseen(dialog, qtbot)

    assert dialog.to_day.isChecked()
    assert "closed" in dialog.refusal.text()
    assert not dialog.go.isEnabled()


def test_what_was_not_seen_cannot_be_accepted(opened, session):
    dialog = opened(DelayDialog, CYCLE)
    dialog.days.setValue(7)

    assert not dialog.go.isEnabled()


def test_the_key_opens_it_over_the_chosen_visit_of_a_course(window, hands, session):
    window.pages.show_participant("0012", "C1D8")
    seen = []

    def look(dialog):
        seen.append(dialog.head.text())
        dialog.reject()

    hands.press(Act.DELAY, into=look)

    assert seen[0].startswith("0012 C1D8 is due on")


def test_the_choice_and_the_button_tell_who_follows_a_visit_moved_alone(opened, session, qtbot):
    dialog = opened(DelayDialog, ChosenVisit("0012", "C1D8"))
    foreseen(dialog, qtbot)
    alone = (dialog.scope.currentText(), dialog.go.text())
    dialog.days.setValue(8)
    rows = foreseen(dialog, qtbot)

    assert alone == ("This visit alone", "Move this visit")
    assert rows.keys() == {"C1D8", "C2D1", "C2D8"}
    assert dialog.scope.currentText() == "This visit; 2 later visits are counted from it"
    qtbot.waitUntil(lambda: dialog.scope.width() >= dialog.scope.sizeHint().width())
    assert dialog.go.text() == "Move this visit; 2 later visits are counted from it"
    assert rows["C1D8"][5] == "C1D8 on Tue 22 Dec 2026 comes after C1D15 on Mon 21 Dec 2026."
