"""Pages drawn with a painter: on paper, into a PDF, or into a picture to look at."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLineF, QMarginsF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPagedPaintDevice, QPainter, QPdfWriter, QPen

from ui.printing.document import Document
from ui.printing.ink import Box, Fill, Ink, Line, Text
from ui.printing.page import Page
from ui.printing.pdf_catalog import in_its_language
from ui.printing.typeface import GRAIN, font

PDF_DPI = 600
_HATCH_STEP, _HATCH_WIDTH, _HATCH_GREY = 4.0, 0.4, 150
_TINT = 228
_BRUSHES = {
    Fill.WHITE: QColor(255, 255, 255),
    Fill.TINT: QColor(_TINT, _TINT, _TINT),
}


def draw(painter: QPainter, page: Page, *, dots_a_point: float) -> None:
    """One page, its upper left corner at the origin."""
    painter.save()
    painter.scale(dots_a_point, dots_a_point)
    for ink in page.ink:
        _draw(painter, ink)
    painter.restore()


def draw_all(device: QPagedPaintDevice, pages: Sequence[Page], *, dpi: int) -> None:
    """All pages, one after another, on something that has pages of its own."""
    painter = QPainter(device)
    try:
        for number, page in enumerate(pages):
            if number:
                device.newPage()
            draw(painter, page, dots_a_point=dpi / 72)
    finally:
        painter.end()


def pdf(pages: Sequence[Page], document: Document) -> bytes:
    """The pages as a PDF with its fonts in it."""
    octets = QByteArray()
    buffer = QBuffer(octets)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setPageLayout(pages[0].paper.page_layout())
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(document.title)
    writer.setCreator("Clinic-Day Planner")
    draw_all(writer, pages, dpi=PDF_DPI)
    buffer.close()
    return in_its_language(bytes(octets.data()), document.language)


def picture(page: Page, *, dots_a_point: float) -> QImage:
    """The page as it will look, on white whatever the window's colours."""
    paper = page.paper
    image = QImage(
        round(paper.width * dots_a_point), round(paper.height * dots_a_point), QImage.Format.Format_RGB32
    )
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    draw(painter, page, dots_a_point=dots_a_point)
    painter.end()
    return image


def _draw(painter: QPainter, ink: Ink) -> None:
    colour = QColor(ink.grey, ink.grey, ink.grey)
    if isinstance(ink, Text):
        painter.save()
        painter.setPen(colour)
        painter.translate(ink.x, ink.y)
        painter.scale(1 / GRAIN, 1 / GRAIN)
        painter.setFont(font(ink.style))
        painter.drawText(0, 0, ink.words)
        painter.restore()
    elif isinstance(ink, Line):
        painter.setPen(QPen(colour, ink.width))
        painter.drawLine(QLineF(ink.x, ink.y, ink.to_x, ink.to_y))
    else:
        _draw_box(painter, ink, colour)


def _draw_box(painter: QPainter, box: Box, colour: QColor) -> None:
    area = QRectF(box.x, box.y, box.w, box.h)
    if box.fill in _BRUSHES:
        painter.fillRect(area, _BRUSHES[box.fill])
    elif box.fill is Fill.HATCH:
        _hatch(painter, area)
    if box.width:
        painter.setPen(QPen(colour, box.width))
        painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
        painter.drawRect(area)


def _hatch(painter: QPainter, area: QRectF) -> None:
    """Slanted lines of our own: Qt's patterns are made of the device's dots, and too fine to see on paper."""
    painter.setPen(QPen(QColor(_HATCH_GREY, _HATCH_GREY, _HATCH_GREY), _HATCH_WIDTH))
    right, bottom = area.right(), area.bottom()
    at = area.left() - area.height() + _HATCH_STEP
    while at < right:
        x, to_x = max(at, area.left()), min(at + area.height(), right)
        painter.drawLine(QLineF(x, bottom - (x - at), to_x, bottom - (to_x - at)))
        at += _HATCH_STEP
