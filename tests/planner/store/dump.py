"""What the dump of each schema holds, and how the one of the present schema is made.

``python -m tests.planner.store.dump`` writes that of the present schema anew, as a step is added to it; once
it is released it stays for ever as it is.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.model.edit import Change
from planner.model.leaving import Leaving
from planner.model.participant import ParticipantStatus
from planner.model.record import Record
from planner.store.calendar_events import Stay, events_for, mark_published
from planner.store.database import ClinicFile
from planner.store.migrations import SCHEMA
from tests.planner.store.samples import (
    ANN,
    ARRIVAL,
    AT,
    ONE_OF_EACH,
    ONE_OF_EACH_V1,
    PLACED,
    SETTINGS,
    WHO,
    add,
    apply,
    bare,
)

FOLDER = Path(__file__).parents[2] / "data" / "databases"
LAST_EDIT = "Say more of some"
SAY_MORE_V2: Mapping[Record, Record] = {
    SETTINGS: replace(SETTINGS, tocilizumab_doses=4, oxygen_places=6, board_locked=True),
    PLACED: replace(PLACED, pinned=True, monitoring_hours=22.5),
}
SAY_MORE: Mapping[Record, Record] = {
    **SAY_MORE_V2,
    ANN: replace(
        ANN, status=ParticipantStatus.OFF_STUDY, leaving=Leaving.WITHDRAWN, left_on=date(2027, 1, 5)
    ),
}
"""Records with fields that their kinds got later than the first release."""
HELD: Mapping[str, tuple[Record, ...]] = {
    "v1": ONE_OF_EACH_V1,
    "v2": tuple(SAY_MORE_V2.get(record, record) for record in ONE_OF_EACH),
    "v3": tuple(SAY_MORE.get(record, record) for record in ONE_OF_EACH),
}


def dump_of(file: ClinicFile) -> Iterator[str]:
    """The statements that make the file anew."""
    with bare(file.path) as connection:
        for pragma in ("application_id", "user_version"):
            yield f"PRAGMA {pragma} = {connection.execute(f'PRAGMA {pragma}').fetchone()[0]};"
        yield from connection.iterdump()


def fill(file: ClinicFile) -> None:
    """Give a new file a row in every table: one record of each kind, an edit of some, and an export."""
    add(file, *ONE_OF_EACH, label="One of each")
    apply(file, *(Change(before, after) for before, after in SAY_MORE.items()), label=LAST_EDIT)
    until = ARRIVAL + timedelta(hours=24)
    stays = [
        Stay(PLACED.key, "chair", ARRIVAL, ARRIVAL + timedelta(hours=2), "1"),
        Stay(PLACED.key, "slot", ARRIVAL + timedelta(hours=2), until, "1"),
    ]
    events = events_for(file, stays, first=ARRIVAL, last=until, at=AT)
    mark_published(file, events, what="December", who=WHO, at=AT, offset_minutes=-300)


if __name__ == "__main__":
    with TemporaryDirectory() as folder, ClinicFile.create(Path(folder) / "clinic.db") as new:
        fill(new)
        text = "\n".join(dump_of(new)) + "\n"
    (FOLDER / f"v{SCHEMA}.sql").write_text(text, encoding="utf-8")
