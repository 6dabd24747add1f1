import pytest
from PySide6.QtWidgets import QAbstractItemView

from tests.ui.boards import AGENTS
from tests.ui.weeks.test_week_lines import COURSES, EARLY, LATE
from ui.weeks.next_visit import next_visit
from ui.weeks.week_lines import Order, week_lines
from ui.weeks.week_model import WeekModel

Action = QAbstractItemView.CursorAction


@pytest.fixture
def model(qapp):
    model = WeekModel(lambda *_: False)
    model.show(week_lines((LATE, EARLY), COURSES.get, order=Order.SUBJECT), AGENTS)
    return model


@pytest.mark.parametrize(
    ("start", "action", "end"),
    [
        (("0030", "S1"), Action.MoveRight, ("0030", "S2")),
        (("0030", "S2"), Action.MoveLeft, ("0030", "S1")),
        (("0030", "S1"), Action.MoveLeft, ("0030", "S1")),
        (("0030", "C3D1"), Action.MoveHome, ("0030", "S1")),
        (("0030", "S1"), Action.MoveEnd, ("0030", "C26D15")),
        (("0010", "S1"), Action.MoveDown, ("0030", "C1D15")),
        (("0030", "C1D15"), Action.MoveUp, ("0010", "S1")),
        (("0030", "S1"), Action.MoveDown, ("0030", "S1")),
        (("0010", "S1"), Action.MovePageDown, ("0030", "C1D15")),
    ],
)
def test_arrows_go_along_the_line_or_to_the_nearest_day_of_the_next(model, start, action, end):
    row = next_visit(model, model.row_of(*start), action, page=5)

    assert row == model.row_of(*end)


def test_with_nothing_chosen_any_key_chooses_the_first(model):
    empty = WeekModel(lambda *_: False)

    assert next_visit(model, -1, Action.MoveDown, page=5) == 0
    assert next_visit(empty, -1, Action.MoveDown, page=5) is None
