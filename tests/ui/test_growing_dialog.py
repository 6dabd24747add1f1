import pytest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout

from ui.growing_dialog import GrowingDialog, open_no_higher, open_roomy
from ui.plain import PlainLabel

SENTENCE = (
    "Visits keep their day for the drugs still given; a visit with nothing left to give loses its place."
)


def opened(qtbot, *, roomy):
    dialog = GrowingDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    column.addWidget(PlainLabel(SENTENCE))
    column.addWidget(QDialogButtonBox(QDialogButtonBox.StandardButton.Close))
    dialog.setMinimumWidth(520)
    if roomy:
        open_roomy(dialog, 620, 400)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_it_opens_as_high_as_its_words_are_in_its_width(qtbot):
    dialog = opened(qtbot, roomy=False)

    assert dialog.height() == dialog.layout().totalHeightForWidth(dialog.width())


def test_one_that_was_opened_roomy_stays_so(qtbot):
    assert opened(qtbot, roomy=True).height() == 400


@pytest.mark.parametrize(("lines", "is_roomy"), [(2, False), (12, False), (400, True)])
def test_a_report_opens_as_high_as_its_text_is_and_no_higher_than_roomy(qtbot, lines, is_roomy):
    dialog, report = QDialog(), QPlainTextEdit("\n".join(["0012: " + SENTENCE] * lines))
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    column.addWidget(PlainLabel(SENTENCE))
    column.addWidget(report)
    open_roomy(dialog, 620, 480)
    open_no_higher(dialog, report)
    with qtbot.waitExposed(dialog):
        dialog.show()

    assert (dialog.height() == 480) is is_roomy
    assert report.verticalScrollBar().isVisible() is is_roomy
