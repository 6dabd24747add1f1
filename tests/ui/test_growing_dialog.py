from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout

from ui.growing_dialog import GrowingDialog, open_roomy
from ui.plain import PlainLabel

SENTENCE = "Visits keep their day with what is left to give; one with nothing left gives up its place."


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
