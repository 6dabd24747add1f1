"""Any run of changes of the unit: what breaks is what was foreseen, and undo leads back to the start."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from planner.answers.setting import clinic_records
from planner.errors import PlannerError
from planner.model.clinic import Chair, MonitoringSlot, NurseShift, OpeningHours
from planner.model.clinic_change import ClinicChange
from planner.model.clinic_dates import Closure, Dated, HoursOn, NursesOn, OutOfService
from planner.model.places import PlaceKind
from planner.schedule.clinic_file import read_clinic
from tests.builders import a_participant
from tests.planner.treated import FIRST, Clock, a_desk, at, records

DAY = timedelta(days=1)
DAYS = st.integers(-1, 9).map(lambda ahead: FIRST + ahead * DAY)
HOURS = st.tuples(st.integers(6, 12), st.integers(13, 20)).map(lambda h: (time(h[0]), time(h[1])))
WHICH = st.integers(0, 99)
NAMES = st.sampled_from(("Chair 2", "Chair 7", "Slot 3", "Pod A", "Pod B", "", " x"))
T = TypeVar("T")


def one_of(things: Sequence[T], which: int) -> T:
    return things[which % len(things)]


class AnyChangeOfTheUnit(RuleBasedStateMachine):
    """A unit with two days laid out by hand."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.opened = a_desk(Path(self.folder.name), Clock(at(FIRST, "06:00")))
        self.desk = desk = self.opened.__enter__()
        desk.enrol(a_participant("0043", starts=FIRST + DAY))
        desk.placing.place("0042/S1", arrival=at(FIRST, "08:00"), chair="Chair 7", slot="Slot 3")
        desk.placing.place("0043/S1", arrival=at(FIRST + DAY, "09:00"), chair="Chair 7", slot="Slot 4")
        self.first, self.made = records(desk), 0

    def teardown(self) -> None:
        try:
            for _ in range(self.made):
                self.desk.undo()
            assert records(self.desk) == self.first
            assert self.desk.findings() == ()
        finally:
            self.opened.__exit__(None, None, None)
            self.folder.cleanup()

    def attempt(self, work_out: Callable[[], ClinicChange]) -> None:
        """Foresee it; then whoever has a finding more than before is whom it named, or it stores nothing."""
        stored, wrong = records(self.desk), self.wrong()
        change, sentence = None, ""
        try:
            change = work_out()
        except PlannerError as refused:
            sentence = str(refused)

        if change is None:
            assert "\n" not in sentence
            assert records(self.desk) == stored
            return
        self.desk.unit.make(change)
        self.made += 1
        named = {visit for finding in change.broken for visit in finding.visits}

        assert {visit for _, visit in self.wrong() - wrong} <= named
        assert named <= {visit for _, visit in self.wrong()}

    def wrong(self) -> set[tuple[str, str]]:
        """Each rule with each visit that breaks it; of a visit only proposed it is wrong to have no day."""
        found = {(finding.rule, visit) for finding in self.desk.findings() for visit in finding.visits}
        courses = (self.desk.course(one.subject_id) for one in self.desk.participants())
        without = (
            (course.subject_id, visit.planned.code)
            for course in courses
            for visit in course.visits
            if visit.lacks_day
        )
        return found | {("no-day", f"{subject_id}/{code}") for subject_id, code in without}

    @property
    def places(self) -> tuple[Chair | MonitoringSlot, ...]:
        return (*self.desk.clinic.chairs[:9], *self.desk.clinic.slots)

    @rule(name=NAMES, bed=st.booleans())
    def add(self, name: str, bed: bool) -> None:
        kind = PlaceKind.BED if bed else PlaceKind.CHAIR
        self.attempt(lambda: self.desk.unit.add_place(Chair(name, kind)))

    @rule(which=WHICH, flag=st.booleans())
    def alter(self, which: int, flag: bool) -> None:
        place = one_of(self.places, which)
        after = replace(place, in_service=flag)
        self.attempt(lambda: self.desk.unit.alter_place(place, after))

    @rule(which=WHICH, name=NAMES)
    def rename(self, which: int, name: str) -> None:
        self.attempt(lambda: self.desk.unit.rename_place(one_of(self.places, which), name))

    @rule(which=WHICH)
    def remove(self, which: int) -> None:
        self.attempt(lambda: self.desk.unit.remove_place(one_of(self.places, which)))

    @rule(weekday=st.integers(0, 6), hours=st.none() | HOURS)
    def week(self, weekday: int, hours: tuple[time, time] | None) -> None:
        after = None if hours is None else OpeningHours(weekday, *hours)
        self.attempt(lambda: self.desk.unit.set_hours(weekday, after))

    @rule(which=WHICH, nurses=st.integers(0, 9), name=st.sampled_from(("Early", "Late", "Night")))
    def shift(self, which: int, nurses: int, name: str) -> None:
        before = one_of(self.desk.clinic.shifts, which)
        self.attempt(
            lambda: self.desk.unit.set_shift(replace(before, nurses=nurses, name=name), before=before)
        )

    @rule(which=WHICH)
    def no_shift(self, which: int) -> None:
        self.attempt(lambda: self.desk.unit.remove_shift(one_of(self.desk.clinic.shifts, which)))

    @rule(hours=HOURS)
    def new_shift(self, hours: tuple[time, time]) -> None:
        self.attempt(lambda: self.desk.unit.set_shift(NurseShift("Day", (0, 1, 2), *hours, 2)))

    @rule(cap=st.integers(0, 2))
    def limit(self, cap: int) -> None:
        settings_now = self.desk.clinic.settings
        self.attempt(lambda: self.desk.unit.set_limits(replace(settings_now, first_dose_cap=cap)))

    @rule(on=DAYS, days=st.integers(0, 3))
    def close(self, on: date, days: int) -> None:
        self.attempt(lambda: self.desk.unit.close(on, on + days * DAY, "Snow"))

    @rule(on=DAYS, hours=HOURS)
    def hours(self, on: date, hours: tuple[time, time]) -> None:
        self.attempt(lambda: self.desk.unit.set_dated(HoursOn(on, *hours, "Training")))

    @rule(on=DAYS, days=st.integers(-1, 4), which=WHICH)
    def out(self, on: date, days: int, which: int) -> None:
        place = one_of(self.places, which)
        chair, slot = (None, place.name) if isinstance(place, MonitoringSlot) else (place.name, None)
        self.attempt(
            lambda: self.desk.unit.set_dated(OutOfService(chair, slot, on, on + days * DAY, "Repair"))
        )

    @rule(on=DAYS, nurses=st.integers(0, 5), which=WHICH)
    def nurses(self, on: date, nurses: int, which: int) -> None:
        shift = one_of(self.desk.clinic.shifts, which)
        self.attempt(lambda: self.desk.unit.set_dated(NursesOn(on, shift.name, nurses, "Illness")))

    @rule(which=WHICH)
    def as_usual(self, which: int) -> None:
        dated: Sequence[Dated] = [one for one in self.desk.clinic.dated if one.last >= FIRST - DAY]
        self.attempt(lambda: self.desk.unit.drop_dated(one_of(dated, which)))

    @rule(which=WHICH, on=DAYS)
    def put_off(self, which: int, on: date) -> None:
        closures = [one for one in self.desk.clinic.closures if one.on >= FIRST - DAY]
        before = one_of(closures, which)
        self.attempt(lambda: self.desk.unit.set_dated(Closure(on, before.reason), before=before))

    @invariant()
    def the_clinic_survives_its_own_file(self) -> None:
        again = read_clinic(self.desk.clinic_text(), name="clinic.toml")
        assert set(clinic_records(again)) == set(clinic_records(self.desk.clinic))


TestAnyChangeOfTheUnit = AnyChangeOfTheUnit.TestCase
TestAnyChangeOfTheUnit.settings = settings(max_examples=10, stateful_step_count=8, deadline=None)
