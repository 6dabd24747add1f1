"""A course in words: doses, monitoring, windows and what has become of each visit."""

from collections.abc import Mapping
from datetime import date, timedelta

from planner.model.agent import Agent
from planner.model.course import CourseVisit
from planner.model.monitoring import ClockAnchor, MonitoringRule
from planner.model.visit import PlannedDose, VisitStatus
from ui.language import marked, tr
from ui.record_words import record_word
from ui.wording import day_range, hours, number, ordinal, short_date

PROPOSED = marked("proposed", "a visit")
HELD = marked("held", "a visit")
MONITORED = {
    ClockAnchor.START: marked("monitored {hours} from the start of the infusion"),
    ClockAnchor.END: marked("monitored {hours} from the end of the infusion"),
}
WIDE_DAY = date(2022, 11, 30)  # a Wednesday in November, the widest date there is in English


def dose_in_words(dose: PlannedDose, agents: Mapping[str, Agent]) -> str:
    """``3rd TAR 10 mg``: the ordinal counts the doses of this agent.

    It comes first because it decides the monitoring.
    """
    name = agents[dose.agent].short if dose.agent in agents else dose.agent
    return f"{ordinal(dose.ordinal)} {name} {number(dose.amount)} {dose.unit}"


def doses_in_words(visit: CourseVisit, agents: Mapping[str, Agent]) -> str:
    """All doses of a visit; its tasks where it has no dose, and nothing where all of it is held."""
    template = visit.planned.template
    if template.holds_all:
        return ""
    return " + ".join(dose_in_words(dose, agents) for dose in template.doses) or ", ".join(template.tasks)


def monitoring_in_words(rule: MonitoringRule | None) -> str:
    """``monitored 22–24 h from the start of the infusion``."""
    if rule is None:
        return ""
    return tr(MONITORED[rule.anchor], hours=hours(rule.min_hours, rule.max_hours))


def window_in_words(visit: CourseVisit) -> str:
    """``23–30 Nov``."""
    return day_range(visit.planned.earliest, visit.planned.latest)


def is_wrong(visit: CourseVisit) -> bool:
    """Is there a finding that somebody must mend?"""
    cannot_be_booked = visit.booked is None and not visit.planned.template.holds_all
    return cannot_be_booked or any(not finding.is_note for finding in visit.findings)


def finding_in_short(visit: CourseVisit) -> str:
    """What is wrong or worth knowing in a line that says first which of the two it is."""
    if not visit.findings:
        return ""
    sentence = findings_in_words(visit).replace("\n", " ")
    if is_wrong(visit):
        return tr("Finding: {sentence}", sentence=sentence)
    return tr("Note: {sentence}", sentence=sentence)


def findings_in_words(visit: CourseVisit) -> str:
    """What is wrong or worth knowing, a line each."""
    return "\n".join(finding.sentence for finding in visit.findings)


def standing(visit: CourseVisit) -> str:
    """What has become of a visit: ``proposed``, ``booked``, ``held``, ``under way``, ``done``."""
    if visit.booked is None and visit.planned.template.holds_all:
        return tr(HELD)
    if visit.booked is None:
        return tr("cannot be booked", "a visit")
    if visit.under_way:
        return tr("under way", "a visit")
    return tr(PROPOSED) if visit.status is None else record_word(visit.status)


def when_in_words(visit: CourseVisit) -> str:
    """The day a visit takes place or took place, and what that day is worth."""
    day = visit.day
    return f"{short_date(day)}   {standing(visit)}" if day is not None else standing(visit)


def chosen_in_words(visit: CourseVisit, agents: Mapping[str, Agent]) -> str:
    """A visit in a line or two, for the place over the table, where nothing is cut off."""
    monitoring = monitoring_in_words(visit.planned.template.monitoring)
    what = ", ".join(part for part in (doses_in_words(visit, agents), monitoring) if part)
    head = f"{visit.planned.code}: {what}." if what else f"{visit.planned.code}."
    return f"{head} {findings_in_words(visit)}".replace("\n", " ").strip()


def visit_in_words(visit: CourseVisit, agents: Mapping[str, Agent]) -> str:
    """A visit in a few lines, for the tooltip on the course's line."""
    lines = (
        f"{visit.planned.code}   {when_in_words(visit)}",
        doses_in_words(visit, agents),
        monitoring_in_words(visit.planned.template.monitoring),
        tr("Window {days}", days=window_in_words(visit)),
        findings_in_words(visit),
    )
    return "\n".join(line for line in lines if line)


def stretch(visits: tuple[CourseVisit, ...]) -> tuple[date, date]:
    """The first and last day that a course touches, with a week around them."""
    days = [day for visit in visits for day in _days(visit)]
    return min(days) - timedelta(days=7), max(days) + timedelta(days=7)


def is_over(visit: CourseVisit) -> bool:
    """Has the visit taken place, or will it never?"""
    return visit.status in (VisitStatus.DONE, VisitStatus.MISSED, VisitStatus.CANCELLED)


def _days(visit: CourseVisit) -> tuple[date, ...]:
    known = (visit.planned.earliest, visit.planned.latest, visit.booked, visit.actual)
    return tuple(day for day in known if day is not None)
