import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.board.edge_scroll import EdgeScroll


@pytest.fixture
def view(qtbot):
    made = QScrollArea()
    qtbot.addWidget(made)
    inside = QWidget()
    inside.setFixedSize(2000, 2000)
    made.setWidget(inside)
    made.resize(400, 300)
    made.show()
    return made


def scrolled(view):
    return view.horizontalScrollBar().value(), view.verticalScrollBar().value()


def test_near_an_edge_the_view_goes_on_until_the_hand_lets_go(view, qtbot):
    scroll = EdgeScroll(view)
    right = QPoint(view.viewport().width() - 2, 100)
    with qtbot.waitSignals([scroll.scrolled, scroll.scrolled]):
        scroll.follow(right)
    scroll.stop()
    across, down = scrolled(view)
    qtbot.wait(100)

    assert across > 0
    assert down == 0
    assert scrolled(view) == (across, down)


def test_in_the_middle_it_stays(view, qtbot):
    scroll = EdgeScroll(view)
    scroll.follow(QPoint(200, 140))
    qtbot.wait(100)

    assert scrolled(view) == (0, 0)


def test_a_view_that_was_closed_is_left_alone(view, qtbot):
    scroll = EdgeScroll(view)
    view.hide()
    scroll.follow(QPoint(view.viewport().width() - 2, 100))
    qtbot.wait(100)

    assert scrolled(view) == (0, 0)
