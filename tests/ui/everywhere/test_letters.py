"""The underlined letters: Alt with one goes to its field, and to no other."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel

from tests.ui.everywhere.places import live_a_day, wrong_in_dialogs
from ui.participants.enrol_dialog import EnrolDialog


def letters(dialog: QDialog) -> list[tuple[str, str]]:
    """Each underlined letter that is seen, with the text it stands in."""
    texts = [one.text() for one in dialog.findChildren(QLabel) if one.isVisible() and one.buddy() is not None]
    texts += [one.text() for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
    found = ((QKeySequence.mnemonic(text).toString(), text) for text in texts)
    return [(letter, text) for letter, text in found if letter]


def leads_nowhere(dialog: QDialog) -> list[str]:
    """The labels whose field takes no focus, so that their letter does nothing."""
    return [
        label.text()
        for label in dialog.findChildren(QLabel)
        if label.isVisible()
        and QKeySequence.mnemonic(label.text()).toString()
        and (label.buddy() is None or label.buddy().focusPolicy() == Qt.FocusPolicy.NoFocus)
    ]


def given_twice(dialog: QDialog) -> list[str]:
    """The texts that share a letter."""
    counted = Counter(letter for letter, _ in letters(dialog))
    return [text for letter, text in letters(dialog) if counted[letter] > 1]


def test_every_letter_that_is_underlined_leads_to_a_field(window, session):
    live_a_day(session)

    assert wrong_in_dialogs(session, window, leads_nowhere) == {}


def test_no_letter_of_a_dialog_is_given_twice(window, session):
    live_a_day(session)

    assert wrong_in_dialogs(session, window, given_twice) == {}


def test_alt_with_its_letter_puts_the_cursor_into_a_field_put_together_of_several(session, qtbot):
    dialog = EnrolDialog(session)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    dialog.weight.setFocus()
    reached = []
    for letter, field in ((Qt.Key.Key_F, dialog.first), (Qt.Key.Key_I, dialog.subject_id.line)):
        QTest.keyClick(dialog, letter, Qt.KeyboardModifier.AltModifier)
        reached.append(field.hasFocus())

    assert reached == [True, True]
