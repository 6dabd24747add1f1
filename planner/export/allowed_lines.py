"""The only lines that may stand in a calendar of ours, unfolded: its beginning, one event, and its end.

Written out a second time, apart from what writes them, so that a slip there is found here.
"""

import re

_TEXT = r"(?:[^\x00-\x1f\x7f-\x9f\u2028\u2029\\;,]|\\[\\;,])*"
_ZONE = r"[A-Za-z0-9/_+-]+"
_LOCAL = r"\d{8}T\d{6}"
_UTC = rf"{_LOCAL}Z"
_ZONED = rf";TZID={_ZONE}:{_LOCAL}"
HEAD = re.compile(
    r"BEGIN:VCALENDAR\r\n"
    r"VERSION:2\.0\r\n"
    r"PRODID:-//Clinic-Day Planner//Clinic days//EN\r\n"
    r"CALSCALE:GREGORIAN\r\n"
    r"NAME:Clinic days\r\n"
    r"X-WR-CALNAME:Clinic days\r\n"
    r"REFRESH-INTERVAL;VALUE=DURATION:PT\d+H\r\n"
    r"X-PUBLISHED-TTL:PT\d+H\r\n"
    rf"X-WR-TIMEZONE:{_ZONE}\r\n"
    rf"BEGIN:VTIMEZONE\r\nTZID:{_ZONE}\r\n"
    rf"(?:(?:BEGIN:(?:STANDARD|DAYLIGHT)|END:(?:STANDARD|DAYLIGHT)|DTSTART:{_LOCAL}|RRULE:[A-Z0-9=;-]+"
    r"|TZNAME:[A-Z0-9+-]+|TZOFFSET(?:FROM|TO):[+-]\d{4,6})\r\n)+"
    r"END:VTIMEZONE\r\n"
)
EVENT = re.compile(
    r"BEGIN:VEVENT\r\n"
    rf"SUMMARY:(?P<summary>{_TEXT})\r\n"
    rf"(?:DTSTART:{_UTC}\r\nDTEND:{_UTC}|DTSTART{_ZONED}\r\nDTEND{_ZONED})\r\n"
    rf"DTSTAMP:{_UTC}\r\n"
    r"UID:(?P<uid>[A-Za-z0-9._@-]+)\r\n"
    r"SEQUENCE:\d+\r\n"
    r"CATEGORIES:(?P<category>[A-Za-z]+)\r\n"
    r"CLASS:PRIVATE\r\n"
    rf"CREATED:{_UTC}\r\n"
    rf"LAST-MODIFIED:{_UTC}\r\n"
    rf"LOCATION:(?P<place>{_TEXT})\r\n"
    r"STATUS:(?:CONFIRMED|CANCELLED)\r\n"
    r"TRANSP:(?:OPAQUE|TRANSPARENT)\r\n"
    r"X-MICROSOFT-CDO-BUSYSTATUS:(?:BUSY|FREE)\r\n"
    r"END:VEVENT\r\n"
)
END = "END:VCALENDAR\r\n"
