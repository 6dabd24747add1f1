from planner.model.places import PlaceKind
from planner.model.stage import Stage
from ui.board.pills import of_stage


def test_monitored_is_never_cut_short_to_what_is_read_as_monday():
    assert of_stage(Stage.MONITORED, PlaceKind.SLOT) == ("monitored", "monitored")


def test_a_bed_is_called_a_bed_in_little_room_too():
    assert of_stage(Stage.IN_CHAIR, PlaceKind.BED) == ("in the bed", "bed")
    assert of_stage(Stage.IN_CHAIR, PlaceKind.CHAIR) == ("in the chair", "chair")
