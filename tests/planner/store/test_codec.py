from datetime import date, datetime, time, timedelta, timezone
from enum import StrEnum
from zoneinfo import ZoneInfo

import pytest

from planner.errors import InvalidValue
from planner.store.codec import codec_of, instant_of, instant_text


class Fruit(StrEnum):
    PEAR = "a pear"


def test_an_instant_is_written_in_utc_whatever_its_zone() -> None:
    in_new_york = datetime(2026, 11, 1, 1, 30, tzinfo=ZoneInfo("America/New_York"), fold=1)

    assert instant_text(in_new_york) == "2026-11-01T06:30:00Z"
    assert instant_of("2026-11-01T06:30:00Z").utcoffset() == timedelta(0)


def test_an_instant_keeps_its_microseconds() -> None:
    instant = datetime(2026, 11, 23, 7, 0, 0, 1, tzinfo=timezone(timedelta(hours=-5)))

    assert instant_of(instant_text(instant)) == instant


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(InvalidValue, match="must say its time zone"):
        instant_text(datetime(2026, 11, 23))  # noqa: DTZ001 - the very thing refused


@pytest.mark.parametrize(
    ("hint", "value", "sentence"),
    [
        (float, float("nan"), "not a number that can be stored"),
        (float, float("-inf"), "not a number that can be stored"),
        (int, 2**63, "too large"),
        (str, "half an emoji \ud83d", "characters that cannot be stored"),
        (time, time(7, tzinfo=ZoneInfo("UTC")), "must be local"),
    ],
)
def test_what_sqlite_would_change_is_refused_in_a_sentence(hint: type, value: object, sentence: str) -> None:
    with pytest.raises(InvalidValue, match=sentence):
        codec_of(hint).encode(value)


@pytest.mark.parametrize(
    ("hint", "value", "plain"),
    [
        (str, "007", "007"),
        (bool, True, True),
        (float, 1, 1.0),
        (date, date(2028, 2, 29), "2028-02-29"),
        (time, time(7, 5), "07:05"),
        (time, time(7, 5, 30), "07:05:30"),
        (Fruit, Fruit.PEAR, "a pear"),
        (Fruit | None, None, None),
        (tuple[tuple[int, ...], ...], ((1,), ()), [[1], []]),
    ],
)
def test_a_value_is_written_as_json_and_comes_back(hint: object, value: object, plain: object) -> None:
    codec = codec_of(hint)

    assert codec.encode(value) == plain
    assert type(codec.encode(value)) is type(plain)
    assert codec.decode(plain) == value


def test_a_field_of_a_type_nobody_thought_of_is_a_bug() -> None:
    with pytest.raises(TypeError, match="No codec"):
        codec_of(dict[str, int])
