from dataclasses import replace
from datetime import date, time

import pytest

from planner.errors import InvalidValue
from planner.model.clinic import Closure, NurseShift, OpeningHours
from tests.builders import a_clinic, some_settings


def test_a_closure_beats_the_weeks_rhythm():
    closed = a_clinic(closures=(Closure(date(2026, 11, 26), "Thanksgiving Day"),))

    assert closed.hours_on(date(2026, 11, 25)) is not None
    assert closed.hours_on(date(2026, 11, 26)) is None
    assert closed.hours_on(date(2026, 11, 28)) is None
    assert closed.closure_on(date(2026, 11, 28)) is None


@pytest.mark.parametrize(("opens", "closes"), [(time(9), time(9)), (time(18), time(7))])
def test_hours_and_shifts_run_forward(opens, closes):
    with pytest.raises(InvalidValue, match=f"cannot open at {opens:%H:%M} and close at {closes:%H:%M}"):
        OpeningHours(0, opens, closes)
    with pytest.raises(InvalidValue, match=f"cannot start at {opens:%H:%M} and end at {closes:%H:%M}"):
        NurseShift("Early", (0,), opens, closes, 3)


def test_a_weekday_that_there_is_not_is_refused():
    with pytest.raises(InvalidValue, match=r"0 \(Monday\) to 6 \(Sunday\), not 7"):
        OpeningHours(7, time(7), time(18))


def test_a_shift_of_fewer_than_nobody_is_refused():
    with pytest.raises(InvalidValue, match="The shift Early"):
        NurseShift("Early", (0,), time(7), time(15), -1)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("grid_minutes", 0, "The grid minutes must be 1 or more, not 0."),
        ("late_minutes", -5, "The late minutes must be 0 or more, not -5."),
        ("tocilizumab_doses", -1, "The tocilizumab doses must be 0 or more, not -1."),
        ("calm_share", 0, "The calm share must be above 0 and at most 1, not 0."),
        ("calm_share", 1.5, "The calm share must be above 0 and at most 1, not 1.5."),
    ],
)
def test_a_number_that_no_unit_has_is_refused(field: str, value: float, said: str) -> None:
    with pytest.raises(InvalidValue) as refused:
        replace(some_settings(), **{field: value})

    assert str(refused.value) == said
