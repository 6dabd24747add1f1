"""The paper a sheet is laid out for, in points (1/72 inch)."""

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtGui import QPageLayout, QPageSize


class PaperSize(StrEnum):
    """What a printer in the clinic holds; the first is what an American one does."""

    LETTER = "letter"
    A4 = "A4"


def size_named(name: str) -> PaperSize:
    """The size of that name; the first where there is none."""
    return PaperSize(name) if name in tuple(PaperSize) else PaperSize.LETTER


_POINTS = {PaperSize.LETTER: (612.0, 792.0), PaperSize.A4: (595.0, 842.0)}
_QT = {PaperSize.LETTER: QPageSize.PageSizeId.Letter, PaperSize.A4: QPageSize.PageSizeId.A4}
MARGIN = 36.0  # half an inch: every office printer reaches there


@dataclass(frozen=True, slots=True)
class Paper:
    """One size of paper, upright unless ``lying``."""

    size: PaperSize = PaperSize.LETTER
    lying: bool = False

    @property
    def width(self) -> float:
        """From edge to edge."""
        return _POINTS[self.size][1 if self.lying else 0]

    @property
    def height(self) -> float:
        """From edge to edge."""
        return _POINTS[self.size][0 if self.lying else 1]

    @property
    def text_width(self) -> float:
        """Between the margins."""
        return self.width - 2 * MARGIN

    @property
    def turned(self) -> "Paper":
        """The same paper lying."""
        return replace(self, lying=True)

    def page_layout(self) -> QPageLayout:
        """For a printer or a PDF: the whole page, as the margins are ours."""
        lying = QPageLayout.Orientation.Landscape
        upright = QPageLayout.Orientation.Portrait
        layout = QPageLayout()
        layout.setMode(QPageLayout.Mode.FullPageMode)
        layout.setPageSize(QPageSize(_QT[self.size]))
        layout.setOrientation(lying if self.lying else upright)
        return layout
