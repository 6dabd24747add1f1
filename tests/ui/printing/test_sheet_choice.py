from datetime import date

import pytest

from tests.ui.boards import MONDAY
from tests.ui.printing.conftest import press
from ui.language import tr
from ui.printing.language import Tongue
from ui.printing.paper import PaperSize
from ui.printing.sheet_choice import EVERYBODY, SheetChoice
from ui.printing.sheet_wish import SheetKind, SheetWish


@pytest.fixture
def choice(qtbot):
    made = SheetChoice(("0007", "0012"), on=MONDAY, today=MONDAY, subject_id="0012", kind=SheetKind.PLACES)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_it_begins_with_the_day_in_front_by_place_on_american_paper(choice):
    assert choice.wish == SheetWish(SheetKind.PLACES, MONDAY, size=PaperSize.LETTER)
    assert not choice.person.isVisible()
    assert not choice.tongue.isVisible()


def test_appointments_ask_whose_how_far_and_in_which_language(choice, qtbot):
    with qtbot.waitSignal(choice.changed):
        press(qtbot, choice, SheetKind.APPOINTMENTS)
    qtbot.keyClick(choice.tongue, "S")
    wish = choice.wish

    assert choice.person.isVisible()
    assert choice.weeks.isVisible()
    assert (wish.subject_id, wish.weeks, wish.tongue) == ("0012", 6, Tongue.SPANISH)
    assert isinstance(wish.tongue, Tongue)
    assert isinstance(wish.size, PaperSize)
    assert tr(EVERYBODY) not in [choice.person.itemText(row) for row in range(choice.person.count())]


def test_visits_are_those_of_everybody_or_of_one(choice, qtbot):
    press(qtbot, choice, SheetKind.VISITS)
    chosen = choice.wish.subject_id
    choice.person.setCurrentIndex(choice.person.findText(tr(EVERYBODY)))

    assert (chosen, choice.wish.subject_id) == ("0012", "")


def test_where_nobody_was_chosen_the_visits_are_those_of_everybody_whatever_sheet_was_looked_at_before(qtbot):
    choice = SheetChoice(("0007", "0012"), on=MONDAY, today=MONDAY, subject_id="", kind=SheetKind.PLACES)
    qtbot.addWidget(choice)
    with qtbot.waitExposed(choice):
        choice.show()
    press(qtbot, choice, SheetKind.APPOINTMENTS)
    first_of_the_list = choice.wish.subject_id
    press(qtbot, choice, SheetKind.VISITS)

    assert (first_of_the_list, choice.wish.subject_id) == ("0007", "")


def test_every_field_changes_the_wish_and_says_so(choice, qtbot):
    with qtbot.waitSignal(choice.changed):
        choice.day.day = date(2026, 12, 1)
    with qtbot.waitSignal(choice.changed):
        choice.paper.setCurrentText("A4")

    assert choice.wish == SheetWish(SheetKind.PLACES, date(2026, 12, 1), size=PaperSize.A4)


def test_appointments_of_nobody_are_no_wish(qtbot):
    choice = SheetChoice((), on=MONDAY, today=MONDAY, subject_id="", kind=SheetKind.APPOINTMENTS)
    qtbot.addWidget(choice)

    assert choice.wish is None


def test_another_kind_is_one_change(choice, qtbot):
    told = []
    choice.changed.connect(lambda: told.append(choice.wish))
    press(qtbot, choice, SheetKind.APPOINTMENTS)

    assert len(told) == 1
