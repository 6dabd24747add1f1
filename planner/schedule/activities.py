"""Every value of a study in words, each with its source: what the protocol page and ``study show`` print."""

from collections.abc import Iterator

from planner.model.provenance import Certainty, Provenance, Source
from planner.model.schedule_of_activities import Activity
from planner.model.study import Study
from planner.schedule.activities_of_agent import agent_lines
from planner.schedule.activities_of_visits import visit_lines
from planner.schedule.activity_line import Line, line
from planner.schedule.activity_words import monitoring_parts, ordinals_text, pattern_text

_UNKNOWN = Provenance(Source.DEFAULT, Certainty.OPEN)
_WORDS = {"before": "window", "proximity_hours": "proximity"}  # of keys whose values are told together


def activities(study: Study) -> tuple[Activity, ...]:
    """The values of a study, section by section, in the order of its file.

    A value that comes from elsewhere than the others of its line has a line of its own.
    """
    return tuple(activity for each in lines(study) for activity in _by_source(study, each))


def _by_source(study: Study, each: Line) -> Iterator[Activity]:
    """One activity for each source that the values of a line have; the first has the line's own name."""
    texts: dict[Provenance, list[str]] = {}
    keys: dict[Provenance, str] = {}
    for text, paths in each.parts:
        for path in paths:
            found = study.provenance.get(path)
            if found is None:
                continue
            keys.setdefault(found, path.rpartition(".")[2])
            if text not in texts.setdefault(found, []):
                texts[found].append(text)
    if not texts:
        texts = {_UNKNOWN: [text for text, _ in each.parts]}
    for number, (found, said) in enumerate(texts.items()):
        name = (
            f"{each.name}, {_WORDS.get(keys[found], keys[found].replace('_', ' '))}" if number else each.name
        )
        yield Activity(
            each.section,
            name,
            "; ".join(said),
            found.source,
            found.certainty,
            found.reference,
            found.note,
        )


def lines(study: Study) -> Iterator[Line]:
    """The values of a study, those of one line together, in the order of its file."""
    yield from _identity(study)
    yield from _doses(study)
    for agent in study.agents:
        yield from agent_lines(study, agent)
    yield from _monitoring(study)
    yield from visit_lines(study)
    for path, found in study.provenance.items():
        if path.startswith("left_open."):
            yield line("Not known", found.note, ("open", path))


def _identity(study: Study) -> Iterator[Line]:
    about, ids = study.identity, study.subject_ids
    yield line("Study", "Protocol", (about.protocol, "study.protocol"))
    yield line("Study", "Registry", (about.registry_id, "study.registry_id"))
    yield line("Study", "Title", (about.title, "study.title"))
    yield line("Study", "Phases", (", ".join(about.phases), "study.phases"))
    yield line("Study", "Participants", (str(about.participants), "study.participants"))
    yield line("Study", "Site", (about.site, "study.site"))
    yield line("Study", "Version", (study.version, "study.version"))
    yield line("Study", "Version dated", (study.effective.isoformat(), "study.effective"))
    yield line(
        "Study",
        "Subject ID",
        (f"such as {ids.example}", "subject_ids.example"),
        (pattern_text(ids.pattern), "subject_ids.pattern"),
    )
    levelled = study.levelled_agent
    for cohort in study.cohorts:
        doses, at = " or ".join(f"{level:g}" for level in cohort.levels), f"cohorts.{cohort.code}"
        dose = f"{levelled.short} {doses} {levelled.unit}" if levelled is not None else ""
        yield line("Study", f"Cohort {cohort.code}", (cohort.phase, f"{at}.phase"), (dose, f"{at}.levels"))


def _doses(study: Study) -> Iterator[Line]:
    section = "Doses and days"
    for step in study.step_doses:
        agent, at = study.agent(step.agent), f"step_doses.{step.code}"
        yield line(
            section,
            f"Step dose {step.code}",
            (f"{agent.name} {step.amount:g} {agent.unit}", f"{at}.amount"),
            (f"C1D1 minus {-step.offset_days} days", f"{at}.offset_days"),
        )
    yield line(section, "Cycle", (f"{study.cycle.days} days", "cycle.days"))
    for number, dose in enumerate(study.cycle.doses, start=1):
        agent, at = study.agent(dose.agent), f"cycle.doses[{number}]"
        amount = f"{dose.amount:g} {agent.unit}" if dose.amount is not None else f"by level, {agent.unit}"
        days = " and ".join(f"D{day}" for day in dose.days)
        yield line(
            section,
            agent.name.capitalize(),
            (f"{amount} on {days}", f"{at}.days", f"{at}.amount"),
        )
    most = f"at most {study.treatment_days} days: {study.cycles} cycles"
    yield line(section, "Treatment", (most, "treatment.max_days"))


def _monitoring(study: Study) -> Iterator[Line]:
    for profile in study.monitoring_profiles:
        section = f"Monitoring of {study.agent(profile.agent).name}"
        at = f"agents.{profile.agent}.monitoring"
        if study.monitoring_in_force[profile.agent] == profile.name:
            yield line(section, "Profile in force", (profile.words, f"{at}.in_force"))
        path = f"{at}.profiles.{profile.name}"
        if profile.is_open:
            yield line(section, f"Profile {profile.words}", ("no hours yet: not to be used", path))
        if profile.effective is not None:
            since = profile.effective.isoformat()
            yield line(
                section, f"Profile {profile.words}", (f"text effective from {since}", f"{path}.effective")
            )
        for number, rule in enumerate(profile.rules, start=1):
            name = f"{profile.words}, {ordinals_text(rule.ordinals)}"
            yield line(section, name, *monitoring_parts(rule, f"{path}.rules[{number}]"))
