from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from planner.export.yearly_rules import Onset, YearlyRules, yearly_rules

HOUR = timedelta(hours=1)
CHANGING = ("America/New_York", "Europe/Berlin", "Europe/Dublin", "Australia/Lord_Howe", "Pacific/Auckland")
UNRULY = ("Africa/Casablanca", "America/Santiago", "Asia/Gaza")


def onset_before(rules: YearlyRules, instant: datetime) -> Onset:
    """The last onset up to that instant, by the rules alone."""
    past = [
        (onset.instant(year), onset)
        for year in (instant.year - 1, instant.year, instant.year + 1)
        for onset in rules.onsets
        if onset.instant(year) <= instant
    ]
    return max(past, key=lambda found: found[0])[1]


def test_new_york_has_the_rules_in_force_since_2007():
    rules = yearly_rules(ZoneInfo("America/New_York"), 2026, 2028)

    assert rules is not None
    assert rules.since == 2007
    assert rules.onsets == (
        Onset(3, 2, 6, 2 * HOUR, -5 * HOUR, -4 * HOUR, "EDT"),
        Onset(11, 1, 6, 2 * HOUR, -4 * HOUR, -5 * HOUR, "EST"),
    )


@pytest.mark.parametrize("key", CHANGING)
def test_the_rules_give_the_offset_of_the_iana_data_at_every_hour(key: str):
    zone = ZoneInfo(key)
    rules = yearly_rules(zone, 2025, 2029)

    assert rules is not None
    instant = datetime(2025, 1, 1, tzinfo=UTC)
    while instant.year < 2030:
        local = instant.astimezone(zone)
        onset = onset_before(rules, instant)
        assert (onset.after, onset.name) == (local.utcoffset(), local.tzname())
        instant += HOUR


def test_the_last_sunday_of_a_month_is_not_taken_for_the_fourth():
    rules = yearly_rules(ZoneInfo("Europe/Berlin"), 2027, 2027)

    assert rules is not None
    assert {onset.nth for onset in rules.onsets} == {-1}


def test_the_rules_do_not_depend_on_the_years_asked_for():
    zone = ZoneInfo("America/New_York")

    assert yearly_rules(zone, 2026, 2026) == yearly_rules(zone, 2020, 2031)


def test_a_zone_that_never_changes_has_no_onsets():
    rules = yearly_rules(ZoneInfo("Asia/Tokyo"), 2026, 2027)

    assert rules == YearlyRules("Asia/Tokyo", 1970, 9 * HOUR, "JST", ())


def test_a_zone_that_gave_up_summer_time_begins_after_it():
    rules = yearly_rules(ZoneInfo("America/Sao_Paulo"), 2026, 2027)

    assert rules is not None
    assert (rules.since, rules.onsets) == (2020, ())


@pytest.mark.parametrize("key", UNRULY)
def test_a_zone_without_yearly_rules_has_none(key: str):
    assert yearly_rules(ZoneInfo(key), 2026, 2027) is None


def test_a_change_of_law_within_the_years_leaves_no_rules():
    assert yearly_rules(ZoneInfo("America/New_York"), 2006, 2008) is None


def test_utc_needs_no_rules():
    assert yearly_rules(ZoneInfo("Etc/UTC"), 2026, 2027) is None
