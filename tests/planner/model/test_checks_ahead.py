from planner.model.care_path import Check, CheckKind
from planner.model.checks_ahead import passed, pending

VITAL, NEURO = CheckKind.VITAL_SIGNS, CheckKind.NEURO
FIRST, SECOND, THIRD = (
    Check(540, NEURO, "tarlatamab", 1),
    Check(555, VITAL, "tarlatamab", 2),
    Check(570, VITAL, "tarlatamab", 3),
)
OF_SG = Check(550, VITAL, "sg", 4)


def test_before_any_is_due_the_next_to_come_is_pending():
    assert pending((FIRST, SECOND), 500) == (FIRST,)
    assert pending((), 500) == ()


def test_two_agents_due_at_the_same_minute_are_one_look():
    other = Check(540, VITAL, "sg", 1)

    assert pending((other, FIRST, SECOND), 500) == (other, FIRST)


def test_a_check_nobody_did_gives_way_when_the_next_of_its_agent_is_due():
    ahead = (FIRST, SECOND, THIRD)

    assert pending(ahead, 554) == (FIRST,)
    assert pending(ahead, 555) == (SECOND,)
    assert [passed(ahead, minute) for minute in (539, 554, 555, 600)] == [(), (), (540,), (540, 555)]


def test_what_is_due_of_another_agent_does_not_give_way():
    ahead = (FIRST, OF_SG, SECOND)

    assert pending(ahead, 560) == (SECOND, OF_SG)
    assert passed(ahead, 560) == (540,)
