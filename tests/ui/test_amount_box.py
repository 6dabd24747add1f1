import pytest
from PySide6.QtCore import QLocale

from ui.amount_box import AmountBox


@pytest.mark.parametrize(
    ("amount", "shown"), [(10, "10 mg"), (7.5, "7.5 mg"), (0.25, "0.25 mg"), (100, "100 mg"), (0, "0 mg")]
)
def test_no_zero_stands_at_the_end_of_an_amount(qtbot, amount, shown):
    box = AmountBox()
    qtbot.addWidget(box)
    box.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    box.setRange(0, 10_000)
    box.setDecimals(2)
    box.setSuffix(" mg")
    box.setValue(amount)

    assert box.text() == shown


def test_nor_where_a_comma_stands_before_the_fraction(qtbot):
    box = AmountBox()
    qtbot.addWidget(box)
    box.setLocale(QLocale(QLocale.Language.Spanish, QLocale.Country.Spain))
    box.setDecimals(2)
    box.setValue(7.5)

    assert box.text() == "7,5"
