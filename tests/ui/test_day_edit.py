from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QToolTip, QVBoxLayout

from ui.day_edit import DayEdit

TODAY = date(2026, 11, 23)  # a Monday
BEFORE = date(2026, 11, 30)
PRESSED_MS = 200  # Qt shows for half of that how a button is pressed


@pytest.fixture
def dialog(qtbot):
    """A field for a day, another for words, and a verb."""
    made = QDialog()
    made.day, made.words = DayEdit(BEFORE, name="Day", today=TODAY), QLineEdit()
    made.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
    column = QVBoxLayout(made)
    for widget in (made.day, made.words, made.buttons):
        column.addWidget(widget)
    made.buttons.accepted.connect(made.accept)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    made.words.setFocus()
    made.day.setFocus(Qt.FocusReason.TabFocusReason)
    return made


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("8 Dec", date(2026, 12, 8)),
        ("Tue 8 Dec 2026", date(2026, 12, 8)),
        ("2026-12-08", date(2026, 12, 8)),
        ("12/08/2026", date(2026, 12, 8)),
        ("tomorrow", date(2026, 11, 24)),
        ("fri", date(2026, 11, 27)),
        ("+7", BEFORE),
        ("+8", date(2026, 12, 1)),
    ],
)
def test_a_whole_day_is_written_over_the_one_that_stands_there(dialog, typed, meant):
    dialog.day.selectAll()
    QTest.keyClicks(dialog.day, typed)
    held, shown = dialog.day.day, dialog.day.text()
    QTest.keyClick(dialog.day, Qt.Key.Key_Tab)

    assert (held, shown) == (meant, typed)
    assert dialog.day.day == meant
    assert dialog.day.text() == f"{meant:%a} {meant.day} {meant:%b %Y}"
    assert dialog.words.hasFocus()


def test_reached_by_key_the_whole_day_is_chosen_and_arrows_still_turn_it(dialog):
    chosen = dialog.day.lineEdit().selectedText()
    QTest.keyClick(dialog.day, Qt.Key.Key_Up)

    assert chosen == "Mon 30 Nov 2026"
    assert dialog.day.day == date(2026, 12, 1)


def test_as_a_dialog_opens_its_first_day_can_be_written_over(qtbot):
    opened = QDialog()
    opened.day = DayEdit(BEFORE, name="Day", today=TODAY)
    QVBoxLayout(opened).addWidget(opened.day)
    qtbot.addWidget(opened)
    with qtbot.waitActive(opened):
        opened.show()
    QTest.keyClicks(opened.day, "1 dec")

    assert opened.day.day == date(2026, 12, 1)


def test_a_part_of_the_day_is_typed_as_ever(dialog):
    dialog.day.lineEdit().setSelection(4, 2)
    QTest.keyClicks(dialog.day, "17")

    assert dialog.day.day == date(2026, 11, 17)
    assert not dialog.day.is_written


def test_return_takes_a_day_that_is_written_and_says_what_is_none(dialog):
    QTest.keyClicks(dialog.day, "31 nov")
    QTest.keyClick(dialog.day, Qt.Key.Key_Return)
    said, stayed = QToolTip.text(), dialog.isVisible()
    dialog.day.selectAll()
    QTest.keyClicks(dialog.day, "1 dec")
    QTest.keyClick(dialog.day, Qt.Key.Key_Return)

    assert stayed
    assert "“31 nov” is not a day." in said
    assert dialog.day.day == date(2026, 12, 1)
    assert not dialog.isVisible()


def test_tab_does_not_leave_what_is_no_day_and_escape_puts_the_day_back(dialog):
    QTest.keyClicks(dialog.day, "someday")
    QTest.keyClick(dialog.day, Qt.Key.Key_Tab)
    stayed, said = dialog.day.hasFocus(), dialog.day.accessibleDescription()
    QTest.keyClick(dialog.day, Qt.Key.Key_Escape)

    assert stayed
    assert said.startswith("“someday” is not a day.")
    assert dialog.isVisible()
    assert dialog.day.text() == "Mon 30 Nov 2026"


def test_the_verb_pressed_over_what_is_no_day_says_so_first(dialog, qtbot):
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    QTest.keyClicks(dialog.day, "12/35")
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)
    stayed = dialog.isVisible()
    qtbot.waitUntil(lambda: "“12/35” is not a day." in QToolTip.text())
    qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)

    assert stayed
    assert dialog.day.day == BEFORE
    assert not dialog.isVisible()


def test_a_verb_of_the_keyboard_waits_over_what_is_no_day_and_takes_one_that_is_written(dialog, qtbot):
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).setText("&Save")
    dialog.day.selectAll()
    QTest.keyClicks(dialog.day, "bananas")
    QTest.keyClick(dialog.day, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.wait(PRESSED_MS)
    waits, said = dialog.isVisible(), QToolTip.text()
    dialog.day.selectAll()
    QTest.keyClicks(dialog.day, "+14")
    QTest.keyClick(dialog.day, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: not dialog.isVisible())

    assert waits
    assert "“bananas” is not a day" in said
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.day.text() == "Mon 7 Dec 2026"


def test_a_day_set_meanwhile_ends_the_writing(dialog):
    QTest.keyClicks(dialog.day, "8 d")
    dialog.day.day = date(2026, 12, 24)

    assert dialog.day.text() == "Thu 24 Dec 2026"
    assert not dialog.day.is_written


@pytest.mark.parametrize(("at", "part"), [(0, "Tue"), (4, "1")])
def test_an_arrow_turns_the_day_over_the_end_of_its_month(dialog, at, part):
    dialog.day.lineEdit().setSelection(at, 2)
    QTest.keyClick(dialog.day, Qt.Key.Key_Up)

    assert dialog.day.day == date(2026, 12, 1)
    assert dialog.day.lineEdit().selectedText() == part
