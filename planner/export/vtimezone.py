"""Yearly rules as a VTIMEZONE, by RRULE alone (RFC 5545 3.6.5).

Never icalendar's ``add_missing_timezones``: Thunderbird and others read its RDATE lists an hour off.
"""

from datetime import datetime, timedelta

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

from planner.export.yearly_rules import Onset, YearlyRules

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def vtimezone(rules: YearlyRules) -> Timezone:
    """The component: one observance an onset, or a single one for a zone that never changes."""
    component = Timezone()
    component.add("tzid", rules.tzid)
    for onset in sorted(rules.onsets, key=lambda onset: onset.after, reverse=True):
        component.add_component(_yearly(onset, since=rules.since))
    if not rules.onsets:
        component.add_component(_constant(rules))
    return component


def _yearly(onset: Onset, *, since: int) -> TimezoneDaylight | TimezoneStandard:
    observance = TimezoneDaylight() if onset.after > onset.before else TimezoneStandard()
    rule = {"freq": "yearly", "bymonth": onset.month, "byday": f"{onset.nth}{_DAYS[onset.weekday]}"}
    _fill(observance, onset.local(since), onset.before, onset.after, onset.name)
    observance.add("rrule", rule)
    return observance


def _constant(rules: YearlyRules) -> TimezoneStandard:
    observance = TimezoneStandard()
    begins = datetime(rules.since, 1, 1)  # noqa: DTZ001 - RFC 5545 3.6.5 asks for local time
    _fill(observance, begins, rules.offset, rules.offset, rules.name)
    return observance


def _fill(
    observance: TimezoneDaylight | TimezoneStandard,
    start: datetime,
    before: timedelta,
    after: timedelta,
    name: str,
) -> None:
    observance.add("dtstart", start)
    observance.add("tzoffsetfrom", before)
    observance.add("tzoffsetto", after)
    observance.add("tzname", name)
