"""A box for an amount: a dose, a weight, hours."""

from PySide6.QtWidgets import QDoubleSpinBox, QWidget

from ui.spin_text import in_line


class AmountBox(QDoubleSpinBox):
    """No zero stands at the end of what it shows: 10.0 mg is easily read as 100 mg.

    Source: ISMP, List of Error-Prone Abbreviations, Symbols, and Dose Designations, “trailing zero”.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        in_line(self)

    def textFromValue(self, value: float) -> str:
        text, point = super().textFromValue(value), self.locale().decimalPoint()
        return text.rstrip("0").removesuffix(point) if point in text else text
