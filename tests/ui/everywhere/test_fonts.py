"""Large fonts: no word of a label, a button or a field is cut, on a screen of 1366 by 768."""

from datetime import time

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QTimeEdit,
    QWidget,
)

from planner.model.clinic import OpeningHours
from tests.ui.everywhere.cut_cells import settle
from tests.ui.everywhere.places import SCREEN, live_a_day, pages, wrong_in_dialogs
from ui.act import Act
from ui.participants.enrol_dialog import EnrolDialog
from ui.theme import Theme
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.record_dialog import RecordDialog

ALL_OF_IT = 768
FRAME = 40
"""What the title and the edges of a window take of it, at most."""
FIELDS = (QLineEdit, QAbstractSpinBox, QComboBox)
USUAL_ARROW = 8
EDGE, INK = 22, 80  # pixels that hold the arrow, and by how much it is darker or lighter than its ground
SLACK = 1  # a field under a style sheet may be a pixel lower than its hint


def cut(top: QWidget) -> list[str]:
    """What has less room than its words need, of all that can be seen."""
    return [
        f"{type(one).__name__} {_words(one)!r}: {one.width()} × {one.height()}"
        for one in top.findChildren(QWidget)
        if one.isVisible() and one.window() is top.window() and _words(one) and _is_cut(one)
    ]


def _words(one: QWidget) -> str:
    if isinstance(one, QLabel | QAbstractButton):
        return one.text()
    return type(one).__name__ if isinstance(one, FIELDS) else ""


def _is_cut(one: QWidget) -> bool:
    hint = one.sizeHint()
    if isinstance(one, QLabel) and one.wordWrap():
        return one.height() < one.heightForWidth(one.width())
    is_low = one.height() < hint.height() - SLACK
    if isinstance(one, FIELDS):  # what is typed in it can be scrolled
        return is_low and not isinstance(one.parent(), QAbstractSpinBox | QComboBox)
    return is_low or one.width() < hint.width()


def indicator(box, *, is_on):
    """How high the sign of a tick box or a choice is, on or off."""
    box.setChecked(is_on)
    option = QStyleOptionButton()
    box.initStyleOption(option)
    is_box = isinstance(box, QCheckBox)
    element = QStyle.SubElement.SE_CheckBoxIndicator if is_box else QStyle.SubElement.SE_RadioButtonIndicator
    return box.style().subElementRect(element, option, box).height()


def arrow_width(field):
    """How many columns of pixels the arrow takes at the right end of a field."""
    field.resize(200, field.sizeHint().height())
    image = field.grab().toImage()
    ground = image.pixelColor(100, field.height() // 2).lightness()
    columns = range(field.width() - EDGE, field.width() - 4)
    rows = range(4, field.height() - 4)
    return sum(any(abs(image.pixelColor(x, y).lightness() - ground) > INK for y in rows) for x in columns)


@pytest.fixture(params=[1.5, 2.0], ids=["150%", "200%"])
def large_window(request, session, window_in):
    live_a_day(session)
    return window_in(request.param)


def test_no_page_cuts_a_word_or_forces_the_window_off_the_screen(large_window):
    seen = {}
    for page, top in pages(large_window):
        QApplication.processEvents()
        seen[page] = cut(top)

    assert {page: words for page, words in seen.items() if words} == {}
    assert large_window.size().toTuple() == SCREEN


def test_no_dialog_cuts_a_word_or_is_larger_than_the_screen(large_window, session):
    def look_at(dialog):
        is_large = dialog.width() > SCREEN[0] or dialog.height() > ALL_OF_IT
        return [*cut(dialog), *([f"takes {dialog.width()} × {dialog.height()}"] if is_large else [])]

    assert wrong_in_dialogs(session, large_window, look_at) == {}


def test_a_word_that_is_cut_would_be_seen(qtbot):
    top = QWidget()
    qtbot.addWidget(top)
    label = QLabel("Monitoring started", top)
    label.setFixedWidth(20)
    top.show()

    assert len(cut(top)) == 1


def test_what_stands_beside_the_board_is_as_narrow_as_its_tabs(large_window):
    panel = large_window.pages.day.panel
    for part in (panel._away_head, panel.away, panel._home_head, panel.home):
        part.show()
    panel._home_head.setText("May get CRS, gone home (17)")
    QApplication.processEvents()

    assert panel.width() <= panel.parentWidget().width()


def test_nothing_of_the_participants_is_scrolled_sideways(large_window):
    large_window.acts[Act.SHOW_PARTICIPANTS].trigger()
    settle()
    page = large_window.pages.participants
    bars = [table.horizontalScrollBar().maximum() for table in (page.list.table, page.course.table)]

    assert bars == [0, 0]
    assert page.visibleRegion().boundingRect().width() == page.width()


def test_headings_grow_with_the_font(large_window):
    large_window.pages.show_today()
    date = large_window.pages.day.bar.date

    assert date.font().pointSizeF() > 1.4 * large_window.font().pointSizeF()


def test_enrolling_fits_a_low_screen_with_the_frame_of_its_window(large_window, session):
    dialog = EnrolDialog(session, large_window)
    dialog.show()
    QApplication.processEvents()

    assert dialog.height() <= ALL_OF_IT - FRAME


def test_enrolling_fits_a_low_screen_also_where_the_unit_is_open_all_week(large_window, session):
    for weekday in (5, 6):
        session.desk.unit.make(session.desk.unit.set_hours(weekday, OpeningHours(weekday, time(7), time(18))))
    dialog = EnrolDialog(session, large_window)
    dialog.show()
    settle()
    table = dialog.advice.table
    last = table.model().index(table.model().rowCount() - 1, 0)
    table.scrollTo(last)

    assert dialog.height() <= ALL_OF_IT - FRAME
    assert last.row() >= 5
    assert table.viewport().rect().contains(table.visualRect(last).center())


@pytest.mark.parametrize("look", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
def test_what_is_ticked_or_chosen_is_as_high_as_its_words(window_in, look):
    window = window_in(2.0, look)
    line = window.fontMetrics().height()
    boxes = [QCheckBox("Monday", window), QRadioButton("Coded", window)]
    heights = [indicator(box, is_on=is_on) for box in boxes for is_on in (True, False)]
    hours = window.pages.clinic.hours.table
    heights.append(hours.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorHeight, None, hours))

    assert {round(height / line, 1) for height in heights} == {0.9}


@pytest.mark.parametrize("look", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
def test_the_arrows_of_fields_grow_with_the_letters(window_in, look):
    window = window_in(2.0, look)
    choice = QComboBox(window)
    choice.addItem("P2")
    widths = [arrow_width(field) for field in (choice, QTimeEdit(window))]

    assert min(widths) > USUAL_ARROW


def test_the_longest_visit_can_be_recorded_and_closed_on_a_low_screen(large_window, session):
    dialog = RecordDialog(session, ChosenVisit("0012", "C1D1"), large_window)
    dialog.show()
    QApplication.processEvents()

    assert dialog.height() <= SCREEN[1]
