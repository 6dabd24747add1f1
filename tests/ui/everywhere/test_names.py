"""What a screen reader is told: every control that can have the cursor has a name, wherever it stands."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QWidget,
)

from tests.ui.everywhere.places import DIALOGS, SHAPES, live_a_day, our_classes, pages

INSIDE = (QComboBox, QAbstractSpinBox)
"""Their own fields take the cursor for them, and are read with their names."""


def nameless(top: QWidget) -> list[str]:
    """The controls in sight that can have the cursor and have no name."""
    return [
        _described(one)
        for one in (top, *top.findChildren(QWidget))
        if one.isVisible() and _can_have_cursor(one) and one.window() is top.window() and not _name(one)
    ]


def _can_have_cursor(one: QWidget) -> bool:
    is_part = isinstance(one.parent(), INSIDE) and isinstance(one, QLineEdit)
    return bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and not is_part and not isinstance(one, QTabBar)


def _name(one: QObject) -> str:
    seen = QAccessible.queryAccessibleInterface(one)
    if seen is None:
        return ""
    if isinstance(one, QComboBox):  # on Linux its name is what is chosen, and says nothing of between what
        labels = (label.text(QAccessible.Text.Name) for label, _ in seen.relations() if label is not None)
        return next(labels, "") or seen.text(QAccessible.Text.Description)
    return seen.text(QAccessible.Text.Name)


def _described(one: QWidget) -> str:
    above: QObject | None = one
    names = []
    while above is not None:
        names.append(above.objectName() or type(above).__name__)
        above = above.parent()
    return " < ".join(names[:4])


def test_every_dialog_can_be_walked_through():
    dialogs = {name for name, one in our_classes().items() if issubclass(one, QDialog)}

    assert dialogs - SHAPES == DIALOGS.keys()


def test_every_control_of_every_page_has_a_name(window, session):
    live_a_day(session)
    lost = {page: nameless(top) for page, top in pages(window)}

    assert {page: one for page, one in lost.items() if one} == {}


def test_every_control_of_every_dialog_has_a_name(window, session, qtbot):
    live_a_day(session)
    lost = {}
    for name, making in DIALOGS.items():
        dialog = making(session, window)
        qtbot.addWidget(dialog)
        dialog.show()
        lost[name] = nameless(dialog)
        dialog.close()

    assert {name: one for name, one in lost.items() if one} == {}


def keeping_tab(top: QWidget) -> list[str]:
    """The controls from which Tab does not lead on."""
    keeping = []
    for one in top.findChildren(QWidget):
        is_table = isinstance(one, QAbstractItemView) and one.tabKeyNavigation()
        is_text = isinstance(one, QPlainTextEdit | QTextEdit) and not (
            one.tabChangesFocus() or one.isReadOnly()
        )
        if (is_table or is_text) and one.isVisible() and _can_have_cursor(one):
            keeping.append(_described(one))
    return keeping


def test_tab_leads_on_from_everywhere(window, session, qtbot):
    live_a_day(session)
    stuck = {page: keeping_tab(top) for page, top in pages(window)}
    for name, making in DIALOGS.items():
        dialog = making(session, window)
        qtbot.addWidget(dialog)
        dialog.show()
        stuck[name] = keeping_tab(dialog)
        dialog.close()

    assert {place: one for place, one in stuck.items() if one} == {}


def test_every_row_of_every_list_and_table_has_words(window, session):
    live_a_day(session)
    mute = []
    for page, top in pages(window):
        for view in top.findChildren(QAbstractItemView):
            model = view.model()
            if not view.isVisible() or model is None:
                continue
            for row in range(min(model.rowCount(), 40)):
                columns = model.columnCount() if isinstance(view, QTableView) else 1
                cells = [model.index(row, column) for column in range(columns)]
                said = [
                    cell.data(Qt.ItemDataRole.AccessibleTextRole) or cell.data(Qt.ItemDataRole.DisplayRole)
                    for cell in cells
                ]
                if not any(said):
                    mute.append((page, view.accessibleName(), row))

    assert mute == []


def test_every_block_of_the_board_is_a_list_item_with_its_state(window, session):
    live_a_day(session)
    board = window.pages.day.board
    seen = QAccessible.queryAccessibleInterface(board)
    items = [seen.child(number) for number in range(seen.childCount())]
    names = [one.text(QAccessible.Text.Name) for one in items if one.role() is QAccessible.Role.ListItem]

    assert seen.role() is QAccessible.Role.List
    assert len(names) == board.model().rowCount() > 0
    assert all(name.startswith("0012 S1, tarlatamab") for name in names)
    assert any("pinned" in name for name in names)


def test_an_error_of_the_walk_would_be_seen(qtbot):
    lonely = QWidget()
    qtbot.addWidget(lonely)
    field = QLineEdit(lonely)
    lonely.show()
    before = nameless(lonely)
    field.setAccessibleName("Reason")

    assert before == ["QLineEdit < QWidget"]
    assert nameless(lonely) == []
