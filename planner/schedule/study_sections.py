"""The sections of a study file that speak of cohorts, doses, days and minutes."""

from datetime import date

from planner.model.study_sections import (
    Cohort,
    CombinedDay,
    Cycle,
    CycleDose,
    FollowUp,
    GapRule,
    StepDose,
    StudyIdentity,
    SubjectIdRule,
    Touches,
    VisitTask,
    WindowRule,
)
from planner.model.visit_window import VisitWindow
from planner.schedule.study_words import pattern, selector
from planner.schedule.toml_table import Table

_MOST_LINES = 2


def identity(table: Table) -> tuple[StudyIdentity, str, date]:
    """``[study]``: what the registry says, the version of the file's protocol, and since when it holds."""
    read = StudyIdentity(
        protocol=table.text("protocol"),
        registry_id=table.text("registry_id"),
        title=table.text("title"),
        phases=table.texts("phases"),
        participants=table.whole("participants", least=1),
        site=table.text("site"),
    )
    version, effective = table.text("version"), table.day("effective")
    table.close()
    return read, version, effective


def subject_ids(table: Table) -> SubjectIdRule:
    """``[subject_ids]``: a pattern that its own example must fit."""
    rule, example = pattern(table, "pattern"), table.text("example")
    if rule is not None and example and not rule.fullmatch(example):
        table.fault("example", f"is “{example}”, which does not fit the pattern")
    table.close()
    return SubjectIdRule(pattern=rule.pattern if rule is not None else "", example=example)


def cohort(code: str, table: Table) -> Cohort:
    """``[cohorts.*]``."""
    return Cohort(code=code, phase=table.text("phase"), levels=table.numbers("levels", required=False))


def step_dose(code: str, table: Table) -> StepDose:
    """``[step_doses.*]``: a dose before C1D1."""
    return StepDose(
        code=code,
        agent=table.text("agent"),
        amount=table.number("amount"),
        offset_days=table.whole("offset_days", least=None),
    )


def cycle(table: Table) -> Cycle:
    """``[cycle]``: its length, and the agents on their days."""
    read = Cycle(days=table.whole("days", least=1), doses=table.rows("doses", _cycle_dose, required=True))
    table.close()
    return read


def _cycle_dose(row: Table) -> CycleDose:
    return CycleDose(
        agent=row.text("agent"), days=row.wholes("days", least=1), amount=row.number_or_none("amount")
    )


def window_rule(row: Table) -> WindowRule:
    """``[[windows]]``."""
    return WindowRule(visits=selector(row, "visits"), window=_window(row))


def gap_rule(row: Table) -> GapRule:
    """``[[gaps]]``."""
    return GapRule(
        agent=row.text("agent"),
        earlier=selector(row, "earlier"),
        later=selector(row, "later"),
        min_days=row.whole("min_days", least=1),
        max_days=row.whole_or_none("max_days", least=1),
    )


def combined_day(table: Table) -> CombinedDay:
    """``[combined_day]``: absent where the study never gives two agents on one day."""
    if not table.names:
        return CombinedDay(order=(), gap_minutes={}, lines=1)
    order = table.texts("order")
    gaps = table.table("gap_minutes")
    minutes = {agent: gaps.whole(agent) for agent in gaps.names}
    for agent in order:
        if agent not in minutes:
            minutes[agent] = gaps.whole(agent)
    gaps.close()
    lines = table.whole("lines", least=1)
    if lines > _MOST_LINES:
        table.fault("lines", f"is {lines}; it must be 1 or 2")
    table.close()
    return CombinedDay(order=order, gap_minutes=minutes, lines=lines)


def touches(table: Table) -> Touches:
    """``[touches]``: minutes of a nurse's hands."""
    read = Touches(
        intake=table.whole("intake"),
        premedication=table.whole("premedication"),
        infusion_start=table.whole("infusion_start"),
        infusion_end=table.whole("infusion_end"),
        hydration_start=table.whole("hydration_start"),
        check=table.whole("check"),
        discharge=table.whole("discharge"),
    )
    table.close()
    return read


def visit_task(row: Table) -> VisitTask:
    """``[[tasks]]``."""
    return VisitTask(visits=selector(row, "visits"), what=row.text("what"), agent=row.text_or_none("agent"))


def follow_up(table: Table) -> FollowUp:
    """``[follow_up.*]``: safety visit, survival contacts and CT after the last dose."""
    safety, survival, ct = table.table("safety"), table.table("survival"), table.table("ct")
    read = FollowUp(
        safety_days=safety.whole("days", least=1),
        safety_window=_window(safety),
        survival_months=survival.whole("months", least=1),
        survival_window=_window(survival),
        survival_contacts=survival.whole("contacts"),
        ct_weeks=ct.whole("weeks", least=1),
        ct_window=_window(ct),
        ct_scans=ct.whole("scans"),
    )
    for part in (safety, survival, ct, table):
        part.close()
    return read


def _window(table: Table) -> VisitWindow:
    return VisitWindow(before=table.whole("before"), after=table.whole("after"))
