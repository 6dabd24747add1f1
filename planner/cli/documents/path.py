"""``path --json``: the steps of one visit, with clock times for a given start."""

from datetime import datetime

from planner.cli.documents.document import Document, document, iso
from planner.model.care_path import CarePath
from planner.model.interval import later


def path_document(
    path: CarePath, *, subject_id: str, visit: str, start: datetime, runs: bool = False
) -> Document:
    """The care path from an arrival, which carries the clinic's zone; ``runs``: as noted, not as planned."""

    def at(minute: int) -> str | None:
        return iso(later(start, minutes=minute))

    return document(
        "path",
        subject_id=subject_id,
        visit=visit,
        runs=runs,
        start=at(0),
        end=at(path.minutes),
        minutes=path.minutes,
        stays=[
            {"kind": stay.place.value, "start": at(stay.start), "end": at(stay.end)} for stay in path.stays
        ],
        steps=[
            {
                "kind": step.kind.value,
                "agent": step.agent,
                "place": step.place.value if step.place else None,
                "start": at(step.start),
                "end": at(step.end),
                "touch": step.touch_minutes,
            }
            for step in path.steps
        ],
        checks=[
            {"kind": check.kind.value, "agent": check.agent, "at": at(check.at)} for check in path.checks
        ],
        touches=[
            {"at": at(touch.at), "minutes": touch.minutes, "place": touch.place.value}
            for touch in path.touches
        ],
        bags=[{"agent": agent, "ready": at(minute)} for agent, minute in path.bags],
    )
