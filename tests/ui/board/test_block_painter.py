from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from planner.model.places import PlaceKind
from planner.model.stage import Stage
from ui.board.block_painter import BlockPainter, of_stage
from ui.ink import Ink
from ui.theme import LIGHT


def narrow(subject_id, font):
    """What is seen of an id in three quarters of its width."""
    ink = Ink(LIGHT, font)
    seen = QImage(100, 30, QImage.Format.Format_RGB32)
    seen.fill(LIGHT.card)
    painter = QPainter(seen)
    block = BlockPainter(painter, model=None, ink=ink, scale=None, view=QRectF(seen.rect()))
    block._small_name(subject_id, 2.0, 2.0 + ink.small_metrics.horizontalAdvance("0001") * 0.75, 15.0)
    painter.end()
    return seen


def test_of_an_id_without_room_is_seen_what_tells_it_from_another(qapp):
    font = qapp.font()

    assert narrow("0001", font) == narrow("0001", font)
    assert narrow("0001", font) != narrow("0002", font)
    assert narrow("1002", font) == narrow("2002", font)


def test_monitored_is_never_cut_short_to_what_is_read_as_monday():
    assert of_stage(Stage.MONITORED, PlaceKind.SLOT) == ("monitored", "monitored")


def test_a_bed_is_called_a_bed_in_little_room_too():
    assert of_stage(Stage.IN_CHAIR, PlaceKind.BED) == ("in the bed", "bed")
    assert of_stage(Stage.IN_CHAIR, PlaceKind.CHAIR) == ("in the chair", "chair")
