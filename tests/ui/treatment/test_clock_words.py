from datetime import date, timedelta

import pytest

from planner.model.restart_clock import RestartClock
from tests.ui.boards import AGENTS
from ui.treatment.clock_words import clock_in_short, clock_sentence, is_soon, tightest

LAST = date(2026, 11, 6)


def a_clock(days_since, *, next_on=None, limit=28):
    return RestartClock(
        agent="tarlatamab",
        last_visit="C2D1",
        last_on=LAST,
        ordinal=5,
        limit_days=limit,
        today=LAST + timedelta(days=days_since),
        next_visit="C2D15" if next_on else None,
        next_on=next_on,
    )


@pytest.mark.parametrize(
    ("days_since", "said", "soon"),
    [
        (17, "11 days left, until 4 Dec", False),
        (24, "4 days left, until 4 Dec", False),
        (25, "only 3 days left, until 4 Dec", True),
        (27, "only 1 day left, until 4 Dec", True),
        (28, "last day, 4 Dec", True),
        (29, "too late, ran out 4 Dec", True),
    ],
)
def test_what_is_left_is_said_in_words_and_marked_when_it_is_little(days_since, said, soon):
    clock = a_clock(days_since)

    assert clock_in_short(clock) == said
    assert is_soon(clock) is soon


def test_a_next_dose_past_the_limit_is_named_as_too_late():
    in_time = clock_sentence(a_clock(17, next_on=date(2026, 12, 4)), AGENTS)
    late = clock_sentence(a_clock(17, next_on=date(2026, 12, 5)), AGENTS)

    assert in_time.endswith("The next dose is C2D15 on Fri 4 Dec 2026.")
    assert late.endswith("on Sat 5 Dec 2026; that is too late.")
    assert clock_sentence(a_clock(17), AGENTS).endswith("The next dose has no day; that is too late.")


def test_the_clock_with_the_least_left_counts():
    assert tightest((a_clock(3), a_clock(20), a_clock(7))) == a_clock(20)
    assert tightest(()) is None
