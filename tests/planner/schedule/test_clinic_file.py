from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.errors import ClinicFileFaults
from planner.model.clinic import (
    Chair,
    Clinic,
    ClinicSettings,
    Closure,
    MonitoringSlot,
    NurseShift,
    OpeningHours,
)
from planner.model.places import PlaceKind
from planner.schedule.clinic_file import read_clinic, shipped_clinic
from planner.schedule.clinic_text import clinic_text

TEXT = clinic_text(shipped_clinic())


def parts(clinic):
    return clinic.settings, clinic.chairs, clinic.slots, clinic.hours, clinic.shifts, clinic.closures


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
    )


@given(clinics())
def test_any_clinic_survives_its_own_file(clinic):
    assert parts(read_clinic(clinic_text(clinic), name="clinic.toml")) == parts(clinic)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"Chair 2"', '"Chair 1"', "The place “Chair 1” is there twice"),
        ('"Slot 2"', '"Slot 1"', "The place “Slot 1” is there twice"),
        (
            "out_of_service = []",
            'out_of_service = ["Chair 99"]',
            "names “Chair 99”, which is none of the places",
        ),
        ('zone = "America/New_York"', 'zone = "Bethesda"', "zone is “Bethesda”, which is no time zone"),
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


def test_a_file_that_is_no_toml_says_where():
    with pytest.raises(ClinicFileFaults, match=r"clinic\.toml, line 1: this is not valid TOML"):
        read_clinic("= 1", name="clinic.toml")
