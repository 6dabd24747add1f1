from dataclasses import replace
from datetime import date, time, timedelta

from planner.model.clinic_dates import Closure, HoursOn
from tests.builders import a_clinic
from ui.weeks.closed_days import ClosedDays

THURSDAY, SATURDAY = date(2026, 11, 26), date(2026, 11, 28)
CLOSED = ClosedDays(a_clinic(closures=(Closure(THURSDAY, "Thanksgiving Day"), Closure(SATURDAY, "Repairs"))))


def test_a_holiday_is_closed_for_its_reason():
    assert CLOSED.is_closed(THURSDAY)
    assert CLOSED.closure(THURSDAY) == "Thanksgiving Day"


def test_a_weekend_is_closed_with_no_reason_of_its_own():
    sunday = date(2026, 11, 29)

    assert CLOSED.is_closed(sunday)
    assert (CLOSED.closure(sunday), CLOSED.closure(SATURDAY)) == ("", "")


def test_a_saturday_with_hours_of_its_own_is_open():
    clinic = replace(a_clinic(), other_hours=(HoursOn(SATURDAY, time(8), time(12), "A run of first doses"),))

    assert not ClosedDays(clinic).is_closed(SATURDAY)
    assert ClosedDays(clinic).is_closed(SATURDAY + timedelta(days=7))


def test_other_days_are_open_and_without_a_clinic_all_are():
    assert not CLOSED.is_closed(date(2026, 11, 27))
    assert CLOSED.closure(date(2026, 11, 27)) == ""
    assert not ClosedDays().is_closed(SATURDAY)
