"""Visits are gone through and moved by mouse and by keyboard; the store is asked afterwards."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible, QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu

from planner.model.delay import Scope
from planner.model.visit import Visit
from tests.ui.conftest import a_participant
from ui.weeks.day_scale import WEEK, week_start
from ui.weeks.outlook import Verdict
from ui.weeks.weeks_view import EDGE

DAY = timedelta(days=1)
ALT, LEFT = Qt.KeyboardModifier.AltModifier, Qt.MouseButton.LeftButton


pytestmark = pytest.mark.qt_log_ignore("^This plugin does not support")  # of offscreen, for any popup


@pytest.fixture
def drag(page, qtbot):
    """Drags a visit by so many days; lets go unless it is to be held."""

    def move(row, days, *, hold=False):
        view = page.view
        start = view.visualRect(page.model.index(row)).center()
        end = start + QPoint(round(days * view.scale.pixels), 0)
        qtbot.mousePress(view.viewport(), LEFT, pos=start)
        for share in (0.3, 0.7, 1.0):
            move_held(view.viewport(), QPointF(start) + QPointF(end - start) * share)
        if not hold:
            qtbot.mouseRelease(view.viewport(), LEFT, pos=end)

    return move


def move_held(widget, at):
    """A move with the button held, which QTest does not send."""
    where, plain = widget.mapToGlobal(at), Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, at, where, Qt.MouseButton.NoButton, LEFT, plain)
    QApplication.sendEvent(widget, event)


@pytest.fixture
def because(qtbot):
    """Presses a reason of the menu that has popped up."""

    def press(word):
        qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        menu = QApplication.activePopupWidget()
        action = next(action for action in menu.actions() if word in action.text())
        qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

    return press


def day_of(session, code):
    return session.desk.course_visit("0012", code).booked


# ------------------------------------------------------------------------------------------ moving


def test_a_drag_within_the_window_asks_why_and_is_one_edit(page, row, drag, because, session):
    page.show_week(date(2026, 12, 14))
    before = day_of(session, "C1D8")
    drag(row("C1D8"), 2)
    because("Travel")
    stored, newest = session.desk.visits("0012"), session.desk.trail.lines(at_most=1)[0]
    session.desk.undo()

    assert stored == (Visit("0012", "C1D8", before + 2 * DAY),)
    assert newest.reason == "travel"
    assert day_of(session, "C1D8") == before
    assert session.desk.visits("0012") == ()


def test_the_visit_that_was_moved_stays_chosen_where_it_is_now(page, row, drag, because):
    page.show_week(date(2026, 12, 14))
    drag(row("C1D8"), 2)
    because("Travel")
    chosen = page.model.visits[page.view.currentIndex().row()]

    assert (chosen.key, chosen.day) == ("0012/C1D8", date(2026, 12, 16))


def test_while_it_is_dragged_the_words_follow_and_nothing_is_stored(page, row, drag, session):
    page.show_week(date(2026, 12, 14))
    drag(row("C1D8"), 2, hold=True)
    words = page.view._words

    assert page.view.drag.outlook.verdict is Verdict.FITS
    assert words.isVisible()
    assert words.text().startswith("Wed 16 Dec 2026: Fits.\nWithin its window, 14–17 Dec.")
    assert words.geometry().top() > 0
    assert session.desk.visits("0012") == ()


@pytest.mark.parametrize(("in_from", "scrolled"), [(5, -(EDGE - 5)), (-5, EDGE - 5)], ids=["left", "right"])
def test_a_drag_held_at_an_edge_brings_the_days_beyond_it_into_sight(page, row, qtbot, in_from, scrolled):
    page.show_week(date(2026, 12, 14))
    view = page.view
    at = view.visualRect(page.model.index(row("C1D8"))).center()
    x = in_from if in_from > 0 else view.viewport().width() + in_from
    before = view.horizontalOffset()
    qtbot.mousePress(view.viewport(), LEFT, pos=at)
    move_held(view.viewport(), QPointF(x, at.y()))
    once = view.horizontalOffset()
    move_held(view.viewport(), QPointF(x, at.y()))

    assert once - before == scrolled
    assert view.horizontalOffset() - once == scrolled
    assert view.drag.outlook.to == view.scale.day(x + view.horizontalOffset())


def test_escape_leaves_it_where_it_was(page, row, drag, qtbot, session):
    page.show_week(date(2026, 12, 14))
    drag(row("C1D8"), 2, hold=True)
    qtbot.keyClick(page.view, Qt.Key.Key_Escape)
    qtbot.mouseRelease(page.view.viewport(), LEFT)

    assert page.view.drag.outlook is None
    assert page.view._words.isHidden()
    assert session.desk.visits("0012") == ()


def test_a_drop_on_a_closed_day_is_said_below_and_moves_nothing(page, row, drag, window, session):
    drag(row("S2"), 5)

    assert "closed" in window.statusBar().currentMessage()
    assert session.desk.visits("0012") == ()


def test_past_the_window_the_delay_dialog_opens_on_that_day(page, row, drag, session):
    page.show_week(date(2026, 12, 14))
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        seen.append((dialog.day.day, dialog.to_day.isChecked(), dialog.scope.currentData()))
        dialog.reject()

    QTimer.singleShot(0, look)
    drag(row("C1D8"), 4)

    assert seen == [(date(2026, 12, 18), True, Scope.VISIT)]
    assert session.desk.visits("0012") == ()


def test_the_same_by_keyboard(page, row, qtbot, because, session):
    row("C1D8")
    for _ in range(2):
        qtbot.keyClick(page.view, Qt.Key.Key_Right, ALT)
    said = page.view._words.text()
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    because("Labs")

    assert said.startswith("Wed 16 Dec 2026: Fits.")
    assert session.desk.visits("0012") == (Visit("0012", "C1D8", date(2026, 12, 16)),)


def test_back_on_its_day_enter_asks_nothing(page, row, qtbot, session):
    row("C1D8")
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
        qtbot.keyClick(page.view, key, ALT)
    verdict = page.view.drag.outlook.verdict
    qtbot.keyClick(page.view, Qt.Key.Key_Return)

    assert verdict is Verdict.STAYS
    assert QApplication.activePopupWidget() is None
    assert session.desk.visits("0012") == ()


def test_any_other_key_leaves_it(page, row, qtbot):
    chosen = row("C1D8")
    qtbot.keyClick(page.view, Qt.Key.Key_Right, ALT)
    qtbot.keyClick(page.view, Qt.Key.Key_Down)

    assert not page.view.drag.is_on
    assert page.view.currentIndex().row() == chosen


def test_a_press_that_hardly_moves_is_no_drag(page, row, qtbot):
    chosen = row("S1")
    at = page.view.visualRect(page.model.index(chosen)).center()
    qtbot.mousePress(page.view.viewport(), LEFT, pos=at)
    move_held(page.view.viewport(), QPointF(at + QPoint(2, 0)))

    assert not page.view.drag.is_on


# ---------------------------------------------------------------------------------- seeing and going


def test_arrows_go_from_visit_to_visit_and_bring_them_into_sight(page, row, qtbot):
    row("S1")
    for _ in range(6):
        qtbot.keyClick(page.view, Qt.Key.Key_Right)
    current = page.view.currentIndex()

    assert current.data() == "0012 C2D8"
    assert page.view.viewport().rect().contains(page.view.visualRect(current).center())


def test_a_page_down_goes_to_the_last_line_that_was_seen_whole(page, session, qtbot):
    for number in range(40, 80):
        session.desk.enrol(a_participant(f"00{number}"))
    session.changed.emit(frozenset(["participant"]))
    qtbot.waitUntil(lambda: len(page.model.lines) > 40, timeout=10_000)
    view = page.view
    seen_whole = int(view.viewport().height() / view.lane)
    view.choose_row(page.model.lines[0].rows.start)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)

    assert 5 < seen_whole < 40
    assert page.model.visits[view.currentIndex().row()].line == seen_whole - 1


def test_enter_opens_the_day_and_shift_enter_the_course(page, row, qtbot, window):
    row("S2")
    qtbot.keyClick(page.view, Qt.Key.Key_Return)
    day = window.pages.day.day
    window.pages.show_today()
    qtbot.keyClick(page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)

    assert day == date(2026, 11, 30)
    assert window.pages.participants.course.chosen_visit() == ("0012", "S2")


def test_a_double_press_opens_the_day(page, row, qtbot, window):
    at = page.view.visualRect(page.model.index(row("S2"))).center()
    qtbot.mouseDClick(page.view.viewport(), LEFT, pos=at)

    assert window.pages.day.isVisible()
    assert window.pages.day.day == date(2026, 11, 30)


@pytest.mark.parametrize(("days", "opened"), [(0, True), (3, False)])
def test_the_other_button_offers_the_treatment_over_a_visit_only(page, row, days, opened):
    at = page.view.visualRect(page.model.index(row("S1"))).center()
    at += QPoint(round(days * page.view.scale.pixels), 0)
    seen = []

    def look():
        menu = QApplication.activePopupWidget()
        seen.append(menu is not None)
        if menu is not None:
            menu.close()

    QTimer.singleShot(0, look)
    where = page.view.viewport().mapToGlobal(at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, where)
    QApplication.sendEvent(page.view.viewport(), event)
    QApplication.processEvents()

    assert seen == [opened]


def test_a_block_is_found_where_it_is_drawn_and_nowhere_else(page, row):
    rect = page.view.visualRect(page.model.index(row("S1")))

    assert page.view.indexAt(rect.center()).row() == page.view.currentIndex().row()
    assert not page.view.indexAt(rect.center() + QPoint(round(3 * page.view.scale.pixels), 0)).isValid()
    assert not page.view.indexAt(QPoint(5, 5000)).isValid()


def test_it_can_be_zoomed_from_two_weeks_to_two_years(page):
    view = page.view
    for _ in range(30):
        view.zoom(1.25)
    nearest = view.scale.pixels
    for _ in range(30):
        view.zoom(0.8)

    assert nearest == pytest.approx(view.viewport().width() / (2 * WEEK))
    assert view.scale.pixels == pytest.approx(view.viewport().width() / (105 * WEEK))


def test_zooming_keeps_the_day_in_the_middle(page):
    view = page.view
    middle = view.scale.day(view.horizontalOffset() + view.viewport().width() / 2)
    view.zoom(1.25)
    after = view.scale.day(view.horizontalOffset() + view.viewport().width() / 2)

    assert abs((after - middle).days) <= 1


def test_where_only_weeks_are_named_the_keys_show_whole_weeks(page):
    view = page.view
    view.show_span(70.0)
    for _ in range(4):
        view.zoom(0.8)

    assert view.heads.unit == WEEK
    assert week_start(view.first_seen) == view.first_seen
    assert week_start(view.last_seen + DAY) == view.last_seen + DAY


def test_a_wider_window_shows_the_same_days_larger(page, window, qtbot):
    first, before = page.view.first_seen, page.view.scale.pixels
    window.resize(1600, 740)
    qtbot.waitUntil(lambda: page.view.scale.pixels > before)

    assert page.view.first_seen == first
    assert page.view.viewport().width() / page.view.scale.pixels == pytest.approx(4 * WEEK)


def test_it_is_painted_at_every_scale(page, session):
    for days in (2, 8, 26, 52, 104):
        page.view.show_span(float(days * WEEK))

        assert not page.view.grab().isNull()


def test_a_screen_reader_finds_every_visit_with_its_words_and_place(page, row):
    chosen = row("S1")
    interface = QAccessible.queryAccessibleInterface(page.view)
    child = interface.child(chosen)

    assert interface.text(QAccessible.Text.Name) == "Weeks"
    assert interface.childCount() == page.model.rowCount()
    assert child.text(QAccessible.Text.Name).startswith("0012 S1 on Mon 23 Nov 2026, proposed, window")
    assert child.rect().size() == page.view.visualRect(page.model.index(chosen)).size()


def test_nothing_is_edited_in_place(page):
    assert page.view.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers
