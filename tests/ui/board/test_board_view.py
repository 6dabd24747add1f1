import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from tests.ui.boards import AGENTS, board, closed_board, full_board


@pytest.fixture
def view(opened_board):
    return opened_board(full_board())


def current(view):
    block = view.model().blocks[view.currentIndex().row()]
    return block.subject_id, block.place


def test_pressing_a_block_chooses_it(view, qtbot):
    index = view.model().index(view.model().number_of("0015/C9D8"))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())

    assert current(view) == ("0015", "Chair 2")


def test_everything_lies_within_the_width_there_is(view):
    rects = [view.visualRect(view.model().index(row)) for row in range(view.model().rowCount())]

    assert all(rect.left() >= 0 and rect.right() <= view.viewport().width() for rect in rects)
    assert view.horizontalScrollBar().maximum() == 0


def test_each_block_is_hit_at_its_own_middle(view):
    for row in range(view.model().rowCount()):
        assert view.indexAt(view.visualRect(view.model().index(row)).center()).row() == row


def test_arrows_go_along_a_row_and_to_the_next_place(view, qtbot):
    view.choose("0012/C5D8")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    along = current(view)
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_Down)
    below = current(view)
    QTest.keyClick(view, Qt.Key.Key_End)
    last = current(view)
    QTest.keyClick(view, Qt.Key.Key_Home)

    assert along == ("0027", "Chair 1")
    assert below == ("0015", "Chair 2")
    assert last == ("0018", "Slot 4")
    assert current(view) == ("0012", "Chair 1")


def test_the_wheel_with_control_zooms_and_keeps_the_time_under_the_pointer(view):
    at = QPointF(400, 100)
    before = view.grid.scale.minute(400)
    for _ in range(4):
        wheel = QWheelEvent(
            at, view.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), wheel)

    assert view.horizontalScrollBar().maximum() > 0
    assert view.grid.scale.minute(400 + view.horizontalOffset()) == pytest.approx(before, abs=1)


def test_zooming_out_ends_at_the_whole_day_and_fit_goes_there_at_once(view):
    view.zoom(3)
    view.fit()
    fitted = view.grid.scale.width
    view.zoom(0.1)

    assert fitted == pytest.approx(view.viewport().width())
    assert view.grid.scale.width == pytest.approx(view.viewport().width())


def test_choosing_brings_a_block_into_sight(view):
    view.zoom(6)
    view.horizontalScrollBar().setValue(0)
    view.choose("0029/C4D8")
    rect = view.visualRect(view.currentIndex())

    assert 0 <= rect.left() < view.viewport().width()
    assert not view.choose("9999/S1")


def test_a_screen_reader_finds_every_block_with_its_words_and_place(view):
    interface = QAccessible.queryAccessibleInterface(view)
    names = [interface.child(row).text(QAccessible.Text.Name) for row in range(interface.childCount())]
    rect = interface.child(0).rect()

    assert interface.text(QAccessible.Text.Name) == "Day board"
    assert len(names) == view.model().rowCount()
    assert names[0].startswith("0012 C5D8, sacituzumab govitecan, Chair 1, 07:05 to 10:40")
    assert rect.size() == view.visualRect(view.model().index(0)).size()


def test_free_places_can_be_shown(view):
    before = view.grid.lanes.height
    view.show_free(on=True)

    assert view.grid.lanes.height > before
    assert view.verticalScrollBar().maximum() > 0


def test_the_night_can_be_as_wide_as_the_day(view):
    view.narrow_night(on=False)

    assert view.grid.scale.x(23 * 60) - view.grid.scale.x(22 * 60) == pytest.approx(
        view.grid.scale.x(600) - view.grid.scale.x(540)
    )


@pytest.mark.parametrize("shown", [board(), closed_board(), None], ids=["empty", "closed", "waiting"])
def test_a_day_without_blocks_can_be_painted_and_walked(view, shown):
    view.model().show(shown, AGENTS)
    view.set_now(640)
    picture = view.grab()
    QTest.keyClick(view, Qt.Key.Key_Right)

    assert not picture.isNull()
    assert not view.currentIndex().isValid()


def test_nothing_on_the_board_is_edited_in_place(view):
    assert view.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers


def test_what_was_in_sight_is_so_again(view):
    view.zoom(3)
    view.horizontalScrollBar().setValue(400)
    where = view.where()
    view.fit()
    view.go_back(where)

    assert view.where() == pytest.approx(where, abs=1)


@pytest.mark.parametrize("where", [(), (1.0,), (float("nan"), 0, 0), (float("inf"), 0, 0)])
def test_nonsense_leaves_the_board_as_it_is(view, where):
    before = view.where()
    view.go_back(where)

    assert view.where() == before
