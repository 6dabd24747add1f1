from datetime import date, time

import pytest

from planner.errors import InvalidValue
from planner.model.clinic_dates import Closure, HoursOn, NursesOn, OutOfService

EVE = date(2026, 12, 24)


def test_each_says_what_it_is_in_words() -> None:
    dated = (
        Closure(EVE, "Snow"),
        HoursOn(EVE, time(7), time(12), "Christmas Eve"),
        OutOfService("Chair 3", None, EVE, EVE, "Repair"),
        OutOfService(None, "Slot 1", EVE, date(2026, 12, 28), "Repair"),
        NursesOn(EVE, "Early", 1, "Illness"),
    )

    assert [one.words for one in dated] == [
        "closed on Thu 24 Dec 2026",
        "open 07:00–12:00 on Thu 24 Dec 2026",
        "Chair 3 out of service on Thu 24 Dec 2026",
        "Slot 1 out of service from Thu 24 Dec 2026 to Mon 28 Dec 2026",
        "1 nurse in the shift Early on Thu 24 Dec 2026",
    ]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: HoursOn(EVE, time(12), time(12), "x"), "closing comes later than opening"),
        (lambda: HoursOn(EVE, time(7), time(12), " "), "Say why the hours of Thu 24 Dec 2026 differ"),
        (lambda: OutOfService("A", "B", EVE, EVE, "x"), "one at a time"),
        (lambda: OutOfService(None, None, EVE, EVE, "x"), "one at a time"),
        (lambda: OutOfService("A", None, EVE, date(2026, 12, 23), "x"), "the last day comes after the first"),
        (lambda: OutOfService("A", None, EVE, EVE, ""), "Say why A is out of service"),
        (lambda: NursesOn(EVE, "Early", -1, "x"), "The shift Early cannot have -1 nurses"),
        (
            lambda: NursesOn(EVE, "Early", 1, ""),
            "Say why the shift Early has a different number of nurses on Thu 24 Dec 2026",
        ),
    ],
)
def test_what_cannot_be_is_refused(make, said) -> None:
    with pytest.raises(InvalidValue, match=said):
        make()
