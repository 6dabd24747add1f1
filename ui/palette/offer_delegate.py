"""One row of the palette: what it is, its kind, and its keys at the right."""

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.index import Index
from ui.language import tr
from ui.palette.offer import Offer
from ui.palette.offer_model import KINDS, OfferRole

PAD = 10


class OfferDelegate(QStyledItemDelegate):
    """Paints an :class:`Offer` in one line; greyed where it cannot be had."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kinds = {kind: tr(word) for kind, word in KINDS.items()}  # not looked up anew for each row
        self._not_now = tr("not now", "an action that cannot be had")

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, row_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer: Offer = index.data(OfferRole.OFFER)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        palette, role = option.palette, QPalette.ColorRole
        if is_current:
            painter.fillRect(option.rect, palette.brush(role.Highlight))
        strong = role.HighlightedText if is_current else role.Text
        quiet = role.HighlightedText if is_current else role.PlaceholderText
        area, metrics = option.rect.adjusted(PAD, 0, -PAD, 0), option.fontMetrics
        left = area.left() + self._kind_width(metrics) + PAD
        painter.setPen(palette.color(quiet))
        above: Offer | None = index.sibling(index.row() - 1, 0).data(OfferRole.OFFER)
        if above is None or above.kind is not offer.kind:  # a word down the whole list tells nothing
            painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), self._kinds[offer.kind])
        said = offer.aside if not offer.why_not else self._not_now
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), said)
        right = area.right() - metrics.horizontalAdvance(said) - PAD
        painter.setPen(palette.color(quiet if offer.why_not else strong))
        text = metrics.elidedText(offer.text, Qt.TextElideMode.ElideRight, right - left)
        painter.drawText(
            QRect(left, area.top(), right - left, area.height()), int(Qt.AlignmentFlag.AlignVCenter), text
        )

    def _kind_width(self, metrics: QFontMetrics) -> int:
        return max(metrics.horizontalAdvance(word) for word in self._kinds.values())


def row_height(metrics: QFontMetrics) -> int:
    """The height of a row."""
    return metrics.height() + 12
