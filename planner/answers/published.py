"""Which visits the calendars that were exported show."""

from planner.store.database import ClinicFile
from planner.store.publications import events, publications


def published_visits(file: ClinicFile) -> frozenset[str]:
    """The keys of visits of which some calendar was last told that they take place.

    Raises:
        StoreError: the file cannot be read.
    """
    with file.read() as db:
        told = publications(db)
        return frozenset(
            event.visit_key for event in events(db) if event.uid in told and not told[event.uid][-1].cancelled
        )
