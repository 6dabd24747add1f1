import pytest
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QTableView

from ui.wrapping_heads import WrappingHeads

TITLES = ("New window", "Since previous dose", "In service", "First doses", "Watch for", "Restart clock")


@pytest.mark.parametrize("points", [8.0, 9.0, 9.5, 10.0, 11.0, 13.5])
def test_a_head_that_has_the_width_it_asks_for_stands_in_one_line(qtbot, points):
    table, model = QTableView(), QStandardItemModel(0, len(TITLES))
    qtbot.addWidget(table)
    model.setHorizontalHeaderLabels(TITLES)
    table.setModel(model)
    heads = WrappingHeads(table)
    font = heads.font()
    font.setPointSizeF(points)
    heads.setFont(font)
    table.setHorizontalHeader(heads)
    heads.are_fitted = True
    whole = [heads.widths(section)[0] for section in range(len(TITLES))]
    for section, width in enumerate(whole):
        heads.resizeSection(section, width)
    high = [heads.sectionSizeFromContents(section).height() for section in range(len(TITLES))]
    heads.resizeSection(0, whole[0] * 2 // 3)

    assert set(high) == {high[0]}
    assert heads.sectionSizeFromContents(0).height() > high[0]
