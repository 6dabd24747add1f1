from dataclasses import fields
from datetime import UTC, date, datetime

from planner.model.attendance import Attendance
from planner.model.check_done import CheckDone
from planner.model.course_change import LevelChange, OtherAgents, Restart, Shift, Tolerated
from planner.model.history import History
from planner.model.hold import Hold, HoldReason
from planner.model.override import Override
from planner.model.toxicity import Toxicity, ToxicityKind
from planner.model.treatment import DoseGiven, OffTreatment

AT = datetime(2026, 11, 2, 12, tzinfo=UTC)


def everything_of(subject_id: str) -> History:
    return History(
        given=(DoseGiven(subject_id, "S1", "tarlatamab", AT.date(), 1),),
        holds=(Hold(subject_id, 1, "sg", "C2D8", HoldReason.LABS),),
        toxicities=(Toxicity(subject_id, 1, ToxicityKind.CRS, 1, "tarlatamab", "S1", AT),),
        shifts=(Shift(subject_id, 1, "C2D1", 1),),
        level_changes=(LevelChange(subject_id, "sg", "C2D1", 5),),
        tolerated=(Tolerated(subject_id, "sg", "C1D1"),),
        restarts=(Restart(subject_id, 1, "tarlatamab", "C6D1", date(2027, 4, 7), OtherAgents.WAIT),),
        attendances=(Attendance(subject_id, "S1", AT),),
        checks=(CheckDone(subject_id, "S1", "tarlatamab", 2, AT),),
        overrides=(Override(subject_id, "minimum-gap", "C1D1", "C1D15", 11, "travels"),),
        off=OffTreatment(subject_id, AT.date(), AT.date(), progression=True, because="progression"),
    )


def test_a_history_of_one_is_without_what_happened_to_others():
    mine, theirs = everything_of("0042"), everything_of("0001")
    both = History(
        **{
            f.name: getattr(mine, f.name) + getattr(theirs, f.name)
            for f in fields(History)
            if f.name != "off"
        },
        off=mine.off,
    )

    assert both.of("0042") == mine
    assert both.of("0001").off is None
    assert both.of("0007") == History()


def test_each_kind_but_the_clock_and_checks_of_a_visit_changes_the_course():
    mine = everything_of("0042")
    changing = {f.name: History(**{f.name: getattr(mine, f.name)}).changes_nothing for f in fields(History)}

    assert [name for name, changes_nothing in changing.items() if changes_nothing] == [
        "attendances",
        "checks",
    ]
    assert History().changes_nothing
