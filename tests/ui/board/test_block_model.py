from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from planner.model.day_layout import Finding
from tests.ui.boards import AGENTS, board, chair_block, full_board
from ui.board.block_model import BlockModel, BlockRole


@pytest.fixture
def model(qapp):
    made = BlockModel()
    made.show(full_board(), AGENTS)
    return made


def test_it_is_a_sound_model(model, qtmodeltester):
    qtmodeltester.check(model, force_py=False)


def test_there_is_a_row_for_each_block(model):
    assert model.rowCount() == len(full_board().blocks)
    assert model.index(0).data(BlockRole.BLOCK).subject_id == "0012"


def test_a_screen_reader_is_told_all_that_a_block_shows(model):
    first_dose = model.number_of("0031/S1")
    text = model.index(first_dose).data(Qt.ItemDataRole.AccessibleTextRole)

    assert text.startswith("0031 S1, tarlatamab, Bed 1, 07:20 to 09:55, first dose")
    assert "TAR infusion 08:20 to 09:20" in text


def test_what_is_wrong_is_said_with_the_block(model):
    wrong = model.number_of("0007/C1D15")

    assert "Finding: Chair 4 holds 0007 and 0044" in model.index(wrong).data(
        Qt.ItemDataRole.AccessibleTextRole
    )
    assert model.findings(model.blocks[wrong])


def test_what_is_wrong_with_the_whole_unit_marks_no_block(qapp):
    model, shown = BlockModel(), full_board()
    keys = (shown.blocks[0].visit_key, "0001/S1", "0002/S2", "0003/C1D1", "0004/C1D1")
    shared = replace(shown, findings=(Finding("acuity", "At 08:56 it is too much.", keys),))
    own = replace(shown, findings=(Finding("pins", "It was moved.", keys[:1]),))
    model.show(shared, AGENTS)
    block = shown.blocks[0]

    assert model.findings(block)
    assert not model.is_wrong(block)
    model.show(own, AGENTS)
    assert model.is_wrong(block)


def test_the_tooltip_cannot_render_what_an_id_holds(qapp):
    model = BlockModel()
    model.show(board(replace(chair_block(), subject_id="<b>x</b>")), AGENTS)
    text = model.index(0).data(Qt.ItemDataRole.ToolTipRole)

    assert "&lt;b&gt;x&lt;/b&gt;" in text


def test_a_visits_block_is_found_by_its_place_or_by_the_visit_alone(model):
    slot = model.number_of("0031/S1", "Slot 2")

    assert model.blocks[slot].place == "Slot 2"
    assert model.number_of("0031/S1") is not None
    assert model.number_of("9999/S1") is None


def test_nothing_shown_is_an_empty_model(qapp):
    model = BlockModel()
    model.show(None, {})

    assert model.rowCount() == 0
