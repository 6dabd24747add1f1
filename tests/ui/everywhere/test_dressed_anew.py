"""A theme chosen while the window is open gives what a start in that theme gives."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip

from tests.ui.everywhere.cut_cells import settle
from tests.ui.everywhere.places import live_a_day, pages
from tests.ui.test_theme import READABLE, contrast
from ui import theme
from ui.act import Act
from ui.theme import PAINTED_MS, Theme

BEFORE = {Theme.LIGHT: Theme.CONTRAST, Theme.DARK: Theme.LIGHT, Theme.CONTRAST: Theme.DARK}


class Dressings(QObject):
    """Counts how often each widget is told of another style."""

    def __init__(self):
        super().__init__()
        self.counts = {}

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.StyleChange:
            self.counts[id(watched)] = self.counts.get(id(watched), 0) + 1
        return False


def pictures(window):
    """Every page; History says at its top how far its check has come, and the rooms are a bar of Qt's own."""
    seen = {}
    for name, _ in pages(window):
        settle()
        if name != Act.SHOW_HISTORY:
            seen[name] = window.centralWidget().grab().toImage()
    return seen


@pytest.mark.parametrize("look", BEFORE)
def test_pages_look_as_if_the_program_had_started_in_it(look, session, window_in, qapp):
    live_a_day(session)
    window = window_in(1.0, BEFORE[look])
    before = pictures(window)
    theme.apply(qapp, look)
    QTest.qWait(20 * PAINTED_MS)  # by then the pages that nobody saw have it too
    anew = pictures(window)
    window.close()
    started = pictures(window_in(1.0, look))

    assert [name for name in started if anew[name] != started[name]] == []
    assert [name for name in started if anew[name] == before[name]] == []


def test_hints_can_be_read_in_each_theme_that_follows(window, qapp):
    seen = {}
    for look in (*BEFORE, Theme.LIGHT):
        theme.apply(qapp, look)
        QToolTip.showText(QPoint(10, 10), "What it does", window)
        tip = next(one for one in qapp.topLevelWidgets() if one.metaObject().className() == "QTipLabel")
        image = tip.grab().toImage().copy(tip.contentsRect().adjusted(3, 3, -3, -3))
        colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        ground = image.pixelColor(0, 0).name()
        seen[look] = max(contrast(ground, colour) for colour in colours)
        tip.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert min(seen.values()) >= READABLE, seen


@pytest.mark.parametrize(("look", "most"), [(Theme.LIGHT, 0), (Theme.DARK, 0), (Theme.CONTRAST, 1)])
def test_wider_outlines_move_everything_once_and_others_nothing(window, qapp, look, most):
    dressings = Dressings()
    qapp.installEventFilter(dressings)
    try:
        theme.apply(qapp, look)
    finally:
        qapp.removeEventFilter(dressings)
        theme.apply(qapp, Theme.LIGHT)

    assert window.isVisible()
    assert max(dressings.counts.values(), default=0) == most
