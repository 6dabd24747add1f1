"""``weeks --json``: how full each day of a stretch is."""

from collections.abc import Iterable

from planner.cli.documents.document import Document, document, iso
from planner.model.occupancy import DayOccupancy


def weeks_document(days: Iterable[DayOccupancy]) -> Document:
    """One object a day, closed days too."""
    return document(
        "weeks",
        days=[
            {
                "date": iso(day.on),
                "closed": day.closed or None,
                "visits": day.visits,
                "proposals": day.proposals,
                "chair_minutes": day.chair_minutes,
                "chair_room": day.chair_room,
                "nights": day.nights,
                "night_slots": day.night_slots,
                "first_doses": day.first_doses,
                "first_dose_cap": day.first_dose_cap,
                "too_little_room": day.has_too_little_room,
            }
            for day in days
        ],
    )
