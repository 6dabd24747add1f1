from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from planner.model.running import Due, DueKind
from tests.ui.boards import AGENTS, running_day, running_visit
from ui.board.running_list import RunningList
from ui.theme import look_of

DAY = running_day(
    running_visit("0012", due=Due(DueKind.CHAIR, 600)), running_visit("0007", due=Due(DueKind.CHAIR, 640))
)


def shown(qtbot, *, width=320, scale=1.0, minute=620):
    rows = RunningList()
    qtbot.addWidget(rows)
    font = rows.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    rows.setFont(font)
    rows.resize(width, 400)
    rows.rows.show(DAY, minute, AGENTS)
    with qtbot.waitExposed(rows):
        rows.show()
    return rows


def lines(rows):
    return round(rows.visualRect(rows.rows.index(0)).height() / rows.fontMetrics().height())


def test_a_row_has_two_lines_and_three_where_the_font_is_large(qtbot):
    assert lines(shown(qtbot)) < lines(shown(qtbot, scale=2.0))
    assert lines(shown(qtbot, width=900, scale=2.0)) == lines(shown(qtbot, width=900))


def test_what_is_late_has_a_bar_at_its_edge_and_what_is_not_has_none(qtbot):
    rows = shown(qtbot)
    look = look_of(rows.palette())
    picture = rows.viewport().grab().toImage()
    edges = [picture.pixelColor(1, rows.visualRect(rows.rows.index(row)).center().y()) for row in (0, 1)]

    assert edges == [QColor(look.danger), QColor(look.base)]


def test_a_press_says_whose_row_it_was(qtbot):
    rows = shown(qtbot)
    with qtbot.waitSignal(rows.visitChosen) as chosen:
        qtbot.mouseClick(
            rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.rows.index(1)).center()
        )

    assert chosen.args == ["0007/C5D8"]
    assert rows.chosen_key() == "0007/C5D8"


def test_what_has_no_room_is_in_the_tooltip(qtbot):
    rows = shown(qtbot)
    tip = rows.rows.index(0).data(Qt.ItemDataRole.ToolTipRole)

    assert "0012 C5D8, Chair 1: Into the chair, 10:00, 20 min late" in tip


MANY = [running_visit(f"{number:04}", due=Due(DueKind.CHAIR, 500 + number)) for number in range(1, 30)]


def a_long_list(qtbot, *, minute, chosen=None):
    """With more rows than there is room for, in front."""
    rows = RunningList()
    qtbot.addWidget(rows)
    rows.resize(320, 300)
    rows.show_day(running_day(*MANY), minute, AGENTS, chosen=chosen)
    with qtbot.waitExposed(rows):
        rows.show()
    return rows


def noted_at_once(qtbot, *, minute, scrolled=0):
    """A long list of which the row on top is noted at this minute and sinks to the end."""
    rows = a_long_list(qtbot, minute=minute, chosen="0001/C5D8")
    rows.verticalScrollBar().setValue(scrolled)
    noted = running_visit("0001", due=Due(DueKind.CHAIR, 900))
    rows.show_day(running_day(*MANY[1:], noted), minute, AGENTS, chosen="0001/C5D8")
    return rows


def is_chosen_in_view(rows):
    return rows.viewport().rect().contains(rows.visualRect(rows.currentIndex()))


def test_when_the_row_on_top_was_noted_and_sinks_the_late_ones_stay_in_view(qtbot):
    rows = noted_at_once(qtbot, minute=600)

    assert rows.chosen_key() == "0001/C5D8"
    assert rows.currentIndex().row() == len(MANY) - 1
    assert rows.verticalScrollBar().value() == 0
    assert rows.indexAt(rows.viewport().rect().topLeft()).data().startswith("0002")


def test_where_nothing_is_late_the_chosen_row_stays_in_view_when_it_sinks(qtbot):
    assert is_chosen_in_view(noted_at_once(qtbot, minute=400))


def test_a_chosen_row_that_was_scrolled_away_does_not_pull_the_list_after_it(qtbot):
    rows = noted_at_once(qtbot, minute=400, scrolled=12)

    assert not is_chosen_in_view(rows)
    assert rows.verticalScrollBar().value() == 12


def test_it_opens_with_the_latest_in_view_whoever_is_chosen(qtbot):
    rows = a_long_list(qtbot, minute=600)
    rows.hide()
    rows.choose("0029/C5D8")  # as a block of the board is pressed while another tab is in front
    rows.show()

    assert rows.chosen_key() == "0029/C5D8"
    assert rows.verticalScrollBar().value() == 0
