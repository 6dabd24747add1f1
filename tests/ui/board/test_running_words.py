import pytest

from planner.model.care_path import Check, CheckKind
from planner.model.running import Due, DueKind
from tests.ui.boards import AGENTS, running_day, running_visit
from ui.board.running_words import countdown, due_name, in_words, noted_name, title, undone, undone_when, what


def rows(minute, *visits):
    return running_day(*visits).rows(minute)


@pytest.mark.parametrize(
    ("minute", "said"),
    [(570, "in 30 min"), (500, "in 1 h 40 min"), (600, "now"), (604, "now"), (605, "5 min late"),
     (665, "1 h 5 min late")],
)  # fmt: skip
def test_the_countdown_is_said_in_words(minute, said):
    (row,) = rows(minute, running_visit(due=Due(DueKind.END, 600, "sg")))

    assert countdown(row) == said


def test_every_kind_has_a_name_as_due_and_as_noted():
    for kind in DueKind:
        due = Due(kind, 600, "sg" if kind in (DueKind.START, DueKind.END) else None)

        assert due_name(due, AGENTS)
        assert noted_name(due, AGENTS)
    assert due_name(Due(DueKind.START, 600, "sg"), AGENTS) == "Start SG"
    assert noted_name(Due(DueKind.END, 600, "sg"), AGENTS) == "SG ended"


def test_a_line_says_who_where_what_and_when_in_one_sentence():
    ahead = tuple(Check(at, CheckKind.VITAL_SIGNS, "sg", at) for at in (540, 570, 600))
    day = running_day(running_visit(due=None, ahead=ahead))
    (row,) = day.rows(612)

    assert what(row, AGENTS, day.clock) == "Vital signs, 10:00"
    assert undone(row) == "2 not done"
    assert undone_when(row, day.clock) == "09:00 and 09:30 not done"
    assert in_words(row, AGENTS, day.clock, 612) == (
        "0012 C5D8, Chair 1: Vital signs, 10:00; 2 earlier checks not done (09:00 and 09:30), 12 min late"
    )


def test_the_tab_says_how_many_are_late():
    day = running_day(
        running_visit("0012", due=Due(DueKind.CHAIR, 600)), running_visit("0007", due=Due(DueKind.CHAIR, 640))
    )

    assert [title(day, minute) for minute in (600, 605, 700)] == ["Now", "Now (1 late)", "Now (2 late)"]
