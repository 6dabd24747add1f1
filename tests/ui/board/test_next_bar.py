from datetime import datetime, time

import pytest

from planner.model.running import Due, DueKind
from tests.ui.boards import AGENTS, MONDAY, NEW_YORK, running_day, running_visit
from ui.board.next_bar import NextBar

NOW = 600


def head(qtbot, due_at):
    visit = running_visit("0012", due=Due(DueKind.MONITORING, due_at))
    bar = NextBar()
    qtbot.addWidget(bar)
    bar.show_visit(
        visit,
        minute=NOW,
        now=datetime.combine(MONDAY, time(10), NEW_YORK),
        clock=running_day(visit).clock,
        agents=AGENTS,
        keys="Ctrl+Return",
    )
    return bar.head.text()


@pytest.mark.parametrize("due_at", [NOW - 40, NOW, NOW + 5])
def test_what_is_due_about_now_is_not_told_with_its_time(qtbot, due_at):
    assert head(qtbot, due_at) == "Next for 0012 C5D8"


def test_what_is_due_later_is_told_with_its_time_beside_the_button_that_notes_it_now(qtbot):
    assert head(qtbot, NOW + 60) == "Next for 0012 C5D8, due 11:00"
