import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.hands import Hands
from ui.act import Act
from ui.actions import ACTIONS
from ui.language import tr
from ui.main_window import MainWindow
from ui.qactions import why_not
from ui.session import Session
from ui.standing import ELSEWHERE, NO_FILE, READ_ONLY, WITHOUT_FILE


@pytest.fixture
def said(window, hands):
    """Strikes keys where the cursor is; returns what the status bar says then."""
    hands.bring_to_front()

    def strike(keys):
        window.statusBar().clearMessage()
        hands.strike(keys)
        return window.statusBar().currentMessage()

    return strike


def test_each_key_of_an_action_that_is_switched_off_says_why(window, said, session):
    before = session.desk.undo_label()
    nothing = said("Ctrl+Shift+Z"), said("Ctrl+Y")
    session.desk.undo()
    session.desk.undo()

    assert before == "Enroll 0012"
    assert nothing == ("There is nothing to redo.",) * 2
    assert said("Ctrl+Z") == "There is nothing to undo."


def test_switched_on_it_does_what_it_does_and_switched_off_again_it_says_why(said, session):
    session.desk.undo()
    done = said("Ctrl+Y")

    assert done == "Done: Enroll 0012. You can undo it."
    assert session.desk.undo_label() == "Enroll 0012"
    assert said("Ctrl+Y") == "There is nothing to redo."


def test_it_opens_nothing_and_is_kept_from_what_has_the_cursor(window, said, session):
    session.is_read_only = True
    session.opened.emit()
    window.pages.show_participant("0012")
    table = window.pages.participants.course.table
    table.setFocus()
    went = []
    table.activated.connect(went.append)

    assert said("Ctrl+R") == tr(READ_ONLY)
    assert said("Ctrl+Return") == tr(READ_ONLY)
    assert went == []
    assert QApplication.activeModalWidget() is None


def test_of_what_is_about_the_board_it_says_where_to_go_first(window, said, hands):
    hands.press(Act.SHOW_PARTICIPANTS)

    assert said("Ctrl+M") == tr(ELSEWHERE)


def test_in_a_field_for_text_its_own_undo_goes_first(window, said, session, hands):
    session.desk.undo()
    session.desk.undo()
    hands.press(Act.FIND)
    field = window.pages.participants.list.search
    QTest.keyClicks(field, "0012")

    assert said("Ctrl+Z") == ""
    assert field.text() != "0012"


def test_before_a_file_is_open_every_key_of_a_clinic_file_says_so(qtbot, settings):
    window = MainWindow(Session(), settings)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.guide.help is not None)
    hands, bar, heard = Hands(qtbot, window), window.statusBar(), {}
    hands.bring_to_front()
    for row in ACTIONS:
        if row.keys and row.name not in WITHOUT_FILE:
            bar.clearMessage()
            hands.strike(row.keys[0])
            heard[row.name] = bar.currentMessage()

    assert len(heard) > 40
    assert set(heard.values()) == {tr(NO_FILE)} == {why_not(window.acts[act]) for act in heard}
