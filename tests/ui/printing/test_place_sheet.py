from dataclasses import replace
from datetime import timedelta

import pytest

from planner.model.clinic_dates import OutOfService
from planner.model.moment import Moment
from tests.ui.boards import MONDAY
from tests.ui.conftest import NOW, a_participant
from tests.ui.printing.collisions import collisions
from tests.ui.printing.conftest import all_texts, beyond_the_margins, day_of
from ui.printing.ink import Box
from ui.printing.paper import Paper, PaperSize
from ui.printing.place_sheet import place_sheet


@pytest.fixture
def made(qapp, desk, agents, imprint):
    return lambda sheet, size=PaperSize.LETTER: place_sheet(sheet, agents, imprint, paper=Paper(size))


def test_each_place_names_who_is_in_it_with_dose_and_times(made, desk):
    text = all_texts(made(day_of(desk, "0012")))

    assert "Monday 23 November 2026" in text
    assert text.index("\nChair 1\n") < text.index("\nSlot 1\n")
    assert "TAR 1 mg (1st dose)" in text
    assert "08:00–09:00" in text  # in the chair
    assert "09:00–Tue 09:00" in text  # in the slot
    assert "First dose, stays the night" in text
    assert "Free all day" in text


def test_each_check_has_its_time_over_an_empty_box(made, desk):
    sheet = day_of(desk, "0012")
    checks = [check for visit in sheet.visits for stay in visit.stays for check in stay.checks]
    pages = made(sheet)
    boxes = [
        ink for page in pages for ink in page.ink if isinstance(ink, Box) and ink.width == 0.7 and ink.w > 20
    ]
    texts = all_texts(pages).splitlines()

    assert len(checks) == 17
    assert len(boxes) == len(checks)
    assert all(f"{check.at:%H:%M}" in " ".join(texts) for check in checks)
    assert texts.count("ICE") == sum(check.kind == "neuro" for check in checks)


def test_a_check_that_was_recorded_has_its_time_in_the_box(made, desk):
    day_of(desk, "0012")
    desk.treatment.note("0012", "S1", Moment.ARRIVED, at=NOW.replace(hour=8, minute=0))
    desk.treatment.start_infusion("0012", "S1", "tarlatamab", at=NOW.replace(hour=9, minute=0))
    desk.treatment.check("0012", "S1", at=NOW.replace(hour=9, minute=17))

    assert all_texts(made(desk.sheets.day(MONDAY))).count("✓ 09:17") == 1


def test_printed_again_after_a_late_start_the_times_have_moved(made, desk):
    day_of(desk, "0012")
    desk.treatment.note("0012", "S1", Moment.ARRIVED, at=NOW.replace(hour=8, minute=0))
    desk.treatment.start_infusion("0012", "S1", "tarlatamab", at=NOW.replace(hour=9, minute=35))
    text = all_texts(made(desk.sheets.day(MONDAY)))

    assert "09:35–Tue 09:35" in text
    assert "Recorded: arrived 08:00, TAR started 09:35." in text
    assert "09:00–Tue 09:00" not in text


def test_who_is_still_here_stands_first_and_once(made, desk):
    day_of(desk, "0012")
    desk.enrol(a_participant("0034", MONDAY + timedelta(days=1)))
    desk.placing.place(
        "0034/S1", arrival=NOW.replace(day=24, hour=7, minute=0), chair="Chair 2", slot="Slot 2"
    )
    text = all_texts(made(desk.sheets.day(MONDAY + timedelta(days=1))))

    assert text.index("Still here from last night") < text.index("\n0012\n") < text.index("\n0034\n")
    assert text.count("\n0012\n") == 2  # the visit, and the list of who stays near
    assert "0012 S1 until 09:00: see above." in text


def test_who_did_not_come_is_named_without_the_reason_since_paper_hangs_on_a_wall(made, desk):
    day_of(desk, "0012")
    desk.treatment.missed("0012", "S1", reason="Has a cold")
    text = all_texts(made(desk.sheets.day(MONDAY)))

    assert "Did not come" in text
    assert "0012 S1, missed." in text
    assert "cold" not in text


def test_who_has_no_place_is_said_before_all_others(made, desk):
    desk.enrol(a_participant("0012"))
    text = all_texts(made(desk.sheets.day(MONDAY)))

    assert text.index("Without a place") < text.index("Not laid out yet.")
    assert "1 without a place" in text


def test_what_is_out_of_the_ordinary_stands_at_the_top(made, desk):
    before = all_texts(made(desk.sheets.day(MONDAY)))
    desk.unit.make(desk.unit.set_dated(OutOfService("Chair 7", None, MONDAY, MONDAY, "Repair")))
    sheet = desk.sheets.day(MONDAY)

    assert "Exceptions" not in before
    assert "Exceptions: Chair 7 out of service (Repair)." in made(sheet)[0].texts
    assert "Chair 7" not in sheet.free


def test_the_foot_says_when_by_whom_how_far_the_trail_is_and_what_it_is_not(made, desk):
    (page, *_) = made(day_of(desk, "0012"))
    foot = "\n".join(page.texts[-4:])

    assert "Printed Mon 23 Nov 2026 10:42 by nurse." in foot
    assert "Page 1 of" in foot
    assert "Audit trail: row 412, 9f3a 77c2 1b04." in foot
    assert "Not a medical record. Check the protocol in force." in foot


@pytest.mark.parametrize("size", PaperSize)
def test_nothing_reaches_beyond_the_margins(made, desk, size):
    subjects = [f"00{number}" for number in range(20, 26)]
    pages = made(day_of(desk, *subjects), size)

    assert len(pages) > 1
    assert [beyond_the_margins(page) for page in pages] == [[]] * len(pages)


def test_the_list_of_who_stays_near_ends_the_sheet_with_a_box_for_each_call(made, desk):
    text = all_texts(made(day_of(desk, "0012")))
    near = text[text.index("Must stay within an hour of care") :]

    assert "Wed 09:00" in near
    assert "(planned)" in near
    assert "yes" in near


def test_two_calls_have_a_box_each_with_its_time_beside_it(made, desk):
    sheet = day_of(desk, "0012")
    (near,) = sheet.near
    calls = (near.until - timedelta(hours=24), near.until)
    (page, *_) = made(replace(sheet, near=(replace(near, calls=calls),)))
    boxes = [ink for ink in page.ink if isinstance(ink, Box) and ink.width == 0.7 and ink.w < 10]

    assert len({box.x for box in boxes}) == len(boxes) == 2
    assert collisions(page) == []


LONG = "Reclining chair beside the window of the isolation room no 1"


@pytest.mark.parametrize("days", [0, 1])
def test_a_long_name_of_a_place_is_not_cut_off_by_the_edge_of_the_paper(made, desk, days):
    for old, new in (("Chair 1", LONG), ("Slot 1", LONG.replace("chair", "slot"))):
        desk.unit.make(desk.unit.from_file(desk.clinic_text().replace(f'"{old}"', f'"{new}"')))
    desk.enrol(a_participant("0012", MONDAY))
    arrival, slot = NOW.replace(hour=8, minute=0), LONG.replace("chair", "slot")
    desk.placing.place("0012/S1", arrival=arrival, chair=LONG, slot=slot)
    pages = made(desk.sheets.day(MONDAY + timedelta(days=days)))

    assert [beyond_the_margins(page) for page in pages] == [[]] * len(pages)
    assert "isolation room" in all_texts(pages)


def test_of_a_day_on_which_nobody_comes_it_is_not_said_that_nobody_is_without_a_place(made, desk):
    text = all_texts(made(desk.sheets.day(MONDAY + timedelta(days=3))))

    assert "Nobody comes on this day." in text
    assert "without a place" not in text
