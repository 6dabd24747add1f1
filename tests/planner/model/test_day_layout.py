from planner.model.day_layout import Goal


def test_the_gap_of_a_goal_is_how_far_it_may_be_from_the_best():
    assert Goal("late minutes", 30, 20).gap == 10
    assert Goal("late minutes", 20, 20).gap == 0
