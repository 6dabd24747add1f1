from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.act import Act
from ui.help.help_window import HelpWindow
from ui.help.shortcuts_dialog import ABOUT, ShortcutsDialog
from ui.language import tr


def test_the_key_of_the_shortcuts_lists_them_and_escape_closes_the_list(window, hands):
    seen = []

    def look(dialog):
        seen.append((type(dialog), dialog.table.hasFocus()))
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Escape)

    hands.press(Act.SHORTCUTS, into=look)

    assert seen == [(ShortcutsDialog, True)]


def test_the_menu_leads_to_the_grades_beside_the_window(window, hands):
    hands.press(Act.GRADES)
    shown = window.findChild(HelpWindow)

    assert shown.isVisible()
    assert shown.text.toPlainText().startswith("CRS and ICANS grades\n")


def test_the_menu_says_what_this_is_and_what_it_does_not_decide(window, hands):
    said = []
    hands.press(Act.ABOUT, into=lambda box: said.append((box.windowTitle(), box.text())))

    assert said == [("About the Clinic-Day Planner", tr(ABOUT))]
