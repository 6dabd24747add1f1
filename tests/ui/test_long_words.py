"""A word that no line has room for, such as a link that is given as a reason, cuts nothing off a page."""

from functools import partial

import pytest

from planner.model.hold import HoldReason
from tests.ui.conftest import a_participant
from ui.act import Act
from ui.history.trail_model import Column
from ui.long_words import BREAK, LONGEST, breakable

LINK = "https://intranet.example/" + "x" * 500
WIDE = 1366, 768


@pytest.fixture
def wide(window):
    window.resize(*WIDE)
    return window


def test_only_a_word_that_is_too_long_may_be_broken_and_it_keeps_its_letters():
    said = f"as {'a' * LONGEST} says {LINK}"

    assert breakable(said).startswith(f"as {'a' * LONGEST} says https")
    assert BREAK in breakable(said)
    assert breakable(said).replace(BREAK, "") == said


def test_why_a_day_is_closed_makes_the_page_of_the_day_no_wider(wide, session):
    unit, day = session.desk.unit, session.today()
    session.attempt(lambda: session.desk.placing.place("0012/S1", arrival=session.now(), chair="Chair 1"))
    session.attempt(lambda: unit.make(unit.close(day, day, LINK)))

    assert wide.pages.day.minimumSizeHint().width() < WIDE[0]
    assert wide.width() == WIDE[0]


def test_a_reason_takes_from_no_other_column_of_the_history(wide, hands, session, qtbot):
    treatment = session.desk.treatment
    step = partial(treatment.hold, "0012", since="C2D8", agent="sg", reason=HoldReason.LABS, note=LINK)
    session.attempt(step)
    hands.press(Act.SHOW_HISTORY)
    table = wide.pages.history.view.table
    qtbot.waitUntil(lambda: table.model().rowCount() > 0 and not table.has_more_to_read)

    assert LINK in table.model().index(0, Column.WHY).data().replace(BREAK, "")
    assert table.horizontalScrollBar().maximum() == 0


def test_a_note_makes_the_page_of_a_participant_no_wider(wide, hands, session):
    session.attempt(lambda: session.desk.enrol(a_participant("0099", note=LINK)))
    hands.press(Act.SHOW_PARTICIPANTS)
    page = wide.pages.participants
    page.show_participant("0099")

    assert page.minimumSizeHint().width() < WIDE[0]
    assert wide.width() == WIDE[0]
