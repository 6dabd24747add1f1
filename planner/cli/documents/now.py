"""``now --json``: what is due next of everybody here or expected today."""

from planner.cli.documents.document import Document, document, iso
from planner.cli.documents.toxicities import toxicity_rows
from planner.model.running import RunningDay, RunningRow


def now_document(day: RunningDay, minute: int) -> Document:
    """The list as of a minute of the day's clock; instants carry the clinic's zone."""
    return document(
        "now",
        date=iso(day.clock.on),
        now=iso(day.clock.local(minute)),
        visits=[_row(row, day, minute) for row in day.rows(minute)],
    )


def _row(row: RunningRow, day: RunningDay, minute: int) -> Document:
    visit, due = row.visit, row.due
    return {
        "subject_id": visit.subject_id,
        "visit": visit.visit,
        "agents": list(visit.agents),
        "place": visit.place(minute) or None,
        "carried": visit.carried,
        "begun": visit.has_begun,
        "due": due.what.value,
        "agent": due.agent,
        "at": iso(day.clock.local(due.at)),
        "late_minutes": row.late,
        "late": row.is_late,
        "checks_not_done": len(row.undone),
        "toxicities": toxicity_rows(visit.toxicities),
    }
