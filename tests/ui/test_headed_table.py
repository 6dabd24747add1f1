from PySide6.QtCore import QModelIndex, Qt

from ui.headed_table import HeadedTable
from ui.index import Index
from ui.language import marked


class Weekdays(HeadedTable[str]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return self.shown[index.row()] if role == Qt.ItemDataRole.DisplayRole else None


def table() -> Weekdays:
    return Weekdays((marked("Day"), marked("Nurses")), more=("Until noon",))


def test_the_heads_stand_over_the_columns_and_nothing_at_the_rows(qtmodeltester):
    model = table()
    model.show_rows(("Mon", "Tue"))
    qtmodeltester.check(model)

    assert [model.headerData(column, Qt.Orientation.Horizontal) for column in range(3)] == [
        "Day", "Nurses", "Until noon",
    ]  # fmt: skip
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_new_rows_take_the_place_of_those_before(qtbot):
    model = table()
    model.show_rows(("Mon", "Tue"))
    with qtbot.waitSignal(model.modelReset):
        model.show_rows(("Wed",))

    assert (model.rowCount(), model.columnCount()) == (1, 3)
    assert model.index(0, 0, QModelIndex()).data() == "Wed"
    assert model.rowCount(model.index(0, 0)) == 0
