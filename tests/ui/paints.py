"""How often a widget is painted."""

from PySide6.QtCore import QEvent, QObject


class Paints(QObject):
    """Counts how often a widget is painted."""

    times = 0

    def eventFilter(self, _watched, event):
        self.times += event.type() == QEvent.Type.Paint
        return False
