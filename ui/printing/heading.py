"""What stands at the top of a sheet, and over each part of it."""

from ui.printing.band import Band, right
from ui.printing.ink import Box, Fill, Line, Style, Text
from ui.printing.typeface import cut, leading, lines, width

TITLE, UNDER, PART = Style(17, bold=True), Style(9), Style(10, bold=True)
PLAIN = Style(8.5)
_STRIP, _LIFT = 16.0, 4.5


def title(words: str, beside: str, *under: str, within: float) -> Band:
    """The title, something at the right edge of its line, and lines under it."""
    ink: list[Text | Line] = [
        Text(0, TITLE.size, words, TITLE),
        right(beside, Style(11, bold=True), edge=within, y=TITLE.size),
    ]
    y = TITLE.size + 4
    for line in under:
        for part in lines(line, UNDER, within):
            y += leading(UNDER)
            ink.append(Text(0, y, part, UNDER))
    ink.append(Line(0, y + 6, within, y + 6, width=1.2))
    return Band(y + 12, tuple(ink))


def again(words: str, beside: str, *, within: float) -> Band:
    """What is left of the title on the pages after the first."""
    style = Style(9, bold=True)
    return Band(
        style.size + 8,
        (
            Text(0, style.size, words, style),
            right(beside, style, edge=within, y=style.size),
            Line(0, style.size + 4, within, style.size + 4),
        ),
    )


def part(words: str, *, within: float, beside: str = "") -> Band:
    """A strip with the name of a part: of a chair, or of a list. A unit may call a chair what it likes."""
    at, name, step = _STRIP - _LIFT, lines(words, PART, within - 10), leading(PART)
    height = _STRIP + step * (len(name) - 1)
    ink: list[Box | Text] = [
        Box(0, 0, within, height, width=0, fill=Fill.TINT),
        *(Text(5, at + step * number, line, PART) for number, line in enumerate(name)),
    ]
    if beside:
        room = within - width(words, PART) - 24
        ink.append(right(cut(beside, PLAIN, room), PLAIN, edge=within - 5, y=at))
    return Band(height + 3, tuple(ink), keeps_next=True)


def rule(*, within: float) -> Band:
    """A thin line between two visits."""
    ink = (Line(0, 3, within, 3, width=0.4),)
    return Band(7, ink, keeps_next=True, only_between=True)


def row(cells: tuple[str, ...], widths: tuple[float, ...], *, style: Style = PLAIN) -> Band:
    """A line of a list, each cell broken within its column."""
    columns = []
    x = 5.0
    step = leading(style)
    for cell, wide in zip(cells, widths, strict=True):
        columns.append((x, lines(cell, style, wide - 8)))
        x += wide
    deepest = max(len(broken) for _, broken in columns)
    ink = tuple(
        Text(x, step * number + style.size, line, style)
        for x, broken in columns
        for number, line in enumerate(broken)
    )
    return Band(step * deepest + 2, ink)
