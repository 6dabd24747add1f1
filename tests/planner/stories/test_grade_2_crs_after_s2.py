"""CRS of grade 2 the night after S2: hold until it has resolved, and watch the next dose for a day."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from planner.model.hold import Hold, HoldReason
from planner.model.monitoring import ClockAnchor
from planner.model.places import PlaceKind
from planner.model.proposal import ProposalKind
from planner.model.toxicity import Toxicity, ToxicityKind
from planner.schedule.care_path import care_path
from planner.schedule.onset import onset_window, proximity
from planner.schedule.toxicity_rules import proposals
from tests.builders import a_course, a_study, by_code, doses_through

GIVEN = doses_through("S2")
ONSET = datetime(2026, 10, 27, 4, tzinfo=UTC)
CRS = Toxicity("0042", 1, ToxicityKind.CRS, 2, "tarlatamab", "S2", ONSET)
OVER = replace(CRS, resolved=ONSET + timedelta(hours=20))


def kinds(*toxicities, now=ONSET):
    return [proposal.kind for proposal in proposals(a_study(), toxicities, now=now)]


def test_a_hold_is_proposed_while_it_lasts_and_holds_nothing_by_itself():
    (hold, monitor) = proposals(a_study(), (CRS,), now=ONSET)

    assert (hold.kind, hold.needs_a_person) == (ProposalKind.HOLD, True)
    assert (monitor.kind, monitor.needs_a_person) == (ProposalKind.MONITOR, False)
    assert hold.sentence.startswith("Withhold tarlatamab until the CRS has resolved")
    assert hold.provenance is not None
    assert hold.provenance.words_and_place == (
        "from the prescribing information; see “Dose modifications for CRS”"
    )
    assert by_code(a_course(given=GIVEN, toxicities=(CRS,)))["C1D1"].booked == date(2026, 11, 2)


def test_once_it_has_resolved_no_hold_is_proposed():
    assert kinds(OVER) == [ProposalKind.MONITOR]


def test_the_next_dose_is_monitored_for_a_day_from_its_start_and_only_that_one():
    visits = by_code(a_course(given=GIVEN, toxicities=(OVER,)))
    watched = visits["C1D1"].planned.template.monitoring

    assert (watched.min_hours, watched.max_hours, watched.anchor) == (22, 24, ClockAnchor.START)
    assert watched.place is PlaceKind.SLOT
    assert visits["C1D15"].planned.template.monitoring.min_hours == 6
    assert by_code(a_course(given=GIVEN))["C1D1"].planned.template.monitoring.min_hours == 6


def test_the_watched_visit_holds_a_slot_overnight():
    visits = by_code(a_course(given=GIVEN, toxicities=(OVER,)))
    path = care_path(a_study(), visits["C1D1"].planned.template)

    assert path.stay(PlaceKind.SLOT).minutes >= 24 * 60
    assert any("Within 60 min of care until 48 h" in task for task in visits["C1D1"].planned.template.tasks)


def test_a_held_dose_is_not_the_next_one():
    hold = Hold("0042", 1, "tarlatamab", "C1D1", HoldReason.TOXICITY, "C1D15")
    visits = by_code(a_course(given=GIVEN, toxicities=(OVER,), holds=(hold,)))

    assert visits["C1D1"].planned.template.monitoring is None
    assert visits["C1D15"].planned.template.monitoring.max_hours == 24


def test_grade_3_adds_premedication_and_a_second_one_ends_the_drug():
    third = replace(OVER, grade=3)
    again = replace(third, number=2, visit="C1D1", onset=ONSET + timedelta(days=7), resolved=None)
    visits = by_code(a_course(given=GIVEN, toxicities=(third,)))
    paths = [
        care_path(a_study(), by_code(course)["C1D1"].planned.template)
        for course in (a_course(given=GIVEN, toxicities=(OVER,)), a_course(given=GIVEN, toxicities=(third,)))
    ]

    assert kinds(third) == [ProposalKind.MONITOR, ProposalKind.PREMEDICATE]
    assert kinds(third, again)[-1] is ProposalKind.DISCONTINUE
    assert visits["C1D1"].planned.template.premedicated_anew == ("tarlatamab",)
    assert len(paths[1].steps) == len(paths[0].steps) + 1


def test_grade_1_only_holds_and_grade_4_only_stops():
    assert kinds(replace(CRS, grade=1)) == [ProposalKind.HOLD]
    assert kinds(replace(CRS, grade=4)) == [ProposalKind.DISCONTINUE]
    assert kinds(replace(CRS, grade=5)) == []


def test_icans_of_grade_3_that_lasts_over_a_week_ends_the_drug():
    icans = replace(CRS, what=ToxicityKind.ICANS, grade=3)

    assert ProposalKind.DISCONTINUE not in kinds(icans, now=ONSET + timedelta(days=7))
    assert kinds(icans, now=ONSET + timedelta(days=7, minutes=1)) == [ProposalKind.DISCONTINUE]


def test_the_onset_window_and_the_48_hours_count_on_instants_over_a_change_of_time():
    started = datetime(2026, 10, 31, 14, tzinfo=UTC)  # the night in which summer time ends
    template = by_code(a_course())["S2"].planned.template
    window = onset_window(a_study(), "tarlatamab", started=started)
    near = proximity(template, started=started, ended=started + timedelta(hours=1))

    assert window.end == datetime(2026, 11, 2, 14, tzinfo=UTC)
    assert near.minutes == 48 * 60
    assert onset_window(a_study(), "sg", started=started) is None
    assert proximity(by_code(a_course())["C1D8"].planned.template, started=started, ended=started) is None
