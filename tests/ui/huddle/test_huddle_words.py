from dataclasses import replace
from datetime import date, datetime

from planner.model.clinic_dates import NursesOn
from planner.model.day_layout import Finding
from planner.model.day_lists import DueBefore
from planner.model.did_not_come import DidNotCome
from planner.model.huddle import Huddle, HuddleVisit, TooFew
from planner.model.rescue import RescueReadiness
from planner.model.visit import VisitStatus
from tests.ui.boards import AGENTS, MONDAY, NEW_YORK
from ui.huddle.huddle_words import rows, sections, tiles


def at(hour, minute=0, day=MONDAY):
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=NEW_YORK)


TUESDAY = date(2026, 11, 24)
PLACED = HuddleVisit(
    "0012", "S1", ("tarlatamab",), ("Bed 1", "Slot 2"), at(8), at(9, day=TUESDAY), ("tarlatamab",), True, 2
)
WAITING = HuddleVisit("0007", "C3D1", ("sg", "tarlatamab"), (), None, None, (), False, 0, clock_left=1)
QUIET = Huddle(MONDAY, "", True, (), (), RescueReadiness((), 0, 6), (), (), (), (), (), ())


def said(day, title):
    return next((section.lines for section in sections(day, AGENTS) if section.title == title), None)


def test_the_numbers_of_the_day_and_those_that_somebody_has_to_mend():
    day = replace(QUIET, visits=(PLACED, WAITING), here=(PLACED,))
    numbers = {tile.words: (tile.number, tile.is_wrong) for tile in tiles(day)}

    assert numbers == {
        "visits": (2, False), "first dose": (1, False), "with two drugs": (1, False),
        "overnight": (1, False), "here already": (1, False), "may get CRS": (0, False),
        "without a place": (1, True),
    }  # fmt: skip


def test_a_first_dose_beside_one_that_is_not_says_of_which_drug():
    day = replace(
        QUIET, visits=(replace(WAITING, first_of=("sg",)), replace(WAITING, first_of=WAITING.agents))
    )
    one, both = rows(day, AGENTS)

    assert "first dose of SG" in one[-1]
    assert "first dose," in both[-1]


def test_a_row_says_when_where_and_what_to_mind():
    day = replace(QUIET, visits=(PLACED, WAITING), here=(replace(PLACED, subject_id="0003"),))
    first, second, third = rows(day, AGENTS)

    assert first[1:3] + first[-1:] == ("0003", "S1", "here from the night before")
    assert second == (
        "08:00", "0012", "S1", "TAR", "Bed 1, then Slot 2", "Tue 09:00", "first dose, stays the night",
    )  # fmt: skip
    assert third == (
        "no place", "0007", "C3D1", "SG + TAR", "", "",
        "last day of its window, 1 day until the step doses begin again",
    )  # fmt: skip


def test_of_a_day_that_has_begun_it_says_who_did_not_come():
    day = replace(QUIET, did_not_come=(DidNotCome("0009", "C3D1", VisitStatus.MISSED, "Has a cold"),))

    assert said(day, "Did not come") == ("0009 C3D1, missed: Has a cold",)
    assert said(QUIET, "Did not come") is None


def test_what_is_pressing_is_marked_and_stands_first():
    few = TooFew("nurses' hands", at(9), at(10, 30), 11, 8)
    day = replace(
        QUIET,
        visits=(PLACED, WAITING),
        too_few=(few,),
        findings=(Finding("nurses' hands", "Said above."), Finding("pharmacy", "Six bags.")),
    )
    wrong = [section.title for section in sections(day, AGENTS) if section.is_wrong]

    assert wrong == ["Without a place", "Too few nurses", "Doses that cannot wait", "Other findings"]
    assert said(day, "Too few nurses") == ("09:00–10:30: nurses' hands 11, available 8",)
    assert said(day, "Without a place") == ("0007 C3D1, SG + TAR",)
    assert said(day, "Doses that cannot wait") == (
        "0007 C3D1: last day of its window, 1 day until the step doses begin again",
    )
    assert said(day, "Other findings") == ("Six bags.",)


def test_a_quiet_day_says_that_it_is_quiet_and_nothing_more():
    day = replace(QUIET, visits=(PLACED,))

    assert not any(section.is_wrong for section in sections(day, AGENTS))
    assert said(day, "Too few nurses") == ("Enough in every half hour, as the day is laid out.",)
    assert said(day, "Overnight") == ("0012 S1 in Slot 2 until Tue 09:00",)
    assert said(day, "Weigh") is None


def test_a_day_that_is_closed_or_not_laid_out_says_so():
    assert said(replace(QUIET, closed="Thanksgiving Day"), "Without a place") == (
        "The unit is closed: Thanksgiving Day.",
    )
    assert said(replace(QUIET, is_laid_out=False, visits=(WAITING,)), "Without a place") == (
        "The day is not laid out yet.",
    )


def test_findings_beyond_a_few_are_counted_and_names_are_said_once():
    day = replace(
        QUIET,
        findings=tuple(Finding("pharmacy", f"Bag {number}.") for number in range(6)),
        labs=(
            DueBefore("0012", "S1", "CBC"),
            DueBefore("0012", "S1", "ANC"),
            DueBefore("0007", "C3D1", "CBC"),
        ),
        dated=(NursesOn(MONDAY, "Early", 3, "Illness"),),
        ahead=((date(2026, 11, 26), "Thanksgiving Day"),),
    )

    assert said(day, "Other findings")[-1] == "2 more on the day's board."
    assert said(day, "Labs before a dose") == ("0012 S1 and 0007 C3D1",)
    assert said(day, "Exceptions") == ("3 nurses in the shift Early on Mon 23 Nov 2026: Illness",)
    assert said(day, "Closed days ahead") == ("Thu 26 Nov 2026: Thanksgiving Day",)


def test_a_drug_that_is_held_is_something_to_watch_for():
    (row,) = rows(replace(QUIET, visits=(replace(PLACED, held=("sg",)),)), AGENTS)

    assert row[-1] == "first dose, no SG, stays the night"
