"""A dialog that grows with what is said in it and with its font, and in which Tab goes as it is read."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QWidget

from ui.tab_order import as_it_is_read

USUAL_LINE = 15  # pixels: the height of a line in the font that sizes are given for
BESIDE = 48  # pixels that a desktop and a frame take

LEAST_LINES, AROUND = 4, 12  # of a report, and the pixels around its text

ROOMY = "roomy"
GROWS_ON = (QEvent.Type.LayoutRequest, QEvent.Type.Show)


class GrowingDialog(QDialog):
    """Never smaller than its words need, and as it opens no larger, unless it was opened roomy.

    Qt gives a sentence that wraps no room of its own, and takes a least width that was set for a small font
    as enough for a large one. And it opens a dialog as high as its sentences were in a narrower one.
    """

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in GROWS_ON:
            self._grow(at_least=event.type() == QEvent.Type.LayoutRequest or bool(self.property(ROOMY)))
            if self.isVisible():
                as_it_is_read(self)
        return done

    def _grow(self, *, at_least: bool) -> None:
        layout = self.layout()
        if layout is None:
            return
        least = layout.totalMinimumSize().width()
        if self.minimumWidth() < least:
            self.setMinimumWidth(least)
        width = max(self.width(), least)
        needed = layout.totalHeightForWidth(width)
        height = max(self.height(), needed) if at_least else needed
        if (width, height) != (self.width(), self.height()):
            self.resize(width, height)


def open_roomy(dialog: QWidget, width: int, height: int) -> None:
    """Give it this size in the usual font and more in a larger one, as far as the screen goes."""
    dialog.setProperty(ROOMY, True)
    room, scale = dialog.screen().availableGeometry(), max(1.0, dialog.fontMetrics().height() / USUAL_LINE)
    dialog.resize(
        min(round(width * scale), room.width() - BESIDE), min(round(height * scale), room.height() - BESIDE)
    )


def open_no_higher(dialog: QDialog, report: QPlainTextEdit) -> None:
    """Take back of a roomy height what the text that is reported does not fill."""
    layout, metrics = dialog.layout(), report.fontMetrics()
    if layout is None:
        return
    margins = layout.contentsMargins()
    width = dialog.width() - margins.left() - margins.right() - 2 * AROUND
    text = metrics.boundingRect(QRect(0, 0, width, 0), Qt.TextFlag.TextWordWrap, report.toPlainText())
    wanted = max(text.height(), LEAST_LINES * metrics.lineSpacing()) + 2 * AROUND
    beside = layout.totalHeightForWidth(dialog.width()) - report.sizeHint().height()
    dialog.resize(dialog.width(), min(dialog.height(), beside + wanted))
