from datetime import timedelta

from planner.desk import Desk
from planner.model.hold import HoldReason
from tests.planner.treated import Clock, at, run_until


def test_a_block_says_which_of_its_drugs_is_given_for_the_first_time(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D1")
    desk.placing.place("0042/C1D1", arrival=at(day, "07:30"), chair="Bed 1")

    (block,) = desk.day(day).blocks

    assert (block.agents, block.first_dose, block.first_of) == (("tarlatamab", "sg"), True, ("sg",))


def test_a_block_says_what_is_held_at_its_visit_and_a_note_of_the_day_says_why(
    desk: Desk, clock: Clock
) -> None:
    day = run_until(desk, clock, "C3D1")
    desk.treatment.hold("0042", since="C3D1", reason=HoldReason.LABS, agent="sg")
    desk.placing.place("0042/C3D1", arrival=at(day, "07:30"), chair="Bed 1")

    board = desk.day(day)
    (note,) = (finding for finding in board.findings if finding.visits == ("0042/C3D1",))
    next_day = desk.day(day + timedelta(days=1))

    assert [(block.agents, block.held) for block in board.blocks] == [(("tarlatamab",), ("sg",))]
    assert note.is_note
    assert not [finding for finding in next_day.findings if finding.visits == note.visits]
    assert note.sentence == "C3D1 gives no sacituzumab govitecan: it is held from C3D1 on (labs)."
