"""A study file (TOML) to a Study: each value with its source, each fault a sentence with key and line."""

import tomllib
from functools import lru_cache
from importlib import resources

from planner.errors import StudyFileFaults
from planner.model.provenance import Provenance
from planner.model.study import Study
from planner.schedule.file_faults import FileFaults, syntax_fault
from planner.schedule.study_agents import AgentSection
from planner.schedule.study_checks import check_agents, check_study
from planner.schedule.study_sections import (
    cohort,
    combined_day,
    cycle,
    follow_up,
    gap_rule,
    identity,
    step_dose,
    subject_ids,
    touches,
    visit_task,
    window_rule,
)
from planner.schedule.toml_table import Table

SCHEMA = 1


def read_study(text: str, *, name: str) -> Study:
    """The study that a study file describes. ``name`` is the file's, for the sentences.

    Raises:
        StudyFileFaults: the file breaks rules; every broken rule has its sentence.
    """
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise StudyFileFaults((syntax_fault(str(error), text=text, name=name),)) from error
    faults = FileFaults(name, text)
    provenance: dict[str, Provenance] = {}
    study = _study(Table(content, path=(), faults=faults, provenance=provenance), provenance)
    check_agents(content, faults=faults)
    if not faults.sentences:
        check_study(study, faults=faults)
    if faults.sentences:
        raise StudyFileFaults(faults.sentences)
    return study


@lru_cache(maxsize=1)
def shipped_study() -> Study:
    """The study that comes with the program: protocol 001942-C, NCT07328490."""
    name, text = shipped_study_text()
    return read_study(text, name=name)


def shipped_study_text() -> tuple[str, str]:
    """Name and text of the study file that comes with the program."""
    name = "001942-C.toml"
    return name, (resources.files("resources.protocols") / name).read_text("utf-8")


def _study(top: Table, provenance: dict[str, Provenance]) -> Study:
    top.schema(SCHEMA)
    about, version, effective = identity(top.table("study"))
    id_rule = subject_ids(top.table("subject_ids"))
    sections = top.named("agents", AgentSection)
    cohorts = top.named("cohorts", cohort)
    steps = top.named("step_doses", step_dose, required=False)
    repeating = cycle(top.table("cycle"))
    treatment = top.table("treatment")
    visit = top.table("visit")
    reweigh = top.table("reweigh", required=False)
    not_known = top.table("left_open", required=False)
    for key in not_known.names:
        not_known.record_open(key)
    study = Study(
        identity=about,
        version=version,
        effective=effective,
        subject_ids=id_rule,
        agents=tuple(section.agent for section in sections),
        cohorts=cohorts,
        step_doses=tuple(sorted(steps, key=lambda step: step.offset_days)),
        cycle=repeating,
        treatment_days=treatment.whole("max_days", least=1),
        windows=top.rows("windows", window_rule, required=True),
        gaps=top.rows("gaps", gap_rule),
        combined_day=combined_day(top.table("combined_day", required=False)),
        intake_minutes=visit.whole("intake_minutes", least=1),
        touches=touches(top.table("touches")),
        vital_signs=tuple(template for section in sections for template in section.vital_signs),
        monitoring_profiles=tuple(profile for section in sections for profile in section.profiles),
        monitoring_in_force={section.code: section.in_force for section in sections if section.in_force},
        reweigh=reweigh.text("what") if reweigh.names else "",
        pre_dose_labs={section.code: section.labs for section in sections if section.labs},
        tasks=top.rows("tasks", visit_task),
        follow_up=follow_up(top.table("follow_up")),
        provenance=provenance,
    )
    for table in (treatment, visit, reweigh, not_known, top):
        table.close()
    return study
