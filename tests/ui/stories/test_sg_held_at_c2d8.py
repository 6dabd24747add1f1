"""The neutrophils are too low on day 8 of cycle 2: SG is held there, and given again from cycle 3."""

import pytest

from planner.model.hold import HoldReason
from tests.ui.boards import MONDAY
from tests.ui.stories.conftest import enter, typed
from ui.act import Act

pytestmark = pytest.mark.slow


def test_sg_is_held_at_c2d8_from_its_block_and_given_again_from_its_line(nurse):
    subject = nurse.due("C2D8")

    def hold(dialog):
        typed(dialog.agent, "sacituzumab")
        typed(dialog.reason, "Labs")
        typed(dialog.note, "ANC 800")
        enter(dialog.note)

    nurse.click_block(subject, "C2D8")
    nurse.in_dialog(Act.HOLD, hold)
    (held,) = nurse.desk.happened(subject).holds

    assert (held.agent, held.since, held.reason, held.note) == ("sg", "C2D8", HoldReason.LABS, "ANC 800")
    assert not [block for block in nurse.desk.day(MONDAY).blocks if block.subject_id == subject]
    assert nurse.visit(subject, "C2D15").planned.template.agents == ("tarlatamab",)
    assert nurse.is_clean()

    def give_again(dialog):
        assert dialog.head.text() == "Held: sacituzumab govitecan from C2D8 on (labs)."
        typed(dialog.reason, "ANC 1600")
        enter(dialog.reason)

    nurse.choose_line(subject, "C3D1")
    nurse.in_dialog(Act.RESUME, give_again)

    assert nurse.visit(subject, "C3D1").planned.template.agents == ("tarlatamab", "sg")
    assert nurse.desk.happened(subject).holds[0].until == "C3D1"
    assert nurse.is_clean()


def places(nurse):
    return {(block.visit_key, block.place, block.start) for block in nurse.desk.day(MONDAY).blocks}


def test_each_step_is_taken_back_by_one_undo(nurse):
    subject = nurse.due("C2D8")
    before = places(nurse)

    def hold(dialog):
        typed(dialog.agent, "sacituzumab")
        typed(dialog.reason, "Labs")
        enter(dialog.note)

    nurse.click_block(subject, "C2D8")
    nurse.in_dialog(Act.HOLD, hold)
    nurse.press(Act.UNDO)

    assert places(nurse) == before
    assert nurse.desk.happened(subject).holds == ()
