from dataclasses import replace

from planner.model.places import PlaceKind
from planner.model.stage import Stage
from tests.ui.boards import AGENTS, board, chair_block
from ui.board.block_model import BlockModel
from ui.board.pills import of_stage, pills
from ui.theme import LIGHT


def test_monitored_is_never_cut_short_to_what_is_read_as_monday():
    assert of_stage(Stage.MONITORED, PlaceKind.SLOT) == ("monitored", "monitored")


def test_a_bed_is_called_a_bed_in_little_room_too():
    assert of_stage(Stage.IN_CHAIR, PlaceKind.BED) == ("in the bed", "bed")
    assert of_stage(Stage.IN_CHAIR, PlaceKind.CHAIR) == ("in the chair", "chair")


def test_a_drug_that_is_held_stands_on_the_block_whose_visit_goes_on_without_it(qapp):
    model, block = BlockModel(), replace(chair_block(agents=("tarlatamab",)), held=("sg",))
    model.show(board(block), AGENTS)

    assert [pill.long for pill in pills(block, model=model, look=LIGHT)] == ["no SG"]
