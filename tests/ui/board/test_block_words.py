from dataclasses import replace

from planner.model.stage import Stage
from tests.ui.boards import AGENTS, chair_block
from ui.board.block_words import marks
from ui.first_dose_words import first_among_others

BOTH = chair_block("0004", "C1D1", agents=("tarlatamab", "sg"))


def test_a_first_dose_beside_one_that_is_not_says_of_which_drug():
    block = replace(BOTH, first_of=("sg",))

    assert marks(block, AGENTS) == ("first dose of SG",)
    assert first_among_others(block, AGENTS) == "SG"


def test_where_all_that_is_given_is_given_for_the_first_time_no_drug_is_named():
    block = replace(BOTH, first_of=("sg", "tarlatamab"))

    assert marks(block, AGENTS) == ("first dose",)
    assert first_among_others(block, AGENTS) == ""


def test_who_has_a_bed_is_in_the_bed_and_not_in_a_chair():
    said = [
        marks(replace(chair_block(place=place), stage=Stage.IN_CHAIR), AGENTS)
        for place in ("Chair 1", "Bed 1")
    ]

    assert said == [("in the chair",), ("in the bed",)]


def test_a_drug_that_is_held_is_named_among_what_is_special():
    assert marks(replace(chair_block(), held=("tarlatamab",)), AGENTS) == ("no TAR",)
