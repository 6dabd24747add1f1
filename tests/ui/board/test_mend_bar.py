from PySide6.QtCore import Qt

from planner.model.mend import Mend, MendKind
from tests.ui.boards import MONDAY
from ui.board.mend_bar import HINT, NOTHING, MendBar, in_lines
from ui.language import tr

MOVE = Mend(MendKind.PLACE, "Move 0012 C2D1 to 09:40, Chair 7, then Slot 2", MONDAY, "0012/C2D1")
OTHER = Mend(MendKind.LAY_OUT, "Lay out R&D again", MONDAY)


def test_each_mend_is_a_button_with_its_number_and_a_press_says_which(qtbot):
    bar = MendBar()
    qtbot.addWidget(bar)
    bar.resize(600, 200)
    bar.show()
    bar.show_mends((MOVE, OTHER))
    with qtbot.waitSignal(bar.wanted) as pressed:
        qtbot.mouseClick(bar.buttons[0], Qt.MouseButton.LeftButton)

    assert pressed.args == [MOVE]
    assert [button.text() for button in bar.buttons] == [f"&1  {MOVE.words}", "&2  Lay out R&&D again"]
    assert bar.buttons[1].accessibleName() == "Lay out R&D again"


def test_without_a_choice_there_is_a_hint_and_without_a_way_out_that_is_said(qtbot):
    bar = MendBar()
    qtbot.addWidget(bar)
    bar.show_mends((MOVE,))
    bar.show_mends(())
    nothing = bar.said.text()
    bar.show_hint()

    assert (nothing, bar.said.text(), bar.buttons) == (tr(NOTHING), tr(HINT), [])


def test_words_are_broken_where_the_width_asks_for_it(qtbot):
    metrics = MendBar().fontMetrics()
    width = metrics.horizontalAdvance("Move 0012 C2D1 to")
    lines = in_lines(MOVE.words, metrics, width).split("\n")

    assert " ".join(lines) == MOVE.words
    assert lines[0] == "Move 0012 C2D1 to"
    assert all(metrics.horizontalAdvance(line) <= width for line in lines)
