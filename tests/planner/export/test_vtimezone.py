from zoneinfo import ZoneInfo

from planner.export.vtimezone import vtimezone
from planner.export.yearly_rules import yearly_rules

NEW_YORK = """\
BEGIN:VTIMEZONE
TZID:America/New_York
BEGIN:DAYLIGHT
DTSTART:20070311T020000
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
TZNAME:EDT
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20071104T020000
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
TZNAME:EST
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
END:VTIMEZONE
"""


def written(key: str) -> str:
    rules = yearly_rules(ZoneInfo(key), 2026, 2028)
    assert rules is not None
    return vtimezone(rules).to_ical().decode().replace("\r\n", "\n")


def test_new_york_is_two_yearly_rules():
    assert written("America/New_York") == NEW_YORK


def test_the_last_sunday_is_written_as_such():
    assert "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3" in written("Europe/Berlin")


def test_a_constant_zone_is_one_standard_time_without_a_rule():
    assert written("Asia/Tokyo") == (
        "BEGIN:VTIMEZONE\nTZID:Asia/Tokyo\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZNAME:JST\n"
        "TZOFFSETFROM:+0900\nTZOFFSETTO:+0900\nEND:STANDARD\nEND:VTIMEZONE\n"
    )
