from datetime import timedelta

from planner.model.care_path import CheckKind
from planner.model.day_sheet import SheetCheck
from tests.ui.boards import MONDAY
from tests.ui.conftest import NOW
from tests.ui.printing.collisions import collisions
from ui.printing.check_boxes import WIDE, check_boxes
from ui.printing.ink import Box
from ui.printing.page import Page
from ui.printing.paper import Paper


def drawn(count, *, across, done=None):
    """So many checks, a quarter apart, where so many have room beside one another."""
    at = [NOW.replace(hour=8, minute=0) + number * timedelta(minutes=15) for number in range(count)]
    checks = [SheetCheck(one, CheckKind.NEURO, done=done) for one in at]
    return check_boxes(checks, within=across * WIDE + 1, on=MONDAY)


def rooms(band):
    return [ink for ink in band.ink if isinstance(ink, Box) and ink.width == 0.7]


def test_as_many_stand_in_a_row_as_have_room_and_the_rest_below(qapp):
    boxes = rooms(drawn(5, across=2))

    assert [(round(box.x / WIDE), box.y > boxes[0].y) for box in boxes[:3]] == [
        (0, False), (1, False), (0, True),
    ]  # fmt: skip
    assert len({(box.x, box.y) for box in boxes}) == 5


def test_what_comes_after_the_checks_stands_under_the_last_row_full_or_not(qapp):
    for count in (4, 5):
        band = drawn(count, across=2)

        assert max(box.y + box.h for box in rooms(band)) < band.height
        assert collisions(Page(Paper(), band.ink)) == []


def test_the_time_of_a_check_that_was_done_leaves_room_for_what_the_box_says(qapp):
    band = drawn(3, across=3, done=NOW.replace(hour=9, minute=17))

    assert collisions(Page(Paper(), band.ink)) == []
