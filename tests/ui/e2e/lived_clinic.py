"""The demonstration clinic with something of everything in it, so that no dialog has nothing to show."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

from planner.demo import make_demo
from planner.desk import Desk
from planner.errors import EditRefused
from planner.model.clinic_dates import Closure, HoursOn, NursesOn, OutOfService
from planner.model.delay import DelayReason
from planner.model.hold import HoldReason
from tests.planner.amended import with_shorter_monitoring
from tests.ui.boards import MONDAY, NEW_YORK
from tests.ui.e2e.program import NOW

HELD, PUT_OFF, IN_THE_WAY = "0011", "0001", "0013/C12D15"
OPENED, MINUTE = datetime.combine(MONDAY, time(7), tzinfo=NEW_YORK), timedelta(minutes=1)
SLOWER = 3  # of so many visits one has nothing noted for the last half hour
BEHIND = timedelta(minutes=40)
DEMO_SECONDS = 20


def make_lived_clinic(path: Path) -> None:
    """Make it at ``path``: the Monday until 09:40, and what charge nurses change of a clinic."""
    make_demo(path, today=MONDAY, now=OPENED, seconds=DEMO_SECONDS)
    clock = [OPENED]
    with Desk.open(path, who="charge nurse", now=lambda: clock[0]) as desk:
        _change_the_unit(desk)
        desk.protocol.add(with_shorter_monitoring(), "amendment-2.toml")
        desk.treatment.hold(HELD, since="C7D1", reason=HoldReason.TOXICITY, agent="sg", note="Diarrhea")
        desk.treatment.rebook(PUT_OFF, "C1D1", to=date(2026, 12, 8), reason=DelayReason.TRAVEL)
        desk.placing.place(IN_THE_WAY, arrival=OPENED.replace(hour=13), chair="Chair 3")
        desk.placing.place("0011/C6D8", arrival=OPENED.replace(hour=14), chair="Chair 3")
        while clock[0] < NOW:
            _note_what_is_due(desk, clock[0])
            clock[0] += MINUTE


def _change_the_unit(desk: Desk) -> None:
    shift = desk.clinic.shifts[0].name
    for dated in (
        Closure(date(2026, 12, 24), "Christmas Eve, by the director"),
        HoursOn(date(2026, 11, 25), time(7), time(16), "Day before Thanksgiving"),
        NursesOn(date(2026, 11, 30), shift, 3, "Training"),
        OutOfService("Chair 9", None, MONDAY, MONDAY + timedelta(days=4), "Repair"),
    ):
        desk.unit.make(desk.unit.set_dated(dated))


def _note_what_is_due(desk: Desk, at: datetime) -> None:
    day = desk.running.today()
    minute = day.clock.minute(at)
    for row in day.rows(minute):
        is_behind = int(row.visit.subject_id) % SLOWER == 0 and at > NOW - BEHIND
        if row.due.at <= minute and not is_behind:
            try:
                desk.running.note(row.visit.visit_key, row.due)
            except EditRefused:  # it needs what only a person decides
                continue
