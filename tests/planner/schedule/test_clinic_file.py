from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import ClinicFileFaults
from planner.model.clinic import Chair, Clinic, MonitoringSlot, NurseShift, OpeningHours
from planner.model.clinic_dates import Closure, HoursOn, NursesOn, OutOfService
from planner.model.clinic_settings import ClinicSettings
from planner.model.places import PlaceKind
from planner.schedule.clinic_file import read_clinic, shipped_clinic
from planner.schedule.clinic_text import clinic_text

LATE = date(2032, 1, 1)
LONG = "x" * 61
EXCEPTIONS = """
[[exceptions.hours]]
on = 2026-12-24
opens = "07:00"
closes = "12:00"
reason = "Christmas Eve"

[[exceptions.out_of_service]]
chair = "Chair 3"
first = 2026-12-01
last = 2026-12-04
reason = "Repair"

[[exceptions.nurses]]
on = 2026-12-23
shift = "Early"
nurses = 5
reason = "Illness"
"""
TWICE = """[[exceptions.nurses]]
on = 2026-12-23
shift = "Early"
nurses = 4
reason = "x"

[[exceptions.nurses]]"""
TEXT = clinic_text(shipped_clinic())


def parts(clinic):
    week = clinic.chairs, clinic.slots, clinic.hours, clinic.shifts, clinic.closures
    return clinic.settings, *week, clinic.other_hours, clinic.out_of_service, clinic.other_nurses


def faults_of(old, new):
    assert old in TEXT
    with pytest.raises(ClinicFileFaults) as refusal:
        read_clinic(TEXT.replace(old, new, 1), name="clinic.toml")
    return refusal.value.sentences


def test_the_shipped_clinic_has_the_published_size():
    clinic = shipped_clinic()

    assert sum(chair.place is PlaceKind.CHAIR for chair in clinic.chairs) == 21
    assert sum(chair.place is PlaceKind.BED for chair in clinic.chairs) == 3
    assert sum(slot.overnight for slot in clinic.slots) == 6


def test_the_shipped_clinic_is_open_on_working_days_from_7_to_18():
    clinic = shipped_clinic()
    friday, saturday = clinic.hours_on(date(2026, 10, 23)), clinic.hours_on(date(2026, 10, 24))

    assert friday is not None
    assert (friday.opens, friday.closes) == (time(7), time(18))
    assert saturday is None


def test_what_is_written_is_read_back():
    assert parts(read_clinic(TEXT, name="clinic.toml")) == parts(shipped_clinic())


names = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=12).filter(
    str.strip
)
minutes = st.integers(0, 240)
acuity = st.floats(0, 10, allow_nan=False)
clocks = st.lists(st.integers(0, 1439), min_size=2, max_size=2, unique=True).map(
    lambda ends: [time(minute // 60, minute % 60) for minute in sorted(ends)]
)


@st.composite
def clinics(draw):
    places = draw(st.lists(names, unique=True, max_size=6))
    beds = draw(st.integers(0, len(places)))
    slots = draw(st.lists(names, unique=True, max_size=4))
    day_slots = draw(st.integers(0, len(slots)))
    hours = draw(st.lists(st.tuples(st.integers(0, 6), clocks), min_size=1, unique_by=lambda h: h[0]))
    shifts = draw(st.lists(names, unique=True, min_size=1, max_size=3))
    closed = draw(st.lists(st.dates(date(2026, 1, 1), date(2030, 1, 1)), unique=True, max_size=4))
    week = tuple(draw(st.sets(st.integers(0, 6), min_size=1)))
    begins, ends = draw(clocks)
    other = {date(2031, 1, 1) + timedelta(days=n) for n in draw(st.sets(st.integers(0, 9), max_size=2))}
    out = (*((name, None) for name in places[:2]), *((None, name) for name in slots[:1]))
    return Clinic(
        settings=ClinicSettings(
            draw(names),
            draw(st.sampled_from(["America/New_York", "Europe/Zurich", "UTC"])),
            draw(st.integers(1, 20)),
            *(draw(minutes) for _ in range(5)),
            draw(st.integers(1, 30)),
            *(draw(acuity) for _ in range(4)),
            draw(st.floats(0, 1, exclude_min=True)),
            *(draw(st.none() | st.integers(0, 30)) for _ in range(2)),
            draw(st.booleans()),
        ),
        chairs=tuple(
            Chair(name, PlaceKind.CHAIR if n < len(places) - beds else PlaceKind.BED, draw(st.booleans()))
            for n, name in enumerate(places)
        ),
        slots=tuple(
            MonitoringSlot(name, n < len(slots) - day_slots, draw(st.booleans()))
            for n, name in enumerate(slots)
        ),
        hours=tuple(OpeningHours(day, opens, closes) for day, (opens, closes) in hours),
        shifts=tuple(NurseShift(name, week, begins, ends, draw(st.integers(0, 9))) for name in shifts),
        closures=tuple(Closure(day, draw(names)) for day in closed),
        other_hours=tuple(HoursOn(day, begins, ends, draw(names)) for day in other),
        out_of_service=tuple(
            OutOfService(chair, slot, draw(st.dates(max_value=LATE)), LATE, draw(names))
            for chair, slot in out
        ),
        other_nurses=tuple(NursesOn(LATE, name, draw(st.integers(0, 9)), draw(names)) for name in shifts),
    )


@given(clinics())
def test_any_clinic_survives_its_own_file(clinic):
    assert parts(read_clinic(clinic_text(clinic), name="clinic.toml")) == parts(clinic)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"Chair 2"', '"Chair 1"', "The place “Chair 1” is there twice"),
        ('"Slot 2"', '"Slot 1"', "The place “Slot 1” is there twice"),
        ('"Chair 2"', f'"{LONG}"', "has 61 characters: shorten it to 60 at most"),
        ('"Slot 2"', f'"{LONG}"', "has 61 characters: shorten it to 60 at most"),
        ('name = "Early"', f'name = "{LONG}"', "has 61 characters: shorten it to 60 at most"),
        (
            "out_of_service = []",
            'out_of_service = ["Chair 99"]',
            "names “Chair 99”, which is none of the places",
        ),
        ('zone = "America/New_York"', 'zone = "Bethesda"', "zone is “Bethesda”, which is not a time zone"),
        ('opens = "07:00"', 'opens = "7"', "hours[1].opens is “7”; write a time as “07:00”"),
        ('opens = "07:00"', 'opens = "19:00"', "The clinic cannot open at 19:00 and close at"),
        ('weekday = "Tuesday"', 'weekday = "Monday"', "hours has “Monday” twice"),
        ('weekday = "Tuesday"', 'weekday = "Dienstag"', "hours[2].weekday is “Dienstag”; it must be"),
        ("nurses = 8", "nurses = -8", "shifts[1].nurses is -8; it must be 0 or more"),
        ("cap = 4", "capp = 4", "“first_doses.capp” is not a key of this file; did you mean “cap”?"),
        ("schema = 1", "schema = 9", "schema is 9; this program reads files of schema 1"),
        ("cap = 4", "", "[first_doses] lacks cap"),
        ("calm_share = 0.5", "calm_share = 0", "day.calm_share is 0; it must be above 0, and 1 or less"),
        ("calm_share = 0.5", "calm_share = 50", "day.calm_share is 50; it must be above 0, and 1 or less"),
        ("oxygen_places = 6", "oxygen_places = -1", "rescue.oxygen_places is -1; it must be 0 or more"),
    ],
)
def test_each_fault_has_its_sentence(old, new, said):
    (sentence,) = faults_of(old, new)

    assert said in sentence
    assert sentence.startswith("clinic.toml, line ")


def test_the_longest_names_are_read():
    text = TEXT.replace('"Chair 2"', f'"{LONG[1:]}"', 1)

    assert LONG[1:] in [chair.name for chair in read_clinic(text, name="clinic.toml").chairs]


def test_a_file_that_is_no_toml_says_where():
    with pytest.raises(ClinicFileFaults, match=r"clinic\.toml, line 1: this is not valid TOML"):
        read_clinic("= 1", name="clinic.toml")


def test_what_is_dated_is_read_and_changes_nothing_else():
    clinic = read_clinic(TEXT + EXCEPTIONS, name="clinic.toml")

    assert clinic.other_hours == (HoursOn(date(2026, 12, 24), time(7), time(12), "Christmas Eve"),)
    assert clinic.other_nurses == (NursesOn(date(2026, 12, 23), "Early", 5, "Illness"),)
    assert clinic.out_of_service == (
        OutOfService("Chair 3", None, date(2026, 12, 1), date(2026, 12, 4), "Repair"),
    )
    assert parts(clinic)[:6] == parts(shipped_clinic())[:6]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('chair = "Chair 3"', 'chair = "Chair 99"', "“Chair 99”, which is none of the places"),
        ('chair = "Chair 3"', "", "Either a chair or a monitoring slot is out of service"),
        ("last = 2026-12-04", "last = 2026-11-04", "the last day comes after the first"),
        ('shift = "Early"', 'shift = "Night"', "“Night”, which is none of the shifts"),
        ('closes = "12:00"', 'closes = "06:00"', "The clinic cannot open at 07:00 and close at 06:00"),
        (
            "[[exceptions.hours]]",
            '[[closures]]\non = 2026-12-24\nreason = "Snow"\n\n[[exceptions.hours]]',
            "has hours for 2026-12-24, which is closed: leave one of the two out",
        ),
        (
            "[[exceptions.nurses]]",
            TWICE,
            "exceptions.nurses has “2026-12-23/Early” twice",
        ),
    ],
)
def test_each_fault_of_what_is_dated_has_its_sentence(old, new, said):
    assert old in EXCEPTIONS
    with pytest.raises(ClinicFileFaults) as refusal:
        read_clinic(TEXT + EXCEPTIONS.replace(old, new, 1), name="clinic.toml")

    (sentence,) = refusal.value.sentences
    assert said in sentence
