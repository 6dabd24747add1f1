"""The disease progresses in cycle 9: dosing visits fall away, and follow-up takes their place."""

from datetime import date

from planner.model.treatment import OffTreatment
from planner.model.visit import Visit, VisitStatus
from planner.schedule.preview import preview
from planner.schedule.restart import restart_due
from tests.builders import a_course, a_study, by_code, doses_through

GIVEN = doses_through("C9D1")
LAST = GIVEN[-1].on
DECIDED = date(2027, 6, 18)


def stopped(*, progression=True, visits=()):
    off = OffTreatment("0042", DECIDED, LAST, progression, "progression on CT")
    return a_course(given=GIVEN, off=off, visits=visits)


def test_what_was_to_be_given_falls_away_and_what_was_given_stays():
    codes = list(by_code(stopped()))

    assert "C9D1" in codes
    assert "C9D8" not in codes
    assert by_code(stopped())["C9D1"].actual == date(2027, 6, 14)


def test_a_safety_visit_and_survival_contacts_follow_but_no_ct():
    visits = by_code(stopped())

    assert visits["SAFETY30"].booked == date(2027, 7, 14)
    assert visits["SURV1"].booked == date(2027, 9, 14)
    assert not [code for code in visits if code.startswith("CT")]
    assert by_code(stopped(progression=False))["CT1"].planned.nominal == date(2027, 7, 26)


def test_a_visit_still_booked_is_shown_until_it_is_cancelled():
    booked = Visit("0042", "C9D8", date(2027, 6, 21))
    visit = by_code(stopped(visits=(booked,)))["C9D8"]
    cancelled = Visit("0042", "C9D8", date(2027, 6, 21), VisitStatus.CANCELLED)

    assert visit.booked == date(2027, 6, 21)
    assert visit.planned.template.agents == ("sg",)
    assert [(finding.rule, finding.is_note) for finding in visit.findings] == [("left-plan", False)]
    assert visit.findings[0].sentence == (
        "C9D8 is booked on Mon 21 Jun 2027, but is no longer in the course: cancel the booking."
    )
    assert "C9D8" not in by_code(stopped(visits=(cancelled,)))


def test_the_preview_says_which_visits_have_no_day_any_more():
    moved = {one.visit: one for one in preview(a_course(given=GIVEN), stopped())}

    assert (moved["C9D8"].before, moved["C9D8"].after) == (date(2027, 6, 21), None)
    assert (moved["SAFETY30"].before, moved["SAFETY30"].after) == (None, date(2027, 7, 14))
    assert "C9D1" not in moved


def test_no_clock_runs_any_more():
    assert restart_due(a_study(), a_course(given=GIVEN), today=DECIDED)
    assert restart_due(a_study(), stopped(), today=DECIDED) == ()
