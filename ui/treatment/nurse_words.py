"""The lists of the nurses in words: who has how much to do, and each line of it."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from planner.model.agent import Agent
from planner.model.care_path import CheckKind, StepKind
from planner.model.nurse_lists import NurseAct, NurseList, NurseLists, NurseTask
from ui.treatment.list_sections import clock
from ui.wording import counted, duration, listed

HEADS = ("Time", "Subject", "Visit", "Where", "What", "Mind")
PROPOSAL = (
    "A proposal: visits are shared out evenly over so many nurses as the clinic file has on shift. It knows "
    "no names; who is who is yours to say."
)
ACTS = {
    StepKind.INTAKE: "intake and labs",
    StepKind.PREMEDICATION: "premedication",
    StepKind.INFUSION: "start {}",
    StepKind.FLUSH: "end of {}, flush",
    StepKind.HYDRATION: "start fluids",
    StepKind.DISCHARGE: "discharge",
    CheckKind.VITAL_SIGNS: "vital signs",
    CheckKind.NEURO: "vital signs + neuro",
}


class NurseTable(NamedTuple):
    """One list: its name, what is said of it, and its lines; ``is_wrong``: two things fall together in it."""

    name: str
    said: str
    rows: tuple[tuple[str, ...], ...]
    is_wrong: bool = False


def nurse_tables(day: NurseLists, agents: Mapping[str, Agent]) -> tuple[NurseTable, ...]:
    """A list a nurse, then that of the slots' own staff; first what nobody is on shift for."""
    return (
        *_others("Nobody on shift", day, day.nobodys, agents, is_wrong=True),
        *(_of_nurse(nurse, day, agents) for nurse in day.nurses),
        *_others("Staff of the slots", day, day.of_slots, agents),
    )


def _of_nurse(nurse: NurseList, day: NurseLists, agents: Mapping[str, Agent]) -> NurseTable:
    hours = f"{nurse.starts:%H:%M}–{nurse.ends:%H:%M}"
    load = f"{counted(len(nurse.tasks), 'moment')}, {duration(nurse.minutes)}" if nurse.tasks else "nothing"
    clash = f", {counted(nurse.collisions, 'collision')}" if nurse.collisions else ""
    return NurseTable(
        nurse.name, f"{hours}: {load}{clash}", _rows(nurse.tasks, day, agents), bool(nurse.collisions)
    )


def _others(
    name: str,
    day: NurseLists,
    tasks: tuple[NurseTask, ...],
    agents: Mapping[str, Agent],
    *,
    is_wrong: bool = False,
) -> tuple[NurseTable, ...]:
    """A list of others; none where they have nothing to do."""
    if not tasks:
        return ()
    return (NurseTable(name, counted(len(tasks), "moment"), _rows(tasks, day, agents), is_wrong),)


def _rows(
    tasks: Iterable[NurseTask], day: NurseLists, agents: Mapping[str, Agent]
) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            f"{clock(task.start, on=day.on)}–{task.end:%H:%M}",
            task.subject_id,
            task.visit,
            task.place,
            ", ".join(dict.fromkeys(_act(act, agents) for act in task.acts)),
            _mind(task),
        )
        for task in tasks
    )


def _act(act: NurseAct, agents: Mapping[str, Agent]) -> str:
    agent = agents.get(act.agent or "")
    short = agent.short if agent is not None else act.agent or ""
    return ACTS.get(act.kind, act.kind.value).format(short)


def _mind(task: NurseTask) -> str:
    clash = f"! at the same time as {listed(key.replace('/', ' ') for key in task.meanwhile)}"
    said = (clash if task.meanwhile else "", "for another nurse" if task.covers else "")
    return ", ".join(filter(None, said))
