from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.desk import Desk
from tests.ui.conftest import NOW, a_participant
from ui.act import Act
from ui.language import tr
from ui.treatment.treatment_acts import OF_A_VISIT
from ui.weeks.day_scale import WEEK
from ui.weeks.week_words import HINT

CONTROL = Qt.KeyboardModifier.ControlModifier


def ids(page):
    return [line.subject_id for line in page.model.lines]


def test_the_key_shows_it_and_the_right_room_is_switched_on(window, hands):
    hands.press(Act.SHOW_WEEKS)

    assert window.pages.weeks.isVisible()
    assert window.acts[Act.SHOW_WEEKS].isChecked()
    assert window.pages.weeks.view.hasFocus()


def test_it_opens_on_eight_weeks_with_the_last_one_before(window, hands):
    hands.press(Act.SHOW_WEEKS)
    view = window.pages.weeks.view

    assert (view.first_seen, view.last_seen) == (date(2026, 11, 15), date(2027, 1, 9))
    assert window.pages.weeks.bar.title.text() == "15 Nov 2026 – 9 Jan 2027"
    assert window.pages.weeks.bar.spans.currentText() == "8 weeks"


def test_who_was_due_long_ago_stands_first(page):
    assert ids(page) == ["0007", "0012"]


def test_the_order_and_the_search_are_heeded(page, session):
    session.desk.enrol(a_participant("0003", date(2026, 12, 7)))
    by_due = ids(page)
    page.bar.orders.setCurrentIndex(1)
    page.bar.orders.activated.emit(1)
    by_subject = ids(page)
    QTest.keyClicks(page.bar.search, "001")

    assert by_due == ["0007", "0012", "0003"]
    assert by_subject == ["0003", "0007", "0012"]
    assert ids(page) == ["0012"]


@pytest.mark.parametrize(("span", "weeks"), [("4 weeks", 4), ("6 months", 26), ("2 years", 104)])
def test_a_span_can_be_picked(page, span, weeks):
    page.bar.spans.setCurrentText(span)
    page.bar.spans.activated.emit(page.bar.spans.currentIndex())

    assert page.view.span == weeks * WEEK


def test_a_span_between_those_offered_is_one_of_them_while_it_is_shown(page):
    said = [page.bar.spans.itemText(place) for place in range(page.bar.spans.count())]
    page.view.show_span(15.2 * WEEK)
    between = page.bar.spans.currentText(), page.bar.spans.currentIndex()
    page.view.show_span(16 * WEEK)
    next_to_it = page.bar.spans.currentText()
    page.view.show_span(26 * WEEK)

    assert between == ("15 weeks", said.index("6 months"))
    assert next_to_it == "16 weeks"
    assert page.bar.spans.currentText() == "6 months"
    assert [page.bar.spans.itemText(place) for place in range(page.bar.spans.count())] == said


def test_the_arrows_step_on_leaving_a_week_in_sight(page, qtbot):
    before = page.view.first_seen
    qtbot.mouseClick(page.bar.later, Qt.MouseButton.LeftButton)
    after = page.view.first_seen
    qtbot.mouseClick(page.bar.earlier, Qt.MouseButton.LeftButton)
    back = page.view.first_seen
    page.view.show_from(date(2027, 6, 6))
    qtbot.mouseClick(page.bar.today, Qt.MouseButton.LeftButton)

    assert (after - before).days == 3 * WEEK
    assert back == before
    assert page.view.first_seen == date(2026, 11, 15)


def test_the_zoom_keys_zoom_the_weeks_while_these_are_in_front(page, window, hands):
    before, board = page.view.span, window.pages.day.board.grid.scale.pixels
    hands.press(Act.ZOOM_IN)
    untouched = window.pages.day.board.grid.scale.pixels
    nearer = page.view.span
    hands.press(Act.FIT)
    fitted = page.view.span
    window.pages.show_today()
    hands.press(Act.ZOOM_IN)

    assert untouched == board
    assert nearer == pytest.approx(before / 1.25)
    assert fitted == pytest.approx(8 * WEEK)
    assert page.view.span == fitted


def test_what_is_chosen_is_told_below_and_at_first_what_can_be_done(window, hands, session):
    hands.press(Act.SHOW_WEEKS)
    page = window.pages.weeks
    page.view.choose_row(None)
    at_first = page.said.text()
    page.view.choose_row(page.model.row_of("0012", "C1D1"))

    assert at_first == tr(HINT)
    assert page.said.text().startswith("0012 C1D1 on Mon 7 Dec 2026, proposed, window 7–8 Dec, ")


def test_the_other_mouse_button_offers_the_treatment_over_the_chosen_visit(page, row, hands):
    row("C1D8")
    seen = []

    def look(dialog):
        seen.append(dialog.windowTitle())
        dialog.reject()

    hands.press(Act.DELAY, into=look)

    assert {*OF_A_VISIT} <= {action.objectName() for action in page.view.actions()}
    assert seen == ["Delay or advance: 0012"]


def test_an_edit_is_seen_at_once_and_the_chosen_visit_kept(page, row, session):
    row("C1D8")
    session.attempt(lambda: session.desk.enrol(a_participant("0003", date(2026, 9, 7))))

    assert ids(page) == ["0003", "0007", "0012"]
    assert page.chosen_visit() == ("0012", "C1D8")


def test_while_nobody_looks_nothing_is_read_and_then_it_is(page, session, window, hands):
    window.pages.show_today()
    session.attempt(lambda: session.desk.enrol(a_participant("0003", date(2026, 9, 7))))
    meanwhile = ids(page)
    hands.press(Act.SHOW_WEEKS)

    assert meanwhile == ["0007", "0012"]
    assert ids(page) == ["0003", "0007", "0012"]


def test_what_the_command_line_wrote_is_seen(page, session):
    with Desk.open(session.desk.path, now=lambda: NOW) as other:
        other.enrol(a_participant("0099"))
    session.follow_others()

    assert "0099" in ids(page)


def test_past_midnight_another_day_is_today(page, session, monkeypatch):
    monkeypatch.setattr(session, "today", lambda: date(2026, 11, 24))
    page._clock.timeout.emit()

    assert page.view.today == date(2026, 11, 24)


def test_two_years_lead_to_the_week_that_is_pressed(page, qtbot):
    qtbot.mouseClick(page.bar.glance, Qt.MouseButton.LeftButton)
    day = date(2027, 9, 22)
    at = page.years.visualRect(page.years.days.index(page.years.days.row_of(day))).center()
    was_there = page.years.isVisible()
    qtbot.mouseClick(page.years.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert was_there
    assert page.view.isVisible()
    assert page.view.first_seen == date(2027, 9, 12)
    assert not page.bar.glance.isChecked()


def test_two_years_are_all_read_in_the_end(page, qtbot):
    page.bar.glance.click()
    last = page.years.days.day(page.years.days.rowCount() - 1)
    qtbot.waitUntil(lambda: page.occupancies.of(last) is not None)

    assert last - page.view.today > timedelta(days=730)


def test_an_undo_leaves_the_weeks_where_they_were(page, session, hands, row):
    session.desk.treatment.cancel("0012", "C4D8", reason="Away")
    page.show_week(date(2027, 3, 1))
    page.bar.search.setFocus()
    page.view.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    seen, chosen = page.view.first_seen, page.chosen_visit()
    hands.press(Act.UNDO)
    row("C1D1")
    page.show_week(date(2027, 3, 1))
    hands.press(Act.REDO)

    assert chosen is None
    assert page.chosen_visit() == ("0012", "C1D1")
    assert page.view.first_seen == seen
