from datetime import date

from planner.model.course import WeekdayCost
from ui.participants.weekday_advice import advice

MON, WED, SAT = date(2026, 11, 30), date(2026, 12, 2), date(2026, 12, 5)
DEAR = WeekdayCost(MON, (("C2D1", date(2027, 1, 18)), ("C3D1", date(2027, 2, 15))), (), ("S1",))
CHEAP = WeekdayCost(WED, (), (), ())


def test_it_says_what_the_day_costs_and_which_costs_least():
    assert advice((CHEAP, DEAR), chosen=MON) == (
        "Monday: 2 visits on closed days, 1 night ending on a Saturday over the whole course. "
        "Wednesday is best: no visit on closed days."
    )


def test_the_best_day_is_said_to_be_the_best():
    assert advice((CHEAP, DEAR), chosen=WED).endswith("No other day that week is better.")


def test_a_closed_day_says_so():
    assert advice((CHEAP, DEAR), chosen=SAT).startswith("The clinic is closed on Saturday 5 Dec 2026.")
    assert advice((), chosen=SAT) == "The clinic is closed all that week."
