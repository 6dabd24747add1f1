"""The offers as a list of rows."""

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from ui.index import Index
from ui.language import marked, tr
from ui.palette.offer import Kind, Offer

KINDS = {
    Kind.ACTION: marked("Action"),
    Kind.PARTICIPANT: marked("Participant"),
    Kind.VISIT: marked("Visit"),
    Kind.DAY: marked("Day"),
    Kind.ABOUT: marked("Action"),
}


class OfferRole(IntEnum):
    """What the delegate asks of a row beyond Qt's own roles."""

    OFFER = Qt.ItemDataRole.UserRole + 1


class OfferModel(QAbstractListModel):
    """Rows stay enabled even where an action cannot be had: the cursor must reach the reason."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.offers: tuple[Offer, ...] = ()

    def show(self, offers: tuple[Offer, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return offer.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return in_words(offer)
        return offer if role == OfferRole.OFFER else None


def in_words(offer: Offer) -> str:
    """A row for a screen reader: ``Lay out the day, action, Ctrl+L, not now: …``."""
    kind = tr(KINDS[offer.kind]).lower()
    why = tr("not now: {reason}", reason=offer.why_not) if offer.why_not else ""
    return ", ".join(part for part in (offer.text, kind, offer.aside, why) if part)
