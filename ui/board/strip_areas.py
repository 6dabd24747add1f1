"""Where the steps of a block stand on it, and which word of theirs has room."""

from PySide6.QtCore import QRectF

from ui.board.strip import Piece
from ui.board.time_scale import TimeScale
from ui.ink import Ink

STRIP_SHARE = 0.46


def strip_band(rect: QRectF) -> QRectF:
    """The part of a block in which its steps stand."""
    band = QRectF(rect)
    band.setTop(rect.bottom() - rect.height() * STRIP_SHARE)
    return band.adjusted(1, 0, -1, -1.5)


def piece_area(piece: Piece, band: QRectF, scale: TimeScale, *, shift: int = 0) -> QRectF:
    """Where a piece stands in a band; of no width where it lies beyond."""
    left = max(scale.x(piece.start + shift), band.left())
    right = min(scale.x(piece.end + shift), band.right())
    top = band.top() + band.height() * piece.top
    return QRectF(left, top, max(right - left, 0), band.height() * (piece.bottom - piece.top))


def word_on(area: QRectF, words: tuple[str, ...], ink: Ink) -> str | None:
    """The longest that fits on a piece; None where none does."""
    if ink.small_metrics.capHeight() + 1.5 > area.height():
        return None
    return next((word for word in words if ink.width(word, "small") + 6 <= area.width()), None)
