from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.model.clinic_dates import Closure
from planner.model.day_clock import DayClock
from planner.model.history import History
from planner.model.hold import Hold, HoldReason
from planner.model.treatment import OffTreatment
from planner.model.visit import Visit, VisitStatus
from planner.schedule.care_path import care_path
from planner.schedule.course import course_of
from tests.builders import (
    MONDAY,
    a_clinic,
    a_course,
    a_dose,
    a_participant,
    a_small_participant,
    a_small_study,
    a_study,
    federal_holidays,
)

CLINIC = a_clinic(closures=federal_holidays())


def the_course(start=date(2026, 10, 19), *, clinic=CLINIC, visits=(), **happened):
    history = History(**happened)
    return course_of(a_study(), a_participant(starts=start), clinic=clinic, visits=visits, history=history)


def by_code(course):
    return {visit.planned.code: visit for visit in course.visits}


def rules(course, *, notes=False):
    return [(f.rule, f.visits[-1].split("/")[1]) for f in course.findings if f.is_note == notes]


def test_2026_10_19_is_booked_as_planned_across_the_end_of_summer_time():
    course = the_course(date(2026, 10, 19))
    visits = by_code(course)
    codes = ("S1", "S2", "C1D1", "C1D8", "C1D15", "C2D1")

    assert [visits[code].booked for code in codes] == [
        date(2026, 10, 19),
        date(2026, 10, 26),
        date(2026, 11, 2),
        date(2026, 11, 9),
        date(2026, 11, 16),
        date(2026, 11, 30),
    ]
    assert not [finding for code in codes for finding in visits[code].findings]
    assert not rules(course)


def test_a_stay_over_the_night_in_which_summer_time_ends_is_24_hours():
    course = by_code(the_course(date(2026, 10, 31), clinic=a_clinic()))
    path = care_path(a_study(), course["S1"].planned.template)
    clock = DayClock(date(2026, 10, 31), ZoneInfo("America/New_York"))
    slot = path.stays[-1]
    arrival = 9 * 60

    assert clock.local(arrival + slot.start).hour == 10
    assert clock.local(arrival + slot.end).hour == 9  # next morning, an hour earlier on the wall
    assert (clock.instant(arrival + slot.end) - clock.instant(arrival + slot.start)) == timedelta(hours=24)


def test_2026_08_24_meets_labor_day_at_c1d1():
    visits = by_code(the_course(date(2026, 8, 24)))

    assert visits["S2"].booked == date(2026, 8, 31)
    assert visits["C1D1"].planned.nominal == date(2026, 9, 7)
    assert visits["C1D1"].booked == date(2026, 9, 8)
    (finding,) = visits["C1D1"].findings
    assert (finding.rule, finding.is_note) == ("closed-day", True)
    assert finding.sentence == (
        "C1D1 is due on Mon 7 Sep 2026 (Labor Day); it would be booked on Tue 8 Sep 2026."
    )


def test_2027_12_17_meets_both_observed_holidays():
    course = the_course(date(2027, 12, 17))
    visits = by_code(course)
    sentences = " ".join(finding.sentence for finding in course.findings)

    assert visits["S2"].planned.nominal == date(2027, 12, 24)
    assert visits["C1D1"].planned.nominal == date(2027, 12, 31)
    assert "Fri 24 Dec 2027 (Christmas Day (observed))" in sentences
    assert "Fri 31 Dec 2027 (New Year's Day (observed))" in sentences
    assert ("not-bookable", "S2") in rules(course)
    assert ("not-bookable", "C1D1") in rules(course)
    assert ("restart-limit", "C1D15") in rules(course)  # 35 days after S1, with no dose between
    assert visits["C1D8"].booked == date(2028, 1, 7)
    assert [finding.rule for finding in visits["C1D1"].findings] == ["not-bookable"]


def test_a_holiday_is_told_of_what_is_booked_and_of_what_only_would_be():
    stored = Visit("0042", "C1D1", date(2026, 9, 8))
    (proposed,) = by_code(the_course(date(2026, 8, 24)))["C1D1"].findings
    (booked,) = by_code(the_course(date(2026, 8, 24), visits=(stored,)))["C1D1"].findings

    assert "(Labor Day); it would be booked on Tue 8 Sep 2026." in proposed.sentence
    assert "(Labor Day); it is booked on Tue 8 Sep 2026." in booked.sentence


def test_a_first_date_on_a_holiday_moves_and_the_course_counts_from_there():
    visits = by_code(the_course(date(2026, 5, 25)))  # Memorial Day

    assert visits["S1"].planned.nominal == date(2026, 5, 25)
    assert visits["S1"].booked == date(2026, 5, 26)
    assert visits["S2"].planned.nominal == date(2026, 6, 2)
    assert visits["C1D1"].planned.nominal == date(2026, 6, 9)
    assert "Memorial Day" in visits["S1"].findings[0].sentence


def test_everything_is_a_proposal_until_something_is_stored():
    stored = Visit("0042", "S1", date(2026, 10, 19))
    visits = by_code(the_course(visits=(stored, Visit("0001", "S2", date(2026, 12, 1)))))

    assert not visits["S1"].is_proposal
    assert visits["S2"].is_proposal
    assert visits["S2"].booked == date(2026, 10, 26)


def test_a_stored_booking_is_kept_and_what_is_wrong_with_it_said():
    stored = (
        Visit("0042", "C1D1", date(2026, 11, 2)),
        Visit("0042", "C1D8", date(2026, 11, 7)),  # a Saturday, before its window, 5 days after C1D1
        Visit("0042", "C1D15", date(2026, 11, 26)),  # Thanksgiving, after its window
    )
    course = the_course(visits=stored)
    visits = by_code(course)

    assert visits["C1D8"].booked == date(2026, 11, 7)
    assert ("visit-window", "C1D8") in rules(course)
    assert ("closed-day", "C1D8") in rules(course)
    assert ("minimum-gap", "C1D8") in rules(course)
    assert ("closed-day", "C1D15") in rules(course)
    assert any("closed on Saturdays" in finding.sentence for finding in visits["C1D8"].findings)
    assert any("5 days after C1D1" in finding.sentence for finding in visits["C1D8"].findings)


def test_proposals_arrange_themselves_around_what_is_stored():
    stored = Visit("0042", "C1D1", date(2026, 11, 3))
    visits = by_code(the_course(visits=(stored,)))

    assert visits["C1D8"].booked == date(2026, 11, 10)
    assert visits["C1D8"].planned.nominal == date(2026, 11, 9)


def test_later_visits_count_from_the_day_a_visit_took_place():
    done = Visit("0042", "C1D1", date(2026, 11, 2), VisitStatus.DONE, date(2026, 11, 3))
    visits = by_code(the_course(visits=(done,)))

    assert visits["C1D1"].actual == date(2026, 11, 3)
    assert visits["C1D1"].status is VisitStatus.DONE
    assert visits["C1D8"].planned.nominal == date(2026, 11, 10)
    assert visits["C2D1"].planned.nominal == date(2026, 12, 1)


def test_a_dose_given_without_a_stored_visit_is_a_visit_done():
    visits = by_code(the_course(given=(a_dose("S1", date(2026, 10, 20), amount=1),)))

    assert visits["S1"].actual == date(2026, 10, 20)
    assert visits["S1"].status is VisitStatus.DONE
    assert visits["S2"].planned.nominal == date(2026, 10, 27)


def test_a_visit_done_at_which_nothing_is_given_took_place_on_its_day():
    off = OffTreatment("0042", date(2026, 11, 20), date(2026, 11, 16), progression=False, because="toxicity")
    came = date(2026, 12, 17)
    done = Visit("0042", "SAFETY30", date(2026, 12, 16), VisitStatus.DONE, came)
    visit = by_code(the_course(off=off, visits=(done,)))["SAFETY30"]

    assert (visit.actual, visit.status) == (came, VisitStatus.DONE)


def test_a_missed_visit_holds_no_day_and_its_dose_does_not_count():
    missed = Visit("0042", "C1D15", date(2026, 11, 16), VisitStatus.MISSED)
    visits = by_code(the_course(visits=(missed,)))

    assert visits["C1D15"].status is VisitStatus.MISSED
    assert visits["C2D1"].planned.template.ordinal("tarlatamab") == 4
    assert visits["C2D1"].booked == date(2026, 11, 30)


def given_up_to(days_after_c1d1):
    doses = (
        a_dose("S1", date(2026, 10, 19), amount=1),
        a_dose("S2", date(2026, 10, 26)),
        a_dose("C1D1", date(2026, 11, 2)),
        a_dose("C1D15", date(2026, 11, 2) + timedelta(days=days_after_c1d1)),
    )
    return the_course(given=doses)


def test_restart_limits_are_inclusive():
    on_the_limit, past_it = given_up_to(28), given_up_to(29)

    assert ("restart-limit", "C1D15") not in rules(on_the_limit, notes=True)
    assert ("restart-limit", "C1D15") in rules(past_it, notes=True)


def test_restart_limits_after_the_step_doses_are_14_and_21_days():
    def course(*doses):
        given = tuple(a_dose(code, on, amount=amount) for code, on, amount in doses)
        return rules(the_course(given=given), notes=True)

    s1 = ("S1", date(2026, 10, 19), 1)
    s2 = ("S2", date(2026, 10, 26), 10)

    assert ("restart-limit", "S2") not in course(s1, ("S2", date(2026, 11, 2), 10))
    assert ("restart-limit", "S2") in course(s1, ("S2", date(2026, 11, 3), 10))
    assert ("restart-limit", "C1D1") not in course(s1, s2, ("C1D1", date(2026, 11, 16), 10))
    assert ("restart-limit", "C1D1") in course(s1, s2, ("C1D1", date(2026, 11, 17), 10))


def test_a_missed_dose_leaves_no_slack_before_the_restart_limit():
    missed = Visit("0042", "C1D15", date(2026, 11, 16), VisitStatus.MISSED)
    done = tuple(
        Visit("0042", code, on, VisitStatus.DONE, on)
        for code, on in (("S1", date(2026, 10, 19)), ("S2", date(2026, 10, 26)), ("C1D1", date(2026, 11, 2)))
    )
    closed = a_clinic(closures=(Closure(date(2026, 11, 30), "burst pipe"),))
    course = the_course(clinic=closed, visits=(*done, missed))
    finding = next(f for f in by_code(course)["C2D1"].findings if f.rule == "not-bookable")

    assert "needs at most 28 days" in finding.sentence


def test_off_treatment_ends_the_doses_and_books_the_follow_up():
    off = OffTreatment("0042", date(2026, 11, 20), date(2026, 11, 16), progression=False, because="toxicity")
    visits = by_code(the_course(off=off))

    assert "C2D1" not in visits
    assert visits["SAFETY30"].booked == date(2026, 12, 16)
    assert visits["CT1"].booked == date(2026, 12, 28)


def test_an_unlike_study_has_a_course_too():
    course = course_of(a_small_study(), a_small_participant(starts=date(2026, 9, 7)), clinic=CLINIC)

    assert [visit.booked for visit in course.visits][:2] == [date(2026, 9, 8), date(2026, 9, 29)]
    assert not rules(course)


@settings(max_examples=40, deadline=None)
@given(st.dates(min_value=date(2026, 1, 1), max_value=date(2029, 6, 1)))
def test_a_course_without_anything_stored_breaks_only_what_it_says_it_cannot_book(start):
    course = the_course(start)
    unbookable = {visit.planned.code for visit in course.visits if visit.booked is None}

    assert {code for rule, code in rules(course) if rule == "not-bookable"} == unbookable
    if not unbookable:
        assert not rules(course)


def test_a_visit_of_which_something_took_place_is_under_way_until_it_is_closed():
    kept = Visit("0042", "S1", MONDAY, actual=MONDAY)
    arrived = by_code(a_course(visits=(kept,)))["S1"]
    dosed = by_code(a_course(visits=(kept,), given=(a_dose("S1", MONDAY, amount=1),)))["S1"]
    closed = by_code(a_course(visits=(replace(kept, status=VisitStatus.DONE),)))["S1"]

    assert arrived.under_way
    assert dosed.under_way
    assert not closed.under_way


def test_nothing_that_is_only_proposed_is_under_way():
    assert not [visit.planned.code for visit in the_course().visits if visit.under_way]


def test_what_is_booked_though_held_is_told_with_why_it_is_held():
    hold = Hold("0042", 1, since="C1D8", agent=None, reason=HoldReason.TOXICITY)
    booked = Visit("0042", "C1D8", date(2026, 11, 9))
    found = by_code(the_course(visits=(booked,), holds=(hold,)))["C1D8"].findings

    assert [(finding.is_note, finding.sentence) for finding in found] == [
        (False, "C1D8 is booked, but all that it gives is held: cancel the booking."),
        (True, "C1D8 gives no sacituzumab govitecan: it is held from C1D8 on (toxicity)."),
    ]
