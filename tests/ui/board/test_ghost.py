import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from tests.ui.conftest import NOW
from ui.act import Act
from ui.theme import look_of

KEY = "0007/C3D1"


@pytest.fixture
def view(window, session):
    """0007 has C3D1 in Chair 4 from 08:00, the board in front and free places on it."""
    window.acts[Act.SHOW_FREE].setChecked(True)
    arrival = NOW.replace(hour=8, minute=0)
    session.attempt(lambda: session.desk.placing.place(KEY, arrival=arrival, chair="Chair 4"))
    view = window.pages.day.board
    view.choose(KEY)
    view.setFocus()
    return view


def take_down(view):
    """Take it in hand and hold it over the chair below; where it stands, and where it is held."""
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    (number,) = (number for number, block in enumerate(view.blocks.blocks) if block.visit_key == KEY)
    stands = view.grid.rect(number, view.blocks.blocks[number])
    stands.translate(-view.horizontalOffset(), -view.verticalOffset())
    return stands, stands.translated(0, view.grid.lane)


def colours(view, rect):
    """How often each is seen in a part of the viewport."""
    port = view.viewport().geometry()
    image = view.grab().toImage().copy(rect.toAlignedRect().translated(port.topLeft()))
    ratio = image.devicePixelRatio()
    assert ratio == 1
    return [QColor(image.pixel(x, y)) for x in range(image.width()) for y in range(image.height())]


def darkness(view, rect):
    seen = colours(view, rect)
    return sum(255 - colour.lightness() for colour in seen) / len(seen)


def test_the_block_in_hand_is_faded_where_it_stands(view):
    (number,) = (number for number, block in enumerate(view.blocks.blocks) if block.visit_key == KEY)
    there = view.grid.rect(number, view.blocks.blocks[number])
    before = darkness(view, there.translated(-view.horizontalOffset(), -view.verticalOffset()))
    stands, _ = take_down(view)

    assert darkness(view, stands) < before / 2


def test_the_block_in_hand_shows_its_own_steps(view):
    _, held = take_down(view)
    strip = held.adjusted(4, held.height() * 0.6, -4, -3)
    seen = {colour.name() for colour in colours(view, strip)}

    assert look_of(view.palette()).card not in seen
    assert len(seen) > 6
