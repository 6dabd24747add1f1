"""Moving visits: what moves with them, what is foreseen, and what needs an override."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from planner.desk import Desk
from planner.errors import EditRefused
from planner.model.audience import Audience
from planner.model.delay import DelayReason, Scope
from planner.model.visit import VisitStatus
from tests.builders import a_participant
from tests.planner.treated import FIRST, Clock, at, is_taken_back_and_made_again, records, run_until

DAY, WEEK = timedelta(days=1), timedelta(days=7)


def nominal_dates(desk: Desk) -> dict[str, date]:
    return {visit.planned.code: visit.planned.nominal for visit in desk.course("0042").visits}


@pytest.mark.parametrize(
    ("scope", "moves"),
    [
        (Scope.VISIT, {"C2D1"}),
        (Scope.CYCLE, {"C2D1", "C2D8", "C2D15"}),
        (Scope.REST, {"C2D1", "C2D8", "C2D15", "C3D1", "C3D8"}),
    ],
)
def test_a_move_reaches_as_far_as_its_scope(desk: Desk, clock: Clock, scope: Scope, moves: set[str]) -> None:
    run_until(desk, clock, "C2D1")
    before = nominal_dates(desk)

    desk.treatment.delay("0042", "C2D1", days=2, scope=scope, reason=DelayReason.LABS)

    after = nominal_dates(desk)
    assert {code for code in list(after)[5:10] if after[code] == before[code] + 2 * DAY} == moves
    assert {code for code in list(after)[5:10] if after[code] == before[code]} == set(
        list(after)[5:10]
    ) - moves


def test_a_booking_moves_gives_up_its_place_and_comes_back_by_undo(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D15")
    desk.placing.place("0042/C1D15", arrival=at(day, "10:00"), chair="Chair 7")
    before = records(desk)

    edit = desk.treatment.delay(
        "0042", "C1D15", to=day + 2 * DAY, scope=Scope.REST, reason=DelayReason.TRAVEL, note="a wedding "
    )

    assert next(v for v in desk.visits("0042") if v.code == "C1D15").booked == day + 2 * DAY
    assert desk.places("0042") == ()
    assert edit.reason == "travel: a wedding"
    is_taken_back_and_made_again(desk, before, edit)


def test_a_booking_that_finds_no_day_after_a_move_is_cancelled_with_its_place(
    desk: Desk, clock: Clock
) -> None:
    day = run_until(desk, clock, "C1D15")
    desk.placing.place("0042/C2D1", arrival=at(day + 2 * WEEK, "10:00"), chair="Chair 7")
    desk.unit.make(desk.unit.close(day + 11 * DAY, day + 19 * DAY, "burst pipe"))
    before = records(desk)

    with pytest.raises(EditRefused, match=r"open day\. The next open day is Mon 7 Dec 2026: the study team"):
        desk.treatment.delay("0042", "C1D15", days=2, scope=Scope.REST, reason=DelayReason.LABS)
    edit = desk.treatment.delay(
        "0042", "C1D15", days=2, scope=Scope.REST, reason=DelayReason.LABS, override="agreed with the PI"
    )

    assert [v.status for v in desk.visits("0042") if v.code == "C2D1"] == [VisitStatus.CANCELLED]
    assert desk.places("0042") == ()
    is_taken_back_and_made_again(desk, before, edit)


def test_a_move_past_a_hard_gap_needs_an_override_and_is_marked_ever_after(desk: Desk, clock: Clock) -> None:
    run_until(desk, clock, "C2D1")
    before = records(desk)

    with pytest.raises(EditRefused, match=r"past 28 days.*give an override"):
        desk.treatment.delay("0042", "C2D1", days=15, scope=Scope.REST, reason=DelayReason.ILLNESS)
    assert records(desk) == before
    edit = desk.treatment.delay(
        "0042", "C2D1", days=15, scope=Scope.REST, reason=DelayReason.ILLNESS, override="agreed with the PI"
    )

    assert "override of" in edit.reason
    assert "agreed with the PI" in edit.reason
    marked = [
        f for f in desk.course("0042").findings if f.sentence.startswith("Overridden (agreed with the PI)")
    ]
    assert {finding.rule for finding in marked} == {"restart-limit"}
    assert desk.findings() == ()
    assert [f.sentence for f in desk.known_deviations()] == [f.sentence for f in marked]


def test_spaces_say_of_no_rule_why_it_may_be_broken(desk: Desk, clock: Clock) -> None:
    run_until(desk, clock, "C2D1")
    before = records(desk)

    with pytest.raises(EditRefused, match="give an override"):
        desk.treatment.delay(
            "0042", "C2D1", days=15, scope=Scope.REST, reason=DelayReason.ILLNESS, override="  "
        )
    assert records(desk) == before


@pytest.mark.parametrize(("days", "is_late"), [(13, False), (14, False), (15, True)])
def test_the_edge_of_28_days_is_in_time(desk: Desk, clock: Clock, days: int, is_late: bool) -> None:
    run_until(desk, clock, "C2D1")

    foreseen = desk.treatment.preview_delay("0042", "C2D1", days=days, scope=Scope.REST)

    assert bool(foreseen.broken) is is_late


def test_a_preview_tells_days_windows_gaps_and_what_is_published_and_stores_nothing(
    desk: Desk, clock: Clock, tmp_path: Path
) -> None:
    day = run_until(desk, clock, "C1D15")
    desk.placing.place("0042/C1D15", arrival=at(day, "10:00"), chair="Chair 7")
    desk.export(day, day, out=tmp_path / "unit.ics", show=Audience.UNIT)
    before = records(desk)

    foreseen = desk.treatment.preview_delay("0042", "C1D15", days=3, scope=Scope.REST)

    first = foreseen.moved[0]
    assert (first.visit, first.before, first.after) == ("C1D15", day, day + 3 * DAY)
    assert [(gap.agent, gap.earlier, gap.days_before, gap.days_after) for gap in first.gaps] == [
        ("tarlatamab", "C1D1", 14, 17)
    ]
    assert foreseen.booked == foreseen.published == ("C1D15",)
    assert foreseen.full == ()
    assert records(desk) == before


def test_a_booking_on_the_day_to_which_its_visit_moves_keeps_its_place_and_is_not_told_of(
    desk: Desk, clock: Clock
) -> None:
    day = run_until(desk, clock, "C1D15")
    later = day + 2 * WEEK + DAY
    desk.treatment.rebook("0042", "C2D1", to=later, reason=DelayReason.TRAVEL)
    desk.placing.place("0042/C2D1", arrival=at(later, "10:00"), chair="Chair 7")
    places = desk.places("0042")

    foreseen = desk.treatment.preview_delay("0042", "C1D15", days=1, scope=Scope.REST)
    desk.treatment.delay("0042", "C1D15", days=1, scope=Scope.REST, reason=DelayReason.TRAVEL)

    assert foreseen.booked == ()
    assert desk.places("0042") == places


def test_a_move_to_a_date_is_foreseen_as_one_by_days(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D15")

    by_days = desk.treatment.preview_delay("0042", "C1D15", days=3, scope=Scope.REST)
    to_date = desk.treatment.preview_delay("0042", "C1D15", to=day + 3 * DAY, scope=Scope.REST)

    assert to_date == by_days


def test_a_preview_names_days_that_are_laid_out_and_full(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D15")
    desk.unit.make(desk.unit.from_file(_with_one_chair(desk.clinic_text())))
    target = day + DAY
    desk.enrol(a_participant("0043", starts=target))
    desk.placing.place("0043/S1", arrival=at(target, "08:00"), chair="Chair 1", slot="Slot 1")

    foreseen = desk.treatment.preview_delay("0042", "C1D15", days=1, scope=Scope.VISIT)

    assert foreseen.full == ()
    for number, hour in enumerate(("07:00", "09:05", "11:10", "13:15", "15:20")):
        desk.enrol(a_participant(f"01{number:02}", starts=target))
        desk.placing.place(f"01{number:02}/S1", arrival=at(target, hour), chair="Chair 1", slot="Slot 2")
    full = desk.treatment.preview_delay("0042", "C1D15", days=1, scope=Scope.VISIT)
    assert full.full == ("C1D15",)


def test_a_closed_day_is_refused_by_name(desk: Desk, clock: Clock) -> None:
    run_until(desk, clock, "C1D15")

    with pytest.raises(EditRefused, match=r"closed on Thu 26 Nov 2026 \(Thanksgiving"):
        desk.treatment.delay(
            "0042", "C1D15", to=date(2026, 11, 26), scope=Scope.REST, reason=DelayReason.OTHER
        )


NO_MOVES: dict[str, tuple[str, int | None, date | None]] = {
    "has taken place": ("C1D1", 1, None),
    "is due on Mon 16 Nov 2026 already": ("C1D15", 0, None),
    "that day is past": ("C1D15", -3, None),
    "Say either by how many days, or to which date": ("C1D15", None, None),
    "either by how many days": ("C1D15", 1, FIRST),
}


@pytest.mark.parametrize("words", NO_MOVES)
def test_what_is_no_move_is_refused(desk: Desk, clock: Clock, words: str) -> None:
    run_until(desk, clock, "C1D15")
    before = records(desk)
    code, days, to = NO_MOVES[words]

    with pytest.raises(EditRefused, match=words):
        desk.treatment.delay("0042", code, days=days, to=to, scope=Scope.REST, reason=DelayReason.OTHER)

    assert records(desk) == before


def test_a_visit_that_is_due_later_may_be_moved_to_today(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D15")
    clock.turn(day - DAY * 3, "07:00")

    desk.treatment.delay(
        "0042", "C1D15", to=day - 3 * DAY, scope=Scope.REST, reason=DelayReason.TRAVEL, override="agreed"
    )

    assert desk.course_visit("0042", "C1D15").planned.nominal == day - 3 * DAY


def test_a_visit_of_which_a_dose_runs_is_not_moved_and_a_first_visit_is(desk: Desk, clock: Clock) -> None:
    desk.treatment.delay("0042", "S1", days=1, scope=Scope.REST, reason=DelayReason.LABS)
    day = run_until(desk, clock, "C1D8")
    desk.treatment.start_infusion("0042", "C1D8", "sg", at=at(day, "09:00"))

    with pytest.raises(EditRefused, match="0042 C1D8 has taken place: name a visit that is still ahead"):
        desk.treatment.delay("0042", "C1D8", days=1, scope=Scope.REST, reason=DelayReason.LABS)


def test_what_was_moved_is_done_on_its_new_day_and_the_rest_follows(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C2D1")
    desk.treatment.delay("0042", "C2D1", days=2, scope=Scope.REST, reason=DelayReason.LABS)
    clock.turn(day + 2 * DAY)

    desk.treatment.done("0042", "C2D1")

    visits = {v.planned.code: v for v in desk.course("0042").visits}
    assert (visits["C2D1"].actual, visits["C2D1"].status) == (day + 2 * DAY, VisitStatus.DONE)
    assert visits["C2D8"].booked == day + 2 * DAY + WEEK


def _with_one_chair(text: str) -> str:
    lines, kept, inside = text.splitlines(), [], False
    for line in lines:
        if line.startswith("chairs = "):
            kept.append('chairs = ["Chair 1"]')
            inside = not line.rstrip().endswith("]")
            continue
        if inside:
            inside = not line.strip().startswith("]")
            continue
        kept.append("beds = []" if line.startswith("beds = ") else line)
    return "\n".join(kept) + "\n"
