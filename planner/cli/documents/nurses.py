"""``nurses --json``: what each nurse on shift would do on a day."""

from collections.abc import Iterable

from planner.cli.documents.document import Document, document, iso
from planner.model.nurse_lists import NurseLists, NurseTask


def nurses_document(day: NurseLists) -> Document:
    """Each list; instants carry the clinic's zone. Only what a nurse does can fall together or cover."""
    return document(
        "nurses",
        date=iso(day.on),
        nurses=[
            {
                "shift": nurse.shift,
                "number": nurse.number,
                "starts": iso(nurse.starts),
                "ends": iso(nurse.ends),
                "minutes": nurse.minutes,
                "collisions": nurse.collisions,
                "tasks": [
                    {**_task(task), "meanwhile": list(task.meanwhile), "covers": task.covers}
                    for task in nurse.tasks
                ],
            }
            for nurse in day.nurses
        ],
        nobody=_tasks(day.nobodys),
        slot_staff=_tasks(day.of_slots),
    )


def _tasks(tasks: Iterable[NurseTask]) -> list[Document]:
    return [_task(task) for task in tasks]


def _task(task: NurseTask) -> Document:
    return {
        "start": iso(task.start),
        "end": iso(task.end),
        "subject_id": task.subject_id,
        "visit": task.visit,
        "place": task.place,
        "acts": [{"kind": act.kind.value, "agent": act.agent} for act in task.acts],
    }
