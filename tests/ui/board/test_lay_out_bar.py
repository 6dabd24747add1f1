from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.actions import Act


@pytest.fixture
def bar(window):
    return window.pages.day.lay_out


@pytest.fixture
def found(window, bar, qtbot):
    """The bar with a layout to keep or throw away."""
    window.acts[Act.LAY_OUT].trigger()
    qtbot.waitUntil(bar.keep.isVisible, timeout=60_000)
    return bar


@pytest.mark.slow
def test_a_layout_is_kept_as_one_edit_that_can_be_undone(found, window, session, qtbot):
    said = found.said.text()
    QTest.keyClick(found.keep, Qt.Key.Key_Return)
    placed = {block.visit_key for block in session.desk.day(date(2026, 11, 23)).blocks}
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert said.startswith("Mon 23 Nov 2026: 2 of 2 visits placed.")
    assert placed == {"0007/C3D1", "0012/S1"}
    assert session.desk.day(date(2026, 11, 23)).blocks == ()
    assert found.isHidden()


@pytest.mark.slow
def test_a_layout_thrown_away_changes_nothing(found, session, qtbot):
    changes = found.changes.count()
    qtbot.mouseClick(found.drop, Qt.MouseButton.LeftButton)

    assert changes == 2
    assert session.desk.day(date(2026, 11, 23)).blocks == ()
    assert found.isHidden()


@pytest.mark.slow
def test_stopping_gives_the_best_so_far(window, bar, qtbot):
    window.acts[Act.LAY_OUT].trigger()
    qtbot.waitUntil(lambda: bar._best.text().startswith("Best so far"), timeout=30_000)
    qtbot.mouseClick(bar.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bar.keep.isVisible() and bar.work is None, timeout=30_000)

    assert "placed" in bar.said.text()


@pytest.mark.parametrize(
    ("day", "said"),
    [(date(2026, 11, 26), "closed"), (date(2026, 11, 25), "Nobody is due")],
    ids=["closed", "empty"],
)
def test_a_day_with_nothing_to_lay_out_says_so(window, bar, day, said):
    told = []

    def close():
        box = QApplication.activeModalWidget()
        told.append(box.text())
        box.accept()

    window.pages.day.show_day(day)
    QTimer.singleShot(0, close)
    window.acts[Act.LAY_OUT].trigger()

    assert said in told[0]
    assert bar.work is None
    assert bar.isHidden()
