from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from planner.model.visit import VisitStatus
from tests.ui.treatment.conftest import TODAY
from ui.act import Act
from ui.action_row import Menu
from ui.actions import ACTIONS
from ui.language import tr
from ui.treatment.dialogs import ABOUT_A_DAY, ABOUT_A_VISIT
from ui.treatment.record_dialog import RecordDialog
from ui.treatment.treatment_acts import CHOOSE, OF_A_DAY, OF_A_VISIT


def test_every_dialog_stands_in_the_menu_of_the_treatment():
    in_menu = {row.name for row in ACTIONS if row.menu is Menu.TREATMENT}

    assert {*OF_A_VISIT, *OF_A_DAY} <= in_menu


def test_every_action_has_its_dialog():
    assert tuple(ABOUT_A_VISIT) == OF_A_VISIT
    assert tuple(ABOUT_A_DAY) == OF_A_DAY


def test_without_a_visit_chosen_it_says_how_to_choose_one(window, hands):
    seen = []

    def read(box):
        seen.append(box.text())
        box.accept()

    window.pages.day.board.setCurrentIndex(window.pages.day.model.index(-1, 0))
    hands.press(Act.DELAY, into=read)

    assert seen == [tr(CHOOSE)]


def test_on_the_day_it_is_about_the_chosen_block(window, hands, session):
    session.desk.placing.place(
        "0012/S1", arrival=session.now().replace(hour=8, minute=0), chair="Bed 1", slot="Slot 1"
    )
    window.pages.show_visit(session.today(), "0012/S1")
    seen = []

    def record(dialog):
        seen.append(type(dialog))
        dialog.ends.finish.click()

    hands.press(Act.RECORD_VISIT, into=record)

    assert seen == [RecordDialog]
    assert session.desk.course_visit(*TODAY).status is VisitStatus.DONE
    assert QApplication.activeModalWidget() is None


def test_a_line_of_those_not_placed_is_a_chosen_visit_too(window, hands, session):
    window.pages.show_visit(session.today(), "0012/S1")
    seen = []

    def read(dialog):
        seen.append(dialog.windowTitle())
        dialog.reject()

    hands.press(Act.DELAY, into=read)

    assert seen == ["Delay or advance: 0012"]


def test_the_other_mouse_button_offers_them_over_a_block_and_a_line(window):
    window.pages.show_participant("0012")
    for view in (window.pages.day.board, window.pages.participants.course.table):
        offered = {action.objectName() for action in view.actions()}

        assert {*OF_A_VISIT} <= offered
        assert view.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
