"""A store to be killed: writes real edits until something stops it, and proves afterwards that none was lost.

``python -m planner.store.selftest write DB`` and ``verify DB N``; the harness that kills is not part of this.
"""

import json
import sys
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

from planner.errors import ClinicFileMissing
from planner.model.clinic import Chair, MonitoringSlot
from planner.model.day_layout import Assignment
from planner.model.edit import Change, Edit, created
from planner.model.participant import Participant
from planner.model.record import Record
from planner.model.visit import Visit
from planner.store.audit import verify_chain
from planner.store.database import ClinicFile
from planner.store.fold import edits_untold, fold
from planner.store.ledger import apply
from planner.store.records import read, read_all
from planner.store.who import somebody

_VISITS = ("S1", "S2", "C1D1", "C1D8")
_FIRST_DAY = date(2026, 11, 23)
_AT = datetime(2026, 11, 23, 12, tzinfo=UTC)


def write(path: Path, *, edits: int | None = None, say: Callable[[str], None] | None = None) -> None:
    """Make the file if there is none, say READY, and after each committed edit ACK and its number; for ever.

    ``edits`` stops after so many. Numbers go on from what is there.
    """
    say = say or _say
    who = somebody("selftest")
    with _open_or_create(path) as file:
        last = edits_made(file)
        say(f"READY {last}")
        for n in count(last + 1) if edits is None else range(last + 1, last + 1 + edits):
            apply(file, _edit(n, file), who=who, at=_AT + timedelta(seconds=n), offset_minutes=-300)
            say(f"ACK {n}")


def verify(path: Path, *, acknowledged: int) -> tuple[bool, dict[str, object]]:
    """Are edits 1 to ``acknowledged`` whole, nothing half there, and the file sound? With what was found."""
    with ClinicFile.open(path) as file:
        made = edits_made(file)
        with file.read() as db:
            integrity = str(db.execute("PRAGMA integrity_check(1)").fetchone()[0])
            dangling = len(db.execute("PRAGMA foreign_key_check").fetchall())
        found: dict[str, object] = {
            "integrity": integrity,
            "fk": dangling,
            "lost": list(range(made + 1, acknowledged + 1)),
            "partial": _not_whole(file, made),
            "unacked_present": max(0, made - acknowledged),
            "chain": not verify_chain(file),
            "fold": not fold(file),
            "ledger": not edits_untold(file),
        }
    sound = integrity == "ok" and not dangling and all(found[told] for told in ("chain", "fold", "ledger"))
    return sound and not found["lost"] and not found["partial"] and made - acknowledged <= 1, found


def edits_made(file: ClinicFile) -> int:
    """So many edits were committed."""
    with file.read() as db:
        return int(db.execute("SELECT count(*) FROM edit").fetchone()[0])


def _edit(n: int, file: ClinicFile) -> Edit:
    """Enrol one participant with four visits, all placed; and move the visits of the one before."""
    records = _records(n)
    if n == 1:
        records = [Chair("1"), MonitoringSlot("1"), *records]
    return Edit(f"Selftest {n}", (*created(*records), *_moves(n - 1, file)))


def _records(n: int) -> list[Record]:
    who, day = f"{n:06}", _FIRST_DAY + timedelta(days=n % 600)
    at = datetime(day.year, day.month, day.day, 14, tzinfo=UTC)
    visits = [Visit(who, code, day + timedelta(days=i)) for i, code in enumerate(_VISITS)]
    placed = [
        Assignment(who, v.code, v.booked, at + timedelta(days=i), "1", "1") for i, v in enumerate(visits)
    ]
    return [Participant(who, "selftest", None, day), *visits, *placed]


def _moves(n: int, file: ClinicFile) -> Iterable[Change]:
    for code in _VISITS:
        placed = read(file, Assignment, f"{n:06}/{code}")
        if placed is not None:
            yield Change(placed, _moved(placed))


def _moved(placed: Assignment) -> Assignment:
    return Assignment(
        placed.subject_id,
        placed.visit,
        placed.on,
        placed.arrival + timedelta(minutes=15),
        placed.chair,
        placed.slot,
        pinned=True,
    )


def _not_whole(file: ClinicFile, made: int) -> list[int]:
    """The edits of which something is not as it was left; what each but the last made, the next moved."""
    stored = {(r.kind, r.key): r for of in (Participant, Visit, Assignment) for r in read_all(file, of)}
    faulty = []
    for n in range(1, made + 1):
        wanted = [_moved(r) if n < made and isinstance(r, Assignment) else r for r in _records(n)]
        found = [stored.pop((r.kind, r.key), None) for r in wanted]
        if found != wanted:
            faulty.append(n)
    return faulty if not stored else [*faulty, made + 1]


def _open_or_create(path: Path) -> ClinicFile:
    try:
        return ClinicFile.open(path)
    except ClinicFileMissing:
        return ClinicFile.create(path)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _command(verb: str, name: str, number: str = "") -> int:
    """What the command line asks for; the exit status."""
    if verb == "write":
        write(Path(name), edits=int(number) if number else None)
        return 0
    is_sound, found = verify(Path(name), acknowledged=int(number))
    _say(json.dumps(found))
    return 0 if is_sound else 1


if __name__ == "__main__":
    sys.exit(_command(*sys.argv[1:]))
