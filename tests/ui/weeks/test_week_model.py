from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.ui.boards import AGENTS
from tests.ui.weeks.test_week_lines import COURSES, EARLY, LATE
from ui.weeks.week_lines import Order, week_lines
from ui.weeks.week_model import WeekModel


@pytest.fixture
def asked():
    return []


@pytest.fixture
def model(qapp, asked):
    model = WeekModel(lambda *visit: asked.append(visit) or True)
    model.show(week_lines((LATE, EARLY), COURSES.get, order=Order.SUBJECT), AGENTS)
    return model


def test_it_is_a_sound_model(model, qtmodeltester):
    qtmodeltester.check(model, force_py=False)


def test_every_visit_has_a_row_with_its_words(model):
    index = model.index(model.row_of("0030", "C1D8"))

    assert model.rowCount() == sum(len(course.visits) for course in COURSES.values())
    assert index.data() == "0030 C1D8"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("0030 C1D8 on Mon 26 Oct 2026")
    assert index.data(Qt.ItemDataRole.ToolTipRole).startswith("<p style='white-space:pre-wrap'>0030 C1D8")


def test_only_the_visits_of_the_days_in_sight_are_gone_through(model):
    rows = model.between(1, date(2026, 10, 12), date(2026, 10, 26))

    assert [model.visits[row].visit.planned.code for row in rows] == ["S2", "C1D1", "C1D8"]
    assert not model.between(1, date(2030, 1, 1), date(2031, 1, 1))


def test_whether_a_visit_stays_the_night_is_asked_once_and_not_of_all(model, asked):
    row = model.row_of("0030", "S1")
    nights = [model.is_overnight(row), model.is_overnight(row)]

    assert nights == [True, True]
    assert asked == [("0030", "S1")]


def test_a_visit_that_is_not_shown_has_no_row(model):
    assert model.row_of("0030", "C99D1") is None
    assert model.row_of("0099", "S1") is None
