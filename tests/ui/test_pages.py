from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.act import Act


def test_the_key_of_find_leads_from_any_room_into_the_search_of_the_participants(window, hands):
    hands.press(Act.SHOW_WEEKS)
    hands.press(Act.FIND)
    QTest.keyClicks(QApplication.focusWidget(), "0012")
    people = window.pages.participants.list

    assert window.acts[Act.SHOW_PARTICIPANTS].isChecked()
    assert people.search.hasFocus()
    assert [people.filter.index(row, 0).data() for row in range(people.filter.rowCount())] == ["0012"]
