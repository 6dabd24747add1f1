from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.boards import MONDAY
from tests.ui.conftest import NOW, a_participant
from ui.act import Act
from ui.qactions import why_not
from ui.theme import LIGHT

LOW_SCREEN, NARROW_SCREEN = 768 - 60, 1366 - 16  # less a task bar and the frame of a window


@pytest.fixture
def page(window):
    return window.pages.day


def place_s1(session, slot="Slot 1", hour=8):
    arrival = NOW.replace(hour=hour, minute=0)
    session.attempt(lambda: session.desk.placing.place("0012/S1", arrival=arrival, chair="Bed 1", slot=slot))


def test_who_has_no_place_is_in_the_tray_and_counted(page):
    lines = [page.tray.item(row).text() for row in range(page.tray.count())]

    assert len(lines) == 2
    assert lines[0].startswith("0007 C3D1   TAR + SG")
    assert page.bar._unplaced.text() == "2 not placed"


def test_an_edit_is_on_the_board_at_once(page, session):
    place_s1(session)

    assert [block.place for block in page.model.blocks] == ["Bed 1", "Slot 1"]
    assert page.bar._unplaced.text() == "1 not placed"


def test_behind_another_page_an_edit_is_on_the_board_once_that_is_in_front_again(page, session, window):
    window.acts[Act.SHOW_CLINIC].trigger()
    place_s1(session)
    behind = [block.place for block in page.model.blocks]
    window.acts[Act.SHOW_DAY].trigger()

    assert behind == []
    assert [block.place for block in page.model.blocks] == ["Bed 1", "Slot 1"]


def test_pressing_a_block_says_its_steps_in_clock_times(page, session, qtbot):
    place_s1(session)
    rect = page.board.visualRect(page.model.index(0))
    qtbot.mouseClick(page.board.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    steps = page.panel.steps.model()
    said = {steps.index(row, 1).data(): steps.index(row, 0).data() for row in range(steps.rowCount())}

    assert page.panel._visit.text() == "0012  S1"
    assert said["Intake and labs"].startswith("08:00")
    assert "Tue" in said["CRS monitoring"]


def test_a_finding_leads_to_its_block(page, session, qtbot):
    place_s1(session)
    arrival = NOW.replace(hour=8, minute=30)
    session.attempt(lambda: session.desk.placing.place("0007/C3D1", arrival=arrival, chair="Bed 1"))
    findings = page.panel.findings
    assert findings.count() > 0
    qtbot.mouseClick(
        findings.viewport(), Qt.MouseButton.LeftButton, pos=findings.visualItemRect(findings.item(0)).center()
    )

    assert page.choice.block.visit_key in ("0012/S1", "0007/C3D1")
    assert page.tray.isHidden()


def test_all_visits_of_a_finding_are_outlined_until_another_is_chosen(page, session, qtbot):
    place_s1(session)
    arrival = NOW.replace(hour=8, minute=30)
    session.attempt(lambda: session.desk.placing.place("0007/C3D1", arrival=arrival, chair="Bed 1"))
    other = next(row for row in range(2) if page.board.model().blocks[row].visit_key == "0007/C3D1")

    def edge():
        rect = page.board.visualRect(page.board.model().index(other))
        image = page.board.viewport().grab(rect.adjusted(-3, -3, 3, 3)).toImage()
        accent = QColor(LIGHT.accent).rgb()
        return any(image.pixel(x, y) == accent for y in range(8) for x in range(image.width()))

    before = edge()
    page.panel.visitsChosen.emit(("0012/S1", "0007/C3D1"))
    together = edge()
    page.board.leave()
    page.board.choose("0012/S1")
    apart = edge()
    page.panel.visitsChosen.emit(("0012/S1", "0007/C3D1"))
    page.show_day(MONDAY + timedelta(days=1))
    page.show_day(MONDAY)
    page.board.choose("0012/S1")

    assert (before, together, apart, edge()) == (False, True, False, False)


def test_the_chip_opens_the_panel_on_the_tray(page, window, qtbot):
    window.acts[Act.SIDE_PANEL].setChecked(False)
    qtbot.mouseClick(page.bar._unplaced, Qt.MouseButton.LeftButton)

    assert page.panel.isVisible()
    assert window.acts[Act.SIDE_PANEL].isChecked()


def test_a_press_on_a_line_of_the_tray_chooses_its_visit_and_leaves_the_block(page, session, window, qtbot):
    place_s1(session)
    page.board.choose("0012/S1")
    press_first(page.tray, qtbot.mouseClick)
    qtbot.waitUntil(lambda: any(button.isVisible() for button in page.panel.mends.buttons))

    assert page.isVisible()
    assert page.choice.key == "0007/C3D1"
    assert page.choice.block is None
    assert page.panel._visit.text() == "0007  C3D1"
    assert window.pages.chosen_visit() == ("0007", "C3D1")


def press_first(rows, press):
    press(rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(rows.item(0)).center())


@pytest.mark.parametrize("by_key", [False, True])
def test_a_line_of_the_tray_pressed_twice_or_return_leads_to_the_participant(page, window, qtbot, by_key):
    tray = page.tray
    press_first(tray, qtbot.mouseClick)
    if by_key:
        QTest.keyClick(tray, Qt.Key.Key_Return)
    else:
        press_first(tray, qtbot.mouseDClick)

    assert window.acts[Act.SHOW_PARTICIPANTS].isChecked()
    assert window.pages.participants.course.subject_id == "0007"


def test_a_day_is_picked_from_a_calendar_by_keyboard_from_any_page(page, hands):
    hands.press(Act.SHOW_PARTICIPANTS)
    hands.press(Act.PICK_DAY)
    popup = QApplication.activePopupWidget()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(popup.focusWidget(), key)  # to where Qt hands the keys while something is popped up

    assert page.isVisible()
    assert page.day == date(2026, 12, 1)
    assert QApplication.activePopupWidget() is None


def test_a_closed_day_says_why(page):
    page.show_day(date(2026, 11, 26))

    assert "Thanksgiving" in page.model.board.closed
    assert page.status() == ""


def test_return_on_a_block_opens_the_course_at_that_visit(page, session, window):
    place_s1(session)
    page.board.choose("0012/S1")
    page.board.setFocus()
    QTest.keyClick(page.board, Qt.Key.Key_Return)
    course = window.pages.participants.course

    assert course.subject_id == "0012"
    assert course.model.shown[course.table.currentIndex().row()].planned.code == "S1"


def test_a_day_with_something_of_everything_fits_on_a_low_screen(page, session, window, qtbot):
    for number in range(20, 32):
        session.desk.enrol(a_participant(f"00{number}"))
    place_s1(session)
    arrival = NOW.replace(hour=8, minute=30)
    session.attempt(lambda: session.desk.placing.place("0007/C3D1", arrival=arrival, chair="Bed 1"))
    window.acts[Act.LOAD].setChecked(True)
    page.board.choose("0012/S1")
    waiting, wrong = page.tray.count(), page.panel.findings.count()
    page.lay_out.start(page.day)
    page.lay_out.work.stop()
    qtbot.waitUntil(lambda: page.lay_out.work is None, timeout=30_000)

    assert waiting > 10
    assert wrong > 0
    assert page.lay_out.isVisible()
    assert window.minimumSizeHint().height() <= LOW_SCREEN
    assert window.minimumSizeHint().width() <= NARROW_SCREEN


def test_whoever_comes_to_the_day_by_key_goes_on_by_key(page, window, hands):
    hands.press(Act.SHOW_PARTICIPANTS)
    hands.press(Act.SHOW_DAY)

    assert window.focusWidget() is page.board


def test_from_now_a_press_on_who_has_no_place_shows_what_would_mend_it(page, session, hands, qtbot):
    place_s1(session)
    hands.press(Act.NOW)
    press_first(page.tray, qtbot.mouseClick)
    qtbot.waitUntil(lambda: any(button.isVisible() for button in page.panel.mends.buttons))

    assert page.tray.chosen_key() == "0007/C3D1"


@pytest.mark.parametrize("part", ["board", "next", "steps"])
def test_taking_a_visit_off_the_board_leaves_the_keyboard_on_the_page(page, session, window, hands, part):
    place_s1(session)
    page.board.choose("0012/S1")
    {"board": page.board, "next": page.running.bar.next, "steps": page.panel.steps}[part].setFocus()
    hands.press(Act.UNPLACE)

    assert session.desk.undo_label() == "Take 0012 S1 off the board"
    assert window.focusWidget() is page.board
    assert page.choice.key == "0012/S1"


def test_a_mend_taken_by_mouse_leaves_the_keyboard_on_the_page_and_tab_comes_to_mends_first(
    page, session, window, qtbot
):
    place_s1(session)
    page.board.choose("0012/S1")
    press_first(page.tray, qtbot.mouseClick)
    qtbot.waitUntil(lambda: any(button.isVisible() for button in page.panel.mends.buttons))
    first = page.panel.mends.buttons[0]
    passed = [page.tray]
    while passed[-1] is not first and len(passed) < 9:
        QTest.keyClick(passed[-1], Qt.Key.Key_Tab)
        passed.append(window.focusWidget())
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)

    assert passed[-1] is first
    assert page.running.bar.next not in passed
    assert session.desk.places("0007")
    assert window.focusWidget() is page.board


def test_a_day_on_which_nobody_is_to_be_laid_out_says_so_where_it_would_be(page, window):
    told = []
    for day in (date(2026, 11, 26), date(2031, 3, 3), NOW.date()):
        page.show_day(day)
        told.append(
            (page.bar.lay_out.isEnabled(), page.bar.how.isEnabled(), why_not(window.acts[Act.LAY_OUT]))
        )

    assert told == [
        (False, False, "Closed: Thanksgiving Day"),
        (False, False, "Nobody comes on this day."),
        (True, True, ""),
    ]


def test_why_a_day_is_closed_stands_beside_its_date(page):
    page.show_day(date(2026, 11, 26))

    assert page.bar._counts.text() == "Closed: Thanksgiving Day"
