"""What the minutes of a study file say of each other: least under most, hands no longer than their step."""

from collections.abc import Iterator
from itertools import pairwise

from planner.model.study import Study
from planner.schedule.file_faults import FileFaults, path_text
from planner.schedule.toml_lines import TomlPath

_DAY = 24 * 60
_Span = tuple[TomlPath, int, str]  # a key, its minutes, what is wrong with them


def check_minutes(study: Study, *, faults: FileFaults) -> None:
    """Report minutes that contradict others, or that no visit has."""
    for path, minutes, what in (*_within_a_row(study), *_touches(study)):
        faults.add(path, f"{path_text(path)} is {minutes}; {what}.")


def _within_a_row(study: Study) -> Iterator[_Span]:
    for agent in study.agents:
        at: TomlPath = ("agents", agent.code)
        for number, given in enumerate(agent.premedications):
            if given.max_lead_minutes is not None and given.lead_minutes > given.max_lead_minutes:
                most = f"it may be {given.max_lead_minutes} at most, by max_lead_minutes"
                yield (*at, "premedications", number, "lead_minutes"), given.lead_minutes, most
        for number, fluid in enumerate(agent.hydrations):
            if fluid.max_minutes < fluid.minutes:
                least = f"it must be {fluid.minutes} or more, as minutes is"
                yield (*at, "hydrations", number, "max_minutes"), fluid.max_minutes, least
        for number, row in enumerate(agent.infusions):
            shorter = row.shorter_if_tolerated
            if shorter is not None and shorter > row.minutes:
                most = f"it may be {row.minutes} at most, as minutes is"
                yield (*at, "infusions", number, "shorter_if_tolerated"), shorter, most


def _touches(study: Study) -> Iterator[_Span]:
    """Hands that are needed for longer than the step they belong to lasts, or than a day."""
    hands = study.touches
    steps = {
        "intake": (hands.intake, study.intake_minutes, "the intake"),
        "premedication": (hands.premedication, _shortest_lead(study), "the shortest lead of a premedication"),
        "infusion_start": (hands.infusion_start, _shortest_infusion(study), "the shortest infusion"),
        "infusion_end": (hands.infusion_end, _shortest_flush(study), "the shortest flush"),
        "hydration_start": (hands.hydration_start, _shortest_hydration(study), "the shortest hydration"),
        "check": (hands.check, _shortest_pause(study), "the shortest time between two checks"),
        "discharge": (
            hands.discharge,
            study.intake_minutes + _shortest_infusion(study),
            "the shortest visit",
        ),
    }
    for key, (minutes, most, step) in steps.items():
        if minutes > most:
            yield ("touches", key), minutes, f"{step} has only {most} minutes"


def _shortest_infusion(study: Study) -> int:
    rows = [row for agent in study.agents for row in agent.infusions]
    return min((row.shorter_if_tolerated or row.minutes for row in rows), default=_DAY)


def _shortest_flush(study: Study) -> int:
    return min((agent.flush_minutes for agent in study.agents if agent.flush_minutes), default=_DAY)


def _shortest_hydration(study: Study) -> int:
    return min((fluid.minutes for agent in study.agents for fluid in agent.hydrations), default=_DAY)


def _shortest_lead(study: Study) -> int:
    """Of those that have one: a premedication without a lead has no step of its own."""
    leads = (given.lead_minutes for agent in study.agents for given in agent.premedications)
    return min((lead for lead in leads if lead), default=_DAY)


def _shortest_pause(study: Study) -> int:
    return min(
        (
            later - earlier
            for template in study.vital_signs
            for earlier, later in pairwise(sorted({*template.vital_minutes, *template.neuro_minutes}))
        ),
        default=_DAY,
    )
