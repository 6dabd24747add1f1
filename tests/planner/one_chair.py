"""Two who are due in one chair on one day, and the first is under way."""

from datetime import timedelta

from planner.desk import Desk
from planner.model.day_layout import Finding
from planner.model.moment import Moment
from tests.builders import a_participant
from tests.planner.treated import FIRST, Clock, at, run_until

SITTING, WAITING = "0044/C1D15", "0042/S1"


def due_in_one_chair(desk: Desk, clock: Clock) -> None:
    """0044 is due in Chair 2 from 07:30 until 15:00, 0042 at 15:10; it is 06:30."""
    desk.enrol(a_participant("0044", starts=FIRST - timedelta(days=28)))
    run_until(desk, clock, "C1D15", subject_id="0044")
    clock.turn(FIRST, "06:30")
    desk.placing.place(SITTING, arrival=at(FIRST, "07:30"), chair="Chair 2")
    desk.placing.place(WAITING, arrival=at(FIRST, "15:10"), chair="Chair 2", slot="Slot 1")


def begin_in_one_chair(desk: Desk, clock: Clock) -> None:
    """0044 has come at 07:30, and it is 08:00. The infusion that began just now is to end at 09:00."""
    due_in_one_chair(desk, clock)
    clock.turn(FIRST, "08:00")
    desk.treatment.note("0044", "C1D15", Moment.ARRIVED, at=at(FIRST, "07:30"))
    desk.treatment.start_infusion("0044", "C1D15", "tarlatamab")


def found(desk: Desk, rule: str) -> list[Finding]:
    """What is found of the day by one rule."""
    return [finding for finding in desk.day(FIRST).findings if finding.rule == rule]


def words(desk: Desk, clock: Clock, time: str, rule: str) -> list[tuple[str, bool]]:
    """The same at a time, in words, and whether each is a note."""
    clock.turn(FIRST, time)
    return [(finding.sentence, finding.is_note) for finding in found(desk, rule)]
