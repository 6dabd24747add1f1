from planner.desk import Desk
from tests.planner.treated import Clock, at, run_until


def test_a_block_says_which_of_its_drugs_is_given_for_the_first_time(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D1")
    desk.placing.place("0042/C1D1", arrival=at(day, "07:30"), chair="Bed 1")

    (block,) = desk.day(day).blocks

    assert (block.agents, block.first_dose, block.first_of) == (("tarlatamab", "sg"), True, ("sg",))
