"""What happens to a participant at the desk, over a real clinic file: one gesture, one edit, one undo."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from planner.desk import Desk
from planner.errors import (
    EditRefused,
    InvalidValue,
    NeedsOverride,
    PlannerError,
    UnknownParticipant,
    UnknownVisit,
)
from planner.model.course_change import OtherAgents
from planner.model.delay import DelayReason, Scope
from planner.model.edit import Edit
from planner.model.hold import HoldReason
from planner.model.leaving import Leaving
from planner.model.moment import Moment
from planner.model.participant import ParticipantStatus
from planner.model.toxicity import ToxicityKind
from planner.model.visit import VisitStatus
from tests.builders import a_participant
from tests.planner.treated import FIRST, Clock, a_desk, at, is_taken_back_and_made_again, records, run_until

WEEK = timedelta(days=7)


def test_a_day_is_recorded_moment_by_moment(desk: Desk) -> None:
    treatment = desk.treatment

    treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:00"))
    treatment.note("0042", "S1", Moment.IN_CHAIR, at=at(FIRST, "08:10"))
    treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:35"))
    treatment.end_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "10:40"))
    treatment.note("0042", "S1", Moment.MONITORING_STARTED, at=at(FIRST, "09:35"))

    (dose,) = desk.happened("0042").given
    assert (dose.amount, dose.on) == (1, FIRST)
    assert (dose.started, dose.ended) == (at(FIRST, "09:35"), at(FIRST, "10:40"))
    (noted,) = desk.happened("0042").attendances
    assert (noted.arrived, noted.in_chair) == (at(FIRST, "08:00"), at(FIRST, "08:10"))
    (visit,) = desk.visits("0042")
    assert (visit.status, visit.booked, visit.actual) == (VisitStatus.BOOKED, FIRST, FIRST)


def test_a_moment_noted_again_is_corrected(desk: Desk) -> None:
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:00"))

    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:20"))

    assert desk.happened("0042").attendances[0].arrived == at(FIRST, "08:20")


def test_now_is_one_instant_although_the_clock_goes_on(tmp_path: Path) -> None:
    clock = Clock(at(FIRST, "08:00"))

    def ticking() -> datetime:
        clock.now += timedelta(milliseconds=1)
        return clock.now

    with a_desk(tmp_path, ticking) as desk:
        desk.treatment.note("0042", "S1", Moment.ARRIVED)
        desk.treatment.start_infusion("0042", "S1", "tarlatamab")
        desk.treatment.check("0042", "S1")
        desk.treatment.end_infusion("0042", "S1", "tarlatamab")

        (dose,) = desk.happened("0042").given
        assert dose.ended is not None


def test_without_a_time_it_is_now(desk: Desk, clock: Clock) -> None:
    clock.turn(FIRST, "08:17")

    desk.treatment.note("0042", "S1", Moment.ARRIVED)

    assert desk.happened("0042").attendances[0].arrived == at(FIRST, "08:17")


def test_a_visit_done_without_doses_recorded_gave_what_was_due(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D1")

    desk.treatment.done("0042", "C1D1")

    given = [dose for dose in desk.happened("0042").given if dose.visit == "C1D1"]
    assert {(dose.agent, dose.amount, dose.on) for dose in given} == {
        ("tarlatamab", 10, day),
        ("sg", 10, day),
    }


def test_a_visit_done_a_day_late_that_nobody_booked_is_kept_with_the_day_it_had(
    desk: Desk, clock: Clock
) -> None:
    due = run_until(desk, clock, "C1D8")
    clock.turn(due + timedelta(days=1))

    desk.treatment.done("0042", "C1D8", on=due + timedelta(days=1))

    kept = next(visit for visit in desk.visits("0042") if visit.code == "C1D8")
    assert (kept.booked, kept.actual) == (due, due + timedelta(days=1))


def test_an_agent_due_but_not_recorded_must_be_named_before_a_visit_is_done(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D1")
    desk.treatment.start_infusion("0042", "C1D1", "tarlatamab", at=at(day))

    with pytest.raises(EditRefused, match="sacituzumab govitecan was due"):
        desk.treatment.done("0042", "C1D1")
    desk.treatment.done("0042", "C1D1", not_given=("sg",))

    assert [d.agent for d in desk.happened("0042").given if d.visit == "C1D1"] == ["tarlatamab"]
    assert next(v for v in desk.visits("0042") if v.code == "C1D1").status is VisitStatus.DONE


def test_a_drug_that_was_not_given_breaks_no_distance_of_a_visit_that_is_done_late(
    desk: Desk, clock: Clock
) -> None:
    due = run_until(desk, clock, "C2D1")
    late = due + timedelta(days=15)
    clock.turn(late)

    with pytest.raises(NeedsOverride, match="past 28 days"):
        desk.treatment.done("0042", "C2D1", on=late)
    desk.treatment.done("0042", "C2D1", on=late, not_given=("tarlatamab",))

    assert [dose.agent for dose in desk.happened("0042").given if dose.on == late] == ["sg"]


def test_a_dose_given_a_day_late_moves_what_comes_after(desk: Desk, clock: Clock) -> None:
    clock.turn(FIRST + timedelta(days=1))

    desk.treatment.give_dose("0042", "S1", "tarlatamab", on=FIRST + timedelta(days=1))

    by_code = {visit.planned.code: visit.planned.nominal for visit in desk.course("0042").visits}
    assert by_code["S2"] == FIRST + WEEK + timedelta(days=1)


def test_a_missed_visit_loses_its_place_and_can_be_booked_again(desk: Desk) -> None:
    desk.placing.place("0042/S1", arrival=at(FIRST, "10:00"), chair="Chair 7", slot="Slot 3")

    desk.treatment.missed("0042", "S1", reason="did not come")

    assert desk.places("0042") == ()
    assert desk.visits("0042")[0].status is VisitStatus.MISSED
    desk.treatment.reopen("0042", "S1", reason="came after all")
    assert desk.visits("0042")[0].status is VisitStatus.BOOKED


def test_off_treatment_cancels_what_is_booked_and_follow_up_appears(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D8")
    desk.placing.place("0042/C1D8", arrival=at(day, "10:00"), chair="Chair 7")

    desk.treatment.stop("0042", on=day, because="disease progression on CT", progression=True)

    last = day - WEEK
    assert desk.places("0042") == ()
    assert [v.status for v in desk.visits("0042") if v.code == "C1D8"] == [VisitStatus.CANCELLED]
    ahead = {v.planned.code: v.planned.nominal for v in desk.course("0042").visits if v.is_proposal}
    assert ahead["SAFETY30"] == last + timedelta(days=30)
    assert "SURV1" in ahead
    assert "CT1" not in ahead
    assert desk.participant("0042").status is ParticipantStatus.FOLLOW_UP


@pytest.mark.parametrize("how", Leaving)
def test_who_leaves_the_study_has_no_visit_ahead(desk: Desk, clock: Clock, how: Leaving) -> None:
    run_until(desk, clock, "C1D8")

    desk.treatment.leave("0042", how, note="in words")

    assert [v.planned.code for v in desk.course("0042").visits if v.actual is None] == []
    assert desk.participant("0042").status is ParticipantStatus.OFF_STUDY
    with pytest.raises(EditRefused, match="has left the study"):
        desk.treatment.leave("0042", how, note="in words")


def test_a_toxicity_is_recorded_and_later_its_end(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D1") - WEEK

    desk.treatment.record_toxicity("0042", ToxicityKind.CRS, 1, after="S2", onset=at(day, "23:00"))
    desk.treatment.record_toxicity(
        "0042", ToxicityKind.CRS, 2, after="S2", onset=at(day, "23:00"), resolved=at(day + WEEK / 7, "12:00")
    )

    (event,) = desk.happened("0042").toxicities
    assert (event.grade, event.agent, event.visit) == (2, "tarlatamab", "S2")
    assert event.resolved == at(day + WEEK / 7, "12:00")


GESTURES: dict[str, Callable[[Desk, date], Edit]] = {
    "arrived": lambda desk, day: desk.treatment.note("0042", "C1D8", Moment.ARRIVED, at=at(day)),
    "start": lambda desk, day: desk.treatment.start_infusion("0042", "C1D8", "sg", at=at(day)),
    "dose": lambda desk, day: desk.treatment.give_dose("0042", "C1D8", "sg", on=day),
    "done": lambda desk, day: desk.treatment.done("0042", "C1D8"),
    "missed": lambda desk, day: desk.treatment.missed("0042", "C1D8", reason="did not come"),
    "cancel": lambda desk, day: desk.treatment.cancel("0042", "C1D15", reason="travels"),
    "hold": lambda desk, day: desk.treatment.hold("0042", since="C1D8", reason=HoldReason.LABS, agent="sg"),
    "lower": lambda desk, day: desk.treatment.lower_level("0042", 7.5, since="C1D8", reason="neutropenia"),
    "tolerated": lambda desk, day: desk.treatment.tolerated("0042", "C1D1"),
    "toxicity": lambda desk, day: desk.treatment.record_toxicity(
        "0042", ToxicityKind.ICANS, 1, after="C1D1", onset=at(day - WEEK, "20:00")
    ),
    "stop": lambda desk, day: desk.treatment.stop("0042", on=day, because="toxicity"),
    "leave": lambda desk, day: desk.treatment.leave("0042", Leaving.WITHDRAWN, note="moves away"),
}


@pytest.mark.parametrize("gesture", GESTURES)
def test_one_gesture_is_one_edit_and_one_undo(desk: Desk, clock: Clock, gesture: str) -> None:
    day = run_until(desk, clock, "C1D8")
    desk.placing.place("0042/C1D8", arrival=at(day, "10:00"), chair="Chair 7")
    before = records(desk)

    edit = GESTURES[gesture](desk, day)

    assert desk.undo_label() == edit.label
    assert desk.trail.lines(at_most=1)[0].label == edit.label
    is_taken_back_and_made_again(desk, before, edit)
    assert [f for f in desk.findings() if f.rule == "audit-trail"] == []


REFUSED: dict[str, tuple[Callable[[Desk, date], object], type[PlannerError], str]] = {
    "nobody": (
        lambda desk, day: desk.treatment.done("0099", "S1"),
        UnknownParticipant,
        "no participant 0099",
    ),
    "no visit": (lambda desk, day: desk.treatment.done("0042", "C99D1"), UnknownVisit, "no visit C99D1"),
    "a dose in the future": (
        lambda desk, day: desk.treatment.give_dose("0042", "C1D8", "sg", on=day + WEEK),
        EditRefused,
        "cannot be in the future",
    ),
    "an infusion in the future": (
        lambda desk, day: desk.treatment.start_infusion("0042", "C1D8", "sg", at=at(day, "23:00")),
        EditRefused,
        "cannot be in the future",
    ),
    "a dose twice": (
        lambda desk, day: desk.treatment.give_dose("0042", "C1D1", "sg", on=day - WEEK),
        EditRefused,
        "is recorded already",
    ),
    "an agent not due": (
        lambda desk, day: desk.treatment.give_dose("0042", "C1D8", "tarlatamab", on=day),
        EditRefused,
        "is not due; sacituzumab govitecan is",
    ),
    "an agent nobody has": (
        lambda desk, day: desk.treatment.give_dose("0042", "C1D8", "aspirin", on=day),
        InvalidValue,
        "no agent “aspirin”",
    ),
    "before the first": (
        lambda desk, day: desk.treatment.give_dose("0042", "C1D8", "sg", on=FIRST - WEEK),
        EditRefused,
        "the first dose of 0042 is on Mon 19 Oct 2026",
    ),
    "before the one before": (
        lambda desk, day: desk.treatment.give_dose("0042", "C1D8", "sg", on=day - 2 * WEEK),
        EditRefused,
        "must come after",
    ),
    "twice on a day": (
        lambda desk, day: desk.treatment.give_dose("0042", "C1D8", "sg", on=day - WEEK),
        EditRefused,
        "must come after",
    ),
    "too soon": (
        lambda desk, day: desk.treatment.give_dose("0042", "C1D8", "sg", on=day - timedelta(days=1)),
        EditRefused,
        "at least 7 days.*override",
    ),
    "an amount of nothing": (
        lambda desk, day: desk.treatment.give_dose("0042", "C1D8", "sg", on=day, amount=0),
        EditRefused,
        "above 0",
    ),
    "an end without a start": (
        lambda desk, day: desk.treatment.end_infusion("0042", "C1D8", "sg", at=at(day)),
        EditRefused,
        "No start",
    ),
    "done already": (lambda desk, day: desk.treatment.done("0042", "C1D1"), EditRefused, "done already"),
    "missed though given": (
        lambda desk, day: desk.treatment.missed("0042", "C1D1", reason="no"),
        EditRefused,
        "has taken place",
    ),
    "missed ahead": (
        lambda desk, day: desk.treatment.missed("0042", "C1D15", reason="will not come"),
        EditRefused,
        "in the future",
    ),
    "cancelled without a reason": (
        lambda desk, day: desk.treatment.cancel("0042", "C1D15", reason=" "),
        EditRefused,
        "needs a reason",
    ),
    "a hold of the past": (
        lambda desk, day: desk.treatment.hold("0042", since="C1D1", reason=HoldReason.LABS),
        EditRefused,
        "has taken place",
    ),
    "nothing to resume": (
        lambda desk, day: desk.treatment.resume("0042", at="C1D15"),
        EditRefused,
        "Nothing is held",
    ),
    "two levels at once": (
        lambda desk, day: desk.treatment.lower_level("0042", 5, since="C1D8", reason="neutropenia"),
        EditRefused,
        "next level down is 7.5",
    ),
    "a higher level": (
        lambda desk, day: desk.treatment.lower_level("0042", 10, since="C1D8", reason="better"),
        EditRefused,
        "never raised",
    ),
    "CRS after SG": (
        lambda desk, day: desk.treatment.record_toxicity(
            "0042", ToxicityKind.CRS, 1, after="C1D8", onset=at(day)
        ),
        EditRefused,
        "follows a dose of tarlatamab",
    ),
    "the end of an infusion at a visit there is none of": (
        lambda desk, day: desk.treatment.end_infusion("0042", "C9D9", "sg"),
        UnknownVisit,
        "has no visit C9D9",
    ),
    "a grade there is none of": (
        lambda desk, day: desk.treatment.record_toxicity(
            "0042", ToxicityKind.CRS, 7, after="C1D1", onset=at(day)
        ),
        InvalidValue,
        "grades 1 to 5",
    ),
    "an onset before the dose": (
        lambda desk, day: desk.treatment.record_toxicity(
            "0042", ToxicityKind.CRS, 1, after="C1D1", onset=at(day - 2 * WEEK)
        ),
        EditRefused,
        "is before the dose",
    ),
    "a stop before the last dose": (
        lambda desk, day: desk.treatment.stop("0042", on=day - 2 * WEEK, because="toxicity"),
        EditRefused,
        "was given on",
    ),
    "a stop ahead": (
        lambda desk, day: desk.treatment.stop("0042", on=day + WEEK, because="toxicity"),
        EditRefused,
        "in the future",
    ),
    "a visit booked again that nobody ever booked": (
        lambda desk, day: desk.treatment.reopen("0042", "C1D15", reason="came after all"),
        EditRefused,
        "0042 C1D15 is neither missed nor cancelled",
    ),
    "a visit booked again that is done": (
        lambda desk, day: desk.treatment.reopen("0042", "C1D1", reason="came after all"),
        EditRefused,
        "0042 C1D1 is neither missed nor cancelled",
    ),
    "nothing tolerated": (
        lambda desk, day: desk.treatment.tolerated("0042", "S1"),
        EditRefused,
        "No dose of sacituzumab govitecan",
    ),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_is_refused_in_a_sentence_and_nothing_is_stored(
    desk: Desk, clock: Clock, case: str
) -> None:
    day = run_until(desk, clock, "C1D8")
    before, label = records(desk), desk.undo_label()
    gesture, error, words = REFUSED[case]

    with pytest.raises(error, match=words) as refused:
        gesture(desk, day)

    assert "\n" not in str(refused.value)
    assert str(refused.value).endswith(".")
    assert (records(desk), desk.undo_label()) == (before, label)


def test_the_first_cycle_waits_for_both_step_doses(desk: Desk, clock: Clock) -> None:
    run_until(desk, clock, "S2")
    clock.turn(FIRST + 2 * WEEK)

    for agent in ("tarlatamab", "sg"):
        with pytest.raises(EditRefused, match="needs the step dose S2"):
            desk.treatment.give_dose("0042", "C1D1", agent, on=FIRST + 2 * WEEK)


def test_a_dose_given_too_soon_is_recorded_with_an_override_and_stays_marked(
    desk: Desk, clock: Clock
) -> None:
    day = run_until(desk, clock, "C1D8") - timedelta(days=1)

    edit = desk.treatment.give_dose("0042", "C1D8", "sg", on=day, override="the pharmacy gave it a day early")

    assert "override of the least days between doses: the pharmacy gave it a day early" in edit.reason
    marked = next(v for v in desk.course("0042").visits if v.planned.code == "C1D8")
    assert "minimum-gap" in {finding.rule for finding in marked.findings}


def test_moments_out_of_order_are_refused(desk: Desk) -> None:
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:00"))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:00"))

    with pytest.raises(EditRefused, match="discharged at 08:30 would be before start of TAR at 09:00"):
        desk.treatment.note("0042", "S1", Moment.DISCHARGED, at=at(FIRST, "08:30"))
    with pytest.raises(EditRefused, match="must come after its start at 09:00"):
        desk.treatment.end_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:00"))


def test_what_comes_first_is_not_noted_later_than_what_follows_it(desk: Desk) -> None:
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:00"))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:00"))

    with pytest.raises(EditRefused, match="in chair at 09:10 would be after start of TAR at 09:00"):
        desk.treatment.note("0042", "S1", Moment.IN_CHAIR, at=at(FIRST, "09:10"))


def test_an_infusion_that_is_monitored_from_its_start_ends_while_monitoring_runs(desk: Desk) -> None:
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:00"))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:00"))
    desk.treatment.note("0042", "S1", Moment.MONITORING_STARTED, at=at(FIRST, "09:00"))

    desk.treatment.end_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "10:00"))

    assert desk.happened("0042").given[0].ended == at(FIRST, "10:00")


def test_no_infusion_ends_after_who_got_it_has_left(desk: Desk) -> None:
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:00"))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:00"))
    desk.treatment.note("0042", "S1", Moment.DISCHARGED, at=at(FIRST, "10:00"))

    with pytest.raises(EditRefused, match="end of TAR at 10:05 would be after discharged at 10:00"):
        desk.treatment.end_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "10:05"))


def test_the_second_drug_of_a_visit_changes_nothing_but_its_own_dose(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D1")
    desk.treatment.give_dose("0042", "C1D1", "tarlatamab", on=day)

    edit = desk.treatment.give_dose("0042", "C1D1", "sg", on=day)

    assert [change.record.kind for change in edit.changes] == ["dose_given"]


def test_nothing_is_recorded_of_treatment_after_its_end(desk: Desk, clock: Clock) -> None:
    day = run_until(desk, clock, "C1D8")
    desk.treatment.stop("0042", on=day, because="toxicity")

    with pytest.raises(EditRefused, match="has been off treatment since Mon 9 Nov 2026"):
        desk.treatment.hold("0042", since="C1D15", reason=HoldReason.OTHER)
    with pytest.raises(EditRefused, match="has been off treatment"):
        desk.treatment.stop("0042", on=day, because="toxicity")
    with pytest.raises(EditRefused, match="has been off treatment"):
        desk.treatment.lower_level("0042", 7.5, since="C1D15", reason="neutropenia")
    with pytest.raises(EditRefused, match="has been off treatment"):
        desk.treatment.restart("0042", at="C1D15", on=day + WEEK, others=OtherAgents.WAIT)
    with pytest.raises(EditRefused, match="has been off treatment"):
        desk.treatment.delay("0042", "C1D15", days=1, scope=Scope.REST, reason=DelayReason.LABS)


def test_an_arrival_on_another_day_is_of_the_earliest_visit_not_recorded(desk: Desk, clock: Clock) -> None:
    due = run_until(desk, clock, "C1D8")
    with pytest.raises(EditRefused, match=r"C1D15 is booked on .*, and C1D8 on .* is not recorded"):
        desk.treatment.note("0042", "C1D15", Moment.ARRIVED)
    with pytest.raises(EditRefused, match="move C1D15 to"):
        desk.treatment.start_infusion("0042", "C1D15", "tarlatamab")
    clock.turn(due + timedelta(days=1))
    desk.treatment.note("0042", "C1D8", Moment.ARRIVED)

    [came] = [one for one in desk.happened("0042").attendances if one.visit == "C1D8"]

    assert came.arrived is not None
    assert came.arrived.date() == due + timedelta(days=1)


def test_nobody_leaves_who_has_not_arrived(desk: Desk, clock: Clock) -> None:
    run_until(desk, clock, "C1D8")
    for moment in (Moment.DISCHARGED, Moment.MONITORING_STARTED):
        with pytest.raises(EditRefused, match=r"0042 C1D8 has not arrived: record the arrival before"):
            desk.treatment.note("0042", "C1D8", moment)


def test_who_is_recorded_as_done_or_stays_since_yesterday_leaves_though_no_arrival_is_noted(
    desk: Desk, clock: Clock
) -> None:
    desk.treatment.done("0042", "S1")
    desk.treatment.note("0042", "S1", Moment.DISCHARGED)
    desk.enrol(a_participant("0043", starts=FIRST))
    desk.placing.place("0043/S1", arrival=at(FIRST, "09:00"), chair="Chair 7", slot="Slot 3")
    clock.turn(FIRST + timedelta(days=1), "09:00")
    desk.treatment.note("0043", "S1", Moment.DISCHARGED)

    left = [desk.happened(subject_id).attendances[0].discharged for subject_id in ("0042", "0043")]
    assert left == [at(FIRST, "18:00"), at(FIRST + timedelta(days=1), "09:00")]


def test_noted_on_another_day_a_visit_belongs_to_that_day_until_undo_gives_all_back(
    desk: Desk, clock: Clock
) -> None:
    booked = run_until(desk, clock, "C1D8")
    desk.placing.place("0042/C1D8", arrival=at(booked, "09:00"))
    friday = booked - timedelta(days=3)
    clock.turn(friday, "10:00")
    before = records(desk)
    edit = desk.treatment.note("0042", "C1D8", Moment.ARRIVED)

    assert [visit.visit_key for visit in desk.running.today().visits] == ["0042/C1D8"]
    assert [visit.visit_key for visit in desk.day(friday).tray] == ["0042/C1D8"]
    assert (desk.day(booked).blocks, desk.day(booked).tray, desk.day(booked).findings) == ((), (), ())
    assert desk.course_visit("0042", "C1D8").booked == booked
    is_taken_back_and_made_again(desk, before, edit)


def test_before_a_visit_is_noted_on_another_day_all_that_it_breaks_is_told(desk: Desk, clock: Clock) -> None:
    booked = run_until(desk, clock, "C1D8")
    desk.placing.place("0042/C1D8", arrival=at(booked, "09:00"), chair="Chair 3")
    friday = booked - timedelta(days=3)
    clock.turn(friday, "10:00")
    told = desk.treatment.before_another_day("0042", "C1D8", at=desk.now())

    asked, *broken = told
    assert asked.startswith(
        "0042 C1D8 is booked on Mon 9 Nov 2026. Noted on Fri 6 Nov 2026, it belongs to that"
    )
    assert asked.endswith("day, and gives up Chair 3 there.")
    assert broken[0].startswith("C1D8 takes place on Fri 6 Nov 2026, 3 days before its window")
    assert broken[1].startswith("C1D8 on Fri 6 Nov 2026 is 4 days after C1D1")
    assert desk.treatment.before_another_day("0042", "C1D8", at=at(booked, "10:00")) == ()


def test_nothing_is_asked_of_what_cannot_be_noted_at_all(desk: Desk, clock: Clock) -> None:
    run_until(desk, clock, "C1D8")
    with pytest.raises(EditRefused, match="is not recorded: record C1D8"):
        desk.treatment.before_another_day("0042", "C1D15", at=desk.now())
