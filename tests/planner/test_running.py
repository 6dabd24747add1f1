"""A day run at the desk, one gesture after the other, as one nurse with one key would."""

from datetime import timedelta

import pytest

from planner.errors import EditRefused, OutOfDate, TooEarly
from planner.model.clinic_dates import NursesOn
from planner.model.leaving import Leaving
from planner.model.moment import Moment
from planner.model.running import DueKind
from planner.model.visit import VisitStatus
from tests.planner.treated import FIRST, Clock, at, is_taken_back_and_made_again, records, run_until

KEY = "0042/S1"


@pytest.fixture
def clock():
    return Clock(at(FIRST, "07:40"))


@pytest.fixture
def desk(desk):
    desk.placing.place(KEY, arrival=at(FIRST, "08:00"))
    return desk


def row(desk):
    day = desk.running.today()
    return next(iter(day.rows(day.clock.minute(desk.now()))), None)


def note(desk):
    """Note what is due next; what it was."""
    due = row(desk).due
    desk.running.note(KEY, due)
    return due.what


def test_before_anybody_comes_the_arrival_is_expected(desk):
    shown = row(desk)

    assert (shown.due.what, shown.late, shown.is_late) == (DueKind.ARRIVAL, -20, False)
    assert shown.visit.place(shown.due.at).startswith(("Chair", "Bed"))


def test_one_key_runs_a_visit_from_the_arrival_to_its_closing(desk, clock):
    noted = []
    while (shown := row(desk)) is not None:
        clock.now = max(clock.now, desk.running.today().clock.instant(shown.due.at))
        noted.append(note(desk))

    checks = [what for what in noted if what in (DueKind.VITAL_SIGNS, DueKind.NEURO)]
    assert [what for what in noted if what not in checks] == [
        DueKind.ARRIVAL, DueKind.CHAIR, DueKind.START, DueKind.MONITORING, DueKind.END, DueKind.DISCHARGE,
        DueKind.CLOSING,
    ]  # fmt: skip
    assert noted[2] is DueKind.NEURO  # before the infusion that it is the baseline of
    assert len(checks) == len(desk.care_path("0042", "S1").checks)
    assert desk.course_visit("0042", "S1").status is VisitStatus.DONE
    assert desk.happened("0042").given[0].ended is not None


def test_each_is_one_edit_that_undo_takes_back(desk, clock):
    clock.turn(FIRST, "08:05")
    for expected in ("Record 0042 S1 arrived", "Record 0042 S1 in chair"):
        before = records(desk)
        edit = desk.running.note(KEY, row(desk).due)

        assert edit.label == expected
        is_taken_back_and_made_again(desk, before, edit)


def test_a_check_is_recorded_with_its_number_and_taken_back(desk, clock):
    clock.turn(FIRST, "08:05")
    note(desk)
    note(desk)
    before = records(desk)
    edit = desk.treatment.check("0042", "S1")

    assert edit.label == "Record vital signs and neuro check of 0042 S1"
    assert desk.happened("0042").checks[0].key == "0042/S1/tarlatamab/1"
    is_taken_back_and_made_again(desk, before, edit)


def test_a_late_start_moves_the_checks_and_their_countdown(desk, clock):
    clock.turn(FIRST, "08:00")
    note(desk)
    note(desk)
    planned = row(desk).due.at
    clock.now = at(FIRST, "00:00") + timedelta(minutes=planned + 35)
    desk.treatment.check("0042", "S1")
    desk.treatment.start_infusion("0042", "S1", "tarlatamab")
    desk.treatment.note("0042", "S1", Moment.MONITORING_STARTED)

    assert (row(desk).due.what, row(desk).late) == (DueKind.VITAL_SIGNS, -15)


def test_a_newer_check_stands_for_those_nobody_did(desk, clock):
    clock.turn(FIRST, "08:00")
    for _ in range(2):
        note(desk)
    desk.treatment.check("0042", "S1")
    clock.turn(FIRST, "12:00")
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:00"))
    desk.treatment.end_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "10:00"))
    desk.treatment.note("0042", "S1", Moment.MONITORING_STARTED)
    undone = row(desk).undone
    desk.treatment.check("0042", "S1")

    assert [minute - 9 * 60 for minute in undone] == [15, 30, 45, 60, 90, 120]  # they gave way to 180
    assert (row(desk).undone, row(desk).late) == ((), -60)


def test_without_an_arrival_and_after_the_discharge_there_is_no_check(desk, clock):
    with pytest.raises(EditRefused, match="0042 S1 has not arrived: record the arrival first"):
        desk.treatment.check("0042", "S1")
    clock.turn(FIRST, "08:05")
    note(desk)
    with pytest.raises(EditRefused, match="cannot be in the future"):
        desk.treatment.check("0042", "S1", at=at(FIRST, "08:06"))
    desk.treatment.note("0042", "S1", Moment.DISCHARGED)
    clock.turn(FIRST, "08:30")
    with pytest.raises(EditRefused, match="0042 S1 has been discharged"):
        desk.treatment.check("0042", "S1")


def test_somebody_without_a_place_is_listed_once_here(desk, clock):
    clock.turn(FIRST, "08:10")
    desk.placing.unplace(KEY)
    before = row(desk)
    desk.treatment.note("0042", "S1", Moment.ARRIVED)

    assert before is None
    assert (row(desk).due.what, row(desk).visit.place(500)) == (DueKind.CHAIR, "")


def test_who_stays_the_night_is_on_the_next_days_list_until_the_stay_ends(desk, clock):
    clock.turn(FIRST, "08:00")
    desk.treatment.done("0042", "S1")
    clock.turn(FIRST + timedelta(days=1), "07:30")
    shown = row(desk)
    desk.running.note(KEY, shown.due)
    following = row(desk)
    clock.turn(FIRST + timedelta(days=1), "11:30")

    assert shown.visit.carried
    assert shown.visit.place(450).startswith("Slot")
    assert (shown.due.what, shown.is_late, following.is_late) == (DueKind.VITAL_SIGNS, True, False)
    assert row(desk) is None


def test_a_two_drug_visit_starts_and_ends_each_drug_in_the_order_of_the_study(desk, clock):
    day = run_until(desk, clock, "C1D1")
    clock.turn(day, "07:00")
    desk.placing.place("0042/C1D1", arrival=at(day, "07:00"))
    noted = []
    while DueKind.DISCHARGE not in [what for what, _ in noted]:
        due = row(desk).due
        clock.now = max(clock.now, at(day, "00:00") + timedelta(minutes=due.at))
        desk.running.note("0042/C1D1", due)
        noted.append((due.what, due.agent))
    order = desk.study.combined_day.order

    drugs = [(what, agent) for what, agent in noted if agent is not None]
    assert drugs == [(what, agent) for agent in order for what in (DueKind.START, DueKind.END)]


def test_closing_takes_no_dose_for_granted(desk, clock):
    clock.turn(FIRST, "08:05")
    note(desk)
    desk.treatment.note("0042", "S1", Moment.DISCHARGED)
    before = records(desk)

    assert row(desk).due.what is DueKind.CLOSING
    with pytest.raises(EditRefused, match="tarlatamab was due at 0042 S1 and is not recorded"):
        note(desk)
    assert records(desk) == before


def test_of_a_stay_that_a_person_made_shorter_only_its_own_checks_are_asked_for(desk, clock):
    desk.placing.monitor(KEY, hours=22)
    clock.turn(FIRST, "08:00")
    desk.treatment.note("0042", "S1", Moment.ARRIVED)
    clock.turn(FIRST + timedelta(days=1), "07:00")
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:00"))
    ahead = desk.running.day(FIRST).visit(KEY).ahead
    desk.treatment.check("0042", "S1", at=at(FIRST + timedelta(days=1), "06:59"))

    assert len(ahead) == len(desk.care_path("0042", "S1").checks) - 1
    with pytest.raises(EditRefused, match="No check of 0042 S1 is left"):
        desk.treatment.check("0042", "S1")


def test_the_board_knows_which_checks_were_done(desk, clock):
    clock.turn(FIRST, "08:05")
    note(desk)
    note(desk)
    desk.treatment.check("0042", "S1")
    done = {check.number: check.done for block in desk.day(FIRST).blocks for check in block.checks}

    assert done[1] == at(FIRST, "08:05")
    assert set(list(done.values())[1:]) == {None}


def test_once_tarlatamab_of_c1d1_is_started_the_next_sg_is_still_the_second(desk, clock):
    run_until(desk, clock, "C1D1")
    before = desk.course("0042")
    desk.treatment.start_infusion("0042", "C1D1", "tarlatamab")
    after = desk.course("0042")

    assert [visit.planned.template.doses for visit in after.visits] == [
        visit.planned.template.doses for visit in before.visits
    ]
    assert desk.course_visit("0042", "C1D8").planned.template.ordinal("sg") == 2


def test_what_is_due_much_later_is_not_noted_without_a_word(desk, clock):
    clock.turn(FIRST, "08:00")
    for _ in range(2):
        note(desk)
    due = row(desk).due
    with pytest.raises(TooEarly) as refused:
        desk.running.note(KEY, due)
    edit = desk.running.note(KEY, due, early=True)

    assert due.what is DueKind.NEURO
    assert str(refused.value).startswith("0042 S1: the check of vital signs and neuro is due at ")
    assert edit.label == "Record vital signs and neuro check of 0042 S1"


def test_nothing_is_due_of_who_is_done_once_the_last_place_is_left(desk, clock):
    clock.turn(FIRST, "12:00")
    desk.treatment.done("0042", "S1", on=FIRST)
    visit = desk.running.today().visit(KEY)

    assert visit.next(visit.ends - 1) is not None
    assert visit.next(visit.ends) is visit.check(visit.ends) is None
    clock.turn(FIRST + timedelta(days=2), "08:00")
    with pytest.raises(EditRefused, match="no check is due of it any more"):
        desk.treatment.check("0042", "S1")


def test_too_much_for_the_nurses_is_a_note_once_it_is_over(desk, clock):
    early = desk.clinic.shifts[0].name
    desk.unit.make(desk.unit.set_dated(NursesOn(FIRST, early, 0, "Training")))
    (wrong,) = desk.day(FIRST).findings
    clock.turn(FIRST, "08:40")
    (later,) = desk.day(FIRST).findings

    assert wrong.sentence.startswith("Repeatedly from 08:00 to 08:40")
    assert (wrong.is_note, later.is_note) == (False, True)
    assert later.sentence == wrong.sentence


def test_what_is_noted_already_is_not_noted_again_as_if_it_were_due(desk, clock):
    clock.turn(FIRST, "08:05")
    arrival = row(desk).due
    note(desk)
    with pytest.raises(OutOfDate, match="0042 S1: the arrival is not due as things are now; the chair is"):
        desk.running.note(KEY, arrival)

    assert desk.undo_label() == "Record 0042 S1 arrived"


def test_a_visit_is_not_closed_once_its_discharge_was_taken_back(desk, clock):
    while (shown := row(desk)).due.what is not DueKind.CLOSING:
        clock.now = max(clock.now, desk.running.today().clock.instant(shown.due.at))
        note(desk)
    desk.undo()
    with pytest.raises(
        OutOfDate, match="the end of the visit is not due as things are now; the discharge is"
    ):
        desk.running.note(KEY, shown.due, early=True)

    assert desk.course_visit("0042", "S1").status is VisitStatus.BOOKED


def left(desk, clock, instant):
    """Tarlatamab is started at 10:00; then the discharge is noted, early or not."""
    clock.now = instant
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "08:00"))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "10:00"))
    desk.running.discharge("0042", "S1", early=True)


def of_the_stay(desk, on):
    return [finding for finding in desk.day(on).findings if finding.rule == "cut-short"]


def test_of_one_check_that_was_dropped_is_spoken_as_of_one(desk, clock):
    left(desk, clock, at(FIRST + timedelta(days=1), "07:00"))
    (found,) = of_the_stay(desk, FIRST + timedelta(days=1))

    assert found.sentence.endswith("; 1 check planned after the discharge was dropped.")


def test_a_discharge_before_the_least_of_monitoring_is_found_that_day_and_stays_a_note(desk, clock):
    left(desk, clock, at(FIRST, "15:20"))
    (today,) = of_the_stay(desk, FIRST)
    shown = desk.sheets.day(FIRST).findings
    clock.turn(FIRST + timedelta(days=1), "00:05")
    (later,) = of_the_stay(desk, FIRST)

    assert today.sentence.startswith("0042 S1 was monitored after TAR for 5 h 20 min of at least 22 h; ")
    assert today.sentence.endswith("; 7 checks planned after the discharge were dropped.")
    assert today in shown
    assert (today.is_note, later.is_note) == (False, True)
    assert later in desk.known_deviations()
    assert desk.mending.mends(FIRST, today) == ()


def test_a_discharge_before_observation_is_over_is_found_too(desk, clock):
    day = run_until(desk, clock, "C1D8")
    desk.treatment.note("0042", "C1D8", Moment.ARRIVED, at=at(day, "08:00"))
    desk.treatment.start_infusion("0042", "C1D8", "sg", at=at(day, "09:00"))
    desk.treatment.end_infusion("0042", "C1D8", "sg", at=at(day, "11:00"))
    desk.running.discharge("0042", "C1D8", at=at(day, "11:10"), early=True)

    (found,) = of_the_stay(desk, day)
    assert found.sentence.startswith("0042 C1D8 was observed after SG for 10 min of at least ")


def test_a_discharge_within_the_range_of_the_study_file_is_as_it_should_be(desk, clock):
    left(desk, clock, at(FIRST + timedelta(days=1), "08:00"))

    assert of_the_stay(desk, FIRST) == of_the_stay(desk, FIRST + timedelta(days=1)) == []
    assert desk.known_deviations() == ()


def test_a_discharge_long_before_its_time_needs_a_word_also_where_its_time_is_typed(desk, clock):
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "07:30"))
    clock.turn(FIRST, "11:00")
    with pytest.raises(TooEarly, match="the discharge is due at"):
        desk.running.discharge("0042", "S1", at=at(FIRST, "10:50"))
    desk.running.discharge("0042", "S1", at=at(FIRST, "10:50"), early=True)

    assert desk.happened("0042").attendances[0].discharged == at(FIRST, "10:50")
    assert of_the_stay(desk, FIRST) == []  # nothing was given


def test_a_discharge_a_little_early_needs_a_word_where_it_cuts_the_least_of_monitoring_short(desk, clock):
    day = run_until(desk, clock, "C1D15")
    desk.treatment.note("0042", "C1D15", Moment.ARRIVED, at=at(day, "08:00"))
    desk.treatment.start_infusion("0042", "C1D15", "tarlatamab", at=at(day, "09:00"))
    desk.treatment.end_infusion("0042", "C1D15", "tarlatamab", at=at(day, "10:00"))
    with pytest.raises(TooEarly, match="of at least 6 h"):
        desk.running.discharge("0042", "C1D15", at=at(day, "15:55"))
    desk.running.discharge("0042", "C1D15", at=at(day, "16:00"))

    assert desk.happened("0042").attendances[-1].discharged == at(day, "16:00")


def test_an_infusion_ended_long_before_its_time_needs_a_word_and_one_a_little_early_does_not(desk, clock):
    left_at = {"10:20": True, "10:50": False}
    asked = {}
    for ended in left_at:
        clock.turn(FIRST, "11:00")
        desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "10:00"))
        try:
            desk.running.end_infusion("0042", "S1", "tarlatamab", at=at(FIRST, ended))
        except TooEarly as refusal:
            asked[ended] = str(refusal)
            desk.running.end_infusion("0042", "S1", "tarlatamab", at=at(FIRST, ended), early=True)
        noted = desk.happened("0042").given[0].ended
        desk.undo()
        desk.undo()
        assert noted == at(FIRST, ended)

    assert asked == {"10:20": "0042 S1: the end of TAR is due at 11:00, 40 min after 10:20."}


def test_a_visit_in_which_somebody_still_is_is_closed_once_that_is_said(desk, clock):
    clock.turn(FIRST, "11:00")
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "07:30"))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "08:00"))
    with pytest.raises(TooEarly, match=r"and no discharge is noted\.$"):
        desk.running.done("0042", "S1")
    desk.running.done("0042", "S1", early=True)
    closed = desk.course_visit("0042", "S1").status
    desk.undo()
    desk.running.discharge("0042", "S1", early=True)
    desk.running.done("0042", "S1")

    assert closed == desk.course_visit("0042", "S1").status == VisitStatus.DONE


def test_a_visit_in_which_somebody_sits_whose_arrival_nobody_noted_is_not_closed_without_a_word(desk, clock):
    clock.turn(FIRST, "09:00")
    desk.treatment.note("0042", "S1", Moment.IN_CHAIR, at=at(FIRST, "08:00"))

    with pytest.raises(TooEarly, match=r"and no discharge is noted\.$"):
        desk.running.done("0042", "S1")


def test_a_visit_of_which_nothing_is_noted_is_closed_as_ever(desk, clock):
    clock.turn(FIRST, "09:00")
    desk.running.done("0042", "S1")

    assert desk.course_visit("0042", "S1").status is VisitStatus.DONE


def test_what_cannot_be_is_refused_before_anything_is_asked(desk, clock):
    with pytest.raises(EditRefused, match="No start of the TAR infusion"):
        desk.running.end_infusion("0042", "S1", "tarlatamab")
    with pytest.raises(EditRefused, match="has not arrived"):
        desk.running.discharge("0042", "S1")


def corrected(desk, **how):
    """What is asked about a correction of the dose; empty where nothing is."""
    try:
        desk.running.correct_dose("0042", "S1", "tarlatamab", **how)
    except TooEarly as refusal:
        return str(refusal)
    return ""


@pytest.fixture
def given_at_ten(desk, clock):
    """Tarlatamab ran from 10:00 to 11:00; it is 18:00."""
    clock.turn(FIRST)
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "10:00"))
    desk.running.end_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "11:00"))
    return desk


def test_an_end_set_right_is_asked_about_as_one_that_is_noted(given_at_ten):
    before = records(given_at_ten)
    asked = corrected(given_at_ten, ended=at(FIRST, "10:20"))

    assert asked == "0042 S1: the end of TAR is due at 11:00, 40 min after 10:20."
    assert records(given_at_ten) == before
    assert corrected(given_at_ten, ended=at(FIRST, "10:20"), early=True) == ""
    assert given_at_ten.happened("0042").given[0].ended == at(FIRST, "10:20")


def test_a_start_set_right_that_leaves_the_infusion_short_is_asked_about(given_at_ten):
    assert corrected(given_at_ten, started=at(FIRST, "10:40")) == (
        "0042 S1: the end of TAR is due at 11:40, 40 min after 11:00."
    )


@pytest.mark.parametrize(
    "how", [{"ended": at(FIRST, "10:50")}, {"started": at(FIRST, "09:50")}, {"amount": 0.5}]
)
def test_a_little_early_late_or_another_amount_is_not_asked_about(given_at_ten, how):
    assert corrected(given_at_ten, **how) == ""


def test_another_amount_of_a_dose_that_is_known_to_be_short_asks_nothing_again(given_at_ten):
    corrected(given_at_ten, ended=at(FIRST, "10:20"), early=True)

    assert corrected(given_at_ten, amount=0.5) == ""


@pytest.mark.parametrize("how", [{"started": at(FIRST, "09:55")}, {"ended": at(FIRST, "11:05")}])
def test_a_time_set_right_that_asks_no_longer_stay_asks_nothing_again_of_who_has_left(given_at_ten, how):
    given_at_ten.running.discharge("0042", "S1", at=at(FIRST, "15:20"), early=True)

    assert corrected(given_at_ten, **how) == ""


def test_the_visit_of_somebody_who_has_died_is_closed_without_a_question(desk, clock):
    clock.turn(FIRST, "11:00")
    desk.treatment.note("0042", "S1", Moment.ARRIVED, at=at(FIRST, "07:30"))
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "08:00"))
    desk.treatment.leave("0042", Leaving.DIED)
    desk.running.done("0042", "S1")

    assert desk.course_visit("0042", "S1").status is VisitStatus.DONE


@pytest.mark.parametrize(
    ("started", "says"),
    [
        ("09:10", ""),
        ("09:30", "0042 S1: the discharge is due at 09:30, 30 min after 09:00."),
        ("09:50", "0042 S1: the discharge is due at 09:50, 50 min after 09:00."),
        (
            "11:30",
            "0042 S1: the discharge is due at 11:30, 2 h 30 min after 09:00. 0042 S1 was monitored after TAR",
        ),
    ],
)
def test_a_start_set_right_that_leaves_the_stay_short_is_asked_about(desk, clock, started, says):
    clock.turn(FIRST + timedelta(days=1), "09:30")
    desk.treatment.start_infusion("0042", "S1", "tarlatamab", at=at(FIRST, "09:00"))
    desk.running.discharge("0042", "S1", at=at(FIRST + timedelta(days=1), "09:00"))
    asked = corrected(desk, started=at(FIRST, started))

    assert asked.startswith(says)
    assert bool(asked) == bool(says)
    assert corrected(desk, started=at(FIRST, "08:55")) == ""


def test_into_a_bed_is_told_as_into_the_bed_and_recorded_so(desk, clock):
    clock.turn(FIRST, "08:05")
    desk.placing.place(KEY, arrival=at(FIRST, "08:00"), chair="Bed 1")
    note(desk)
    due = row(desk).due
    edit = desk.running.note(KEY, due)

    assert due.what is DueKind.BED
    assert edit.label == "Record 0042 S1 in bed"
    assert desk.happened("0042").attendances[0].in_chair == desk.now()


def test_what_is_refused_of_somebody_in_a_bed_says_so(desk, clock):
    clock.turn(FIRST, "08:05")
    desk.placing.place(KEY, arrival=at(FIRST, "08:00"), chair="Bed 1")
    note(desk)

    with pytest.raises(EditRefused, match="0042 S1: in bed at 07:50 would be before arrived at 08:05"):
        desk.treatment.note("0042", "S1", Moment.IN_CHAIR, at=at(FIRST, "07:50"))

    clock.turn(FIRST, "08:10")
    desk.running.note(KEY, row(desk).due)
    with pytest.raises(EditRefused, match="0042 S1: discharged at 08:07 would be before in bed at 08:10"):
        desk.treatment.note("0042", "S1", Moment.DISCHARGED, at=at(FIRST, "08:07"))


@pytest.mark.parametrize(("chair", "said"), [("Bed 1", "bed"), ("Chair 2", "chair")])
def test_the_history_says_in_which_kind_of_place_somebody_was(desk, clock, chair, said):
    clock.turn(FIRST, "08:05")
    desk.placing.place(KEY, arrival=at(FIRST, "08:00"), chair=chair)
    note(desk)
    desk.running.note(KEY, row(desk).due)
    desk.undo()
    undone, noted, *_ = desk.trail.lines()

    assert desk.trail.told(noted)[0] == f"Times of 0042 S1: in the {said} Mon 19 Oct 2026 08:05."
    assert desk.trail.told(undone)[0] == f"Times of 0042 S1: no longer: in the {said} Mon 19 Oct 2026 08:05."
