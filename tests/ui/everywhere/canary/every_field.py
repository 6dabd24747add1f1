"""A clinic in which each text that a person can type, or bring in with a file, holds a brand of its own."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from planner.desk import Desk
from planner.model.amend_to import ToVersion
from planner.model.clinic import Chair, MonitoringSlot, NurseShift
from planner.model.clinic_dates import Closure, HoursOn, NursesOn, OutOfService
from planner.model.course_change import OtherAgents
from planner.model.delay import DelayReason, Scope
from planner.model.hold import HoldReason
from planner.model.leaving import Leaving
from planner.model.participant import Participant
from tests.ui.boards import MONDAY, NEW_YORK
from tests.ui.everywhere.canary.branded_files import clinic_file, study_file

Brand = Callable[[str], str]
"""A text for a field, which names the field."""

DAY = timedelta(days=1)
SOME_WEEKS_AGO = date(2026, 9, 14)
C1D1 = SOME_WEEKS_AGO + 14 * DAY
VERSION = "the next one"


def live_in_every_field(desk: Desk, brand: Brand) -> None:
    """Something of everything, among it what the other walks look at: 0012 has a chair today."""
    _bring_in_files(desk, brand)
    _enrol(desk, brand)
    _change_the_unit(desk, brand)
    _treat(desk, brand)
    _override(desk, brand)
    _amend(desk, brand)


def _bring_in_files(desk: Desk, brand: Brand) -> None:
    desk.unit.make(desk.unit.from_file(clinic_file(brand("unit.from_file text"))))
    study = study_file(brand("protocol.set_text text"))
    desk.protocol.set_text(study, "study.toml")
    desk.protocol.add(next_version(study, brand("protocol.add text")), "next.toml")


def next_version(study: str, brand: str) -> str:
    """A later version of a study file, whose name is branded; a distance of it is longer."""
    version = study.replace("registry record of 2026-01-26", f"{VERSION} {brand}")
    return version.replace("min_days = 12", "min_days = 14")


def _enrol(desk: Desk, brand: Brand) -> None:
    begun = ("0007", *(f"00{number}" for number in range(20, 31)))
    for subject_id in begun:
        desk.enrol(Participant(subject_id, "P2", 10.0, SOME_WEEKS_AGO))
    desk.enrol(Participant("0012", "P2", 10.0, MONDAY, note=brand("participant.note")))
    desk.enrol(Participant(f"0013 {brand('participant.subject_id')}", _cohort(desk), 10.0, MONDAY))


def _cohort(desk: Desk) -> str:
    return desk.study.cohorts[-1].code


def _change_the_unit(desk: Desk, brand: Brand) -> None:
    unit = desk.unit
    chair, slot, shift = desk.clinic.chairs[3], desk.clinic.slots[0], desk.clinic.shifts[0]
    unit.make(unit.rename_place(chair, brand("unit.rename_place name")))
    unit.make(unit.add_place(Chair(brand("chair.name"))))
    unit.make(unit.add_place(MonitoringSlot(brand("slot.name"))))
    unit.make(
        unit.set_shift(NurseShift(brand("nurse_shift.name"), shift.weekdays, shift.starts, shift.ends, 1))
    )
    unit.make(unit.set_dated(Closure(date(2026, 12, 3), brand("closure.reason"))))
    unit.make(unit.close(date(2026, 12, 28), date(2026, 12, 29), brand("unit.close reason")))
    unit.make(unit.set_dated(HoursOn(date(2026, 11, 30), time(8), time(16), brand("hours_on.reason"))))
    nurses = NursesOn(MONDAY, shift.name, 2, brand("nurses_on.reason"))
    unit.make(unit.set_dated(nurses))
    unit.make(unit.set_dated(OutOfService(None, slot.name, MONDAY, MONDAY, brand("out_of_service.reason"))))


def _treat(desk: Desk, brand: Brand) -> None:
    treat, (_tar, sg) = desk.treatment, (agent.code for agent in desk.study.agents)
    at = datetime(2026, 11, 23, 8, tzinfo=NEW_YORK)
    places = {"chair": desk.clinic.chairs[0].name, "slot": desk.clinic.slots[1].name}
    desk.placing.place("0012/S1", arrival=at, **places)
    treat.hold("0007", since="C5D1", reason=HoldReason.TOXICITY, agent=sg, note=brand("treatment.hold note"))
    treat.resume("0007", at="C6D1", agent=sg, reason=brand("treatment.resume reason"))
    treat.cancel("0020", "C4D8", reason=brand("treatment.cancel reason"))
    treat.reopen("0020", "C4D8", reason=brand("treatment.reopen reason"))
    treat.missed("0020", "C1D8", reason=brand("treatment.missed reason"))
    treat.lower_level("0020", 7.5, since="C4D1", reason=brand("treatment.lower_level reason"))
    _give(desk, "0021", "S1")
    treat.stop("0021", on=MONDAY, because=brand("treatment.stop because"))
    treat.leave("0022", Leaving.WITHDRAWN, note=brand("treatment.leave note"))
    treat.rebook(
        "0012", "C1D1", to=date(2026, 12, 8), reason=DelayReason.TRAVEL, note=brand("treatment.rebook note")
    )
    treat.delay(
        "0023", "C3D8", days=2, scope=Scope.VISIT, reason=DelayReason.LABS, note=brand("treatment.delay note")
    )
    _give(desk, "0027", "S1", "S2", "C1D1")
    reason = brand("treatment.restart reason")
    treat.restart("0027", at="C2D1", on=MONDAY + DAY, others=OtherAgents.GO_ON, reason=reason)
    treat.cancel("0024", "C4D8", reason="travels")
    newest = desk.trail.newest()
    assert newest is not None
    desk.trail.take_back(newest, reason=brand("trail.take_back reason"))


def _give(desk: Desk, subject_id: str, *codes: str) -> None:
    for code in codes:
        desk.treatment.done(subject_id, code)


def _override(desk: Desk, brand: Brand) -> None:
    """What breaks a distance: the dose itself, or a delay."""
    treat, tar = desk.treatment, desk.study.agents[0].code
    _give(desk, "0025", "S1", "S2", "C1D1")
    treat.give_dose("0025", "C1D15", tar, on=C1D1 + 10 * DAY, override=brand("override.reason"))
    treat.delay(
        "0026", "C4D1", days=20, scope=Scope.REST, reason=DelayReason.OTHER, override=brand("shift.overrides")
    )


def _amend(desk: Desk, brand: Brand) -> None:
    to = ToVersion(desk.protocol.versions()[-1].name)
    first = MONDAY + 14 * DAY
    desk.protocol.move(
        "0028",
        to,
        since=first,
        decided_by=brand("protocol.move decided_by"),
        note=brand("protocol.move note"),
    )
    desk.protocol.move_all(
        to,
        since=first,
        decided_by=brand("protocol.move_all decided_by"),
        note=brand("protocol.move_all note"),
    )
