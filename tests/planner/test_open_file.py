"""A second desk on the same file begins with what the first has read, as long as the file is the same."""

from datetime import timedelta
from threading import Thread

import pytest

from planner.answers import courses
from planner.desk import Desk
from planner.model.clinic import Chair
from planner.model.clinic_dates import Closure, NursesOn
from planner.store import opening
from tests.builders import a_participant
from tests.planner.amended import with_shorter_monitoring
from tests.planner.treated import FIRST, Clock, at


@pytest.fixture
def clock():
    return Clock(at(FIRST, "06:30"))


@pytest.fixture
def desk(desk):
    desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"))
    return desk


@pytest.fixture
def computed(monkeypatch):
    """The participants of whom a course was computed."""
    of, kept = courses.course_of, []

    def noted(study, participant, **more):
        kept.append(participant.subject_id)
        return of(study, participant, **more)

    monkeypatch.setattr(courses, "course_of", noted)
    return kept


def test_it_computes_nothing_that_the_first_has_computed(desk, computed):
    before = desk.day(FIRST)
    computed.clear()
    with desk.second()() as second:
        after = second.day(FIRST)

    assert after == before
    assert computed == []
    assert second.now() == desk.now()


def test_it_works_an_edit_out_in_another_thread_for_the_first_to_make(desk):
    open_second, worked_out = desk.second(), []

    def elsewhere():
        with open_second() as second:
            worked_out.append(second.placing.unplace("0042/S1"))

    thread = Thread(target=elsewhere)
    thread.start()
    thread.join()
    stood = [place.key for place in desk.places("0042")]
    is_written = desk.follow_others()
    desk.apply(*worked_out)

    assert (stood, is_written) == (["0042/S1"], False)
    assert desk.places("0042") == ()
    assert desk.undo_label() == "Take 0042 S1 off the board"


def test_it_reads_a_file_anew_that_was_written_to_since(desk, computed):
    desk.day(FIRST)
    open_second = desk.second()
    desk.enrol(a_participant("0043", starts=FIRST))
    computed.clear()
    with open_second() as second:
        people = [one.subject_id for one in second.participants()]
        second.day(FIRST)

    assert people == ["0042", "0043"]
    assert sorted(computed) == ["0042", "0043"]


def test_what_another_program_wrote_is_not_overlooked(desk):
    desk.participants()
    with Desk.open(desk.path) as other:
        other.enrol(a_participant("0043", starts=FIRST))
    with desk.second()() as second:
        people = [one.subject_id for one in second.participants()]

    assert people == ["0042", "0043"]


def test_a_later_edit_at_the_first_does_not_reach_what_the_second_began_with(desk):
    desk.day(FIRST)
    with desk.second()() as second:
        second.day(FIRST)
        desk.enrol(a_participant("0043", starts=FIRST))
        desk.placing.unplace("0042/S1")
        people, places = [one.subject_id for one in second.participants()], second.places("0042")

    assert people == ["0042"]
    assert [place.key for place in places] == ["0042/S1"]


def test_it_does_not_read_through_a_file_again_that_is_open_already(desk, monkeypatch):
    read_through = []
    monkeypatch.setattr(opening, "_quick_check", lambda _db, path: read_through.append(path))
    with desk.second()():
        by_the_second = list(read_through)
    Desk.check(desk.path)

    assert by_the_second == []
    assert read_through == [desk.path]


@pytest.mark.parametrize(
    ("change", "computes"),
    [
        (lambda unit: unit.alter_place(Chair("Chair 1"), Chair("Chair 1", in_service=False)), False),
        (lambda unit: unit.set_dated(NursesOn(FIRST, "Early", 3, "Illness")), False),
        (lambda unit: unit.set_dated(Closure(FIRST + timedelta(days=7), "Storm")), True),
        (lambda unit: unit.set_hours(0, None), True),
    ],
)
def test_courses_are_computed_again_only_where_a_change_of_the_clinic_concerns_them(
    desk, computed, change, computes
):
    desk.course("0042")
    foreseen = change(desk.unit)  # which looks at courses of its own
    computed.clear()
    desk.unit.make(foreseen)
    desk.course("0042")
    by_the_change = list(computed)
    desk.undo()
    with Desk.open(desk.path, now=desk.now) as again:
        fresh = again.course("0042")

    assert by_the_change == (["0042"] if computes else [])
    assert desk.course("0042") == fresh


def test_a_version_that_nobody_follows_leaves_every_course_as_it_is(desk, computed):
    before = desk.course("0042")
    computed.clear()
    desk.protocol.add(with_shorter_monitoring(), "amendment.toml")
    kept = desk.course("0042")
    desk.undo()

    assert kept is desk.course("0042") is before
    assert computed == []
