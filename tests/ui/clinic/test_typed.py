from datetime import time

import pytest

from planner.errors import InvalidValue
from ui.clinic.typed import clock, number, whole


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("7", time(7)),
        ("7:30", time(7, 30)),
        ("0730", time(7, 30)),
        ("07.30", time(7, 30)),
        (" 18:00 ", time(18)),
    ],
)
def test_a_time_may_be_written_as_people_do(text, at):
    assert clock(text) == at


@pytest.mark.parametrize("text", ["", "25", "7:61", "seven", "7:3", "-1", "12345"])
def test_what_is_no_time_is_refused_with_how_to_write_it(text):
    with pytest.raises(InvalidValue, match="write it like 07:30"):
        clock(text)


def test_numbers_are_read_with_a_point_or_a_comma():
    assert (number("0.5", "x"), number("0,5", "x"), whole("12", "x")) == (0.5, 0.5, 12)


@pytest.mark.parametrize(("read", "text"), [(whole, "1.5"), (whole, ""), (number, "half")])
def test_what_is_no_number_is_refused_with_what_it_was_for(read, text):
    with pytest.raises(InvalidValue, match="First doses: "):
        read(text, "First doses")
