"""The desk, over a real clinic file: what a nurse does, and what is kept of it."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from planner.desk import Desk, solve_day
from planner.errors import (
    EditRefused,
    ExportRefused,
    InvalidValue,
    NothingToUndo,
    RosterFaults,
    UnknownParticipant,
    UnknownVisit,
)
from planner.model.audience import Audience, Grouping
from planner.model.care_path import StepKind
from planner.model.clinic_dates import Closure
from planner.model.edit import Edit, created
from planner.model.participant import Participant
from planner.model.places import PlaceKind
from planner.model.visit import VisitStatus
from tests.builders import a_participant

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
MONDAY = date(2026, 11, 30)
HEADER = "subject_id,cohort,sg_mg_per_kg,first_step_dose,weight_kg,note\n"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.create(tmp_path / "clinic.db", who="tester", now=lambda: NOW) as desk:
        yield desk


def enrolled(desk: Desk, *subjects: str, starts: date = MONDAY) -> None:
    for subject_id in subjects:
        desk.enrol(a_participant(subject_id, starts=starts))


def at(on: date, local: time, desk: Desk) -> datetime:
    return datetime.combine(on, local, tzinfo=desk.clinic.zone)


def test_a_new_clinic_file_has_the_clinic_and_the_study_and_nothing_to_undo(desk: Desk) -> None:
    assert desk.study.identity.protocol == "001942-C"
    assert len(desk.clinic.chairs) == 24
    assert desk.participants() == ()
    assert desk.undo_label() is None
    with pytest.raises(NothingToUndo):
        desk.undo()


def test_an_enrolled_participant_has_a_course_and_undo_takes_them_away_again(desk: Desk) -> None:
    enrolled(desk, "0042")

    assert [visit.planned.code for visit in desk.course("0042").visits][:3] == ["S1", "S2", "C1D1"]
    assert desk.undo_label() == "Enroll 0042"
    desk.undo()
    assert desk.participants() == ()
    with pytest.raises(UnknownParticipant, match="no participant 0042"):
        desk.course("0042")
    desk.redo()
    assert [person.subject_id for person in desk.participants()] == ["0042"]


def test_undo_goes_on_after_the_program_was_closed(desk: Desk) -> None:
    enrolled(desk, "0042", "0043")
    desk.close()

    with Desk.open(desk.path, now=lambda: NOW) as again:
        again.undo()
        again.undo()

        assert again.participants() == ()
        assert again.redo_label() == "Enroll 0042"


@pytest.mark.parametrize("subject_id", ["Jane Doe", "12-34-56-7", "1234567"])
def test_what_looks_like_a_name_or_a_record_number_is_not_enrolled(desk: Desk, subject_id: str) -> None:
    with pytest.raises(InvalidValue, match="looks like"):
        enrolled(desk, subject_id)

    assert desk.participants() == ()


@pytest.mark.parametrize("first", [date(1, 1, 1), date(1926, 12, 7), date(9999, 12, 31)])
def test_a_first_date_of_another_century_is_not_enrolled(desk: Desk, first: date) -> None:
    with pytest.raises(InvalidValue, match="far from today; check the year"):
        enrolled(desk, "0042", starts=first)

    assert desk.participants() == ()


def test_a_subject_id_is_taken_once(desk: Desk) -> None:
    enrolled(desk, "0042")

    with pytest.raises(EditRefused, match="0042 is enrolled already"):
        enrolled(desk, "0042")


def test_a_dry_run_of_a_roster_stores_nothing_and_the_real_one_is_one_edit(desk: Desk) -> None:
    roster = f"{HEADER}0001,P2,10,2026-11-30,,\n0002,P2,10,2026-12-01,71.5,\n".encode()

    assert len(desk.import_roster(roster, dry_run=True)) == 2
    assert desk.participants() == ()
    desk.import_roster(roster)
    assert len(desk.participants()) == 2
    assert desk.undo_label() == "Enroll 2 participants"


def test_one_faulty_row_keeps_the_whole_roster_out(desk: Desk) -> None:
    roster = f"{HEADER}0001,P2,10,2026-11-30,,\n0002,P9,10,2026-12-01,,\n".encode()

    with pytest.raises(RosterFaults, match="Line 3"):
        desk.import_roster(roster)

    assert desk.participants() == ()


def test_a_roster_comes_back_as_it_went(desk: Desk) -> None:
    desk.enrol(
        replace(a_participant("0007", starts=MONDAY), weight_kg=71.5, note='=likes; commas, and quotes"')
    )
    text = desk.export_roster()
    before = desk.participants()
    desk.undo()

    desk.import_roster(text.encode())

    assert desk.participants() == before


@pytest.mark.slow
def test_a_day_laid_out_books_its_visits_and_shows_them_without_a_finding(desk: Desk) -> None:
    enrolled(desk, "0042", "0043")

    layouts = desk.plan(MONDAY, MONDAY, seconds=5)

    board = desk.day(MONDAY)
    assert [layout.on for layout in layouts] == [MONDAY]
    assert {block.subject_id for block in board.blocks} == {"0042", "0043"}
    assert board.tray == ()
    assert desk.findings() == ()
    booked = desk.course("0042").visits[0]
    assert (booked.booked, booked.status) == (MONDAY, VisitStatus.BOOKED)
    assert desk.undo_label() == "Lay out Mon 30 Nov 2026"


@pytest.mark.slow
def test_the_night_is_shown_as_carried_on_the_next_day(desk: Desk) -> None:
    enrolled(desk, "0042")
    desk.plan(MONDAY, MONDAY, seconds=5)

    carried = [block for block in desk.day(MONDAY + timedelta(days=1)).blocks if block.carried]

    assert [block.kind for block in carried] == [PlaceKind.SLOT]
    assert carried[0].start < 0 < carried[0].end
    assert carried[0].end - carried[0].start == 24 * 60


def test_a_day_that_was_not_laid_out_has_its_visits_in_the_tray(desk: Desk) -> None:
    enrolled(desk, "0042")

    waiting = desk.day(MONDAY).tray

    assert [(visit.subject_id, visit.visit, visit.why) for visit in waiting] == [
        ("0042", "S1", "Not laid out yet.")
    ]


def test_a_closed_day_says_why_and_is_not_laid_out(desk: Desk) -> None:
    thanksgiving = date(2026, 11, 26)

    assert "Thanksgiving" in desk.day(thanksgiving).closed
    with pytest.raises(EditRefused, match="closed on Thu 26 Nov 2026"):
        desk.day_problem(thanksgiving)


def test_a_visit_put_by_hand_is_pinned_there_and_the_layout_leaves_it(desk: Desk) -> None:
    enrolled(desk, "0042")
    ten = at(MONDAY, time(10), desk)

    desk.placing.place("0042/S1", arrival=ten, chair="Chair 7", slot="Slot 3")
    problem = desk.day_problem(MONDAY)
    result = solve_day(problem, seconds=5)

    assert result.placements[0].arrival == desk.clock(MONDAY).minute(ten)
    assert (result.placements[0].chair, result.placements[0].slot) == ("Chair 7", "Slot 3")
    assert all(block.pinned for block in desk.day(MONDAY).blocks)


def test_two_in_one_chair_are_found_and_undo_mends_it(desk: Desk) -> None:
    enrolled(desk, "0042", "0043")
    ten = at(MONDAY, time(10), desk)
    desk.placing.place("0042/S1", arrival=ten, chair="Chair 7", slot="Slot 3")
    desk.placing.place("0043/S1", arrival=ten, chair="Chair 7", slot="Slot 4")

    assert any("Chair 7 is held by two" in finding.sentence for finding in desk.findings())
    desk.undo()
    assert not any("Chair 7 is held by two" in finding.sentence for finding in desk.findings())


def test_a_day_laid_out_again_as_it_was_is_no_edit(desk: Desk) -> None:
    enrolled(desk, "0042")
    problem = desk.day_problem(MONDAY)
    result = solve_day(problem, seconds=5)
    desk.accept_layout(problem, result)
    stored = len(desk.trail.lines())

    assert desk.accept_layout(desk.day_problem(MONDAY), result).changes == ()
    assert len(desk.trail.lines()) == stored


def test_booked_visits_without_any_place_are_found_when_the_day_was_laid_out(desk: Desk) -> None:
    desk.unit.make(desk.unit.from_file(desk.clinic_text().replace("cap = 4", "cap = 0")))
    enrolled(desk, "0042", "0043")

    desk.plan(MONDAY, MONDAY, seconds=5)

    assert [finding.rule for finding in desk.findings()] == ["not-placed", "not-placed"]


def test_a_closure_on_the_next_day_breaks_nothing_on_this_one(desk: Desk) -> None:
    enrolled(desk, "0042", "0043")
    enrolled(desk, "0044", starts=MONDAY + timedelta(days=1))
    desk.plan(MONDAY, MONDAY + timedelta(days=1), seconds=5)
    tuesday = Closure(MONDAY + timedelta(days=1), "Snow")

    desk.apply(Edit("Close for snow", created(tuesday)))

    assert {finding.on for finding in desk.findings()} == {tuesday.on}


def test_a_visit_cannot_be_put_on_a_day_that_is_not_its_own(desk: Desk) -> None:
    enrolled(desk, "0042")

    with pytest.raises(EditRefused, match="booked on Mon 30 Nov 2026, not on Tue 1 Dec 2026"):
        desk.placing.place("0042/S1", arrival=at(date(2026, 12, 1), time(10), desk), chair="Chair 7")


def test_a_layout_of_a_day_that_changed_meanwhile_is_refused(desk: Desk) -> None:
    enrolled(desk, "0042")
    problem = desk.day_problem(MONDAY)
    result = solve_day(problem, seconds=5)
    enrolled(desk, "0043")

    with pytest.raises(EditRefused, match="changed in the meantime"):
        desk.accept_layout(problem, result)


def test_two_desks_on_one_file_never_overwrite_each_other(desk: Desk) -> None:
    enrolled(desk, "0042")
    ten = at(MONDAY, time(10), desk)
    with Desk.open(desk.path, now=lambda: NOW) as other:
        other.course("0042")
        other.day(MONDAY)
        desk.placing.place("0042/S1", arrival=ten, chair="Chair 7", slot="Slot 3")

        with pytest.raises(EditRefused, match="was recorded in the meantime"):
            other.placing.place("0042/S1", arrival=ten, chair="Chair 8", slot="Slot 3")

        assert {block.place for block in other.day(MONDAY).blocks} == {"Chair 7", "Slot 3"}


def test_the_care_path_of_a_visit_follows_the_study_file(desk: Desk) -> None:
    enrolled(desk, "0042")

    path = desk.care_path("0042", "C1D1")

    assert [step.agent for step in path.steps_of(StepKind.INFUSION)] == ["tarlatamab", "sg"]
    with pytest.raises(UnknownVisit, match="no visit C99D1"):
        desk.care_path("0042", "C99D1")


def test_listeners_are_told_the_kinds_that_changed(desk: Desk) -> None:
    told: list[frozenset[str]] = []
    desk.subscribe(told.append)

    enrolled(desk, "0042")

    assert told == [frozenset({Participant.kind})]


def test_a_changed_clinic_is_taken_over_in_one_edit_and_given_back_by_undo(desk: Desk) -> None:
    text = desk.clinic_text()

    desk.unit.make(desk.unit.from_file(text.replace('"Chair 21"', '"Recliner"')))

    assert [chair.name for chair in desk.clinic.chairs if chair.name == "Recliner"] == ["Recliner"]
    desk.undo()
    assert desk.clinic_text() == text


def test_an_exported_stay_keeps_its_uid_and_rises_when_it_moves(desk: Desk, tmp_path: Path) -> None:
    enrolled(desk, "0042")
    out = tmp_path / "days.ics"
    desk.placing.place("0042/S1", arrival=at(MONDAY, time(10), desk), chair="Chair 7", slot="Slot 3")
    desk.export(MONDAY, MONDAY, out=out)
    first = out.read_bytes()
    desk.export(MONDAY, MONDAY, out=out)
    again = out.read_bytes()

    desk.placing.place("0042/S1", arrival=at(MONDAY, time(11), desk), chair="Chair 7", slot="Slot 3")
    desk.export(MONDAY, MONDAY, out=out)
    moved = out.read_bytes()

    assert again == first
    assert lines(moved, b"UID:") == lines(first, b"UID:")
    assert lines(first, b"SEQUENCE:") == [b"SEQUENCE:0"] * 2
    assert lines(moved, b"SEQUENCE:") == [b"SEQUENCE:1"] * 2
    assert b"0042" not in moved


def test_no_free_name_of_a_place_is_in_a_calendar_and_that_is_said(desk: Desk, tmp_path: Path) -> None:
    enrolled(desk, "0042")
    out = tmp_path / "days.ics"
    chair = next(one for one in desk.clinic.chairs if one.name == "Chair 7")
    desk.unit.make(desk.unit.rename_place(chair, "Chair 7 (Smith)"))
    desk.placing.place("0042/S1", arrival=at(MONDAY, time(10), desk), chair="Chair 7 (Smith)", slot="Slot 3")

    exported = desk.export(MONDAY, MONDAY, out=out, show=Audience.UNIT)

    assert b"Smith" not in out.read_bytes()
    assert lines(out.read_bytes(), b"LOCATION:") == [b"LOCATION:Chair no. 7", b"LOCATION:Slot 3"]
    assert exported.renamed == (("Chair 7 (Smith)", "Chair no. 7"),)


def test_a_visit_taken_off_the_board_stays_in_the_calendar_as_cancelled(desk: Desk, tmp_path: Path) -> None:
    enrolled(desk, "0042")
    out = tmp_path / "days.ics"
    desk.placing.place("0042/S1", arrival=at(MONDAY, time(10), desk), chair="Chair 7", slot="Slot 3")
    desk.export(MONDAY, MONDAY, out=out, show=Audience.CODED)
    before = out.read_bytes()

    desk.placing.unplace("0042/S1")
    desk.export(MONDAY, MONDAY, out=out, show=Audience.CODED)

    assert lines(out.read_bytes(), b"UID:") == lines(before, b"UID:")
    assert lines(out.read_bytes(), b"STATUS:") == [b"STATUS:CANCELLED"] * 2


def test_the_calendar_of_a_chair_that_was_left_shows_the_stay_as_cancelled(
    desk: Desk, tmp_path: Path
) -> None:
    enrolled(desk, "0042")
    desk.placing.place("0042/S1", arrival=at(MONDAY, time(10), desk), chair="Chair 7", slot="Slot 3")
    desk.export(MONDAY, MONDAY, out=tmp_path, by=Grouping.PLACE)
    before = (tmp_path / "chair-7.ics").read_bytes()

    desk.placing.place("0042/S1", arrival=at(MONDAY, time(10), desk), chair="Chair 8", slot="Slot 3")
    exported = desk.export(MONDAY, MONDAY, out=tmp_path, by=Grouping.PLACE)
    left, here = ((tmp_path / name).read_bytes() for name in ("chair-7.ics", "chair-8.ics"))

    assert exported.left == ()
    assert lines(left, b"UID:") == lines(here, b"UID:") == lines(before, b"UID:")
    assert (lines(left, b"STATUS:"), lines(left, b"SEQUENCE:")) == ([b"STATUS:CANCELLED"], [b"SEQUENCE:1"])
    assert (lines(here, b"STATUS:"), lines(here, b"SEQUENCE:")) == ([b"STATUS:CONFIRMED"], [b"SEQUENCE:2"])


def test_the_calendar_of_a_participant_keeps_its_random_name_as_the_days_go_on(
    desk: Desk, tmp_path: Path
) -> None:
    enrolled(desk, "0042")
    week = timedelta(days=7)
    for code, on in (("S1", MONDAY), ("S2", MONDAY + week)):
        desk.placing.place(f"0042/{code}", arrival=at(on, time(10), desk), chair="Chair 7", slot="Slot 3")
    days = (MONDAY, MONDAY + week)
    first, second = (desk.export(on, on, out=tmp_path, by=Grouping.PARTICIPANT) for on in days)
    desk.placing.unplace("0042/S1")
    later = desk.export(MONDAY + week, MONDAY + week, out=tmp_path, by=Grouping.PARTICIPANT)

    assert first == second == later
    assert "0042" not in first.written[0].name


def test_a_calendar_without_anything_in_it_is_not_written(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(ExportRefused, match="Nothing is placed from Mon 30 Nov 2026"):
        desk.export(MONDAY, MONDAY, out=tmp_path / "days.ics")

    assert not (tmp_path / "days.ics").exists()


def test_closing_a_changed_clinic_leaves_a_backup_that_opens_and_an_unchanged_one_none(desk: Desk) -> None:
    enrolled(desk, "0042")
    desk.close()
    folder = desk.path.with_name("clinic.db-backups")
    copies = list(folder.glob("*.db"))
    Desk.open(desk.path, now=lambda: NOW).close()

    assert list(folder.glob("*.db")) == copies
    with Desk.open(copies[0], now=lambda: NOW) as copy:
        assert [person.subject_id for person in copy.participants()] == ["0042"]


def test_a_new_clinic_of_an_old_name_is_not_held_to_the_old_ones_trail(desk: Desk) -> None:
    enrolled(desk, "0042", "0043")
    desk.close()
    desk.path.unlink()

    with Desk.create(desk.path, now=lambda: NOW) as new:
        assert new.findings() == ()


def test_what_another_program_wrote_is_seen_once_it_is_looked_for(desk: Desk) -> None:
    assert desk.participants() == ()
    with Desk.open(desk.path, now=lambda: NOW) as other:
        enrolled(other, "0042")

    assert desk.follow_others()
    assert [person.subject_id for person in desk.participants()] == ["0042"]
    assert not desk.follow_others()


def test_a_trail_cut_off_since_the_last_backup_is_found(desk: Desk) -> None:
    enrolled(desk, "0042")
    desk.close()
    with sqlite3.connect(desk.path) as connection:
        (trigger,) = connection.execute(
            "SELECT sql FROM sqlite_master WHERE name = 'audit_event_no_delete'"
        ).fetchone()
        connection.execute("DROP TRIGGER audit_event_no_delete")
        connection.execute("DELETE FROM audit_event WHERE seq = (SELECT max(seq) FROM audit_event)")
        connection.execute(trigger)
    connection.close()

    with Desk.open(desk.path, now=lambda: NOW) as again:
        assert "audit-trail" in {finding.rule for finding in again.findings()}


def test_the_audit_trail_names_who_did_what(desk: Desk) -> None:
    enrolled(desk, "0042")

    newest = desk.trail.lines(at_most=1)[0]

    assert (newest.who, newest.label) == ("tester", "Enroll 0042")


def lines(octets: bytes, name: bytes) -> list[bytes]:
    return [line for line in octets.split(b"\r\n") if line.startswith(name)]
