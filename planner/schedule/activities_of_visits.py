"""Windows, distances, the minutes within a visit and follow-up, in words."""

from collections.abc import Iterator

from planner.model.study import Study
from planner.schedule.activity_line import Line, line
from planner.schedule.activity_words import window_text

_HANDS = (
    "intake",
    "premedication",
    "infusion_start",
    "infusion_end",
    "hydration_start",
    "check",
    "discharge",
)


def visit_lines(study: Study) -> Iterator[Line]:
    """The lines of dates, of a visit's minutes and of follow-up."""
    yield from _dates(study)
    yield from _within_a_visit(study)
    yield from _follow_up(study)


def _dates(study: Study) -> Iterator[Line]:
    section = "Windows and distances"
    for number, rule in enumerate(study.windows, start=1):
        paths = (f"windows[{number}].{key}" for key in ("before", "after"))
        yield line(section, f"Window of {rule.visits.text}", (window_text(rule.window), *paths))
    for number, gap in enumerate(study.gaps, start=1):
        most = f"at most {gap.max_days} days" if gap.max_days is not None else "not known"
        visits = "any two doses" if gap.earlier.text == "*" else f"{gap.earlier.text} to {gap.later.text}"
        yield line(
            section,
            f"{study.agent(gap.agent).short} {visits}",
            (f"at least {gap.min_days} days", f"gaps[{number}].min_days"),
            (most, f"gaps[{number}].max_days"),
        )


def _within_a_visit(study: Study) -> Iterator[Line]:
    section, day = "Within a visit", study.combined_day
    if day.order:
        order = ", then ".join(study.agent(agent).name for agent in day.order)
        yield line(section, "Order on a day of both", (order, "combined_day.order"))
        yield line(section, "Lines", (str(day.lines), "combined_day.lines"))
        for agent, minutes in day.gap_minutes.items():
            pause = (f"{minutes} min after its flush", f"combined_day.gap_minutes.{agent}")
            yield line(section, f"Pause after {study.agent(agent).name}", pause)
    yield line(section, "Intake", (f"{study.intake_minutes} min", "visit.intake_minutes"))
    for what in _HANDS:
        hands = (f"{getattr(study.touches, what)} min", f"touches.{what}")
        yield line(section, f"Nurse's hands at {what.replace('_', ' ')}", hands)
    if study.reweigh:
        yield line(section, "Start of each cycle", (study.reweigh, "reweigh.what"))
    for number, task in enumerate(study.tasks, start=1):
        visits = "every visit" if task.visits.text == "*" else task.visits.text
        of = f", {study.agent(task.agent).short}" if task.agent is not None else ""
        yield line(section, f"At {visits}{of}", (task.what, f"tasks[{number}].what"))


def _follow_up(study: Study) -> Iterator[Line]:
    section, after = "Follow-up", study.follow_up
    for key, name, value, window, unit in (
        (
            "safety",
            "Safety visit",
            f"{after.safety_days} days after the last dose",
            after.safety_window,
            "days",
        ),
        (
            "survival",
            "Survival contact",
            f"every {after.survival_months} months",
            after.survival_window,
            "months",
        ),
        ("ct", "CT", f"every {after.ct_weeks} weeks until progression", after.ct_window, "weeks"),
    ):
        at = f"follow_up.{key}"
        yield line(
            section,
            name,
            (value, f"{at}.{unit}"),
            (window_text(window), f"{at}.before", f"{at}.after"),
            (f"{after.survival_contacts} listed ahead", f"{at}.contacts"),
            (f"{after.ct_scans} listed ahead", f"{at}.scans"),
        )
