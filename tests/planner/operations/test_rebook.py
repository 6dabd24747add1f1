"""Another day of the window: the due date stays, and so does everything else."""

from datetime import date, timedelta

import pytest

from planner.desk import Desk
from planner.errors import EditRefused, NeedsOverride
from planner.model.delay import DelayReason
from planner.model.visit import Visit, VisitStatus
from tests.planner.treated import FIRST, Clock, at, is_taken_back_and_made_again, records, run_until

DAY = timedelta(days=1)


def dates(desk: Desk) -> dict[str, tuple[date, date | None]]:
    return {v.planned.code: (v.planned.nominal, v.booked) for v in desk.course("0042").visits}


def test_only_this_visit_moves_and_its_window_stays(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D15")
    window = desk.course_visit("0042", "C1D15").planned
    before, kept = dates(desk), records(desk)

    edit = desk.treatment.rebook("0042", "C1D15", to=day + 2 * DAY, reason=DelayReason.TRAVEL, note="Snow")

    after = dates(desk)
    assert desk.course_visit("0042", "C1D15").planned == window
    assert after.pop("C1D15") == (day, day + 2 * DAY) != before.pop("C1D15")
    assert after == before
    assert (edit.label, edit.reason) == ("Book 0042 C1D15 on Wed 18 Nov 2026", "travel: Snow")
    is_taken_back_and_made_again(desk, kept, edit)


def test_a_booking_that_moves_gives_up_its_place(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D15")
    desk.placing.place("0042/C1D15", arrival=at(day, "10:00"), chair="Chair 7")

    edit = desk.treatment.rebook("0042", "C1D15", to=day + DAY, reason=DelayReason.CAPACITY)

    assert edit.label == "Move 0042 C1D15 to Tue 17 Nov 2026"
    assert desk.places("0042") == ()
    assert Visit("0042", "C1D15", day + DAY) in desk.visits("0042")


def test_it_cannot_creep_out_of_its_window_a_day_at_a_time(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D15")
    latest = desk.course_visit("0042", "C1D15").planned.latest
    desk.treatment.rebook("0042", "C1D15", to=latest, reason=DelayReason.TRAVEL)

    with pytest.raises(
        EditRefused, match=r"Fri 20 Nov 2026 is outside the window of 0042 C1D15, .* delay it"
    ):
        desk.treatment.rebook("0042", "C1D15", to=latest + DAY, reason=DelayReason.TRAVEL)
    assert latest == day + 3 * DAY


def test_what_it_would_do_is_foreseen_and_nothing_is_stored(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D15")
    before = records(desk)

    foreseen = desk.treatment.preview_rebook("0042", "C1D15", to=day + 2 * DAY)

    moved = {one.visit: one for one in foreseen.moved}
    assert (moved["C1D15"].before, moved["C1D15"].after, foreseen.days) == (day, day + 2 * DAY, 2)
    assert foreseen.broken == ()
    assert [(gap.agent, gap.days_after) for gap in moved["C1D15"].gaps] == [("tarlatamab", 16)]
    assert records(desk) == before


def test_a_distance_that_would_be_broken_needs_an_override_which_stays_marked(
    desk: Desk, clock: Clock
) -> None:
    run_until(desk, clock, "C1D1")
    clock.turn(FIRST + 12 * DAY)
    later = desk.course_visit("0042", "C1D8").planned.latest
    desk.treatment.rebook("0042", "C1D8", to=later, reason=DelayReason.OTHER)
    desk.treatment.rebook("0042", "C1D1", to=FIRST + 15 * DAY, reason=DelayReason.OTHER)

    foreseen = desk.treatment.preview_rebook("0042", "C1D8", to=later - 3 * DAY)

    assert [finding.rule for finding in foreseen.broken] == ["minimum-gap"]
    with pytest.raises(NeedsOverride, match=r"needs at least 7 days.* give an override with its reason"):
        desk.treatment.rebook("0042", "C1D8", to=later - 3 * DAY, reason=DelayReason.OTHER)
    edit = desk.treatment.rebook(
        "0042", "C1D8", to=later - 3 * DAY, reason=DelayReason.TRAVEL, override="the PI agreed"
    )
    (marked,) = desk.known_deviations()
    assert marked.sentence.startswith(
        "Overridden (the PI agreed): C1D8 on Mon 9 Nov 2026 is 6 days after C1D1"
    )
    assert edit.reason == "travel; override of the least days between doses: the PI agreed"


@pytest.mark.parametrize(
    ("days", "says"), [(0, "is booked on Mon 16 Nov 2026 already"), (-1, "closed on Sun 15 Nov 2026")]
)
def test_a_day_that_is_none_is_refused(desk: Desk, clock: Clock, days: int, says: str) -> None:
    day = run_until(desk, clock, "C1D15")
    desk.placing.place("0042/C1D15", arrival=at(day, "10:00"), chair="Chair 7")

    with pytest.raises(EditRefused, match=says):
        desk.treatment.rebook("0042", "C1D15", to=day + days * DAY, reason=DelayReason.TRAVEL)


def test_yesterday_is_past(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D15")
    clock.turn(day + 2 * DAY)

    with pytest.raises(EditRefused, match=r"cannot move to Tue 17 Nov 2026: that day is past"):
        desk.treatment.rebook("0042", "C1D15", to=day + DAY, reason=DelayReason.TRAVEL)


def test_what_has_taken_place_or_was_missed_stays_where_it_was(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D15")
    desk.treatment.missed("0042", "C1D15", reason="snowed in")

    for code in ("C1D1", "C1D15"):
        with pytest.raises(EditRefused, match=r"has taken place|is recorded as missed"):
            desk.treatment.rebook("0042", code, to=day + DAY, reason=DelayReason.TRAVEL)
    assert desk.course_visit("0042", "C1D15").status is VisitStatus.MISSED
