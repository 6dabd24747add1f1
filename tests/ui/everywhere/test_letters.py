"""The underlined letters: Alt with one goes to its field, button or menu, and to no other."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu, QMenuBar, QWidget

from tests.ui.everywhere.places import live_a_day, pages, wrong_in_dialogs
from ui.participants.enrol_dialog import EnrolDialog


def letters(top: QWidget) -> list[tuple[str, str]]:
    """Each underlined letter that is seen, with the text it stands in."""
    texts = [one.text() for one in top.findChildren(QLabel) if one.isVisible() and one.buddy() is not None]
    texts += [one.text() for one in top.findChildren(QAbstractButton) if one.isVisible()]
    texts += [menu.text() for bar in top.findChildren(QMenuBar) for menu in bar.actions()]
    return lettered(texts)


def lettered(texts: Iterable[str]) -> list[tuple[str, str]]:
    """Those of the texts that have a letter, with it."""
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


def given_twice(found: list[tuple[str, str]]) -> list[str]:
    """The texts that share a letter."""
    counted = Counter(letter for letter, _ in found)
    return [text for letter, text in found if counted[letter] > 1]


def test_every_letter_that_is_underlined_leads_to_a_field(window, session):
    live_a_day(session)

    assert wrong_in_dialogs(session, window, leads_nowhere) == {}


def test_no_letter_of_a_dialog_is_given_twice(window, session):
    live_a_day(session)

    assert wrong_in_dialogs(session, window, lambda dialog: given_twice(letters(dialog))) == {}


def test_no_letter_of_a_page_is_given_twice_or_is_that_of_a_menu(window, session):
    live_a_day(session)
    seen = {}
    for page, top in pages(window):
        QApplication.processEvents()
        seen[page] = given_twice(letters(top))

    assert {page: texts for page, texts in seen.items() if texts} == {}


def test_no_letter_of_a_menu_is_given_twice(window):
    menus = {menu.title(): menu for menu in window.menuBar().findChildren(QMenu)}
    twice = {
        title: given_twice(lettered(one.text() for one in menu.actions())) for title, menu in menus.items()
    }

    assert {title: texts for title, texts in twice.items() if texts} == {}


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
