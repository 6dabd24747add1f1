"""A block in words: on its face, in its tooltip, and for a screen reader."""

from collections.abc import Iterable, Mapping

from planner.model.agent import Agent
from planner.model.care_path import StepKind
from planner.model.day_board import Block
from planner.model.day_clock import DayClock
from planner.model.day_layout import Finding
from planner.model.visit import VisitStatus
from ui.first_dose_words import first_dose_words
from ui.held_words import held_words
from ui.language import marked, tr
from ui.record_words import record_word, stage_word
from ui.wording import duration, listed, span

STEP_NAMES = {
    StepKind.INTAKE: marked("Intake and labs"),
    StepKind.PREMEDICATION: marked("Premedication"),
    StepKind.INFUSION: marked("Infusion"),
    StepKind.FLUSH: marked("Flush"),
    StepKind.HYDRATION: marked("Hydration"),
    StepKind.OBSERVATION: marked("Observation"),
    StepKind.MONITORING: marked("CRS monitoring"),
    StepKind.DISCHARGE: marked("Discharge"),
}
OF_A_DRUG = {
    StepKind.PREMEDICATION: marked("{drug} premedication"),
    StepKind.INFUSION: marked("{drug} infusion"),
    StepKind.FLUSH: marked("{drug} flush"),
}
"""The steps that are given with one drug, where it is known which."""


def step_name(kind: StepKind, agent: str | None, agents: Mapping[str, Agent]) -> str:
    """``TAR infusion``, ``Observation``."""
    if agent is not None and agent in agents and kind in OF_A_DRUG:
        return tr(OF_A_DRUG[kind], drug=agents[agent].short)
    return tr(STEP_NAMES[kind])


def agents_short(codes: Iterable[str], agents: Mapping[str, Agent]) -> str:
    """``TAR + SG``."""
    return " + ".join(agents[code].short if code in agents else code for code in codes)


def agents_long(codes: Iterable[str], agents: Mapping[str, Agent]) -> str:
    """``tarlatamab and sacituzumab govitecan``."""
    return listed(agents[code].name if code in agents else code for code in codes)


def in_turn(places: Iterable[str]) -> str:
    """``Chair 3, then Slot 1``: where somebody is first, and where next."""
    said, *later = tuple(places) or ("",)
    for place in later:
        said = tr("{places}, then {place}", places=said, place=place)
    return said


def faces(block: Block, agents: Mapping[str, Agent], clock: DayClock) -> tuple[str, ...]:
    """What can stand beside the subject id, longest first: the first that fits is drawn.

    An asterisk stands for an overridden distance.
    """
    code = f"{block.visit}*" if block.overridden else block.visit
    given = agents_short(block.agents, agents)
    return (
        f"{code}   {given}   {span(block.start, block.end, clock)}",
        f"{code}   {given}",
        code,
        "",
    )


def marks(block: Block, agents: Mapping[str, Agent]) -> tuple[str, ...]:
    """What is special about a block, in words."""
    said = (
        (tr("from yesterday"), block.carried),
        (first_dose_words(block, agents), block.first_dose),
        (held_words(block.held, agents), bool(block.held)),
        (tr("stays the night"), block.overnight and not block.carried),
        (tr("pinned"), block.pinned),
        (tr("* distance overridden"), block.overridden),
        (record_word(block.status), block.status is not VisitStatus.BOOKED),
    )
    words = [word for word, holds in said if holds]
    if block.stage is not None and block.status is VisitStatus.BOOKED:
        words.append(stage_word(block.stage, block.kind))
    return tuple(words)


def in_words(
    block: Block,
    *,
    agents: Mapping[str, Agent],
    clock: DayClock,
    findings: Iterable[Finding] = (),
    remarks: Iterable[str] = (),
) -> str:
    """One line that says all a block shows, for a screen reader."""
    parts = (
        f"{block.subject_id} {block.visit}",
        agents_long(block.agents, agents),
        block.place,
        _spoken(block.start, block.end, clock),
        *marks(block, agents),
        *remarks,
        *map(_finding, findings),
        *(
            f"{step_name(step.kind, step.agent, agents)} {_spoken(step.start, step.end, clock)}"
            for step in block.steps
        ),
    )
    return ", ".join(part for part in parts if part)


def explained(
    block: Block,
    *,
    agents: Mapping[str, Agent],
    clock: DayClock,
    findings: Iterable[Finding] = (),
    remarks: Iterable[str] = (),
) -> str:
    """The tooltip: a head line, then a line for each step and finding."""
    head = f"{block.subject_id} {block.visit}, {block.place}"
    when = f"{span(block.start, block.end, clock)}  ({duration(block.end - block.start)})"
    special = ", ".join(marks(block, agents))
    steps = (
        f"{span(step.start, step.end, clock)}  {step_name(step.kind, step.agent, agents)}"
        for step in block.steps
    )
    wrong = (finding.sentence for finding in findings)
    return "\n".join(line for line in (head, when, special, *remarks, *wrong, *steps) if line)


def _spoken(start: int, end: int, clock: DayClock) -> str:
    """``07:30 to 13:15``: a dash is not read out."""
    first, _, last = span(start, end, clock).partition("–")
    return tr("{start} to {end}", start=first, end=last)


def _finding(finding: Finding) -> str:
    sentence = finding.sentence.rstrip(".")
    if finding.is_note:
        return tr("Note: {sentence}", sentence=sentence)
    return tr("Finding: {sentence}", sentence=sentence)
