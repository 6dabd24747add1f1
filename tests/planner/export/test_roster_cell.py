from collections.abc import Callable
from datetime import date

import pytest

from planner.errors import InvalidValue
from planner.export.roster_cell import dose_level, first_dose_date, plain, weight

TODAY = date(2026, 11, 23)


def dated(text: str) -> date:
    return first_dose_date(text, today=TODAY)


def level(text: str) -> float:
    return dose_level(text, levels=(10, 7.5))


@pytest.mark.parametrize(
    ("read", "text", "value"),
    [
        (dated, " 2026-12-07 ", date(2026, 12, 7)),
        (dated, "2028-02-29", date(2028, 2, 29)),
        (weight, "71.5", 71.5),
        (weight, "20", 20),
        (weight, "400", 400),
        (weight, "", None),
        (level, "7.5", 7.5),
        (level, "10.0", 10),
        (plain, "'=1", "=1"),
        (plain, "'tis noon", "'tis noon"),
        (plain, " as it stands\n", " as it stands\n"),
    ],
)
def test_a_good_cell_is_read(read: Callable[[str], object], text: str, value: object):
    assert read(text) == value


@pytest.mark.parametrize(
    ("read", "text", "why"),
    [
        (dated, "", "date is missing"),
        (dated, "2027-02-29", "there is no day 2027-02-29"),
        (dated, "12/07/2026", "may be two days; write 2026-07-12 or 2026-12-07"),
        (dated, "13/07/2026", "does not begin with the year; write 2026-07-13"),
        (dated, "7.12.26", "may be two days; write 2026-07-12 or 2026-12-07"),
        (dated, "12/1/26", "may be two days; write 2026-01-12 or 2026-12-01"),
        (dated, "12/30/26", "does not begin with the year; write 2026-12-30"),
        (dated, "26-12-27", "may be two days; write 2026-12-27 or 2027-12-26"),
        (dated, "26-11-27", "may be two days; write 2026-11-27 or 2027-11-26"),
        (dated, "27/11/28", "may be two days; write 2027-11-28 or 2028-11-27"),
        (dated, "12/1/96", "is not a date; write it as 2026-12-07"),
        (dated, "40/40/26", "is not a date; write it as 2026-12-07"),
        (dated, "20261207", "is not a date"),
        (dated, "2026-W50-1", "is not a date"),
        (dated, "２０２６-12-07", "is not a date"),
        (dated, "1926-12-07", "check the year"),
        (dated, "2126-12-07", "check the year"),
        (weight, "71,5", "decimal comma; write 71.5"),
        (weight, "-4", "-4 kg is not a weight"),
        (weight, "19.9", "20 to 400"),
        (weight, "700", "20 to 400"),
        (weight, "nan", "not a number"),
        (weight, "7e1", "not a number"),
        (weight, "７０", "not a number"),
        (weight, "80 kg", "not a number"),
        (level, "", "write 10 or 7.5"),
        (level, "12", "12 is not a dose level"),
        (level, "10,5", "decimal comma; write 10.5"),
        (level, "7,5", "decimal comma; write 7.5"),
        (plain, "=1+1", "run this as a formula"),
        (plain, "x" * 2001, "shorten it"),
    ],
)
def test_a_bad_cell_is_refused_with_how_to_mend_it(read: Callable[[str], object], text: str, why: str):
    with pytest.raises(InvalidValue, match=why):
        read(text)
