"""No action is about a visit that is not seen: what is chosen on the page in front, or nothing."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import NOW
from ui.act import Act
from ui.actions import row_of
from ui.language import tr
from ui.qactions import why_not
from ui.rooms import ROOMS
from ui.standing import CHANGING, ELSEWHERE, LOCKED, ON_BOARD, READ_ONLY

KEY = "0012/S1"
ELSEWHERE_ROOMS = tuple(room for room in ROOMS if room is not Act.SHOW_DAY)


@pytest.fixture
def page(window, session):
    """0012 S1 stands at eight and is chosen."""
    arrival = NOW.replace(hour=8, minute=0)
    session.attempt(lambda: session.desk.placing.place(KEY, arrival=arrival, chair="Bed 1", slot="Slot 1"))
    page = window.pages.day
    page.board.choose(KEY)
    return page


@pytest.mark.parametrize("room", ELSEWHERE_ROOMS)
def test_on_another_page_no_key_of_the_board_acts_on_its_hidden_choice(window, page, session, hands, room):
    before, said = session.desk.undo_label(), set()
    window.acts[room].trigger()
    reasons = {why_not(window.acts[act]) for act in ON_BOARD}
    for act in sorted(ON_BOARD):
        window.statusBar().clearMessage()
        hands.strike(row_of(act).keys[0])
        said.add(window.statusBar().currentMessage())
        window.acts[act].trigger()

    assert reasons == said == {tr(ELSEWHERE)}
    assert QApplication.activeModalWidget() is None
    assert session.desk.undo_label() == before


def test_back_on_the_day_they_are_about_what_is_chosen_there(page, session, hands):
    hands.press(Act.SHOW_PARTICIPANTS)
    hands.press(Act.SHOW_DAY)
    hands.press(Act.RECORD_NEXT)

    assert session.desk.undo_label() == "Record 0012 S1 arrived"


def test_what_is_next_goes_with_the_day_it_was_of(page, session, hands):
    shown = page.running.bar.isVisible()
    hands.press(Act.PREVIOUS_DAY)
    hidden = page.running.bar.isHidden()
    page.running.bar.next.click()

    assert shown
    assert hidden
    assert page.choice.key is None
    assert session.desk.undo_label().startswith("Place")


def test_what_is_next_goes_where_undo_leaves_nothing_chosen(window, session, page):
    session.attempt(lambda: session.desk.placing.unplace(KEY))
    page.tray.leave()
    hidden = page.running.bar.isHidden()

    assert hidden
    assert page.running.chosen() is None


def test_at_two_years_at_a_glance_no_visit_is_chosen(window, session):
    window.acts[Act.SHOW_WEEKS].trigger()
    weeks = window.pages.weeks
    weeks.view.choose_row(weeks.model.row_of("0012", "S2"))
    before = window.pages.chosen_visit()
    weeks.bar.glance.setChecked(True)

    assert before == ("0012", "S2")
    assert window.pages.chosen_visit() is None


def test_who_is_shown_is_in_the_list_whatever_was_searched_for(window):
    window.acts[Act.SHOW_PARTICIPANTS].trigger()
    people = window.pages.participants
    QTest.keyClicks(people.list.search, "0007")
    window.pages.show_participant("0012", "S1")

    assert people.course.subject_id == "0012"
    assert people.list.table.currentIndex().siblingAtColumn(0).data() == "0012"
    assert people.list.search.text() == ""


def test_a_locked_board_says_so_and_lays_nothing_out(window, page, hands):
    hands.press(Act.LOCK_BOARD)
    hands.strike(row_of(Act.LAY_OUT).keys[0])
    said, reason = window._state.text(), why_not(window.acts[Act.LAY_OUT])
    begun, button = page.lay_out.work, page.bar.lay_out.isEnabled()
    hands.press(Act.LOCK_BOARD)

    assert said == reason == tr(LOCKED)
    assert begun is None
    assert not button
    assert page.bar.lay_out.isEnabled()
    assert window._state.text() != tr(LOCKED)


def test_of_a_file_that_can_only_be_read_the_window_says_so_and_changes_nothing(window, session, page):
    session.is_read_only = True
    session.opened.emit()
    reasons = {why_not(window.acts[act]) for act in CHANGING}

    assert window._file.text() == "clinic.db: read-only"
    assert reasons == {tr(READ_ONLY)}
    assert window._state.text() == tr(READ_ONLY)
