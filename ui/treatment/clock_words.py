"""How long the next dose may still wait before the step doses begin again, in words."""

from collections.abc import Mapping, Sequence

from planner.model.agent import Agent
from planner.model.restart_clock import RestartClock
from ui.language import tr
from ui.wording import near_day_of_month, short_date

SOON_DAYS = 3  # from here on a nurse is told in colour too; no rule of the protocol


def tightest(clocks: Sequence[RestartClock]) -> RestartClock | None:
    """The clock with the least days left; None where none runs."""
    return min(clocks, key=lambda clock: clock.slack_days, default=None)


def clock_in_short(clock: RestartClock) -> str:
    """``11 days left, until 4 Dec``."""
    until = near_day_of_month(clock.runs_out_on, today=clock.today)
    if clock.is_past:
        return tr("too late, ran out {day}", day=until)
    if clock.slack_days == 0:
        return tr("last day, {day}", day=until)
    if clock.slack_days <= SOON_DAYS:
        return tr("only %n day(s) left, until {day}", "", clock.slack_days, day=until)
    return tr("%n day(s) left, until {day}", "", clock.slack_days, day=until)


def clock_sentence(clock: RestartClock, agents: Mapping[str, Agent]) -> str:
    """From which dose it runs, how far it is, and what comes next."""
    so_far = tr(
        "%n day(s) since {drug} at {visit} on {day}: {clock}.",
        "",
        clock.days_since,
        drug=agents[clock.agent].name,
        visit=clock.last_visit,
        day=short_date(clock.last_on),
        clock=clock_in_short(clock),
    )
    return f"{so_far} {_what_comes_next(clock)}"


def is_soon(clock: RestartClock) -> bool:
    """Has it run out, or will it within days?"""
    return clock.slack_days <= SOON_DAYS


def _what_comes_next(clock: RestartClock) -> str:
    visit = clock.next_visit
    if not (visit and clock.next_on):
        return tr("The next dose has no day; that is too late.")
    day = short_date(clock.next_on)
    if clock.next_is_late:
        return tr("The next dose is {visit} on {day}; that is too late.", visit=visit, day=day)
    return tr("The next dose is {visit} on {day}.", visit=visit, day=day)
