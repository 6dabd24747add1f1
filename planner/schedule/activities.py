"""Every value of a study in words, each with its source: what the protocol page and ``study show`` print."""

from collections.abc import Iterator

from planner.model.agent import Agent
from planner.model.provenance import Certainty, Provenance, Source
from planner.model.schedule_of_activities import Activity
from planner.model.study import Study
from planner.schedule.activity_words import monitoring_text, ordinals_text, window_text

_UNKNOWN = Provenance(Source.DEFAULT, Certainty.OPEN)


def activities(study: Study) -> tuple[Activity, ...]:
    """The values of a study, section by section, in the order of its file."""
    return tuple(
        Activity(section, name, value, found.source, found.certainty, found.reference, found.note)
        for section, name, value, path in _lines(study)
        for found in (study.provenance.get(path, _UNKNOWN),)
    )


def _lines(study: Study) -> Iterator[tuple[str, str, str, str]]:
    """Section, name, value, and the path under which the study keeps the value's source."""
    yield from _identity(study)
    yield from _doses(study)
    for agent in study.agents:
        yield from _agent(study, agent)
    yield from _monitoring(study)
    yield from _dates(study)
    yield from _within_a_visit(study)
    yield from _follow_up(study)
    for path, found in study.provenance.items():
        if path.startswith("left_open."):
            yield "Not known", found.note, "open", path


def _identity(study: Study) -> Iterator[tuple[str, str, str, str]]:
    about = study.identity
    yield "Study", "Protocol", about.protocol, "study.protocol"
    yield "Study", "Registry", about.registry_id, "study.registry_id"
    yield "Study", "Title", about.title, "study.title"
    yield "Study", "Phases", ", ".join(about.phases), "study.phases"
    yield "Study", "Participants", str(about.participants), "study.participants"
    yield "Study", "Site", about.site, "study.site"
    yield "Study", "Version", study.version, "study.version"
    yield "Study", "In force since", study.effective.isoformat(), "study.effective"
    yield "Study", "Subject id", f"such as {study.subject_ids.example}", "subject_ids.pattern"
    levelled = study.levelled_agent
    for cohort in study.cohorts:
        doses = " or ".join(f"{level:g}" for level in cohort.levels)
        dose = f", {levelled.short} {doses} {levelled.unit}" if levelled is not None else ""
        path = f"cohorts.{cohort.code}.{'levels' if cohort.levels else 'phase'}"
        yield "Study", f"Cohort {cohort.code}", f"{cohort.phase}{dose}", path


def _doses(study: Study) -> Iterator[tuple[str, str, str, str]]:
    section = "Doses and days"
    for step in study.step_doses:
        agent = study.agent(step.agent)
        value = f"{agent.name} {step.amount:g} {agent.unit}, C1D1 minus {-step.offset_days} days"
        yield section, f"Step dose {step.code}", value, f"step_doses.{step.code}.offset_days"
    yield section, "Cycle", f"{study.cycle.days} days", "cycle.days"
    for number, dose in enumerate(study.cycle.doses, start=1):
        agent = study.agent(dose.agent)
        amount = f"{dose.amount:g} {agent.unit}" if dose.amount is not None else f"by level, {agent.unit}"
        days = " and ".join(f"D{day}" for day in dose.days)
        yield section, agent.name.capitalize(), f"{amount} on {days}", f"cycle.doses[{number}].days"
    value = f"at most {study.treatment_days} days: {study.cycles} cycles"
    yield section, "Treatment", value, "treatment.max_days"


def _agent(study: Study, agent: Agent) -> Iterator[tuple[str, str, str, str]]:
    section, at = agent.name.capitalize(), f"agents.{agent.code}"
    if agent.levels:
        levels = ", ".join(f"{level:g}" for level in agent.levels)
        yield section, "Dose levels", f"{levels} {agent.unit}", f"{at}.levels"
        up = "may be raised again" if agent.re_escalates else "is never raised again"
        yield section, "A lowered dose", up, f"{at}.re_escalates"
    for number, row in enumerate(agent.infusions, start=1):
        shorter = f"; {row.shorter_if_tolerated} if tolerated" if row.shorter_if_tolerated else ""
        yield (
            section,
            f"Infusion, {ordinals_text(row.ordinals)}",
            f"{row.minutes} min{shorter}",
            f"{at}.infusions[{number}].minutes",
        )
    for number, given in enumerate(agent.premedications, start=1):
        name = f"Premedication, {ordinals_text(given.ordinals)}"
        yield (
            section,
            name,
            f"{given.what}, {given.lead_minutes} min before",
            f"{at}.premedications[{number}].what",
        )
    for number, fluid in enumerate(agent.hydrations, start=1):
        value = f"{fluid.millilitres} mL over {fluid.minutes} to {fluid.max_minutes} min, straight after"
        name = f"Hydration, {ordinals_text(fluid.ordinals)}"
        yield section, name, value, f"{at}.hydrations[{number}].minutes"
    yield section, "Flush", f"{agent.flush_minutes} min", f"{at}.flush_minutes"
    if agent.observation_minutes:
        value = f"{agent.observation_minutes} min from the end of infusion"
        yield section, "Observation", value, f"{at}.observation_minutes"
    if agent.code in study.pre_dose_labs:
        yield section, "Labs", study.pre_dose_labs[agent.code], f"{at}.pre_dose_labs"
    for number, limit in enumerate(agent.restart_limits, start=1):
        name = f"Restart after {ordinals_text(limit.ordinals)}"
        value = f"next dose within {limit.limit_days} days, that day included; later, step doses again"
        yield section, name, value, f"{at}.restart_limits[{number}].limit_days"
    for number, bag in enumerate(agent.bag_limits, start=1):
        value = f"{bag.hours:g} h, {bag.counted_from}"
        yield section, f"Bag {bag.kept}", value, f"{at}.bag_limits[{number}].hours"
    yield from _toxicities(agent, section, at)
    signs = [signs for signs in study.vital_signs if signs.agent == agent.code]
    for number, template in enumerate(signs, start=1):
        times = ", ".join(map(str, template.vital_minutes))
        after = "".join(f", end+{minutes}" for minutes in template.after_end_minutes)
        name = f"Vital signs, {template.name.lower()}"
        yield section, name, f"minutes {times}{after}", f"{at}.vital_signs[{number}].minutes"


def _toxicities(agent: Agent, section: str, at: str) -> Iterator[tuple[str, str, str, str]]:
    for number, rule in enumerate(agent.toxicity_rules, start=1):
        yield section, f"{rule.what} grade {rule.grade}", rule.sentence, f"{at}.toxicities[{number}].sentence"
    if agent.after_toxicity is not None:
        value = monitoring_text(agent.after_toxicity)
        yield section, "Monitoring of the dose after a toxicity", value, f"{at}.after_toxicity.min_hours"
    if agent.onset_hours is not None:
        value = f"{agent.onset_hours:g} h from the infusion start"
        yield section, "Onset window of CRS", value, f"{at}.onset_hours"


def _monitoring(study: Study) -> Iterator[tuple[str, str, str, str]]:
    for profile in study.monitoring_profiles:
        section = f"Monitoring of {study.agent(profile.agent).name}"
        at = f"agents.{profile.agent}.monitoring"
        if study.monitoring_in_force[profile.agent] == profile.name:
            yield section, "Profile in force", profile.name, f"{at}.in_force"
        path = f"{at}.profiles.{profile.name}"
        if profile.is_open:
            yield section, f"Profile {profile.name}", "no hours yet: not to be used", path
        for number, rule in enumerate(profile.rules, start=1):
            name = f"{profile.name}, {ordinals_text(rule.ordinals)}"
            yield section, name, monitoring_text(rule), f"{path}.rules[{number}].min_hours"


def _dates(study: Study) -> Iterator[tuple[str, str, str, str]]:
    section = "Windows and distances"
    for number, rule in enumerate(study.windows, start=1):
        value = window_text(rule.window)
        yield section, f"Window of {rule.visits.text}", value, f"windows[{number}].after"
    for number, gap in enumerate(study.gaps, start=1):
        most = f", at most {gap.max_days}" if gap.max_days is not None else ""
        visits = "any two doses" if gap.earlier.text == "*" else f"{gap.earlier.text} to {gap.later.text}"
        name = f"{study.agent(gap.agent).short} {visits}"
        yield section, name, f"at least {gap.min_days} days{most}", f"gaps[{number}].min_days"


def _within_a_visit(study: Study) -> Iterator[tuple[str, str, str, str]]:
    section, day = "Within a visit", study.combined_day
    if day.order:
        order = ", then ".join(study.agent(agent).name for agent in day.order)
        yield section, "Order on a day of both", order, "combined_day.order"
        yield section, "Lines", str(day.lines), "combined_day.lines"
        for agent, minutes in day.gap_minutes.items():
            path = f"combined_day.gap_minutes.{agent}"
            yield section, f"Pause after {study.agent(agent).name}", f"{minutes} min after its flush", path
    yield section, "Intake", f"{study.intake_minutes} min", "visit.intake_minutes"
    for what in (
        "intake",
        "premedication",
        "infusion_start",
        "infusion_end",
        "hydration_start",
        "check",
        "discharge",
    ):
        name = f"Nurse's hands at {what.replace('_', ' ')}"
        yield section, name, f"{getattr(study.touches, what)} min", f"touches.{what}"
    if study.reweigh:
        yield section, "Start of each cycle", study.reweigh, "reweigh.what"
    for number, task in enumerate(study.tasks, start=1):
        visits = "every visit" if task.visits.text == "*" else task.visits.text
        yield section, f"At {visits}", task.what, f"tasks[{number}].what"


def _follow_up(study: Study) -> Iterator[tuple[str, str, str, str]]:
    section, after = "Follow-up", study.follow_up
    value = f"{after.safety_days} days after the last dose, {window_text(after.safety_window)}"
    yield section, "Safety visit", value, "follow_up.safety.days"
    value = f"every {after.survival_months} months, {window_text(after.survival_window)}"
    yield section, "Survival contact", value, "follow_up.survival.months"
    value = f"every {after.ct_weeks} weeks until progression, {window_text(after.ct_window)}"
    yield section, "CT", value, "follow_up.ct.weeks"
