"""Acuity."""

from planner.layout.day import AcuityWeights, Day, Placement
from planner.layout.rules import acuity
from planner.model.care_path import CarePath, Step, StepKind
from tests.planner.layout.days import a_day, a_visit, in_chair, placed

INFUSED = in_chair(60, infusion=(0, 60))
WEIGHTS = AcuityWeights(infusing=1.0, observing=0.5, monitoring=0.25, per_nurse=1.5)


def sentences(day: Day, *placements: Placement) -> list[str]:
    return [finding.sentence for finding in acuity.findings(day, placements)]


def test_two_infusions_are_more_than_one_nurse_may_carry() -> None:
    day = a_day(a_visit(1, INFUSED), a_visit(2, INFUSED), nurses=((420, 1200, 1),), acuity=WEIGHTS)

    assert not sentences(day, placed(1, 480), placed(2, 540, chair="Chair 2"))
    assert sentences(day, placed(1, 480), placed(2, 535, chair="Chair 2")) == [
        "At 08:55 the participants' acuity is 2; the nurses on shift may carry 1.5."
    ]


def test_it_is_over_when_the_last_of_it_ends() -> None:
    day = a_day(a_visit(1, INFUSED), a_visit(2, INFUSED), nurses=((420, 1200, 1),), acuity=WEIGHTS)
    (finding,) = acuity.findings(day, (placed(1, 480), placed(2, 535, chair="Chair 2")))

    assert finding.until == day.clock.instant(540)
    assert not finding.seen_at(day.clock.instant(539)).is_note
    assert finding.seen_at(day.clock.instant(540)).is_note


def test_a_participant_counts_once_by_the_heaviest_step() -> None:
    steps = (
        Step(StepKind.INFUSION, 0, 60),
        Step(StepKind.MONITORING, 0, 120),
        Step(StepKind.HYDRATION, 30, 90),
    )
    path = CarePath(steps, (), in_chair(120).stays, (), ())
    weights = AcuityWeights(infusing=1.0, observing=0.5, monitoring=0.25, per_nurse=1.0)
    day = a_day(a_visit(1, path), nurses=((420, 1200, 1),), acuity=weights)

    assert acuity.CARRIED.draws(day, day.visits[0]) == ((0, 60, 100), (60, 90, 50), (90, 120, 25))
    assert not sentences(day, placed(1, 480))


def test_between_two_infusions_a_participant_counts_for_nothing() -> None:
    steps = (Step(StepKind.INFUSION, 0, 30), Step(StepKind.INFUSION, 60, 90))
    day = a_day(a_visit(1, CarePath(steps, (), in_chair(120).stays, (), ())), acuity=WEIGHTS)

    assert acuity.CARRIED.draws(day, day.visits[0]) == ((0, 30, 100), (60, 90, 100))
