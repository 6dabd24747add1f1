"""What stands beside a visit on the sheet of a day."""

from dataclasses import replace

from planner.model.day_sheet import SheetVisit
from planner.model.visit import PlannedDose
from tests.ui.boards import AGENTS
from ui.printing.sheet_words import mark_words


def visit(*doses: tuple[str, int]) -> SheetVisit:
    given = tuple(PlannedDose(agent, ordinal, 10.0, "mg") for agent, ordinal in doses)
    return SheetVisit("0012", "C1D1", given, (), ())


def test_a_first_dose_beside_one_that_is_not_says_of_which_drug() -> None:
    assert mark_words(visit(("tarlatamab", 3), ("sg", 1)), AGENTS) == "first dose of SG"


def test_where_all_that_is_given_is_given_for_the_first_time_no_drug_is_named() -> None:
    assert mark_words(visit(("tarlatamab", 1)), AGENTS) == "first dose"
    assert mark_words(visit(("tarlatamab", 1), ("sg", 1)), AGENTS) == "first dose"


def test_a_drug_that_is_held_is_named_beside_what_is_given() -> None:
    held = replace(visit(("tarlatamab", 3)), held=("sg",))

    assert mark_words(held, AGENTS) == "no SG"
