from datetime import date, timedelta

import pytest
from PySide6.QtGui import QColor, QPainter, QPixmap

from ui.weeks.day_scale import DayScale
from ui.weeks.head_tiles import HeadTiles

SUNDAY = date(2026, 11, 22)
WHITE, INK = QColor("#ffffff"), QColor("#b3261e")
SCALE = DayScale(SUNDAY, 700, 20.0)


@pytest.fixture
def painted():
    return []


@pytest.fixture
def tiles(qapp, painted):
    def paint(painter, first, last):
        painted.append((first, last))
        painter.fillRect(int(SCALE.x(date(2026, 12, 1))), 0, 20, 10, INK)

    return HeadTiles(paint)


def draw(tiles, *, offset=0, scale=SCALE, state="as it is"):
    """What is seen of 400 pixels, so far scrolled."""
    seen = QPixmap(400, 10)
    painter = QPainter(seen)
    painter.translate(-offset, 0)
    first, last = scale.day(offset), scale.day(offset + 400)
    tiles.draw(painter, scale, first=first, last=last, unit=1, height=10, ground=WHITE, state=state)
    painter.end()
    return seen.toImage()


def test_a_day_is_where_it_belongs_however_far_it_is_scrolled(tiles):
    x = int(SCALE.x(date(2026, 12, 1)))

    for offset in (0, 7, 150):
        image = draw(tiles, offset=offset)
        assert image.pixelColor(x - offset + 2, 5) == INK
        assert image.pixelColor(x - offset - 2, 5) == WHITE


def test_what_was_painted_once_is_only_shifted(tiles, painted):
    draw(tiles)
    first = len(painted)
    draw(tiles, offset=150)

    assert first == 2
    assert len(painted) == first
    assert painted[0] == (SUNDAY, SUNDAY + timedelta(days=15))


@pytest.mark.parametrize(
    "change", [{"state": "dark"}, {"scale": DayScale(SUNDAY, 700, 24.0), "state": "wide"}]
)
def test_in_another_state_it_is_painted_anew(tiles, painted, change):
    draw(tiles)
    before = len(painted)
    draw(tiles, **change)

    assert len(painted) > before


def test_once_it_is_forgotten_too(tiles, painted):
    draw(tiles)
    before = len(painted)
    tiles.forget()
    draw(tiles)

    assert len(painted) == 2 * before
