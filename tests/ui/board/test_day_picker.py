from datetime import date

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.act import Act


@pytest.fixture
def page(window):
    return window.pages.day


def typed(text):
    popup = QApplication.activePopupWidget()
    for letter in text:
        QTest.keyClicks(popup.focusWidget(), letter)
    return popup


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("7 Dec", date(2026, 12, 7)),
        ("12/8", date(2026, 12, 8)),
        ("friday", date(2026, 11, 27)),
        ("+7", date(2026, 11, 30)),
    ],
)
def test_a_day_is_typed_over_the_month_as_in_every_field_of_a_day(page, hands, text, meant):
    hands.press(Act.PICK_DAY)
    popup = typed(text)
    shown = popup.month.selectedDate().toPython()
    QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Return)

    assert shown == meant
    assert page.day == meant
    assert QApplication.activePopupWidget() is None


def test_what_is_no_day_leads_nowhere(page, hands):
    before = page.day
    hands.press(Act.PICK_DAY)
    popup = typed("soon")
    QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Return)

    assert QApplication.activePopupWidget() is popup
    assert page.day == before
    popup.close()


def test_tab_goes_from_the_month_to_the_field_and_back(page, hands):
    hands.press(Act.PICK_DAY)
    popup = QApplication.activePopupWidget()
    there = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        QTest.keyClick(popup.focusWidget(), key)
        there.append(popup.focusWidget() is popup.field)

    assert there == [True, False]


def test_what_is_typed_is_seen_in_the_field(page, hands):
    hands.press(Act.PICK_DAY)
    popup = QApplication.activePopupWidget()

    assert popup.field.lineEdit().width() > popup.field.width() / 2


def test_a_day_on_which_the_unit_is_closed_is_struck_through_in_every_month(page, hands):
    hands.press(Act.PICK_DAY)
    month = QApplication.activePopupWidget().month
    month.showNextMonth()
    struck = [
        month.dateTextFormat(QDate(*day)).fontStrikeOut()
        for day in ((2026, 11, 26), (2026, 12, 25), (2026, 12, 8))
    ]

    assert struck == [True, True, False]
