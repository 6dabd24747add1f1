"""The lists of the nurses in words: who has how much to do, and each line of it."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from planner.model.agent import Agent
from planner.model.care_path import CheckKind, StepKind
from planner.model.nurse_lists import NurseAct, NurseList, NurseLists, NurseTask
from ui.language import Marked, marked, tr
from ui.treatment.list_sections import clock
from ui.wording import duration, listed

HEADS = (
    marked("Time"),
    marked("Subject"),
    marked("Visit"),
    marked("Where"),
    marked("What"),
    marked("Watch for", "a column: what to look out for"),
)
PROPOSAL = marked(
    "A proposal for as many nurses as the clinic file has on shift: one nurse keeps a visit as far as "
    "possible. The file has no names; you say who is who."
)
ACTS: Mapping[StepKind | CheckKind, Marked] = {
    StepKind.INTAKE: marked("intake and labs"),
    StepKind.PREMEDICATION: marked("premedication"),
    StepKind.INFUSION: marked("start {drug}", "what a nurse does"),
    StepKind.FLUSH: marked("end of {drug}, flush"),
    StepKind.HYDRATION: marked("start fluids", "what a nurse does"),
    StepKind.OBSERVATION: marked("observation"),
    StepKind.MONITORING: marked("monitoring"),
    StepKind.DISCHARGE: marked("discharge"),
    CheckKind.VITAL_SIGNS: marked("vital signs"),
    CheckKind.NEURO: marked("vital signs + neuro"),
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
        *_others(tr("Nobody on shift"), day, day.nobodys, agents, is_wrong=True),
        *(_of_nurse(nurse, day, agents) for nurse in day.nurses),
        *_others(tr("Staff of the slots"), day, day.of_slots, agents),
    )


def _of_nurse(nurse: NurseList, day: NurseLists, agents: Mapping[str, Agent]) -> NurseTable:
    hours = f"{nurse.starts:%H:%M}–{nurse.ends:%H:%M}"
    load = (_moments(nurse.tasks), duration(nurse.minutes)) if nurse.tasks else (tr("nothing", "to do"),)
    clash = (tr("%n overlap(s)", "", nurse.collisions),) if nurse.collisions else ()
    said = f"{hours}: {', '.join((*load, *clash))}"
    return NurseTable(nurse.name, said, _rows(nurse.tasks, day, agents), bool(nurse.collisions))


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
    return (NurseTable(name, _moments(tasks), _rows(tasks, day, agents), is_wrong),)


def _moments(tasks: tuple[NurseTask, ...]) -> str:
    return tr("%n task(s)", "at which a nurse is needed", len(tasks))


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
            _mind(task, day),
        )
        for task in tasks
    )


def _act(act: NurseAct, agents: Mapping[str, Agent]) -> str:
    agent = agents.get(act.agent or "")
    short = agent.short if agent is not None else act.agent or ""
    return tr(ACTS[act.kind], drug=short)


def _mind(task: NurseTask, day: NurseLists) -> str:
    visits = listed(key.replace("/", " ") for key in task.meanwhile)
    clash = tr("! at the same time as {visits}", visits=visits) if task.meanwhile else ""
    covers = tr("for another nurse") if task.covers else ""
    return ", ".join(filter(None, (clash, *day.open_of(task), covers)))
