from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from planner.model.course import WeekdayCost
from tests.ui.treatment.test_what_if_words import FITS, FULL, answer
from ui.language import tr
from ui.treatment.what_if_model import SUMS, WORKING, WhatIfModel

FIRST = date(2026, 11, 30)
DATES = (FIRST, FIRST + timedelta(days=1), FIRST + timedelta(days=2))


@pytest.fixture
def model(qapp):
    model = WhatIfModel()
    answers = {DATES[0]: answer(DATES[0], FULL), DATES[1]: answer(DATES[1], FITS)}
    closed = (("C2D15", FIRST), ("C4D1", FIRST))
    costs = {
        DATES[0]: WeekdayCost(DATES[0], closed=closed, unbookable=(), ends_on_saturday=("S1",)),
        DATES[1]: WeekdayCost(DATES[1], closed=(), unbookable=(), ends_on_saturday=()),
    }
    model.show(DATES, answers, costs=costs, today=FIRST)
    return model


def test_it_is_a_model_as_qt_wants_it(model, qtmodeltester):
    qtmodeltester.check(model)


def test_a_column_is_a_date_and_a_row_a_visit(model):
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(3)]
    rows = [model.headerData(row, Qt.Orientation.Vertical) for row in range(model.rowCount())]

    assert heads == ["Mon 30 Nov 2026", "Tue 1 Dec 2026", "Wed 2 Dec 2026"]
    assert rows == [*map(tr, SUMS), "C1D8"]
    assert [model.index(0, column).data() for column in range(3)] == [
        "closed, begins Tue 1 Dec: 1 visit without a place", "everything fits", tr(WORKING),
    ]  # fmt: skip
    assert model.index(len(SUMS), 2).data() == ""


def test_the_nights_in_a_slot_are_counted_of_each_date_that_is_worked_out(qapp):
    model, night = WhatIfModel(), replace(FITS, overnight=True)
    answers = {DATES[0]: answer(DATES[0], night), DATES[1]: answer(DATES[1], FITS)}
    model.show(DATES, answers, costs={}, today=FIRST)
    nights = [model.headerData(row, Qt.Orientation.Vertical) for row in range(len(SUMS))].index(
        "Nights in a slot"
    )

    assert [model.index(nights, column).data() for column in range(3)] == ["1", "0", ""]


def test_what_does_not_fit_is_coloured_beside_its_words(model):
    wrong, right = (model.index(len(SUMS), column).data(Qt.ItemDataRole.ForegroundRole) for column in (0, 1))

    assert wrong is not None
    assert right is None


def test_a_screen_reader_hears_the_date_and_the_visit(model):
    assert (
        model.index(len(SUMS), 1).data(Qt.ItemDataRole.AccessibleTextRole)
        == "Tue 1 Dec 2026, C1D8: Tue 1 Dec"
    )


def test_what_the_enrol_dialog_says_of_the_whole_course_stands_there_too(model):
    heads = [model.headerData(row, Qt.Orientation.Vertical) for row in (2, 3, 4)]
    cells = [[model.index(row, column).data() for column in range(3)] for row in (2, 3, 4)]

    assert heads == ["Visits on closed days", "Nights ending on Saturday", "Visits with no possible day"]
    assert cells == [["2", "0", ""], ["1", "0", ""], ["0", "0", ""]]
