"""The pens, brushes, fonts and sizes of the board and the weeks, made once for a look and a font."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPen

from ui.step_look import StepLook
from ui.theme import Look


class Ink:
    """What one look and one font need; ask ``fits`` before using it for another. Sizes grow with the font."""

    def __init__(self, look: Look, font: QFont) -> None:
        self.look, self.asked_font = look, font
        self.font = QFont(font)
        self.font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)  # as in pictures of blocks
        self.bold = QFont(self.font)
        self.bold.setBold(True)
        self.small = QFont(self.font)
        self.small.setPointSizeF(font.pointSizeF() * 0.84)
        self.metrics, self.bold_metrics, self.small_metrics = map(
            QFontMetricsF, (self.font, self.bold, self.small)
        )
        line = self.metrics.height()
        self.hour_width = self.metrics.horizontalAdvance("00:00") + 9
        self.mark = round(0.9 * line)
        self.least_lane, self.most_lane = round(2.2 * line), round(3.4 * line)
        self.text, self.muted, self.line, self.fine_line = map(
            QPen, map(QColor, (look.text, look.muted, look.line, look.fine_line))
        )
        self.base, self.shut, self.band = map(QBrush, map(QColor, (look.base, look.shut, look.band)))
        self.out = QBrush(QColor(look.line), Qt.BrushStyle.BDiagPattern)
        self.card, self.carried = QBrush(QColor(look.card)), QBrush(QColor(look.carried))
        self.alarm = QBrush(QColor(look.danger_tint))
        self.edge = QPen(QColor(look.card_edge), look.stroke)
        self.carried_edge = QPen(QColor(look.card_edge), look.stroke, Qt.PenStyle.DashLine)
        self.wrong = QPen(QColor(look.danger), 1.6 * look.stroke)
        self.chosen = QPen(QColor(look.accent), 2.6 * look.stroke)
        self.sibling = QPen(QColor(look.accent), 1.6 * look.stroke, Qt.PenStyle.DashLine)
        self.now = QPen(QColor(look.now), 2 * look.stroke)
        over = QColor(look.now)
        over.setAlpha(110)
        self.now_over = QPen(over, 2 * look.stroke)
        self._steps: dict[StepLook, tuple[QBrush, QBrush | None, QPen]] = {}
        self._widths: dict[tuple[str, str], float] = {}

    def fits(self, look: Look, font: QFont) -> bool:
        """Was this made for that look and font?"""
        return self.look is look and self.asked_font == font

    def step(self, look: StepLook) -> tuple[QBrush, QBrush | None, QPen]:
        """The fill, the pattern over it (or None) and the pen for text."""
        found = self._steps.get(look)
        if found is None:
            seen = look.on(dark=self.look.is_dark)
            ink = seen.text if self.look.stroke > 1 else seen.ink
            pattern = QBrush(QColor(ink), seen.pattern) if seen.ink else None
            found = self._steps[look] = QBrush(QColor(seen.fill)), pattern, QPen(QColor(seen.text))
        return found

    def width(self, text: str, metrics: str = "font") -> float:
        """The width of a text in ``font``, ``bold`` or ``small``, measured once."""
        key = (metrics, text)
        found = self._widths.get(key)
        if found is None:
            measure = {"font": self.metrics, "bold": self.bold_metrics, "small": self.small_metrics}
            found = self._widths[key] = measure[metrics].horizontalAdvance(text)
        return found
