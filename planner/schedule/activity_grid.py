"""The schedule of activities as a grid: visits across, activities down, as protocols print it."""

from collections.abc import Callable, Iterator

from planner.errors import OpenValue
from planner.model.agent import Agent
from planner.model.provenance import Certainty
from planner.model.schedule_of_activities import ActivityGrid, GridRow
from planner.model.study import Study
from planner.model.visit import PlannedDose
from planner.model.visit_window import VisitWindow
from planner.schedule.activity_words import hours_text, window_text
from planner.schedule.visit_days import VisitDay, visit_days
from planner.schedule.visit_template import monitoring_rule, window_of

WINDOW = "Window (days)"
DUE = "●"
OPEN = "open"
_Cell = Callable[[VisitDay, dict[str, int]], str]


def activity_grid(study: Study) -> ActivityGrid:
    """The grid of a study. Cycles that look alike to the end share their columns, as ``C5+D1``."""
    days = visit_days(study)
    ordinals = _ordinals(days)
    rows = tuple(_rows(study))
    cells = {day: tuple(cell(day, ordinals[day]) for _, _, cell in rows) for day in days}
    last = _last_shown_cycle(study, days, cells)
    shown = [day for day in days if day.cycle is None or day.cycle <= last]
    after = (
        f"day {study.follow_up.safety_days}",
        f"every {study.follow_up.survival_months} months",
        f"every {study.follow_up.ct_weeks} weeks",
    )
    windows = (study.follow_up.safety_window, study.follow_up.survival_window, study.follow_up.ct_window)
    ends = {WINDOW: tuple(_days(window) for window in windows)}
    follow_up = (
        GridRow("Safety visit", (*("" for _ in shown), DUE, "", ""), _mark(study, "follow_up.safety.days")),
        GridRow(
            "Survival contact", (*("" for _ in shown), "", DUE, ""), _mark(study, "follow_up.survival.months")
        ),
        GridRow(
            "CT, no progression", (*("" for _ in shown), "", "", DUE), _mark(study, "follow_up.ct.weeks")
        ),
    )
    return ActivityGrid(
        columns=(*(_column(study, day, last) for day in shown), *after),
        rows=(
            *(
                GridRow(
                    name,
                    (*(cells[day][number] for day in shown), *ends.get(name, ("", "", ""))),
                    _mark(study, path),
                )
                for number, (name, path, _) in enumerate(rows)
            ),
            *follow_up,
        ),
    )


def _ordinals(days: tuple[VisitDay, ...]) -> dict[VisitDay, dict[str, int]]:
    counts: dict[str, int] = {}
    ordinals = {}
    for day in days:
        counts.update((agent, counts.get(agent, 0) + 1) for agent, _ in day.doses)
        ordinals[day] = dict(counts)
    return ordinals


def _last_shown_cycle(
    study: Study, days: tuple[VisitDay, ...], cells: dict[VisitDay, tuple[str, ...]]
) -> int:
    """The first cycle from which every cycle looks alike."""
    looks = {
        cycle: tuple(cells[day] for day in days if day.cycle == cycle) for cycle in range(1, study.cycles + 1)
    }
    last = study.cycles
    while last > 1 and looks[last - 1] == looks[study.cycles]:
        last -= 1
    return last


def _column(study: Study, day: VisitDay, last: int) -> str:
    if day.cycle == last and last < study.cycles:
        return f"C{last}+D{day.day}"
    return day.code


def _rows(study: Study) -> Iterator[tuple[str, str, _Cell]]:
    """Name, path of the source, and what stands in the cell of a visit."""
    yield (
        WINDOW,
        "windows[1].after",
        lambda day, _: _days(window_of(study, day)),
    )
    for agent in study.agents:
        yield from _agent_rows(study, agent)
    if study.reweigh:
        by_level = study.levelled_agent
        yield (
            "Weigh",
            "reweigh.what",
            lambda day, _: (
                DUE if day.starts_cycle and by_level is not None and _gives(day, by_level.code) else ""
            ),
        )
    for number, task in enumerate(study.tasks, start=1):
        yield (
            task.what,
            f"tasks[{number}].what",
            lambda day, _, task=task: (
                DUE  # type: ignore[misc]  # mypy cannot infer a lambda with a default
                if day.is_named_by(task.visits) and (task.agent is None or _gives(day, task.agent))
                else ""
            ),
        )


def _days(window: VisitWindow) -> str:
    return window_text(window).removesuffix(" days")


def _agent_rows(study: Study, agent: Agent) -> Iterator[tuple[str, str, _Cell]]:
    at, code = f"agents.{agent.code}", agent.code
    number = next((n for n, dose in enumerate(study.cycle.doses, start=1) if dose.agent == code), 1)
    yield f"{agent.name} ({agent.unit})", f"cycle.doses[{number}].days", lambda day, _: _amount(day, agent)
    yield (
        f"{agent.short} infusion (min)",
        f"{at}.infusions[1].minutes",
        lambda day, ordinals: str(agent.infusion_minutes(ordinals[code])) if _gives(day, code) else "",
    )
    if agent.premedications:
        yield (
            f"{agent.short} premedication",
            f"{at}.premedications[1].what",
            lambda day, ordinals: (
                DUE
                if _gives(day, code) and any(ordinals[code] in row.ordinals for row in agent.premedications)
                else ""
            ),
        )
    if agent.hydrations:
        yield (
            f"{agent.short} hydration (mL)",
            f"{at}.hydrations[1].millilitres",
            lambda day, ordinals: (
                next(
                    (
                        str(row.millilitres)
                        for row in agent.hydrations
                        if ordinals.get(code, 0) in row.ordinals
                    ),
                    "",
                )
                if _gives(day, code)
                else ""
            ),
        )
    if code in study.monitoring_in_force:
        yield (
            f"{agent.short} monitoring",
            _hours_path(study, agent),
            lambda day, ordinals: _hours(study, agent, ordinals[code]) if _gives(day, code) else "",
        )
    if code in study.pre_dose_labs:
        name = f"{agent.short} labs"
        yield name, f"{at}.pre_dose_labs", lambda day, _: DUE if _gives(day, code) else ""


def _gives(day: VisitDay, agent: str) -> bool:
    return any(code == agent for code, _ in day.doses)


def _amount(day: VisitDay, agent: Agent) -> str:
    for code, amount in day.doses:
        if code == agent.code:
            return f"{amount:g}" if amount is not None else "level"
    return ""


def _hours_path(study: Study, agent: Agent) -> str:
    """Where the hours of the profile in force come from; the profile itself while it has none."""
    name = study.monitoring_in_force[agent.code]
    rule = f"agents.{agent.code}.monitoring.profiles.{name}.rules[1].min_hours"
    return rule if rule in study.provenance else rule.removesuffix(".rules[1].min_hours")


def _hours(study: Study, agent: Agent, ordinal: int) -> str:
    try:
        rule = monitoring_rule(study, PlannedDose(agent.code, ordinal, 0, agent.unit))
    except OpenValue:
        return OPEN
    return f"{hours_text(rule)} ({rule.anchor})" if rule is not None else ""


def _mark(study: Study, path: str) -> str:
    found = study.provenance.get(path)
    if found is None:
        return ""
    return f"{found.source}?" if found.certainty is Certainty.OPEN else str(found.source)
