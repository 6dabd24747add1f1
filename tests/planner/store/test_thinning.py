from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from planner.store.thinning import kept

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
INSTANTS = st.datetimes(datetime(2025, 1, 1), datetime(2026, 11, 24), timezones=st.just(UTC))  # noqa: DTZ001


def every(step: timedelta, *, days: int) -> set[datetime]:
    return {NOW - step * n for n in range(timedelta(days=days) // step + 1)}


def test_all_of_the_last_two_days_are_kept() -> None:
    taken = every(timedelta(minutes=30), days=1)

    assert kept(taken, now=NOW) == taken


def test_of_two_years_of_half_hours_about_a_hundred_and_thirty_are_kept() -> None:
    keep = kept(every(timedelta(minutes=30), days=730), now=NOW)
    older = {at for at in keep if at <= NOW - timedelta(days=2)}

    assert len(keep - older) == 2 * 48
    assert len(older) == 12 + 10 + 9


def test_of_each_day_of_a_week_ago_the_last_is_kept() -> None:
    a_week_ago = {datetime(2026, 11, 16, hour, tzinfo=UTC) for hour in range(24)}

    assert kept(a_week_ago | {NOW}, now=NOW) == {NOW, datetime(2026, 11, 16, 23, tzinfo=UTC)}


def test_the_only_backup_is_kept_however_old() -> None:
    old = NOW - timedelta(days=3650)

    assert kept([old], now=NOW) == {old}


def test_a_backup_from_the_future_is_kept() -> None:
    future = NOW + timedelta(days=400)

    assert kept([future, NOW], now=NOW) == {future, NOW}


def test_nothing_to_thin_is_nothing_kept() -> None:
    assert kept([], now=NOW) == frozenset()


@given(st.sets(INSTANTS, min_size=1, max_size=60))
def test_the_newest_is_kept_and_nothing_is_made_up(taken: set[datetime]) -> None:
    keep = kept(taken, now=NOW)

    assert max(taken) in keep
    assert keep <= taken
    assert kept(keep, now=NOW) >= {at for at in keep if at > NOW - timedelta(days=2)}
