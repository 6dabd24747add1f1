"""The marks of a course, told apart by what is drawn: a pixel here and there."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter

from planner.model.day_layout import Finding
from planner.model.history import History
from planner.model.hold import Hold, HoldReason
from planner.model.visit import VisitStatus
from tests.builders import a_course, by_code
from ui.participants.course_marks import LEGEND, legend_lines, legend_places, paint_status, paint_visit
from ui.theme import LIGHT

DOT, MIDDLE = 10.0, 30
DRUG = "#123456"
CORNERS = ((-6, -6), (6, 6), (-6, 6), (6, -6))
ABOVE = (0, -(DOT + 4) - 4)


@pytest.fixture
def seen(qapp):
    """The colours at some places, from the middle of a mark, once it was painted."""

    def at(paint, *places):
        image = QImage(2 * MIDDLE, 2 * MIDDLE, QImage.Format.Format_RGB32)
        image.fill(QColor(LIGHT.base))
        painter = QPainter(image)
        paint(painter, at=QPointF(MIDDLE, MIDDLE))
        painter.end()
        return [image.pixelColor(round(MIDDLE + x), round(MIDDLE + y)).name() for x, y in places]

    return at


def status(of):
    return lambda painter, at: paint_status(painter, LIGHT, of, at=at, color=QColor(DRUG), dot=DOT)


def mark(visit):
    return lambda painter, at: paint_visit(painter, LIGHT, visit, at=at, color=QColor(DRUG), dot=DOT)


def test_what_was_done_is_filled_what_is_booked_half_and_what_is_proposed_hollow(seen):
    halves = (-4, 0), (4, 0)

    assert seen(status(VisitStatus.DONE), *halves) == [DRUG, DRUG]
    assert seen(status(VisitStatus.BOOKED), *halves) == [DRUG, LIGHT.base]
    assert seen(status(None), *halves) == [LIGHT.base, LIGHT.base]


@pytest.mark.parametrize("of", [VisitStatus.MISSED, VisitStatus.CANCELLED])
def test_what_did_not_take_place_is_a_cross_of_two_strokes(seen, of):
    assert seen(status(of), *CORNERS) == [DRUG] * 4


def test_only_over_what_is_wrong_stands_a_red_triangle_and_over_a_note_a_stroke(seen):
    visit = by_code(a_course())["C1D8"]._replace(findings=())
    note = Finding("gap", "A day more than usual.", is_note=True)
    wrong = Finding("gap", "Too early.")

    assert seen(mark(visit), ABOVE) == [LIGHT.base]
    assert seen(mark(visit._replace(findings=(note,))), ABOVE) == [LIGHT.muted]
    assert seen(mark(visit._replace(findings=(wrong,))), ABOVE, (2, ABOVE[1] - 2)) == [LIGHT.danger] * 2


def test_what_is_held_has_a_bar_through_it(seen):
    held = by_code(a_course(History(holds=(Hold("0042", 1, "sg", "C1D8", HoldReason.LABS),))))["C1D8"]
    beyond = (-(DOT + 2), 0), (DOT + 1, 0)

    assert seen(mark(held), *beyond) == [DRUG, DRUG]
    assert seen(mark(by_code(a_course())["C1D8"]), *beyond) == [LIGHT.base, LIGHT.base]


def test_the_legend_has_every_mark_and_as_many_lines_as_it_needs(qapp):
    metrics = QFontMetrics(qapp.font())
    wide, narrow = legend_places(metrics, 5000), legend_places(metrics, 200)

    assert [place[0] for place in wide] == [place[0] for place in narrow] == list(LEGEND)
    assert legend_lines(metrics, 5000) == 1
    assert legend_lines(metrics, 200) == narrow[-1][3] + 1 > 2
    assert all(x + metrics.horizontalAdvance(word) < 200 for _, word, x, _ in narrow)
