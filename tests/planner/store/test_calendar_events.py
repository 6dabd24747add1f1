from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.model.clinic import Chair
from planner.model.day_layout import Assignment
from planner.model.edit import Change
from planner.model.visit import Visit, VisitStatus
from planner.store.audit import verify_chain
from planner.store.calendar_events import EventRevision, Stay, events_for, mark_published
from planner.store.database import ClinicFile
from planner.store.engine import sqlite3
from planner.store.ledger import redoable, undoable
from planner.store.records import read, read_all
from tests.planner.store.samples import (
    ANN,
    ARRIVAL,
    AT,
    CHAIR,
    DAY,
    PLACED,
    SLOT,
    VISIT,
    WHO,
    add,
    apply,
    redo,
    trail,
    undo,
)

HOUR = timedelta(hours=1)
NEXT_DAY = timedelta(days=1)
FIRST, LAST = ARRIVAL - 14 * HOUR, ARRIVAL + 10 * HOUR  # the day
MOVED = replace(PLACED, arrival=ARRIVAL + HOUR)
TOMORROW = replace(PLACED, on=DAY + NEXT_DAY, arrival=ARRIVAL + NEXT_DAY)


@pytest.fixture
def placed(file: ClinicFile) -> ClinicFile:
    add(file, ANN, VISIT, CHAIR, SLOT, PLACED)
    return file


def stays(file: ClinicFile, *, hours: int = 2) -> list[Stay]:
    """The stays as the desk would compute them: of visits that stand, some hours in the chair, then a day."""
    found = []
    for a in read_all(file, Assignment):
        visit = read(file, Visit, a.key)
        if visit is None or not visit.stands:
            continue
        if a.chair:
            found.append(Stay(a.key, "chair", a.arrival, a.arrival + hours * HOUR, a.chair))
        if a.slot:
            found.append(Stay(a.key, "slot", a.arrival + hours * HOUR, a.arrival + 24 * HOUR, a.slot))
    return found


def asked(
    file: ClinicFile,
    *,
    at: datetime = AT,
    hours: int = 2,
    first: datetime = FIRST,
    last: datetime = LAST,
    by_place: bool = False,
) -> tuple[EventRevision, ...]:
    live = [stay for stay in stays(file, hours=hours) if first <= stay.start < last]
    return events_for(file, live, first=first, last=last, at=at, by_place=by_place)


def told(file: ClinicFile, events: Sequence[EventRevision], *, at: datetime = AT) -> None:
    mark_published(file, events, what="December", who=WHO, at=at, offset_minutes=-300)


def exported(
    file: ClinicFile, *, at: datetime = AT, hours: int = 2, by_place: bool = False
) -> tuple[EventRevision, ...]:
    events = asked(file, at=at, hours=hours, by_place=by_place)
    told(file, events, at=at)
    return events


def test_a_placed_visit_has_an_event_for_each_place_it_holds(placed: ClinicFile) -> None:
    chair, slot = asked(placed)

    assert (chair.part, chair.place, chair.start, chair.end) == ("chair", "1", ARRIVAL, ARRIVAL + 2 * HOUR)
    assert (slot.part, slot.start) == ("slot", ARRIVAL + 2 * HOUR)
    assert {(e.sequence, e.created, e.revised, e.cancelled) for e in (chair, slot)} == {(0, AT, AT, False)}


def test_a_uid_is_random_and_tells_nothing(placed: ClinicFile) -> None:
    uids = {event.uid for event in asked(placed)}

    assert len(uids) == 2
    assert {UUID(uid).version for uid in uids} == {4}


def test_asked_twice_the_events_are_the_same(placed: ClinicFile) -> None:
    assert asked(placed, at=AT) == asked(placed, at=AT + HOUR)
    assert exported(placed) == exported(placed, at=AT + HOUR) == asked(placed, at=AT + NEXT_DAY)


def test_a_stay_that_no_edit_named_keeps_the_uid_under_which_it_was_first_told(file: ClinicFile) -> None:
    add(file, ANN, VISIT, CHAIR, replace(PLACED, slot=None))
    slot = Stay(PLACED.key, "slot", ARRIVAL, ARRIVAL + HOUR, "1")
    (first,) = events_for(file, [slot], first=FIRST, last=LAST, at=AT)
    told(file, [first])
    (again,) = events_for(file, [slot], first=FIRST, last=LAST, at=AT + HOUR)

    assert (first.sequence, first.revised, first.is_news) == (0, AT, True)
    assert again == replace(first, is_news=False)


def test_what_nobody_was_told_yet_need_not_rise(placed: ClinicFile) -> None:
    apply(placed, Change(PLACED, MOVED), at=AT + HOUR)

    assert {(e.sequence, e.created, e.revised) for e in asked(placed)} == {(0, AT, AT + HOUR)}


def test_a_move_within_the_day_keeps_the_uid_and_raises_the_sequence(placed: ClinicFile) -> None:
    before = exported(placed)
    apply(placed, Change(PLACED, MOVED), at=AT + HOUR)
    after = exported(placed, at=AT + NEXT_DAY)

    assert [e.uid for e in after] == [e.uid for e in before]
    assert {(e.sequence, e.created, e.revised, e.cancelled) for e in after} == {(1, AT, AT + HOUR, False)}
    assert [e.start for e in after] == [e.start + HOUR for e in before]


def test_another_chair_revises_only_the_stay_in_the_chair(placed: ClinicFile) -> None:
    exported(placed)
    apply(placed, Change(None, Chair("2")), Change(PLACED, replace(PLACED, chair="2")), at=AT + HOUR)

    assert [(e.part, e.sequence) for e in asked(placed)] == [("chair", 2), ("slot", 0)]


def test_the_calendar_of_a_chair_that_was_left_is_told_so(placed: ClinicFile) -> None:
    chair, slot = exported(placed, by_place=True)
    apply(placed, Change(None, Chair("2")), Change(PLACED, replace(PLACED, chair="2")), at=AT + HOUR)
    there = exported(placed, at=AT + NEXT_DAY, by_place=True)

    assert there == (
        replace(chair, sequence=1, revised=AT + HOUR, cancelled=True),
        replace(chair, sequence=2, revised=AT + HOUR, place="2"),
        slot,
    )
    assert asked(placed, at=AT + 2 * NEXT_DAY, by_place=True) == there
    assert asked(placed) == there[1:], "one calendar for all is told of each stay once"


def test_every_chair_that_was_left_stays_told_so(placed: ClinicFile) -> None:
    here = PLACED
    add(placed, Chair("2"), Chair("3"))
    for chair in ("2", "3", "1"):
        exported(placed, by_place=True)
        there = replace(here, chair=chair)
        apply(placed, Change(here, there), at=AT + HOUR)
        here = there
    chairs = [e for e in asked(placed, by_place=True) if e.part == "chair"]
    apply(placed, Change(here, None), at=AT + 2 * HOUR)

    assert {e.place: (e.sequence, e.cancelled) for e in chairs} == {
        "1": (6, False),
        "2": (3, True),
        "3": (5, True),
    }
    assert {e.place for e in asked(placed, by_place=True) if e.part == "chair" and e.cancelled} == {
        "1",
        "2",
        "3",
    }
    assert [e.place for e in asked(placed) if e.part == "chair"] == ["3"], "where it was told to be last"


def test_a_pin_revises_nothing(placed: ClinicFile) -> None:
    before = exported(placed)
    apply(placed, Change(PLACED, replace(PLACED, pinned=True)), at=AT + HOUR)

    assert asked(placed, at=AT + HOUR) == before


def test_after_a_move_and_its_undo_the_sequence_is_still_higher(placed: ClinicFile) -> None:
    before = exported(placed)
    apply(placed, Change(PLACED, MOVED), at=AT + HOUR)
    undo(placed, at=AT + 2 * HOUR)
    back = asked(placed)

    assert [(e.start, e.end, e.place) for e in back] == [(e.start, e.end, e.place) for e in before]
    assert {e.sequence for e in back} == {2}
    assert {e.revised for e in back} == {AT + 2 * HOUR}


def test_a_visit_moved_off_the_day_stays_there_as_cancelled(placed: ClinicFile) -> None:
    before = exported(placed)
    moved = replace(VISIT, booked=TOMORROW.on)
    apply(placed, Change(VISIT, moved), Change(PLACED, TOMORROW), at=AT + HOUR)
    gone = exported(placed, at=AT + NEXT_DAY)
    arrived = asked(placed, first=FIRST + NEXT_DAY, last=LAST + NEXT_DAY)

    assert gone == tuple(replace(e, sequence=1, revised=AT + HOUR, cancelled=True) for e in before)
    assert [e.uid for e in arrived] == [e.uid for e in before]
    assert {(e.sequence, e.cancelled) for e in arrived} == {(2, False)}
    told(placed, arrived)
    assert asked(placed, at=AT + 3 * NEXT_DAY) == gone


def test_the_stay_on_its_new_day_outranks_the_cancellation_on_the_old(placed: ClinicFile) -> None:
    exported(placed)
    apply(placed, Change(PLACED, TOMORROW), at=AT + HOUR)
    gone = asked(placed)
    arrived = asked(placed, first=FIRST + NEXT_DAY, last=LAST + NEXT_DAY)

    assert {e.sequence for e in gone} == {1}
    assert {e.sequence for e in arrived} == {2}


def test_what_is_cancelled_is_what_was_told_last(placed: ClinicFile) -> None:
    exported(placed)
    apply(placed, Change(PLACED, MOVED), at=AT + HOUR)
    moved = exported(placed, at=AT + HOUR)
    apply(placed, Change(MOVED, None), at=AT + 2 * HOUR)

    assert asked(placed) == tuple(
        replace(e, sequence=2, revised=AT + 2 * HOUR, cancelled=True) for e in moved
    )


def test_an_edit_between_asking_and_telling_is_not_forgotten(placed: ClinicFile) -> None:
    exported(placed)
    apply(placed, Change(PLACED, MOVED), at=AT + HOUR)
    on_the_way = asked(placed)
    undo(placed, at=AT + 2 * HOUR)
    told(placed, on_the_way)

    assert {(e.sequence, e.revised, e.is_news) for e in asked(placed)} == {(2, AT + 2 * HOUR, True)}


@pytest.mark.parametrize("status", [VisitStatus.CANCELLED, VisitStatus.MISSED])
def test_a_visit_that_no_longer_stands_stays_as_cancelled(placed: ClinicFile, status: VisitStatus) -> None:
    before = exported(placed)
    apply(placed, Change(VISIT, replace(VISIT, status=status)), at=AT + HOUR)

    assert asked(placed) == tuple(replace(e, sequence=1, revised=AT + HOUR, cancelled=True) for e in before)


def test_a_visit_that_was_done_is_told_as_before(placed: ClinicFile) -> None:
    before = exported(placed)
    apply(placed, Change(VISIT, replace(VISIT, status=VisitStatus.DONE, actual=DAY)), at=AT + HOUR)

    assert asked(placed, at=AT + HOUR) == before


def test_a_visit_taken_off_and_placed_again_outranks_its_cancellation(placed: ClinicFile) -> None:
    exported(placed)
    apply(placed, Change(PLACED, None), at=AT + HOUR)
    cancelled = exported(placed, at=AT + HOUR)
    undo(placed, at=AT + 2 * HOUR)
    again = exported(placed, at=AT + 3 * HOUR)

    assert {(e.sequence, e.cancelled) for e in cancelled} == {(1, True)}
    assert {(e.sequence, e.cancelled, e.revised) for e in again} == {(2, False, AT + 2 * HOUR)}
    assert [e.uid for e in again] == [e.uid for e in cancelled]


def test_what_was_never_told_leaves_nothing_behind(placed: ClinicFile) -> None:
    apply(placed, Change(PLACED, None))

    assert asked(placed) == ()


def test_a_stay_made_longer_by_a_new_study_file_is_revised_when_it_is_told(placed: ClinicFile) -> None:
    exported(placed)
    longer = exported(placed, at=AT + HOUR, hours=3)

    assert {(e.sequence, e.revised) for e in longer} == {(2, AT + HOUR)}
    assert exported(placed, at=AT + NEXT_DAY, hours=3) == longer


def test_a_stay_that_the_study_no_longer_asks_for_is_cancelled(placed: ClinicFile) -> None:
    chair, slot = exported(placed)
    only_chair = [stay for stay in stays(placed) if stay.part == "chair"]
    events = events_for(placed, only_chair, first=FIRST, last=LAST, at=AT + HOUR)
    told(placed, events)

    assert events == (chair, replace(slot, sequence=1, revised=AT + HOUR, cancelled=True))
    assert [(e.sequence, e.cancelled) for e in asked(placed)] == [(0, False), (3, False)]


def test_an_export_is_a_line_of_the_audit_trail(placed: ClinicFile) -> None:
    exported(placed)

    assert (trail(placed)[0].action, trail(placed)[0].new) == (
        "export",
        '{"what":"December","events":2,"news":2}',
    )
    assert verify_chain(placed) == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE calendar_event SET sequence = sequence - 1",
        "UPDATE calendar_event SET uid = 'mine'",
        "UPDATE calendar_event SET created = revised",
        "DELETE FROM calendar_event",
    ],
)
def test_an_event_keeps_its_identity(placed: ClinicFile, statement: str) -> None:
    exported(placed)
    apply(placed, Change(PLACED, MOVED), at=AT + HOUR)

    def meddle() -> None:
        with placed.write() as db:
            db.table("audit_ctx").insert({"id": 1, "txn": "t"})
            db.execute(statement)

    with pytest.raises(sqlite3.IntegrityError, match="keeps its identity"):
        meddle()


def taken(file: ClinicFile, step: str, *, at: datetime) -> None:
    """One step of a nurse, if it can be taken now."""
    here, visit = read(file, Assignment, PLACED.key), read(file, Visit, VISIT.key)
    assert visit is not None
    match step:
        case "move" if here:
            apply(file, Change(here, replace(here, arrival=here.arrival + HOUR / 4)), at=at)
        case "change chairs" if here:
            apply(file, Change(here, replace(here, chair="2" if here.chair == "1" else "1")), at=at)
        case "tomorrow" if here and here.on == DAY:
            away = replace(here, on=TOMORROW.on, arrival=here.arrival + NEXT_DAY)
            apply(file, Change(here, away), Change(visit, replace(visit, booked=away.on)), at=at)
        case "take off" if here:
            apply(file, Change(here, None), at=at)
        case "cancel" if visit.stands:
            apply(file, Change(visit, replace(visit, status=VisitStatus.CANCELLED)), at=at)
        case "undo" if undoable(file) == "Try it":
            undo(file, at=at)
        case "redo" if redoable(file):
            redo(file, at=at)


def outranks(event: EventRevision, before: EventRevision) -> bool:
    """May a calendar that holds ``before`` be told ``event``?"""
    said, says = ((e.start, e.end, e.place, e.cancelled) for e in (before, event))
    if said == says:
        return (event.sequence, event.revised) >= (before.sequence, before.revised)
    return event.sequence > before.sequence and event.revised > before.revised


@given(
    st.lists(
        st.sampled_from(
            ("move", "change chairs", "tomorrow", "take off", "cancel", "undo", "redo", "export", "by place")
        ),
        max_size=9,
    ),
    st.sampled_from(("export", "by place")),
)
@settings(max_examples=30)
def test_whatever_happens_a_later_file_outranks_an_earlier_one(
    tmp_path_factory: pytest.TempPathFactory, steps: list[str], last: str
) -> None:
    newest: dict[tuple[str, str], EventRevision] = {}
    with ClinicFile.create(tmp_path_factory.mktemp("x") / "clinic.db") as file:
        add(file, ANN, VISIT, CHAIR, Chair("2"), SLOT, PLACED, label="Begin")
        for hour, step in enumerate([*steps, last], start=1):
            now = AT + hour * HOUR
            taken(file, step, at=now)
            if step in ("export", "by place"):
                by_place = step == "by place"
                events = exported(file, at=now, by_place=by_place)
                files = {(e.uid, by_place * e.place): e for e in events}
                live = {e.uid: e.sequence for e in events if not e.cancelled}

                assert events == asked(file, at=now + HOUR, by_place=by_place)
                assert len(files) == len(events)
                assert all(outranks(e, newest.get(where, e)) for where, e in files.items())
                assert all(e.sequence < live.get(e.uid, e.sequence + 1) for e in events if e.cancelled)
                newest |= files
