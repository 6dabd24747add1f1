"""What a good layout is."""

from planner.layout.goals import GOALS, calm, peak, values
from tests.planner.layout.days import a_day, a_visit, in_chair, placed

TOUCHED = in_chair(60, touches=((0, 10),))


def test_each_goal_has_a_name_and_a_sentence() -> None:
    assert len({goal.name for goal in GOALS}) == len(GOALS)
    assert all(goal.sentence.endswith(".") for goal in GOALS)


def test_the_values_of_a_layout_are_those_a_nurse_would_count() -> None:
    day = a_day(
        a_visit(1, TOUCHED), a_visit(2, TOUCHED), a_visit(3, TOUCHED, arrival=420, told=True), a_visit(4),
        nurses=((420, 1200, 2),),
    )  # fmt: skip
    placements = (placed(1, 480), placed(2, 480, chair="Chair 2"), placed(3, 1005))

    assert peak(day, placements) == 2
    assert dict(zip((goal.name for goal in GOALS), values(day, placements), strict=True)) == {
        "unplaced": 1,
        "moved": 1,
        "late minutes": 15,
        "overload": 1,
        "start minutes": 60 + 60 + 585,
        "waiting minutes": 0,
    }


def test_the_share_of_busy_nurses_that_is_calm_is_the_clinics() -> None:
    half, tenth = a_day(), a_day(calm_share=0.1)

    assert [calm(half, nurses) for nurses in (0, 1, 2, 3, 8)] == [0, 1, 1, 2, 4]
    assert [calm(tenth, nurses) for nurses in (0, 1, 10, 11, 30)] == [0, 1, 1, 2, 3]
