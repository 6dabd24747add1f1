import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from planner.model.hold import HoldReason
from ui.act import Act
from ui.board.move_dialog import MoveDialog
from ui.palette.offer import Kind
from ui.palette.offers import Offers
from ui.palette.palette_dialog import PaletteDialog
from ui.printing.print_dialog import PrintDialog
from ui.qactions import allow
from ui.treatment.delay_dialog import DelayDialog
from ui.treatment.hold_dialog import HoldDialog


@pytest.fixture
def about(window, session):
    def offered(typed):
        return [one.text for one in Offers(session, window.acts)(typed) if one.kind is Kind.ABOUT]

    return offered


@pytest.mark.parametrize(
    "typed", ["hold 0012", "0012 hold", "hold 12", "HOLD  0012", "hold 0012 s1", "12 s1 hold a"]
)
def test_an_act_and_a_participant_are_offered_together_with_the_next_visit(about, typed):
    assert about(typed) == ["Hold a drug: 0012 S1"]


def test_the_visit_that_is_named_is_meant(about):
    assert about("record 0012 c1d8") == ["Record the visit: 0012 C1D8"]
    assert about("0012 c1d8 rec") == ["Record the visit: 0012 C1D8"]
    assert about("record 0012 c99d8") == []


def test_of_what_is_about_the_whole_course_no_visit_is_named(about):
    assert about("history 0012") == ["History of the participant: 0012"]
    assert about("print 12") == ["Print appointments: 0012"]
    assert about("12 print app") == ["Print appointments: 0012"]


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("delay 7", "Delay or advance: 0007"),
        ("icans 7", "CRS or ICANS: 0007"),
        ("move to 7", "Move to: 0007"),
        ("mt 7", "Move to: 0007"),
    ],
)
def test_acts_on_a_chosen_visit_are_found_as_alone(about, typed, offered):
    assert about(typed)[0].startswith(offered)


def test_nothing_is_offered_of_whom_only_a_part_is_typed_or_of_no_act(about):
    assert about("hold 001") == []
    assert about("hold 99") == []
    assert about("old 12") == []  # letters within a word, which a slip of the finger may be
    assert about("0012 c2d8") == []
    assert about("hold") == []
    assert about("legend 0012") == []


def test_no_move_is_offered_of_a_visit_that_has_no_day(session, about):
    before = about("move to 0007 c3d8")
    session.desk.treatment.hold("0007", since="C3D8", reason=HoldReason.LABS, agent="sg")

    assert before == ["Move to: 0007 C3D8"]
    assert about("move to 0007 c3d8") == []


def test_exact_visits_come_before_it(window, session):
    found = Offers(session, window.acts)("0012 c")
    kinds = [one.kind for one in found]

    assert Kind.VISIT in kinds
    assert Kind.ABOUT not in kinds or kinds.index(Kind.ABOUT) > kinds.index(Kind.VISIT)


def test_what_cannot_be_had_is_not_offered(window, about):
    allow(window.acts[Act.HOLD], why_not="This clinic file can only be read: nothing in it can be changed.")

    assert about("hold 0012") == []


def test_a_move_is_offered_from_any_page_but_not_of_a_locked_board(window, about):
    window.acts[Act.SHOW_PARTICIPANTS].trigger()
    elsewhere = about("move to 0012")
    window.acts[Act.LOCK_BOARD].trigger()

    assert elsewhere == ["Move to: 0012 S1"]
    assert about("move to 0012") == []


@pytest.fixture
def opened_by(hands):
    """Opens the palette, types and presses Return; returns the dialog that then opens, and its title."""

    def go(typed):
        seen, looking = [], QTimer()

        def look():
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QDialog) and not isinstance(dialog, PaletteDialog):
                looking.stop()
                seen.append((type(dialog), dialog.windowTitle()))
                dialog.reject()

        def type_and_press(palette):
            QTest.keyClicks(palette.field, typed)
            looking.start(5)
            QTest.keyClick(palette.field, Qt.Key.Key_Return)

        looking.timeout.connect(look)
        hands.press(Act.FIND_ANYTHING, into=type_and_press)
        return seen

    return go


def test_return_chooses_the_next_visit_in_the_course_and_opens_the_dialog_about_it(window, opened_by):
    opened = opened_by("hold 0012")

    assert opened == [(HoldDialog, "Hold: 0012")]
    assert window.pages.chosen_visit() == ("0012", "S1")
    assert window.pages.room is Act.SHOW_PARTICIPANTS


def test_return_chooses_the_visit_that_is_named(window, opened_by):
    opened = opened_by("0012 c1d8 delay")

    assert [kind for kind, _ in opened] == [DelayDialog]
    assert window.pages.chosen_visit() == ("0012", "C1D8")


def test_a_move_chooses_the_visit_on_its_day(window, hands, opened_by):
    hands.press(Act.SHOW_PARTICIPANTS)
    opened = opened_by("move to 12")

    assert [kind for kind, _ in opened] == [MoveDialog]
    assert window.pages.is_day_in_front
    assert window.pages.chosen_visit() == ("0012", "S1")


def test_appointments_are_those_of_whom_is_named(window, opened_by):
    opened = opened_by("print 7")

    assert [kind for kind, _ in opened] == [PrintDialog]
    assert window.pages.chosen_visit().subject_id == "0007"
