"""``clocks --json``: how long each next dose may wait before the step doses begin again."""

from collections.abc import Iterable

from planner.cli.documents.document import Document, document, iso
from planner.model.restart_clock import RestartClock


def clocks_document(running: Iterable[tuple[str, RestartClock]]) -> Document:
    """One object a clock, in the order given, each with its subject id."""
    return document(
        "clocks",
        clocks=[
            {
                "subject_id": subject_id,
                "agent": clock.agent,
                "last_visit": clock.last_visit,
                "last_dose": iso(clock.last_on),
                "ordinal": clock.ordinal,
                "limit_days": clock.limit_days,
                "days_since": clock.days_since,
                "slack_days": clock.slack_days,
                "runs_out": iso(clock.runs_out_on),
                "next_visit": clock.next_visit,
                "next_dose": iso(clock.next_on),
                "past": clock.is_past,
                "next_late": clock.next_is_late,
            }
            for subject_id, clock in running
        ],
    )
