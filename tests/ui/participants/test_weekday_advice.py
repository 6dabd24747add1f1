from datetime import date

from planner.model.course import WeekdayCost
from tests.ui.tables import texts_of
from ui.participants.weekday_advice import WeekdayAdvice, advice

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


def test_of_two_days_that_cost_the_same_neither_is_better():
    like = WeekdayCost(MON, (), (), ())

    assert advice((CHEAP, like), chosen=MON).endswith("No other day that week is better.")


def test_each_day_stands_with_what_it_costs_and_a_press_picks_it(qtbot):
    table = WeekdayAdvice(days=5)
    qtbot.addWidget(table)
    two = WeekdayCost(MON, (("C2D1", date(2027, 1, 18)), ("C3D1", date(2027, 2, 15))), (), ("S1",))
    table.show_costs((CHEAP, two), chosen=MON)
    with qtbot.waitSignal(table.picked) as picked:
        table.table.activated.emit(table.table.model().index(1, 2))

    assert texts_of(table.table) == (("Wed 2 Dec 2026", "0", "0", "0"), ("Mon 30 Nov 2026", "2", "1", "0"))
    assert table.table.currentIndex().row() == 1
    assert picked.args == [MON]


def test_a_closed_day_says_so():
    assert advice((CHEAP, DEAR), chosen=SAT).startswith("The clinic is closed on Saturday 5 Dec 2026.")
    assert advice((), chosen=SAT) == "The clinic is closed all that week."
