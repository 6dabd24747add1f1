import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from tests.ui.conftest import HTML
from ui.empty_words import EmptyWords
from ui.language import tr
from ui.palette.offer import Kind, Offer, Target, ranked
from ui.palette.palette_dialog import NOTHING, PaletteDialog

OFFERS = (
    Offer(Kind.ACTION, "Lay out the day", Target(act="lay_out"), aside="Ctrl+L", explained="Find places."),
    Offer(Kind.ACTION, "Redo", Target(act="redo"), why_not="There is nothing to redo."),
    Offer(Kind.PARTICIPANT, HTML, Target(subject_id="0012"), explained=HTML),
)


@pytest.fixture
def dialog(qtbot):
    dialog = PaletteDialog(lambda typed: ranked(typed, OFFERS))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_it_opens_with_everything_and_the_cursor_in_the_field(dialog):
    assert dialog.field.hasFocus()
    assert dialog.chosen() is OFFERS[0]
    assert dialog.said.text() == "Find places."


def test_a_few_letters_and_return_choose(dialog):
    QTest.keyClicks(dialog.field, "lotd")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)

    assert dialog.result() == dialog.DialogCode.Accepted
    assert dialog.chosen() is OFFERS[0]


def test_what_cannot_be_had_says_why_and_stays(dialog):
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)

    assert dialog.isVisible()
    assert dialog.said.text() == "Not now: There is nothing to redo."


def test_where_nothing_fits_it_says_so_and_return_does_nothing(dialog):
    QTest.keyClicks(dialog.field, "qqq")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)

    assert [label.text() for label in dialog.list.findChildren(EmptyWords)] == [tr(NOTHING)]
    assert dialog.said.text() == ""
    assert dialog.isVisible()


def test_escape_closes_it(dialog):
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)

    assert dialog.result() == dialog.DialogCode.Rejected


def test_a_click_on_a_row_chooses_it(dialog):
    rect = dialog.list.visualRect(dialog.model.index(2))
    QTest.mouseClick(dialog.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())

    assert dialog.result() == dialog.DialogCode.Accepted
    assert dialog.chosen() is OFFERS[2]


def test_a_row_is_read_out_with_its_kind_its_keys_and_why_not(dialog):
    said = [dialog.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(len(OFFERS))]

    assert said[0] == "Lay out the day, action, Ctrl+L"
    assert said[1] == "Redo, action, not now: There is nothing to redo."


def test_the_rows_are_a_sound_model(dialog):
    QAbstractItemModelTester(dialog.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    dialog.field.setText("redo")

    assert dialog.model.rowCount() == 1
