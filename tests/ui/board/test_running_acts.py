"""Space, Ctrl+Return, the button and the list of “Now”, pressed; then the store is asked."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.desk import Desk
from planner.model.moment import Moment
from planner.model.stage import Stage
from planner.model.visit import VisitStatus
from tests.planner.treated import Clock
from tests.ui.boards import MONDAY
from tests.ui.conftest import NOW
from ui.act import Act
from ui.treatment.record_dialog import RecordDialog

KEY = "0012/S1"


@pytest.fixture
def clock():
    return Clock(NOW.replace(hour=8, minute=0))


@pytest.fixture
def page(window, session, clock):
    session.attempt(lambda: session.desk.placing.place(KEY, arrival=clock.now, chair="Bed 1", slot="Slot 1"))
    page = window.pages.day
    page.board.choose(KEY)
    return page


def attendance(session):
    return next(iter(session.desk.happened("0012").attendances), None)


def label(session):
    return session.desk.undo_label()


def test_space_on_the_board_notes_what_is_next_and_undo_takes_it_back(page, session, window, hands):
    page.board.setFocus()
    QTest.keyClick(page.board, Qt.Key.Key_Space)
    arrived = attendance(session).arrived
    said = window.statusBar().currentMessage()
    hands.press(Act.UNDO)

    assert arrived == NOW.replace(hour=8, minute=0)
    assert said == "Done: Record 0012 S1 arrived. You can undo it."
    assert attendance(session) is None


def test_the_button_says_what_it_notes_and_at_what_time(page, session, qtbot, clock):
    said = [page.running.bar.next.text()]
    for _ in range(2):
        qtbot.mouseClick(page.running.bar.next, Qt.MouseButton.LeftButton)
        said.append(page.running.bar.next.text())
        clock.turn(MONDAY, "08:07")

    assert said == ["Arrived   08:00", "In the bed   08:00", "Vital signs + neuro done   08:07"]
    assert attendance(session).in_chair == NOW.replace(hour=8, minute=7)


def test_a_key_of_the_menu_does_the_same_and_one_notes_the_check_alone(page, session, hands, clock):
    hands.press(Act.RECORD_NEXT)
    hands.press(Act.RECORD_NEXT)
    clock.turn(MONDAY, "09:00")
    hands.press(Act.CHECKED)

    assert label(session) == "Record vital signs and neuro check of 0012 S1"
    assert page.running.bar.next.text() == "TAR started   09:00"


def test_what_is_due_much_later_is_asked_about_once(page, session, asking):
    asked = asking("ui.board.running_acts", False, True)
    for _ in range(4):
        page.running._note_next()

    assert len(asked) == 2
    assert asked[0].words.startswith("0012 S1: the check of vital signs and neuro is due at ")
    assert asked[0].yes == "Vital signs + neuro done now"
    assert label(session) == "Record vital signs and neuro check of 0012 S1"


def test_a_key_held_on_the_board_answers_no_question(page, session, clock):
    treatment = session.desk.treatment
    for moment in (Moment.ARRIVED, Moment.IN_CHAIR):
        session.attempt(lambda moment=moment: treatment.note("0012", "S1", moment))
    before, open_after = label(session), []

    def hold_on():
        box = QApplication.activeModalWidget()
        for _ in range(5):
            QTest.keyPress(box.focusWidget(), Qt.Key.Key_Space)
            QTest.keyRelease(box.focusWidget(), Qt.Key.Key_Space)
        open_after.append((box.isVisible(), box.defaultButton().text()))
        box.reject()

    page.board.setFocus()
    QTimer.singleShot(0, hold_on)
    QTest.keyClick(page.board, Qt.Key.Key_Space)

    assert open_after == [(True, "Cancel")]
    assert label(session) == before


def test_beside_the_first_button_stands_the_other_thing_due_but_never_a_discharge(page, session, clock):
    for _ in range(2):
        page.running._note_next()
    clock.turn(MONDAY, "09:00")
    for _ in range(2):
        page.running._note_next()
    clock.turn(MONDAY, "09:10")
    page._tick()
    both = (page.running.bar.next.text(), page.running.bar.other.text())
    treatment = session.desk.treatment
    treatment.end_infusion("0012", "S1", "tarlatamab")
    treatment.note("0012", "S1", Moment.MONITORING_STARTED)

    assert both == ("Monitoring started   09:10", "Vital signs done   09:10")
    assert page.running.bar.next.text().startswith("Vital signs")
    assert page.running.bar.other.isHidden()


def test_the_button_beside_notes_what_it_says_and_not_what_the_first_one_does(page, session, clock, qtbot):
    page.board.setFocus()
    for _ in range(2):
        QTest.keyClick(page.board, Qt.Key.Key_Space)
    clock.turn(MONDAY, "09:00")
    page.ticking.turn()
    said = page.running.bar.next.text(), page.running.bar.other.text()
    qtbot.mouseClick(page.running.bar.other, Qt.MouseButton.LeftButton)

    assert said == ("Vital signs + neuro done   09:00", "TAR started   09:00")
    assert label(session) == "Start TAR of 0012 S1"


def test_the_list_has_the_latest_on_top_and_its_tab_counts_them(page, session, clock):
    session.attempt(
        lambda: session.desk.placing.place(
            "0007/C3D1", arrival=NOW.replace(hour=9, minute=0), chair="Chair 2"
        )
    )
    clock.turn(MONDAY, "09:10")
    page._tick()
    lines = [page.running.list.rows.index(row).data() for row in range(2)]

    assert lines[0].startswith("0012 S1, Bed 1: Arrival, 08:00, 1 h 10 min late")
    assert lines[1].startswith("0007 C3D1, Chair 2: Arrival, 09:00, 10 min late")
    assert page.side.tabs.tabText(1) == "Now (2 late)"


def test_the_clock_alone_moves_the_countdown_without_reading_the_file(page, session, clock, monkeypatch):
    def never(*_):
        raise AssertionError("the file was read")

    monkeypatch.setattr(type(session.desk), "running_day", never)
    clock.turn(MONDAY, "08:20")
    page._tick()

    assert page.running.list.rows.index(0).data().endswith("20 min late")


def test_a_line_of_now_leads_to_its_block_from_any_day(page, session, hands, qtbot):
    page.show_day(session.today() + timedelta(days=1))
    hands.press(Act.NOW)
    now = page.running.list
    qtbot.mouseClick(
        now.viewport(), Qt.MouseButton.LeftButton, pos=now.visualRect(now.rows.index(0)).center()
    )

    assert page.day == session.today()
    assert page.choice.block.visit_key == KEY
    assert page.side.tabs.currentWidget() is now


def test_the_block_says_how_far_its_visit_has_come_and_where_somebody_is(page, session, clock):
    def said():
        return [page.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in rows()]

    def rows():
        return [row for row, block in enumerate(page.model.blocks) if block.visit_key == KEY]

    before = said()
    page.board.setFocus()
    QTest.keyClick(page.board, Qt.Key.Key_Space)
    arrived = said()

    assert not any("arrived" in one for one in before)
    assert ["arrived" in one for one in arrived] == ["Bed 1" in one for one in arrived]
    assert {page.model.blocks[row].stage for row in rows()} == {Stage.ARRIVED, None}


def test_who_is_late_is_marked_on_the_block_as_the_clock_goes_on(page, session, clock):
    row = next(row for row, one in enumerate(page.model.blocks) if one.place == "Bed 1")
    on_time = page.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    clock.turn(MONDAY, "08:40")
    page._tick()

    assert "late" not in on_time
    assert page.model.is_late(page.model.blocks[row])
    assert ", late," in page.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)


def test_whoever_is_late_can_be_moved_or_delayed_from_the_menu_of_the_line(page, session, window):
    offered = page.running.list.actions()

    assert [
        window.acts[act] for act in (Act.MOVE_TO, Act.DELAY, Act.TOXICITY) if window.acts[act] not in offered
    ] == []


def test_space_in_the_list_notes_what_is_next_of_its_line(page, session, hands):
    hands.press(Act.NOW)
    page.running.list.setCurrentIndex(page.running.list.rows.index(0))
    QTest.keyClick(page.running.list, Qt.Key.Key_Space)

    assert label(session) == "Record 0012 S1 arrived"
    assert page.running.list.chosen_key() == KEY


def test_what_needs_a_decision_opens_the_dialog_and_says_why(page, session, clock):
    page.running._note_next()
    clock.turn(MONDAY, "08:30")
    session.desk.treatment.note("0012", "S1", Moment.DISCHARGED)
    seen = []

    def look(dialog):
        seen.append((type(dialog), dialog.end_refusal.text()))
        dialog.not_given.boxes["tarlatamab"].setChecked(False)
        dialog.ends.finish.click()

    QTimer.singleShot(0, lambda: look(QApplication.activeModalWidget()))
    page.running._note_next()

    assert seen[0][0] is RecordDialog
    assert "tarlatamab was due at 0012 S1 and is not recorded" in seen[0][1]
    assert session.desk.course_visit("0012", "S1").status is VisitStatus.DONE


def test_what_cannot_be_noted_now_is_said_as_it_stands(page, clock, told):
    page.running._note_next()
    clock.turn(MONDAY, "07:50")
    page.running._note_next()

    assert told == ["0012 S1: in bed at 07:50 would be before arrived at 08:00."]


def test_nothing_is_offered_of_a_visit_that_is_not_of_today(page, session):
    page.show_day(session.today() + timedelta(days=1))
    page.running.choose("0012/S2")

    assert page.running.bar.isHidden()


def test_an_arrow_key_in_the_list_leads_the_board_and_stays_through_an_edit(page, session, hands):
    at_nine = NOW.replace(hour=9, minute=0)
    session.attempt(lambda: session.desk.placing.place("0007/C3D1", arrival=at_nine, chair="Chair 2"))
    page.board.choose(KEY)
    hands.press(Act.NOW)
    QTest.keyClick(page.running.list, Qt.Key.Key_Down)
    led = page.choice.block.visit_key
    QTest.keyClick(page.running.list, Qt.Key.Key_Space)

    assert led == "0007/C3D1"
    assert label(session) == "Record 0007 C3D1 arrived"
    assert page.running.list.chosen_key() == "0007/C3D1"
    assert page.running.bar.head.text() == "Next for 0007 C3D1"


def test_who_has_no_block_stays_chosen_through_an_edit(page, session, clock):
    session.attempt(lambda: session.desk.treatment.note("0007", "C3D1", Moment.ARRIVED))
    page.running.list.visitChosen.emit("0007/C3D1")
    page.running._note_next()

    assert label(session) == "Record 0007 C3D1 in chair"
    assert page.running.list.chosen_key() == "0007/C3D1"


def test_an_arrow_key_turns_no_page(page, session, hands):
    tomorrow = session.today() + timedelta(days=1)
    hands.press(Act.NOW)
    page.show_day(tomorrow)
    QTest.keyClick(page.running.list, Qt.Key.Key_Down)

    assert page.day == tomorrow


def test_a_whole_visit_is_run_with_the_space_bar_alone(page, session, clock):
    page.board.setFocus()
    presses = 0
    while session.desk.course_visit("0012", "S1").status is not VisitStatus.DONE and presses < 40:
        visit = page.running.chosen()
        due = visit.next(page.running._minute())
        clock.now = max(clock.now, page.running.day.clock.instant(due.at).astimezone(clock.now.tzinfo))
        QTest.keyClick(page.board, Qt.Key.Key_Space)
        presses += 1
        page._tick()
    happened = session.desk.happened("0012")

    assert presses == 7 + len(session.desk.care_path("0012", "S1").checks)
    assert happened.given[0].ended is not None
    assert happened.attendances[0].discharged is not None


def test_space_on_a_board_that_another_program_overtook_notes_nothing_and_shows_it(
    page, session, clock, answered
):
    treatment, said = session.desk.treatment, []
    treatment.note("0012", "S1", Moment.ARRIVED)
    treatment.start_infusion("0012", "S1", "tarlatamab")
    clock.turn(MONDAY, "09:00")
    treatment.end_infusion("0012", "S1", "tarlatamab")
    clock.turn(MONDAY, "18:00")
    treatment.note("0012", "S1", Moment.DISCHARGED)
    with Desk.open(session.desk.path, now=clock) as other:
        other.undo()
    page.board.setFocus()
    answered(lambda box: (said.append(box.text()), box.reject()))
    QTest.keyClick(page.board, Qt.Key.Key_Space)

    assert said == ["Another program changed the clinic file: look again, then press once more."]
    assert session.desk.course_visit("0012", "S1").status is VisitStatus.BOOKED
    assert attendance(session).discharged is None
    assert not page.running.bar.next.text().startswith("Visit done")


def test_the_clock_shows_what_another_program_wrote_on_an_open_board(page, session, clock):
    with Desk.open(session.desk.path, now=clock) as other:
        other.treatment.note("0012", "S1", Moment.ARRIVED)
    page.ticking.turn()

    assert page.running.bar.next.text() == "In the bed   08:00"


def test_beside_the_board_of_another_day_now_says_whose_it_is(page, hands, clock):
    clock.turn(MONDAY, "09:10")
    hands.press(Act.NEXT_DAY)
    elsewhere = page.side.tabs.tabText(1)
    hands.press(Act.PREVIOUS_DAY)

    assert elsewhere == "Now, Mon 23 Nov (1 late)"
    assert page.side.tabs.tabText(1) == "Now (1 late)"


def test_of_a_file_that_can_only_be_read_space_says_so_at_once_and_the_button_is_off(
    page, session, hands, monkeypatch
):
    for moment in (Moment.ARRIVED, Moment.IN_CHAIR):  # what is next is far ahead: there would be a question
        session.desk.treatment.note("0012", "S1", moment)
    said, before = [], label(session)
    monkeypatch.setattr("ui.board.running_acts.tell", lambda _parent, sentence: said.append(sentence))
    session.is_read_only = True
    session.overtaken.emit()
    page.board.choose(KEY)
    page.board.setFocus()
    QTest.keyClick(page.board, Qt.Key.Key_Space)
    bar = page.running.bar

    assert said == ["This clinic file can only be read: nothing in it can be changed."]
    assert not bar.next.isEnabled()
    assert bar.why_not.isVisible()
    assert bar.why_not.text() == bar.next.accessibleDescription() == said[0]
    assert label(session) == before
