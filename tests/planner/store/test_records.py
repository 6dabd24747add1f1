from dataclasses import fields
from datetime import UTC, date, datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from planner.errors import InvalidValue
from planner.model.clinic import Chair, MonitoringSlot, NurseShift
from planner.model.clinic_dates import NursesOn, OutOfService
from planner.model.day_layout import Assignment
from planner.model.edit import Change, created
from planner.model.following import Following, Newcomers
from planner.model.participant import Participant
from planner.model.record import Record
from planner.model.study_text import StudyVersion
from planner.model.treatment import DoseGiven
from planner.model.visit import Visit
from planner.store.database import ClinicFile
from planner.store.fold import fold
from planner.store.migrations import expected_schema
from planner.store.records import KINDS, plain_by_key, read, read_all
from planner.store.safeguards_v1 import RECORD_KINDS
from tests.planner.store.samples import ANN, DAY, ONE_OF_EACH, add, apply

TEXT = st.text(max_size=20)
SCALARS: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXT,
    bool: st.booleans(),
    int: st.integers(0, 2**63 - 1),
    float: st.floats(min_value=0, exclude_min=True, allow_nan=False, allow_infinity=False),
    date: st.dates(),
    time: st.times(),
    datetime: st.datetimes(timezones=st.just(UTC)),
}


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Any value of a field's type."""
    if hint in SCALARS:
        return SCALARS[hint]
    if get_origin(hint) is UnionType:
        return st.none() | values(get_args(hint)[0])
    if get_origin(hint) is tuple:
        return st.lists(values(get_args(hint)[0]), max_size=3).map(tuple)
    if hasattr(hint, "__members__"):
        return st.sampled_from(list(hint))
    return st.builds(hint, **{f.name: values(get_type_hints(hint)[f.name]) for f in fields(hint)})


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Any record that its own class and the tables accept."""
    mapped = KINDS[draw(st.sampled_from(sorted(KINDS)))]
    hints = get_type_hints(mapped.cls)
    try:
        record: Record = mapped.cls(**{f.name: draw(values(hints[f.name])) for f in fields(mapped.cls)})
    except InvalidValue:
        assume(False)
        raise
    return record


def what_it_refers_to(record: Record) -> tuple[Record, ...]:
    """The records that must be there for this one to be."""
    match record:
        case Assignment(subject_id=who, visit=code, chair=chair, slot=slot):
            visit = Visit(who, code, DAY)
            places = (*map(Chair, {chair} - {None}), *map(MonitoringSlot, {slot} - {None}))
            return (*what_it_refers_to(visit), visit, *places)
        case OutOfService(chair=chair, slot=slot):
            return (*map(Chair, {chair} - {None}), *map(MonitoringSlot, {slot} - {None}))
        case NursesOn(shift=shift):
            return (NurseShift(shift, (0,), time(7), time(15), 1),)
        case Participant():
            return ()
    who, version = getattr(record, "subject_id", None), getattr(record, "version", None)
    follows = isinstance(record, Following | Newcomers) and version is not None
    return (
        *((Participant(who, "", None, DAY),) if who is not None else ()),
        *((StudyVersion(version, "", ""),) if follows else ()),
    )


@given(records())
@settings(max_examples=60)
def test_every_record_comes_back_from_the_file_as_it_went_in(record: Record) -> None:
    try:
        parents = what_it_refers_to(record)
    except InvalidValue:  # of a participant without an id
        assume(False)
        raise
    with TemporaryDirectory() as folder, ClinicFile.create(Path(folder) / "clinic.db") as file:
        apply(file, *created(record, *parents))

        assert read(file, type(record), record.key) == record
        assert fold(file) == ()


def test_one_of_each_kind_comes_back(file: ClinicFile) -> None:
    add(file, *ONE_OF_EACH)

    assert {record.kind for record in ONE_OF_EACH} == set(KINDS)
    for record in ONE_OF_EACH:
        assert read_all(file, type(record)) == (record,)


def test_the_tables_have_a_column_for_every_field(file: ClinicFile) -> None:
    with file.read() as db:
        columns = {kind: list(db.table(kind).columns_dict) for kind in KINDS}

    assert columns == {kind: ["key", *mapped.codecs] for kind, mapped in KINDS.items()}


def test_the_columns_have_the_types_of_their_fields(file: ClinicFile) -> None:
    with file.read() as db:
        types = {kind: [column.type for column in db.table(kind).columns][1:] for kind in KINDS}

    assert types == {kind: [c.column for c in mapped.codecs.values()] for kind, mapped in KINDS.items()}


def test_every_kind_has_a_strict_table() -> None:
    assert set(RECORD_KINDS) <= set(KINDS)  # those of the first release; later steps add their own
    assert all(expected_schema()[kind].endswith("STRICT") for kind in KINDS)


def test_a_subject_id_of_digits_stays_text(file: ClinicFile) -> None:
    add(file, ANN)

    with file.read() as db:
        assert db.execute("SELECT typeof(key), key FROM participant").fetchone() == ("text", "007")


def test_records_come_in_the_order_a_person_counts(file: ClinicFile) -> None:
    add(file, Chair("Chair 10"), Chair("Chair 2"), Chair("Bed 1"))

    assert [chair.name for chair in read_all(file, Chair)] == ["Bed 1", "Chair 2", "Chair 10"]


def test_what_is_not_there_is_none(file: ClinicFile) -> None:
    assert read(file, Participant, "007") is None
    assert read_all(file, Participant) == ()


def test_more_keys_than_one_statement_may_name_are_found(file: ClinicFile) -> None:
    chairs = [Chair(f"{n}") for n in range(1201)]
    add(file, *chairs)

    assert len(plain_by_key(file, "chair", [chair.key for chair in chairs] + ["none"])) == 1201


def test_an_amount_that_is_no_number_is_refused_and_nothing_is_stored(file: ClinicFile) -> None:
    dose = DoseGiven("007", "S1", "tarlatamab", DAY, float("nan"))

    with pytest.raises(InvalidValue, match="nan is not a number"):
        apply(file, Change(None, ANN), Change(None, dose))

    assert read_all(file, Participant) == ()
