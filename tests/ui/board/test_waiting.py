"""Why nobody has a place: at each line, or once where it is the same of all."""

import pytest

from planner.model.day_board import TrayVisit
from tests.ui.boards import AGENTS, board
from ui.board.waiting import Waiting


def tray_visit(subject_id, why):
    return TrayVisit(f"{subject_id}/S1", subject_id, "S1", ("tarlatamab",), 90, why)


@pytest.fixture
def said(qtbot):
    def show(*whys):
        waiting = Waiting()
        qtbot.addWidget(waiting)
        waiting.show_board(
            board(tray=tuple(tray_visit(f"000{number}", why) for number, why in enumerate(whys))), AGENTS
        )
        lines = [waiting.tray.item(row).text() for row in range(waiting.tray.count())]
        above = "" if waiting.why.isHidden() else waiting.why.text()
        return above, [line.partition("\n")[2] for line in lines]

    return show


def test_why_nobody_has_a_place_is_said_once_where_it_is_the_same_of_all(said):
    assert said("Not laid out yet.", "Not laid out yet.") == ("Not laid out yet.", ["", ""])


def test_why_is_said_at_each_line_where_it_is_not_the_same_or_there_is_one(said):
    assert said("Not laid out yet.", "No bed.") == ("", ["Not laid out yet.", "No bed."])
    assert said("No bed.") == ("", ["No bed."])
