"""The best booking of a course: what it must never do, and that nothing better exists."""

from datetime import date, timedelta
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from planner.model.visit import PlannedVisit
from planner.schedule.booking import booked_dates
from planner.schedule.expand import planned_visits
from planner.schedule.gap_rules import gap_limits
from planner.schedule.open_days import OpenDays, open_days
from tests.builders import (
    WORKING_DAYS,
    a_clinic,
    a_participant,
    a_small_participant,
    a_small_study,
    a_study,
    federal_holidays,
)

starts = st.dates(min_value=date(2026, 6, 1), max_value=date(2028, 6, 30))


def open_but(*closed: date, weekdays=WORKING_DAYS) -> OpenDays:
    return OpenDays(frozenset(weekdays), dict.fromkeys(closed, "maintenance"))


def holidays() -> OpenDays:
    return open_days(a_clinic(closures=federal_holidays()))


def course(start: date = date(2026, 10, 19), *, visits: int | None = None) -> tuple[PlannedVisit, ...]:
    return planned_visits(a_study(), a_participant(starts=start))[:visits]


def booked(bookings) -> dict[str, date | None]:
    return {booking.planned.code: booking.booked for booking in bookings}


def broken_gaps(study, bookings):
    """Consecutive booked doses that are too near; too far only where the plan has none between."""
    last = {}
    for number, (visit, on, _) in enumerate(bookings):
        for dose in visit.template.doses:
            if on is not None and dose.agent in last:
                before, before_on, before_number = last[dose.agent]
                limits = gap_limits(
                    study, dose.agent, before.template, visit.template, before.template.ordinal(dose.agent)
                )
                between = [
                    planned
                    for planned, _, _ in bookings[before_number + 1 : number]
                    if planned.template.ordinal(dose.agent)
                ]
                days = (on - before_on).days
                if days < limits.min_days or (not between and limits.most is not None and days > limits.most):
                    yield before.code, visit.code, days
            if on is not None:
                last[dose.agent] = (visit, on, number)


def cost(bookings):
    """What is minimised, in order: visits not booked, how soon they are, days off nominal, days early."""
    offs = [(on - visit.nominal).days for visit, on, _ in bookings if on is not None]
    missing = [len(bookings) - number for number, (_, on, _) in enumerate(bookings) if on is None]
    return len(missing), sum(missing), sum(map(abs, offs)), sum(-off for off in offs if off < 0)


def test_with_nothing_closed_every_visit_is_on_its_nominal_day():
    bookings = booked_dates(course(), OpenDays(frozenset(range(7)), {}))

    assert all(booking.booked == booking.planned.nominal for booking in bookings)


def test_a_closed_day_moves_the_visit_and_what_would_then_be_too_near():
    dates = booked(booked_dates(course(date(2026, 8, 24)), holidays()))

    assert dates["C1D1"] == date(2026, 9, 8)  # Labor Day is 7 September
    assert dates["C1D8"] == date(2026, 9, 15)  # 7 days after, and no fewer
    assert dates["C1D15"] == date(2026, 9, 21)


def test_a_late_day_is_taken_rather_than_an_early_one():
    wednesday = course(date(2026, 10, 21))
    day_15 = next(visit for visit in wednesday if visit.code == "C3D15")
    dates = booked(booked_dates(wednesday, open_but(day_15.nominal)))

    assert dates["C3D15"] == day_15.nominal + timedelta(days=1)


def test_what_cannot_be_booked_names_the_closed_day_and_the_window():
    bookings = booked_dates(course(date(2027, 12, 17)), holidays())
    reasons = {booking.planned.code: booking.reason for booking in bookings if booking.booked is None}

    assert set(reasons) == {"S2", "C1D1"}
    assert "Fri 24 Dec 2027 (Christmas Day (observed))" in reasons["S2"]
    assert "Sat 25 Dec 2027 has no open day" in reasons["S2"]
    assert "New Year's Day (observed)" in reasons["C1D1"]


def test_the_step_doses_are_booked_before_what_is_far_off():
    wider = tuple(
        visit._replace(latest=visit.nominal + timedelta(days=3)) if visit.code in {"S2", "C1D1"} else visit
        for visit in course(date(2027, 12, 17))
    )
    bookings = booked_dates(wider, holidays())
    (left_out,) = [booking.planned.code for booking in bookings if booking.booked is None]

    assert booked(bookings)["S2"] == date(2027, 12, 27)
    assert booked(bookings)["C1D1"] == date(2028, 1, 3)
    assert left_out == "C1D15"


def test_a_visit_kept_out_by_a_fixed_one_names_the_rule():
    fixed = {"C1D1": date(2026, 11, 9)}
    bookings = booked_dates(course(), open_but(), fixed=fixed)
    (reason,) = [booking.reason for booking in bookings if booking.planned.code == "C1D8"]

    assert "C1D1 and C1D8" in reason
    assert "needs at least 7 days" in reason


def test_fixed_days_are_taken_as_they_are():
    sunday = date(2026, 11, 8)
    dates = booked(booked_dates(course(), open_but(), fixed={"C1D8": sunday}))

    assert dates["C1D8"] == sunday


def test_one_gap_more_may_cost_a_visit_elsewhere_but_never_two():
    closed = [date(2026, 11, 9) + timedelta(days=n) for n in range(12)]
    bookings = booked_dates(course(), open_but(*closed))

    assert [b.planned.code for b in bookings if b.booked is None] == ["C1D8", "C1D15"]


@settings(max_examples=60, deadline=None)
@given(starts, st.sets(st.integers(0, 760), max_size=40))
def test_no_booking_is_on_a_closed_day_out_of_its_window_or_too_near_another(start, closed):
    days = OpenDays(
        frozenset(WORKING_DAYS),
        dict(holidays().closures) | {start + timedelta(days=n): "closed" for n in closed},
    )
    bookings = booked_dates(course(start), days)

    for visit, on, reason in bookings:
        assert (on is None) == bool(reason)
        if on is not None:
            assert days.is_open(on)
            assert visit.earliest <= on <= visit.latest
    assert not list(broken_gaps(a_study(), bookings))


@settings(max_examples=25, deadline=None)
@given(starts, st.sets(st.integers(0, 40), max_size=16))
def test_no_other_booking_of_a_short_course_is_better(start, closed):
    days = OpenDays(frozenset(WORKING_DAYS), {start + timedelta(days=n): "closed" for n in closed})
    planned = course(start, visits=6)

    best = booked_dates(planned, days)

    assert cost(best) == min(cost(every) for every in all_bookings(a_study(), planned, days))


@settings(max_examples=30, deadline=None)
@given(starts, st.sets(st.integers(0, 110), max_size=40))
def test_no_other_booking_of_an_unlike_study_is_better(start, closed):
    days = OpenDays(frozenset(WORKING_DAYS), {start + timedelta(days=n): "closed" for n in closed})
    planned = planned_visits(a_small_study(), a_small_participant(starts=start))[:5]

    best = booked_dates(planned, days)

    assert cost(best) == min(cost(every) for every in all_bookings(a_small_study(), planned, days))


def all_bookings(study, planned, days):
    """Every booking that breaks no gap, by trying them all."""
    choices = [(*days.within(visit.earliest, visit.latest), None) for visit in planned]
    for dates in product(*choices):
        bookings = [(visit, on, "") for visit, on in zip(planned, dates, strict=True)]
        if not any(broken_gaps(study, bookings)):
            yield bookings


@settings(max_examples=30, deadline=None)
@given(starts, st.sets(st.integers(0, 760), max_size=30), st.data())
def test_what_was_booked_stays_best_once_it_is_fixed(start, closed, data):
    days = OpenDays(frozenset(WORKING_DAYS), {start + timedelta(days=n): "closed" for n in closed})
    planned = course(start)
    first = booked(booked_dates(planned, days))
    kept = data.draw(st.sets(st.sampled_from([code for code, on in first.items() if on is not None] or [""])))
    again = booked_dates(planned, days, fixed={code: first[code] for code in kept if code})

    assert cost(again) == cost([(v, first[v.code], "") for v in planned])
