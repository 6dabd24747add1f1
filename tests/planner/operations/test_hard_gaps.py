"""Every edit that breaks a distance between doses needs an override, which is a record and stays marked."""

from datetime import timedelta

import pytest

from planner.desk import Desk
from planner.errors import NeedsOverride
from planner.model.course_change import OtherAgents
from planner.model.delay import DelayReason, Scope
from planner.model.hold import HoldReason
from planner.model.override import Override
from tests.planner.treated import Clock, at, is_taken_back_and_made_again, records, run_until

DAY = timedelta(days=1)
WHY = "the PI agreed"


def marked(desk: Desk) -> list[str]:
    """What is overridden in the course, as it is marked there."""
    return [finding.sentence for finding in desk.course("0042").findings if finding.overridden]


def the_override(desk: Desk) -> Override:
    (kept,) = desk.happened("0042").overrides
    return kept


def test_a_dose_given_too_soon_keeps_its_override_and_is_marked_everywhere(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D15")
    early = day - 4 * DAY
    clock.turn(early)
    desk.placing.place("0042/C1D15", arrival=at(day, "08:00"), chair="Chair 1")
    before = records(desk)

    with pytest.raises(NeedsOverride, match="C1D15 on Thu 12 Nov 2026 is 10 days after C1D1"):
        desk.treatment.give_dose("0042", "C1D15", "tarlatamab", on=early)
    assert records(desk) == before
    edit = desk.treatment.give_dose("0042", "C1D15", "tarlatamab", on=early, override=WHY)

    assert the_override(desk) == Override("0042", "minimum-gap", "C1D1", "C1D15", 10, WHY)
    (sentence,) = marked(desk)
    assert sentence.startswith(f"Overridden ({WHY}): C1D15 on Thu 12 Nov 2026 is 10 days after C1D1")
    assert [finding.sentence for finding in desk.known_deviations()] == [sentence]
    assert sentence in [finding.sentence for finding in desk.day(early).findings]
    assert "override of the least days between doses: the PI agreed" in edit.reason
    is_taken_back_and_made_again(desk, before, edit)


def test_the_block_of_the_visit_is_marked(desk: Desk, clock: Clock) -> None:
    run_until(desk, clock, "C1D15")
    day = desk.course_visit("0042", "C1D1").actual
    assert day is not None
    early = day + 10 * DAY
    clock.turn(early, "07:00")
    move = {"to": early, "scope": Scope.VISIT, "reason": DelayReason.TRAVEL}
    desk.treatment.delay("0042", "C1D15", **move, override=WHY)  # type: ignore[arg-type]
    desk.placing.place("0042/C1D15", arrival=at(early, "08:00"), chair="Chair 1")

    assert [block.overridden for block in desk.day(early).blocks] == [True]


def test_a_distance_that_is_too_short_by_now_is_asked_about_only_where_it_happens(
    desk: Desk, clock: Clock
) -> None:
    day = run_until(desk, clock, "C1D1")
    desk.placing.place("0042/C1D15", arrival=at(day + 14 * DAY, "08:00"), chair="Chair 1")
    clock.turn(day + 3 * DAY)
    for agent in ("tarlatamab", "sg"):
        desk.treatment.give_dose("0042", "C1D1", agent, on=day + 3 * DAY)
    desk.treatment.done("0042", "C1D1")
    foreseen = [finding.rule for finding in desk.course_visit("0042", "C1D15").findings]

    run_until(desk, clock, "C1D15")
    desk.treatment.delay("0042", "C2D1", days=1, scope=Scope.REST, reason=DelayReason.TRAVEL)
    with pytest.raises(NeedsOverride, match="C1D15 on Mon 16 Nov 2026 is 11 days after C1D1"):
        desk.treatment.done("0042", "C1D15")
    assert "minimum-gap" in foreseen


def test_a_visit_closed_past_the_restart_limit_needs_one_though_it_was_foreseen(
    desk: Desk, clock: Clock
) -> None:
    day = run_until(desk, clock, "C1D15")
    desk.treatment.missed("0042", "C1D15", reason="travels")
    late = day + 16 * DAY
    clock.turn(late)

    with pytest.raises(NeedsOverride, match="past 28 days"):
        desk.treatment.done("0042", "C2D1", on=late)
    desk.treatment.done("0042", "C2D1", on=late, override=WHY)

    assert the_override(desk).rule == "restart-limit"
    assert len(marked(desk)) == 1


def test_a_dose_recorded_after_the_one_that_followed_it_needs_one_too(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D8")
    clock.turn(day)
    desk.treatment.done("0042", "C1D8", on=day)
    number = next(line.number for line in desk.trail.lines() if line.label == "Record 0042 C1D1 as done")
    assert number is not None
    desk.trail.take_back(number, reason="recorded by mistake")
    late = day - 5 * DAY

    with pytest.raises(NeedsOverride, match="C1D8 on Mon 9 Nov 2026 is 5 days after C1D1"):
        desk.treatment.done("0042", "C1D1", on=late)
    desk.treatment.done("0042", "C1D1", on=late, override=WHY)

    assert (the_override(desk).earlier, the_override(desk).days) == ("C1D1", 5)
    assert len(marked(desk)) == 1


def test_giving_again_past_the_restart_limit(desk: Desk, clock: Clock) -> None:
    run_until(desk, clock, "C1D15")
    desk.treatment.hold("0042", since="C1D15", agent="tarlatamab", reason=HoldReason.LABS)

    with pytest.raises(NeedsOverride, match="past 28 days"):
        desk.treatment.resume("0042", at="C2D15", agent="tarlatamab")
    desk.treatment.resume("0042", at="C2D15", agent="tarlatamab", override=WHY)

    assert the_override(desk).later == "C2D15"
    assert [
        one for one in desk.course("0042").findings if one.rule == "restart-limit" and not one.is_note
    ] == []


def test_a_restart_too_soon_after_the_last_dose_comes_on_its_day_once_overridden(
    desk: Desk, clock: Clock
) -> None:
    day = run_until(desk, clock, "C1D15")
    last = desk.course_visit("0042", "C1D1").actual
    assert last is not None
    soon = last + 7 * DAY
    clock.turn(soon, "07:00")

    with pytest.raises(NeedsOverride, match="R1S1 on Mon 9 Nov 2026 is 7 days after C1D1"):
        desk.treatment.restart("0042", at="C1D15", on=soon, others=OtherAgents.GO_ON)
    desk.treatment.restart("0042", at="C1D15", on=soon, others=OtherAgents.GO_ON, override=WHY)

    assert desk.course_visit("0042", "R1S1").booked == soon
    assert the_override(desk).later == "R1S1"
    assert day > soon
    assert len(marked(desk)) == 1


def test_a_visit_booked_again_too_near_to_another(desk: Desk, clock: Clock) -> None:
    run_until(desk, clock, "C1D15")
    desk.treatment.cancel("0042", "C1D15", reason="travels")
    due = desk.course_visit("0042", "C2D1").planned.nominal
    soon = due - 8 * DAY
    desk.treatment.delay("0042", "C2D1", to=soon + DAY, scope=Scope.REST, reason=DelayReason.TRAVEL)
    desk.treatment.rebook("0042", "C2D1", to=soon + 2 * DAY, reason=DelayReason.TRAVEL)

    with pytest.raises(NeedsOverride, match=r"C2D1 on .* is 8 days after C1D15"):
        desk.treatment.reopen("0042", "C1D15", reason="came after all")
    desk.treatment.reopen("0042", "C1D15", reason="came after all", override=WHY)

    assert the_override(desk).days == 8


def test_an_override_holds_for_its_distance_alone(desk: Desk, clock: Clock) -> None:
    run_until(desk, clock, "C1D1")
    clock.turn(desk.today() - 3 * DAY)
    later = desk.course_visit("0042", "C1D8").planned.latest
    desk.treatment.rebook("0042", "C1D8", to=later, reason=DelayReason.OTHER)
    desk.treatment.rebook(
        "0042", "C1D1", to=desk.course_visit("0042", "C1D1").planned.latest, reason=DelayReason.OTHER
    )
    desk.treatment.rebook("0042", "C1D8", to=later - 3 * DAY, reason=DelayReason.OTHER, override=WHY)
    desk.treatment.rebook("0042", "C1D8", to=later, reason=DelayReason.OTHER)

    assert the_override(desk).days == 6
    assert marked(desk) == []
