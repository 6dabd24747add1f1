"""Which of two places is read first; ``everywhere/test_tab_order.py`` presses Tab through each dialog."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout

from ui.tab_order import as_it_is_read, comes_first

HERE = QRect(100, 100, 50, 20)


def test_what_stands_above_or_at_the_left_in_its_line_comes_first():
    assert comes_first(HERE, QRect(100, 140, 50, 20)) < 0
    assert comes_first(HERE, QRect(160, 94, 50, 20)) < 0
    assert comes_first(HERE, QRect(40, 106, 50, 20)) > 0
    assert comes_first(HERE, QRect(160, 60, 50, 20)) > 0


def test_what_appears_between_two_fields_is_gone_to_between_them(qtbot):
    dialog, late = QDialog(), QLineEdit()
    fields = [QLineEdit() for _ in range(3)]
    column, line = QVBoxLayout(dialog), QHBoxLayout()
    for field in (fields[0], late):
        column.addWidget(field)
    for field in (fields[2], fields[1]):
        line.addWidget(field)
    column.addLayout(line)
    late.hide()
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    as_it_is_read(dialog)
    stood = dialog.focusWidget()
    late.show()
    dialog.layout().activate()
    as_it_is_read(dialog)
    reached = []
    for _ in range(3):
        dialog.focusNextChild()
        reached.append(dialog.focusWidget())

    assert stood is fields[0]
    assert reached == [late, fields[2], fields[1]]


def test_the_cursor_stands_in_the_first_field_that_can_be_filled(qtbot):
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    fields = [QLineEdit(), QLineEdit()]
    for field in fields:
        column.addWidget(field)
    fields[0].setEnabled(False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    if dialog.focusWidget() is not None:
        dialog.focusWidget().clearFocus()
    as_it_is_read(dialog)

    assert dialog.focusWidget() is fields[1]
