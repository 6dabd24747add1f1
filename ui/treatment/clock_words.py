"""How long the next dose may still wait before the step doses begin again, in words."""

from collections.abc import Mapping, Sequence

from planner.model.agent import Agent
from planner.model.restart_clock import RestartClock
from ui.wording import counted, near_date, short_date

SOON_DAYS = 3  # from here on a nurse is told in colour too; no rule of the protocol


def tightest(clocks: Sequence[RestartClock]) -> RestartClock | None:
    """The clock with the least days left; None where none runs."""
    return min(clocks, key=lambda clock: clock.slack_days, default=None)


def clock_in_short(clock: RestartClock) -> str:
    """``11 days left, until 4 Dec``."""
    until = near_date(clock.runs_out_on, today=clock.today).partition(" ")[2]
    if clock.is_past:
        return f"too late, ran out {until}"
    if clock.slack_days == 0:
        return f"last day, {until}"
    only = "only " if clock.slack_days <= SOON_DAYS else ""
    return f"{only}{counted(clock.slack_days, 'day')} left, until {until}"


def clock_sentence(clock: RestartClock, agents: Mapping[str, Agent]) -> str:
    """From which dose it runs, how far it is, and what comes next."""
    name = agents[clock.agent].name
    since = counted(clock.days_since, "day")
    following = (
        f"The next dose is {clock.next_visit} on {short_date(clock.next_on)}"
        if clock.next_visit and clock.next_on
        else "The next dose has no day"
    )
    late = "; that is too late." if clock.next_is_late else "."
    return (
        f"{since} since {name} at {clock.last_visit} on {short_date(clock.last_on)}: "
        f"{clock_in_short(clock)}. {following}{late}"
    )


def is_soon(clock: RestartClock) -> bool:
    """Has it run out, or will it within days?"""
    return clock.slack_days <= SOON_DAYS
