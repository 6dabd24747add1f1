"""Doses that come too near to each other, or too far apart."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from planner.model.agent import Agent
from planner.model.day_layout import Finding
from planner.model.day_text import day_text, days_text
from planner.model.visit import PlannedVisit
from planner.schedule.gap_rules import GapLimits, gap_limits

MINIMUM_GAP = "minimum-gap"
MAXIMUM_GAP = "maximum-gap"
RESTART_LIMIT = "restart-limit"

DatedVisit = tuple[PlannedVisit, date]


def gap_findings(
    subject_id: str, dated: Sequence[DatedVisit], *, done: Collection[str] = ()
) -> Iterator[tuple[str, Finding]]:
    """A finding for each two consecutive doses of one agent at a wrong distance, with the later visit's code.

    The rules are those of the version of the study that asks for the later visit. ``dated`` are the visits
    that take place, each with its actual or booked date, in date order. Between two that are ``done`` (codes)
    it is a note.
    """
    last: dict[str, DatedVisit] = {}
    for visit, on in dated:
        for dose in visit.template.doses:
            before = last.get(dose.agent)
            last[dose.agent] = (visit, on)
            if before is None:
                continue
            earlier, earlier_on = before
            study = visit.template.study
            limits = gap_limits(
                study,
                dose.agent,
                earlier.template,
                visit.template,
                earlier.template.ordinal(dose.agent) or 1,
            )
            apart = (on - earlier_on).days
            if not limits.holds(apart):
                agent = study.agent(dose.agent)
                is_note = earlier.code in done and visit.code in done
                yield (
                    visit.code,
                    _finding(subject_id, agent, limits, before, (visit, on), is_note=is_note),
                )


def _finding(
    subject_id: str,
    agent: Agent,
    limits: GapLimits,
    earlier: DatedVisit,
    later: DatedVisit,
    *,
    is_note: bool,
) -> Finding:
    apart = (later[1] - earlier[1]).days
    comes = f"{later[0].code} on {day_text(later[1])} is {days_text(apart)} after {earlier[0].code}"
    if apart < limits.min_days:
        rule, sentence = MINIMUM_GAP, f"{comes}: {agent.name} needs at least {days_text(limits.min_days)}."
    elif limits.restart_days is not None and apart > limits.restart_days:
        rule = RESTART_LIMIT
        source = _restart_source(agent, earlier[0])
        sentence = (
            f"{comes}: past {days_text(limits.restart_days)}{source} {agent.name} begins again with its "
            "step doses. The study team decides."
        )
    else:
        rule = MAXIMUM_GAP
        sentence = f"{comes}: doses of {agent.name} may be at most {days_text(limits.max_days or 0)} apart."
    return Finding(
        rule=rule,
        sentence=sentence,
        visits=(f"{subject_id}/{earlier[0].code}", f"{subject_id}/{later[0].code}"),
        on=later[1],
        is_note=is_note,
        days=apart,
    )


def _restart_source(agent: Agent, earlier: PlannedVisit) -> str:
    """Who sets the restart limit after this dose, and how sure that is, in brackets."""
    ordinal = earlier.template.ordinal(agent.code) or 1
    row = next((row for row in agent.restart_limits if ordinal in row.ordinals), None)
    said = row.provenance if row is not None else None
    return f" ({said.words})" if said is not None else ""
