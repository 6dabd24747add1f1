"""A block in words: on its face, in its tooltip, and for a screen reader."""

from collections.abc import Iterable, Mapping

from planner.model.agent import Agent
from planner.model.care_path import Step, StepKind
from planner.model.day_board import Block
from planner.model.day_clock import DayClock
from planner.model.day_layout import Finding
from planner.model.visit import VisitStatus
from ui.wording import duration, listed, span

STEP_NAMES = {
    StepKind.INTAKE: "Intake and labs",
    StepKind.PREMEDICATION: "Premedication",
    StepKind.INFUSION: "Infusion",
    StepKind.FLUSH: "Flush",
    StepKind.HYDRATION: "Hydration",
    StepKind.OBSERVATION: "Observation",
    StepKind.MONITORING: "CRS monitoring",
    StepKind.DISCHARGE: "Discharge",
}


def step_name(step: Step, agents: Mapping[str, Agent]) -> str:
    """``TAR infusion``, ``Observation``."""
    name = STEP_NAMES[step.kind]
    of_agent = step.kind in (StepKind.INFUSION, StepKind.PREMEDICATION, StepKind.FLUSH)
    if of_agent and step.agent is not None and step.agent in agents:
        return f"{agents[step.agent].short} {name.lower()}"
    return name


def agents_short(codes: Iterable[str], agents: Mapping[str, Agent]) -> str:
    """``TAR + SG``."""
    return " + ".join(agents[code].short if code in agents else code for code in codes)


def agents_long(codes: Iterable[str], agents: Mapping[str, Agent]) -> str:
    """``tarlatamab and sacituzumab govitecan``."""
    return listed(agents[code].name if code in agents else code for code in codes)


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


def marks(block: Block) -> tuple[str, ...]:
    """What is special about a block, in words."""
    said = (
        ("from yesterday", block.carried),
        ("first dose", block.first_dose),
        ("stays the night", block.overnight and not block.carried),
        ("pinned", block.pinned),
        ("* distance overridden", block.overridden),
        (block.status.value, block.status is not VisitStatus.BOOKED),
    )
    return tuple(word for word, holds in said if holds)


def in_words(
    block: Block,
    *,
    agents: Mapping[str, Agent],
    clock: DayClock,
    findings: Iterable[Finding] = (),
    remarks: Iterable[str] = (),
) -> str:
    """One line that says all a block shows, for a screen reader."""
    steps = (f"{step_name(step, agents)} {span(step.start, step.end, clock)}" for step in block.steps)
    parts = (
        f"{block.subject_id} {block.visit}",
        agents_long(block.agents, agents),
        block.place,
        span(block.start, block.end, clock).replace("–", " to "),
        *marks(block),
        *remarks,
        *(f"{'Note' if one.is_note else 'Finding'}: {one.sentence.rstrip('.')}" for one in findings),
        *(step.replace("–", " to ") for step in steps),
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
    special = ", ".join(marks(block))
    steps = (f"{span(step.start, step.end, clock)}  {step_name(step, agents)}" for step in block.steps)
    wrong = (finding.sentence for finding in findings)
    return "\n".join(line for line in (head, when, special, *remarks, *wrong, *steps) if line)
