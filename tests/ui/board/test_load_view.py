"""The load under the board: shown, said, live while a visit is in hand."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from planner.model.day_load import LoadKind
from tests.ui.conftest import NOW
from tests.ui.test_theme import contrast
from ui.act import Act
from ui.board.load_view import bar_colour
from ui.board.load_words import LIMIT
from ui.language import tr
from ui.theme import LIGHT, LOOKS

KEY = "0007/C3D1"


@pytest.fixture
def page(window, session):
    window.acts[Act.LOAD].setChecked(True)
    arrival = NOW.replace(hour=8, minute=0)
    session.attempt(lambda: session.desk.placing.place(KEY, arrival=arrival, chair="Chair 4"))
    return window.pages.day


def chairs_at(page, minute):
    load = page.pane.load._load
    curve = next(one for one in load.curves if one.kind is LoadKind.CHAIRS)
    return curve.loads[load.quarter(minute)]


def test_the_peaks_are_its_accessible_name(page):
    said = page.pane.load.accessibleName()

    assert "Chairs, beds at most 1 of 24 at 08:00" in said
    assert "Hands at most" in said


def test_it_follows_a_visit_in_hand_and_goes_back_when_that_is_let_go(page):
    page.board.choose(KEY)
    page.board.setFocus()
    before = chairs_at(page, 8 * 60)
    for _ in range(4):
        QTest.keyClick(page.board, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    in_hand = chairs_at(page, 8 * 60)
    QTest.keyClick(page.board, Qt.Key.Key_Escape)

    assert (before, in_hand, chairs_at(page, 8 * 60)) == (1, 0, 1)


@pytest.mark.qt_log_ignore("^This plugin does not support")  # of the offscreen platform, for any popup
def test_left_and_right_say_what_is_in_use_quarter_by_quarter(page):
    page.pane.load.setFocus()
    page.pane.load._cursor = page.pane.load._load.quarter(8 * 60 - 15)
    QTest.keyClick(page.pane.load, Qt.Key.Key_Right)

    assert "From 08:00" in QToolTip.text()
    assert "Chairs, beds: 1 of 24" in QToolTip.text()


@pytest.mark.qt_log_ignore("^This plugin does not support")  # of the offscreen platform, for any popup
def test_the_first_arrow_says_the_quarter_half_an_hour_before_the_unit_opens(page):
    page.pane.load.setFocus()
    QTest.keyClick(page.pane.load, Qt.Key.Key_Right)

    assert "From 06:30" in QToolTip.text()


def test_it_can_be_put_away(page, window):
    was_there = page.pane.load.isVisible()
    window.acts[Act.LOAD].setChecked(False)

    assert (was_there, page.pane.load.isVisible()) == (True, False)


def test_what_is_over_its_limit_says_so_in_words(page, session):
    arrival = NOW.replace(hour=8, minute=0)
    session.attempt(lambda: session.desk.placing.place("0012/S1", arrival=arrival, chair="Chair 5"))
    before = page.pane.load.accessibleName()
    text = session.desk.clinic_text().replace("nurses = 8", "nurses = 1")
    unit = session.desk.unit
    session.attempt(lambda: unit.make(unit.from_file(text)))

    assert "too many" not in before
    assert "Hands at most 2 of 1 at 08:00, too many from 08:00" in page.pane.load.accessibleName()


def test_over_the_names_it_says_what_the_numbers_beside_them_and_the_line_are(page):
    said = page.pane.load._said_at(QPointF(20, 10)).splitlines()

    assert said == [page.pane.load.accessibleName(), tr(LIMIT)]
    assert "Chairs, beds at most 1 of 24" in said[0]


@pytest.mark.parametrize("look", LOOKS, ids=["light", "dark", "contrast"])
def test_the_bars_are_told_from_the_line_over_them_in_every_look(look):
    assert contrast(look.text, bar_colour(look)) >= 2.5
    assert contrast(look.band, bar_colour(look)) >= 2.4


class PaintedAt(QObject):
    """Where the strip had an hour of the night when it was painted last."""

    def __init__(self, strip):
        super().__init__(strip)
        self.x = None
        strip.installEventFilter(self)

    def eventFilter(self, strip, event):
        if event.type() == QEvent.Type.Paint:
            self.x = strip._x(22 * 60)
        return False


@pytest.mark.parametrize(
    "change",
    [
        lambda page, acts: acts[Act.NARROW_NIGHT].toggle(),
        lambda page, acts: acts[Act.ZOOM_IN].trigger(),
        lambda page, acts: page.board.resize(page.board.width() - 90, page.board.height()),
    ],
    ids=["night", "zoom", "width"],
)
def test_an_instant_is_at_the_same_x_as_on_the_board_whatever_changes_the_axis(page, window, qtbot, change):
    board, painted = page.board, PaintedAt(page.pane.load)
    page.pane.load.update()
    qtbot.waitUntil(lambda: painted.x is not None)
    before = painted.x
    change(page, window.acts)
    QCoreApplication.processEvents()
    x = board.heads.width() + board.grid.scale.x(22 * 60) - board.horizontalOffset()

    assert painted.x == pytest.approx(x)
    assert abs(painted.x - before) > 4


def test_limits_are_pale_where_nothing_is_in_use_and_stand_out_over_what_is(page, session, window):
    used = painted_colours(page.pane.load)
    window.pages.show_day(date(2031, 3, 3))
    empty = painted_colours(page.pane.load)

    assert LIGHT.text in used
    assert bar_colour(LIGHT) in empty
    assert LIGHT.text not in empty


def painted_colours(load):
    """Those of the strip right of its names."""
    image = load.grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(load._view.heads.width() + 2, image.width())
        for y in range(image.height())
    }
