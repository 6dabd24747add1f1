"""Every kind of record as a row of its table, and as the JSON of the audit trail and the edit ledger."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple, TypeVar, cast

from planner.errors import NotAClinicFile
from planner.model.attendance import Attendance
from planner.model.check_done import CheckDone
from planner.model.clinic import Chair, MonitoringSlot, NurseShift, OpeningHours
from planner.model.clinic_dates import Closure, HoursOn, NursesOn, OutOfService
from planner.model.clinic_settings import ClinicSettings
from planner.model.course_change import LevelChange, Restart, Shift, Tolerated
from planner.model.day_layout import Assignment, DayLayout
from planner.model.following import Following, Newcomers
from planner.model.hold import Hold
from planner.model.natural_order import natural
from planner.model.override import Override
from planner.model.participant import Participant
from planner.model.record import Record
from planner.model.study_text import StudyText, StudyVersion
from planner.model.toxicity import Toxicity
from planner.model.treatment import DoseGiven, OffTreatment
from planner.model.visit import Visit
from planner.store.codec import Codec, Json, field_codecs
from planner.store.database import ClinicFile
from planner.store.later_fields import filled
from planner.store.newest_backup import instead_of
from planner.store.references import word

R = TypeVar("R", bound=Record)

Plain = dict[str, Json]  # a record's fields as JSON, without its key
Row = dict[str, Any]  # a record's columns, with its key
_CHUNK = 500  # keys asked for at once; SQLite took 999 parameters until 3.32


class RecordChange(NamedTuple):
    """One record before and after an edit, as JSON; None where there is none."""

    kind: str
    key: str
    before: Plain | None
    after: Plain | None


@dataclass(frozen=True)
class Mapped:
    """A kind of record: its dataclass and how each field is written."""

    cls: type[Record]

    @cached_property
    def codecs(self) -> Mapping[str, Codec]:
        """Field by field."""
        return field_codecs(self.cls)

    def plain(self, record: Record) -> Plain:
        """The fields as JSON.

        Raises:
            InvalidValue: a field holds what cannot be stored exactly.
        """
        return {name: codec.encode(getattr(record, name)) for name, codec in self.codecs.items()}

    def record(self, plain: Plain) -> Record:
        """The record again, from what was told of it by this program or an older one."""
        told = filled(self.cls.kind, plain)
        return self.cls(**{name: codec.decode(told[name]) for name, codec in self.codecs.items()})

    def row(self, key: str, plain: Plain) -> Row:
        """The columns of the table; what has parts is JSON text."""
        parts = {name: to_json(plain[name]) for name, codec in self.codecs.items() if codec.has_parts}
        return {"key": key, **plain, **parts}

    def plain_of(self, row: Row) -> Plain:
        """The fields as JSON of a row that was read."""
        return {name: _part(codec, row[name]) for name, codec in self.codecs.items()}


KINDS: Mapping[str, Mapped] = {
    cls.kind: Mapped(cls)
    for cls in (
        StudyText, ClinicSettings, OpeningHours, Closure, NurseShift, Chair, MonitoringSlot,
        HoursOn, OutOfService, NursesOn,
        Participant, Visit, Assignment, DoseGiven, OffTreatment, DayLayout,
        Attendance, CheckDone, Hold, Toxicity, Shift, LevelChange, Tolerated, Restart,
        StudyVersion, Following, Newcomers, Override,
    )
}  # fmt: skip


def to_json(plain: Json) -> str:
    """JSON in one form, so that equal values are equal text."""
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def read_all(file: ClinicFile, of: type[R]) -> tuple[R, ...]:
    """All records of a kind, in the natural order of their keys: chair 2 before chair 10.

    Raises:
        NotAClinicFile: a record is damaged.
        StoreError: the file cannot be read.
    """
    return read_where(file, of)


def read(file: ClinicFile, of: type[R], key: str) -> R | None:
    """The record of that key; None if there is none."""
    return next(iter(read_where(file, of, "key = ?", (key,))), None)


def read_where(
    file: ClinicFile, of: type[R], where: str | None = None, values: Sequence[Any] = ()
) -> tuple[R, ...]:
    """The records for which an SQL condition holds, in the natural order of their keys."""
    mapped = KINDS[of.kind]
    with file.read() as db:
        rows = list(db.table(of.kind).rows_where(where, list(values)))
    rows.sort(key=lambda row: natural(row["key"]))
    return tuple(cast(R, _record(file, of.kind, mapped, row)) for row in rows)


def _record(file: ClinicFile, kind: str, mapped: Mapped, row: Row) -> Record:
    try:
        return mapped.record(mapped.plain_of(row))
    except (ValueError, TypeError) as error:  # a value that no program of ours wrote
        raise NotAClinicFile(
            f"The {word(kind)} {row['key']} in {file.path} is damaged: {instead_of(file.path)}"
        ) from error


def plain_by_key(file: ClinicFile, kind: str, keys: Iterable[str]) -> dict[str, Plain]:
    """What is stored under each of these keys; a key that has nothing is left out."""
    mapped, wanted = KINDS[kind], list(keys)
    found: dict[str, Plain] = {}
    with file.read() as db:
        for chunk in chunks(wanted):
            marks = ",".join("?" * len(chunk))
            for row in db.table(kind).rows_where(f"key IN ({marks})", chunk):
                found[row["key"]] = mapped.plain_of(row)
    return found


def _part(codec: Codec, value: Any) -> Json:
    if value is None:
        return None
    if codec.has_parts:
        return json.loads(value)
    return codec.encode(codec.decode(value)) if codec.column == "INTEGER" else value


def chunks(keys: Sequence[str]) -> Iterator[list[str]]:
    """So many keys at a time as one statement may name."""
    for start in range(0, len(keys), _CHUNK):
        yield list(keys[start : start + _CHUNK])
