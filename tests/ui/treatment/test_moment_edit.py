from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QToolTip, QVBoxLayout

from ui.treatment.moment_edit import MomentEdit

NOW = datetime(2026, 11, 23, 9, 41, tzinfo=ZoneInfo("America/New_York"))


@pytest.fixture
def dialog(qtbot):
    """A field for words, and after it one for a moment."""
    made = QDialog()
    made.words, made.at = QLineEdit(), MomentEdit(NOW, name="Arrived, at")
    column = QVBoxLayout(made)
    column.addWidget(made.words)
    column.addWidget(made.at)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.words.setFocus()
    return made


def test_reached_by_tab_a_time_is_typed_in_four_digits(dialog):
    QTest.keyClick(dialog.words, Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.at, "0905")

    assert dialog.at.hasFocus()
    assert dialog.at.instant == NOW.replace(minute=5)
    assert dialog.at.is_typed


def test_the_day_before_it_is_reached_by_arrows(dialog):
    QTest.keyClick(dialog.words, Qt.Key.Key_Tab)
    for _ in range(6):
        QTest.keyClick(dialog.at, Qt.Key.Key_Left)
    QTest.keyClick(dialog.at, Qt.Key.Key_Down)

    assert (dialog.at.instant - NOW).days < 0


def test_it_follows_the_clock_until_somebody_sets_it(dialog):
    later = NOW.replace(hour=10)
    dialog.at.follow(later)
    followed = dialog.at.instant
    dialog.at.stepBy(1)
    dialog.at.follow(NOW)

    assert followed == later
    assert dialog.at.instant > later


@pytest.mark.parametrize("typed", ["Mon 23 Nov 2026 08:20", "2026-11-23 08:20", "11/23/2026 08:20"])
def test_a_whole_date_typed_over_a_time_changes_nothing_and_is_said(dialog, typed):
    QTest.keyClick(dialog.words, Qt.Key.Key_Tab)
    QTest.keyClick(dialog.at, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(dialog.at, typed)

    assert dialog.at.instant == NOW
    assert not dialog.at.is_typed
    assert "four digits, such as 0920" in QToolTip.text()


@pytest.mark.parametrize("typed", ["0905", "09:05"])
def test_after_it_was_said_a_time_is_typed_as_ever(dialog, typed):
    QTest.keyClick(dialog.words, Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.at, "Mon")
    QTest.keyClick(dialog.at, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(dialog.at, Qt.Key.Key_Escape)
    dialog.at.setSelectedSection(dialog.at.Section.HourSection)
    QTest.keyClicks(dialog.at, typed)

    assert dialog.at.instant == NOW.replace(minute=5)
