from PySide6.QtWidgets import QVBoxLayout, QWidget

from tests.ui.boards import AGENTS
from ui.board.legend import Legend

LINE_WIDE, TOO_NARROW = 2000, 700


def test_a_box_gives_it_as_many_lines_as_its_entries_take(qtbot):
    page, board, legend = QWidget(), QWidget(), Legend()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.addWidget(board, 1)
    column.addWidget(legend)
    legend.show_agents(AGENTS)
    heights = []
    for width in (LINE_WIDE, TOO_NARROW):
        page.resize(width, 400)
        with qtbot.waitExposed(page):
            page.show()
        heights.append(legend.height())

    assert heights == [legend.sizeHint().height(), 2 * legend.sizeHint().height()]
