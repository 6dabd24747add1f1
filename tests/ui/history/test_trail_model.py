import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from planner.model.trail import TrailSearch
from ui.history import trail_model
from ui.history.trail_model import Column, TrailModel
from ui.theme import look_of


@pytest.fixture
def model(lived, qtmodeltester) -> TrailModel:
    model = TrailModel(lived)
    model.read(TrailSearch())
    return model


def texts(model, column):
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_it_is_a_model_as_qt_wants_it(model, qtmodeltester):
    qtmodeltester.check(model)


def test_the_newest_line_comes_first_with_who_when_what_and_why(model):
    assert texts(model, Column.NUMBER) == ["7", "6", "5", "4", "3", "2", "1"]
    assert [model.index(0, column).data() for column in Column] == [
        "7", "Mon 23 Nov 2026 10:42", "nurse", "Record 0012 S1 as cancelled", "", "Ill",
    ]  # fmt: skip


def test_what_was_taken_back_says_so_in_words(model):
    assert texts(model, Column.STATE) == ["", "undo of no. 5", "taken back", "", "", "", ""]
    assert texts(model, Column.WHAT)[1:3] == [
        "Undo: Record 0012 S1 as cancelled",
        "Record 0012 S1 as cancelled",
    ]


def test_a_screen_reader_is_told_the_whole_line(model):
    said = model.index(2, Column.NUMBER).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == (
        "No. 5, Mon 23 Nov 2026 10:42, nurse, Record 0012 S1 as cancelled, taken back, reason: Snowed in"
    )


def test_what_was_taken_back_recedes(model):
    inks = [model.index(row, Column.WHAT).data(Qt.ItemDataRole.ForegroundRole) for row in range(4)]

    assert inks[2].name() == look_of(QGuiApplication.palette()).muted
    assert (inks[0], inks[1], inks[3]) == (None, None, None)


def test_a_reason_of_several_lines_is_one_line_of_the_table(lived):
    lived.desk.treatment.cancel("0007", "C3D1", reason="Snowed in\n\nall  week")
    model = TrailModel(lived)
    model.read(TrailSearch())

    assert model.index(0, Column.WHY).data() == "Snowed in all week"


def test_what_looks_like_html_is_text_in_the_tooltip_too(model):
    index = model.index(3, Column.WHY)

    assert "<img" in index.data()
    assert "<img" not in index.data(Qt.ItemDataRole.ToolTipRole)


def test_older_lines_are_read_when_they_are_scrolled_to(lived, monkeypatch):
    monkeypatch.setattr(trail_model, "PAGE", 3)
    model = TrailModel(lived)
    model.read(TrailSearch())
    shown = model.rowCount()
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())

    assert shown == 3
    assert texts(model, Column.NUMBER) == ["7", "6", "5", "4", "3", "2", "1"]
    assert not model.has_more


def test_somebody_taken_out_of_the_file_has_no_lines(model):
    model.read(TrailSearch(subject_id="0099"))

    assert model.rowCount() == 0


def test_the_heading_of_the_numbers_stands_over_them(model):
    role, across = Qt.ItemDataRole.TextAlignmentRole, Qt.Orientation.Horizontal

    assert model.headerData(Column.NUMBER, across, role) == model.index(0, Column.NUMBER).data(role)
    assert model.headerData(Column.WHAT, across, role) is None
