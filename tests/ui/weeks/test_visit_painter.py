import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.boards import AGENTS
from ui.ink import Ink
from ui.theme import LIGHT
from ui.weeks.visit_look import Standing, agent_looks
from ui.weeks.visit_painter import VisitPainter

LOOKS = agent_looks(AGENTS)
BOTH = tuple(AGENTS)
HIGH = 18


@pytest.fixture
def painted(qapp):
    """A picture of a visit so many pixels wide."""

    def paint(width, agents, standing):
        picture = QImage(width, HIGH, QImage.Format.Format_RGB32)
        picture.fill(QColor("magenta"))
        painter = QPainter(picture)
        painting = VisitPainter(painter, Ink(LIGHT, qapp.font()), LOOKS)
        painting.block(QRectF(0, 0, width, HIGH), agents, standing)
        painter.end()
        return picture

    return paint


def is_near(color, name):
    """Is it that colour, more than the ground beside it?"""
    wanted, ground = QColor(name), QColor(LIGHT.base)
    parts = ("red", "green", "blue")

    def far(other):
        return sum(abs(getattr(color, part)() - getattr(other, part)()) for part in parts)

    return far(wanted) < far(ground)


def test_a_narrow_visit_of_two_drugs_that_is_proposed_is_outlined_in_the_colours_of_both(painted):
    picture = painted(8, BOTH, Standing.PROPOSED)
    left, right = (picture.pixelColor(x, HIGH // 2) for x in (0, 7))

    assert is_near(left, LOOKS[BOTH[0]].step.fill)
    assert is_near(right, LOOKS[BOTH[1]].step.fill)
    assert picture.pixelColor(2, HIGH // 2) == QColor(LIGHT.base)


def test_where_its_letter_would_stand_on_its_edge_there_is_none(painted):
    picture = painted(7, BOTH[:1], Standing.PROPOSED)

    assert {picture.pixelColor(x, y).name() for x in (2, 3, 4) for y in range(2, HIGH - 2)} == {LIGHT.base}


def test_a_narrow_visit_of_two_drugs_that_is_booked_is_half_and_half(painted):
    picture = painted(8, BOTH, Standing.BOOKED)

    assert [picture.pixelColor(x, 3).name() for x in (1, 6)] == [LOOKS[agent].step.fill for agent in BOTH]
