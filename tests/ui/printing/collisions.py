"""What on a page stands in another's way, seen as a reader does."""

from itertools import combinations

from PySide6.QtCore import QRectF

from ui.printing.ink import Box, Ink, Line, Text
from ui.printing.page import Page
from ui.printing.typeface import width

CAPITAL, BELOW = 0.7, 0.15  # of a size: how high most letters reach, and how deep a few
HAIR = 0.1  # points: what touches does not collide


def area(text: Text) -> QRectF:
    """Where the letters are."""
    size = text.style.size
    return QRectF(text.x, text.y - CAPITAL * size, width(text.words, text.style), (CAPITAL + BELOW) * size)


def collisions(page: Page) -> list[str]:
    """Texts that stand over one another, over the edge of a box, or on a line that is no stroke through."""
    texts = [ink for ink in page.ink if isinstance(ink, Text) and ink.words.strip()]
    areas = {id(text): area(text).adjusted(HAIR, HAIR, -HAIR, -HAIR) for text in texts}
    found = [
        f"“{one.words}” and “{other.words}”"
        for one, other in combinations(texts, 2)
        if areas[id(one)].intersects(areas[id(other)])
    ]
    found += [
        f"“{text.words}” and {ink}"
        for ink in page.ink
        if not isinstance(ink, Text)
        for text in texts
        if _is_crossed(areas[id(text)], ink) and not strikes(ink, text)
    ]
    return found


def strikes(ink: Ink, text: Text) -> bool:
    """Is it a stroke through these words, from their first letter to their last?"""
    if not isinstance(ink, Line) or not area(text).contains(ink.to_x, ink.to_y):
        return False
    whole = width(text.words, text.style)
    return abs(ink.x - text.x) < HAIR and abs(ink.to_x - ink.x - whole) < HAIR


def _is_crossed(letters: QRectF, ink: Ink) -> bool:
    if isinstance(ink, Line):
        left, right = sorted((ink.x, ink.to_x))
        top, bottom = sorted((ink.y, ink.to_y))
        return letters.intersects(QRectF(left, top, max(right - left, 0.01), max(bottom - top, 0.01)))
    assert isinstance(ink, Box)
    room = QRectF(ink.x, ink.y, ink.w, ink.h)
    return room.intersects(letters) and not room.contains(letters)
