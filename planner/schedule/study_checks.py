"""What the sections of a study file say of each other: agents exist, levels fit, the plan keeps its gaps."""

import difflib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any

from planner.model.selectors import VisitSelector
from planner.model.study import Study
from planner.schedule.file_faults import FileFaults, path_text
from planner.schedule.gap_rules import gap_limits
from planner.schedule.source_marks import MARKS
from planner.schedule.study_minutes import check_minutes
from planner.schedule.toml_lines import TomlPath
from planner.schedule.visit_days import visit_days


def check_agents(content: Mapping[str, Any], *, faults: FileFaults) -> None:
    """Report each agent that is spoken of but not there, once, with every line that names it."""
    agents = [name for name, agent in _table(content, "agents").items() if isinstance(agent, dict)]
    if not agents:
        return  # the missing section is a fault of its own
    missing: dict[str, list[TomlPath]] = defaultdict(list)
    for path, code in _agents_named(content):
        if code not in agents:
            missing[code].append(path)
    for code, paths in missing.items():
        lines = sorted({faults.line(path) for path in paths} - {faults.line(paths[0])})
        also = f" (so do lines {', '.join(map(str, lines))})" if lines else ""
        close = difflib.get_close_matches(code, agents, n=1)
        hint = f"did you mean “{close[0]}”?" if close else f"add [agents.{code}] or leave it out."
        faults.add(
            paths[0], f"{path_text(paths[0])} names the agent “{code}”{also}, which the file lacks; {hint}"
        )


def check_study(study: Study, *, faults: FileFaults) -> None:
    """Report what contradicts itself in a study whose sections are each in order."""
    _check_in_force(study, faults)
    _check_days(study, faults)
    check_minutes(study, faults=faults)
    _check_levels(study, faults)
    _check_order(study, faults)
    _check_selectors(study, faults)
    if not faults.sentences:  # a row that names no visit leaves others without one
        _check_windows(study, faults)
        _check_gaps(study, faults)


def _check_in_force(study: Study, faults: FileFaults) -> None:
    """Nothing can be planned by a monitoring profile whose hours nobody has typed in."""
    for profile in study.monitoring_profiles:
        if profile.is_open and study.monitoring_in_force.get(profile.agent) == profile.name:
            path: TomlPath = ("agents", profile.agent, "monitoring", "in_force")
            faults.add(
                path,
                f"{path_text(path)} is “{profile.name}”, a profile without hours; "
                "type its hours in, or put another in force.",
            )


def _check_days(study: Study, faults: FileFaults) -> None:
    for step in study.step_doses:
        path: TomlPath = ("step_doses", step.code, "offset_days")
        if step.offset_days >= 0:
            faults.add(
                path,
                f"{path_text(path)} is {step.offset_days}; "
                "a step dose comes before C1D1, so it must be negative.",
            )
    for number, dose in enumerate(study.cycle.doses):
        if dose.days[-1] > study.cycle.days:
            faults.add(
                ("cycle", "doses", number, "days"),
                f"cycle.doses[{number + 1}] gives {dose.agent} on day {dose.days[-1]} "
                f"of a cycle of {study.cycle.days} days.",
            )


def _check_levels(study: Study, faults: FileFaults) -> None:
    levelled = [agent for agent in study.agents if agent.levels]
    if len(levelled) > 1:
        faults.add(
            ("agents", levelled[1].code, "levels"),
            f"Both {levelled[0].code} and {levelled[1].code} have levels; a participant has one level.",
        )
    for number, dose in enumerate(study.cycle.doses):
        if dose.amount is None and not study.agent(dose.agent).levels:
            faults.add(
                ("cycle", "doses", number),
                f"cycle.doses[{number + 1}] has no amount, and {dose.agent} has no levels to take it from.",
            )
    for cohort in study.cohorts:
        path = ("cohorts", cohort.code, "levels")
        strange = [level for level in cohort.levels if not levelled or level not in levelled[0].levels]
        if strange and levelled:
            known = ", ".join(f"{level:g}" for level in levelled[0].levels)
            faults.add(
                path, f"{path_text(path)} has {strange[0]:g}; the levels of {levelled[0].code} are {known}."
            )
        elif strange:
            faults.add(path, f"{path_text(path)} has levels, but no agent of the study is dosed by level.")
        elif levelled and not cohort.levels:
            faults.add(path, f"cohorts.{cohort.code} lacks levels, and {levelled[0].code} is dosed by level.")


def _check_selectors(study: Study, faults: FileFaults) -> None:
    days = visit_days(study)
    named: list[tuple[TomlPath, VisitSelector]] = []
    named += [(("windows", n, "visits"), rule.visits) for n, rule in enumerate(study.windows)]
    named += [(("gaps", n, "earlier"), rule.earlier) for n, rule in enumerate(study.gaps)]
    named += [(("gaps", n, "later"), rule.later) for n, rule in enumerate(study.gaps)]
    named += [(("tasks", n, "visits"), task.visits) for n, task in enumerate(study.tasks)]
    for path, selector in named:
        if not any(day.is_named_by(selector) for day in days):
            faults.add(path, f"{path_text(path)} is “{selector.text}”, and the schedule has no such visit.")


def _check_order(study: Study, faults: FileFaults) -> None:
    for day in visit_days(study):
        agents = [agent for agent, _ in day.doses]
        left_out = [agent for agent in agents if agent not in study.combined_day.order]
        if len(agents) > 1 and left_out:
            faults.add(
                ("combined_day", "order"),
                f"combined_day.order leaves out {left_out[0]}, which {day.code} gives beside another agent.",
            )
            return
        monitored = [agent for agent in agents if agent in study.monitoring_in_force]
        if len(monitored) > 1:
            faults.add(
                ("agents", monitored[1], "monitoring"),
                f"{day.code} gives {monitored[0]} and {monitored[1]}, both monitored; only one may be.",
            )
            return


def _check_windows(study: Study, faults: FileFaults) -> None:
    bare = [
        day.code
        for day in visit_days(study)
        if not any(day.is_named_by(rule.visits) for rule in study.windows)
    ]
    if bare:
        more = f" and {len(bare) - 1} other visits" if len(bare) > 1 else ""
        faults.add(("windows",), f"No row of [[windows]] speaks of {bare[0]}{more}.")


def _check_gaps(study: Study, faults: FileFaults) -> None:
    for agent in study.agents:
        given = [day for day in visit_days(study) if any(code == agent.code for code, _ in day.doses)]
        for ordinal, (earlier, later) in enumerate(pairwise(given), start=1):
            planned = later.offset - earlier.offset
            limits = gap_limits(study, agent.code, earlier, later, ordinal)
            if limits.holds(planned):
                continue
            wants = f"at least {limits.min_days}" if planned < limits.min_days else f"at most {limits.most}"
            faults.add(
                ("gaps",),
                f"[[gaps]] and restart limits want {wants} days between {agent.code} at {earlier.code} and "
                f"{later.code}, which the plan gives {planned} days apart.",
            )
            break


def _agents_named(content: Mapping[str, Any]) -> Iterator[tuple[TomlPath, str]]:
    """Every place of the file that names an agent, whether its section is in order or not."""
    for code, step in _table(content, "step_doses").items():
        yield from _named_in(("step_doses", code), step)
    for around, key in ((_table(content, "cycle"), "doses"), (content, "gaps"), (content, "tasks")):
        rows = around.get(key, [])
        for number, row in enumerate(rows if isinstance(rows, list) else []):
            yield from _named_in(("cycle", key, number) if key == "doses" else (key, number), row)
    combined = _table(content, "combined_day")
    order = _bare(combined.get("order"))
    for code in order if isinstance(order, list) else []:
        yield ("combined_day", "order"), str(code)
    for code in _table(combined, "gap_minutes"):
        if code not in MARKS:
            yield ("combined_day", "gap_minutes", code), code


def _named_in(path: TomlPath, row: object) -> Iterator[tuple[TomlPath, str]]:
    code = _bare(row.get("agent")) if isinstance(row, dict) else None
    if isinstance(code, str):
        yield (*path, "agent"), code


def _table(content: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = content.get(key, {})
    return found if isinstance(found, dict) else {}


def _bare(value: object) -> object:
    return value.get("value") if isinstance(value, dict) else value
