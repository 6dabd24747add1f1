"""What can be told of one visit on its day, each as the edit that notes it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from planner.cli.dates import iso_date
from planner.cli.refusal import Refusal
from planner.cli.typed_words import agent_typed, moment_typed
from planner.model.edit import Edit
from planner.model.moment import Moment

if TYPE_CHECKING:
    from planner.desk import Desk

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Told:
    """What was typed after the visit."""

    desk: Desk
    subject_id: str
    code: str
    agent: str | None
    at: str | None
    reason: str
    amount: float | None
    not_given: tuple[str, ...]
    override: str
    early: bool
    correct: bool

    @property
    def instant(self) -> datetime | None:
        """When, if it was said."""
        return moment_typed(self.desk, self.subject_id, self.code, self.at) if self.at else None

    @property
    def day(self) -> date | None:
        """On which day, if it was said."""
        if self.at and _DATE.fullmatch(self.at):
            return iso_date(self.at)
        instant = self.instant
        return instant.date() if instant else None

    @property
    def visit(self) -> tuple[str, str]:
        """Whose visit, and which."""
        return self.subject_id, self.code

    @property
    def dose(self) -> tuple[str, str, str]:
        """Which dose of which visit. Raises Refusal where no agent was named."""
        return *self.visit, self._agent_code()

    def _agent_code(self) -> str:
        if self.agent is None:
            known = " or ".join(agent.short for agent in self.desk.study.agents)
            raise Refusal(f"Which infusion? Name the agent after start or end: {known}.")
        return agent_typed(self.desk.study, self.agent)


def _next(told: Told) -> Edit:
    """Whatever is due, with the time of now."""
    if told.at is not None or told.reason or told.amount is not None or told.not_given or told.override:
        raise Refusal("“next” is noted as it is due, now: write what it was to say more of it.")
    desk, key = told.desk, f"{told.subject_id}/{told.code}"
    desk.course_visit(told.subject_id, told.code)  # so that a visit that there is not is named as such
    day = desk.running.today()
    visit = day.visit(key)
    due = visit.next(day.clock.minute(desk.now())) if visit is not None else None
    if due is None:
        raise Refusal(f"Nothing is due next of {told.subject_id} {told.code} today: “now” lists what is.")
    return desk.running.note(key, due, early=told.early)


def _discharged(told: Told) -> Edit:
    return told.desk.running.discharge(*told.visit, at=told.instant, early=told.early)


def _moment(moment: Moment) -> Callable[[Told], Edit]:
    return lambda told: told.desk.treatment.note(*told.visit, moment, at=told.instant)


def _start(told: Told) -> Edit:
    desk, at, amount = told.desk, told.instant, told.amount
    if told.correct:
        return desk.running.correct_dose(*told.dose, started=at, amount=amount, early=told.early)
    return desk.treatment.start_infusion(*told.dose, at=at, amount=amount, override=told.override)


def _end(told: Told) -> Edit:
    running, at = told.desk.running, told.instant
    if told.correct:
        return running.correct_dose(*told.dose, ended=at, early=told.early)
    return running.end_infusion(*told.dose, at=at, early=told.early)


def _given(told: Told) -> Edit:
    on = told.day or told.desk.today()
    return told.desk.treatment.give_dose(*told.dose, on=on, amount=told.amount, override=told.override)


def _done(told: Told) -> Edit:
    not_given = tuple(agent_typed(told.desk.study, agent) for agent in told.not_given)
    override, treatment = told.override, told.desk.treatment
    if told.day is None:
        return told.desk.running.done(*told.visit, not_given=not_given, override=override, early=told.early)
    return treatment.done(*told.visit, on=told.day, not_given=not_given, override=override)


def _checked(told: Told) -> Edit:
    return told.desk.treatment.check(*told.visit, at=told.instant)


EVENTS: dict[str, Callable[[Told], Edit]] = {
    "next": _next,
    "arrived": _moment(Moment.ARRIVED),
    "seated": _moment(Moment.IN_CHAIR),
    "start": _start,
    "end": _end,
    "given": _given,
    "monitoring": _moment(Moment.MONITORING_STARTED),
    "checked": _checked,
    "discharged": _discharged,
    "done": _done,
    "missed": lambda told: told.desk.treatment.missed(*told.visit, reason=told.reason),
    "cancelled": lambda told: told.desk.treatment.cancel(*told.visit, reason=told.reason),
    "again": lambda told: told.desk.treatment.reopen(*told.visit, reason=told.reason, override=told.override),
}
OF_AN_AGENT = ("start", "end", "given")
