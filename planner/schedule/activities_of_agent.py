"""Every value that a study file has of one agent, in words."""

from collections.abc import Iterator

from planner.model.agent import Agent
from planner.model.study import Study
from planner.model.toxicity_rule import ToxicityRule
from planner.schedule.activity_line import Line, line
from planner.schedule.activity_words import monitoring_parts, ordinals_text


def agent_lines(study: Study, agent: Agent) -> Iterator[Line]:
    """The agent's lines, in the order of its section."""
    section, at = agent.name.capitalize(), f"agents.{agent.code}"
    yield line(
        section,
        "Name",
        (agent.name, f"{at}.name"),
        (agent.short, f"{at}.short"),
        (f"dosed in {agent.unit}", f"{at}.unit"),
    )
    if agent.levels:
        levels = ", ".join(f"{level:g}" for level in agent.levels)
        yield line(section, "Dose levels", (f"{levels} {agent.unit}", f"{at}.levels"))
        up = "may be raised again" if agent.re_escalates else "is never raised again"
        yield line(section, "A lowered dose", (up, f"{at}.re_escalates"))
    yield from _given(agent, section, at)
    yield line(section, "Flush", (f"{agent.flush_minutes} min", f"{at}.flush_minutes"))
    observed = f"{agent.observation_minutes} min from the end of infusion"
    yield line(section, "Observation", (observed, f"{at}.observation_minutes"))
    if agent.code in study.pre_dose_labs:
        yield line(section, "Labs", (study.pre_dose_labs[agent.code], f"{at}.pre_dose_labs"))
    for number, limit in enumerate(agent.restart_limits, start=1):
        row = f"{at}.restart_limits[{number}]"
        value = f"next dose within {limit.limit_days} days, that day included; later, step doses again"
        name = f"Restart after {ordinals_text(limit.ordinals)}"
        yield line(section, name, (value, f"{row}.limit_days"))
    for number, bag in enumerate(agent.bag_limits, start=1):
        row = f"{at}.bag_limits[{number}]"
        value = f"{bag.hours:g} h, {bag.counted_from}"
        yield line(section, f"Bag {bag.kept}", (value, f"{row}.hours", f"{row}.counted_from"))
    yield from _toxicities(agent, section, at)
    yield from _checks(study, agent, section, at)


def _given(agent: Agent, section: str, at: str) -> Iterator[Line]:
    for number, run in enumerate(agent.infusions, start=1):
        row = f"{at}.infusions[{number}]"
        yield line(
            section,
            f"Infusion, {ordinals_text(run.ordinals)}",
            (f"{run.minutes} min", f"{row}.minutes"),
            (f"{run.shorter_if_tolerated} min if tolerated", f"{row}.shorter_if_tolerated"),
        )
    for number, given in enumerate(agent.premedications, start=1):
        row = f"{at}.premedications[{number}]"
        yield line(
            section,
            f"Premedication, {ordinals_text(given.ordinals)}",
            (given.what, f"{row}.what"),
            (f"{given.lead_minutes} min before", f"{row}.lead_minutes"),
            (f"at most {given.max_lead_minutes} min before", f"{row}.max_lead_minutes"),
        )
    for number, fluid in enumerate(agent.hydrations, start=1):
        row = f"{at}.hydrations[{number}]"
        value = f"{fluid.millilitres} mL over {fluid.minutes} to {fluid.max_minutes} min, straight after"
        keys = ("minutes", "millilitres", "max_minutes")
        name = f"Hydration, {ordinals_text(fluid.ordinals)}"
        yield line(section, name, (value, *(f"{row}.{key}" for key in keys)))


def _toxicities(agent: Agent, section: str, at: str) -> Iterator[Line]:
    for number, rule in enumerate(agent.toxicity_rules, start=1):
        row = f"{at}.toxicities[{number}]"
        name = f"{rule.what} grade {rule.grade}"
        said = (rule.sentence.removesuffix("."), f"{row}.sentence")
        yield line(section, name, said, *((text, f"{row}.{key}") for key, text in _consequences(rule)))
    if agent.after_toxicity is not None:
        parts = monitoring_parts(agent.after_toxicity, f"{at}.after_toxicity")
        yield line(section, "Monitoring of the dose after a toxicity", *parts)
    if agent.onset_hours is not None:
        value = f"{agent.onset_hours:g} h from the infusion start"
        yield line(section, "Onset window of CRS", (value, f"{at}.onset_hours"))


def _consequences(rule: ToxicityRule) -> Iterator[tuple[str, str]]:
    """What is proposed of a toxicity, by key; the sentence says it in the words of its source."""
    days = rule.discontinue_unresolved_after_days
    for key, text, holds in (
        ("withhold", "proposes a hold", rule.withhold),
        ("monitor", "has the next dose monitored longer", rule.monitor),
        ("premedicate", "has the next dose premedicated", rule.premedicate),
        ("discontinue", "proposes to discontinue", rule.discontinue),
        ("discontinue_if_recurrent", "proposes to discontinue if it recurs", rule.discontinue_if_recurrent),
        ("discontinue_unresolved_after_days", f"proposes to discontinue after {days} days", days is not None),
    ):
        if holds:
            yield key, text


def _checks(study: Study, agent: Agent, section: str, at: str) -> Iterator[Line]:
    signs = [signs for signs in study.vital_signs if signs.agent == agent.code]
    for number, template in enumerate(signs, start=1):
        row = f"{at}.vital_signs[{number}]"
        after = ", ".join(map(str, template.after_end_minutes))
        most = template.max_monitoring_hours
        name = f"Vital signs, {template.name.lower()}, {ordinals_text(template.ordinals)}"
        yield line(
            section,
            name,
            (
                f"minutes {', '.join(map(str, template.vital_minutes))} from the start",
                f"{row}.minutes",
            ),
            (f"minutes {after} from the end", f"{row}.after_end_minutes"),
            (f"for doses monitored up to {most:g} h" if most else "", f"{row}.max_monitoring_hours"),
            (
                f"ICE score at minutes {', '.join(map(str, template.neuro_minutes))}",
                f"{row}.neuro_minutes",
            ),
        )
