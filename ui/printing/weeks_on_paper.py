"""Some weeks on lying paper: participants by days, the head repeated on each page."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from planner.model.imprint import Imprint
from planner.model.occupancy import DayOccupancy
from planner.model.visit import VisitStatus
from planner.model.weeks_sheet import WeekCell, WeekRow, WeeksSheet
from ui.language import marked, tr
from ui.printing.band import Band, centred, paragraph
from ui.printing.foot import staff_foot
from ui.printing.heading import title
from ui.printing.ink import BLACK, GREY, PALE, Box, Fill, Ink, Line, Style, Text
from ui.printing.page import Page, pages
from ui.printing.paper import Paper
from ui.printing.typeface import cut, width
from ui.wording import day_of_month, plain_date, weekday

SUBJECT = 50.0
SHUT_SHARE, SHUT_LEAST, LEAST = 0.45, 11.5, 15.0
"""How wide a closed day without a visit is beside one that is open, and what each takes at least."""
HIGH, HEAD_HIGH = 13.0, 25.0
NAME, NUMBER, DAY, SIDE = Style(8.5, bold=True), Style(7), Style(7), Style(7, bold=True)
SIZES = (6.6, 6.4, 6.2, 6.0)
"""Of a visit's code, in points; all of a sheet have one size."""
FIRST_LINE, VISIT_HIGH, GAP, NIGHT = 9.6, 9.5, 1.5, 1.8
ON_A_PAGE = (28, 21, 14, 7)
"""Days: more of them could not be read, and fewer are where some codes would have no room in any size."""
MONDAY = 0
Columns = Mapping[date, tuple[float, float]]
"""Where each day begins and how wide it is."""
LEGEND = marked(
    "Brackets: only proposed. ✓: done. Struck out: missed or cancelled. *: a first dose. +: two drugs. "
    "Line below: a night. Slanted: closed. ?: due, with no possible day."
)


def weeks_pages(sheet: WeeksSheet, imprint: Imprint, *, paper: Paper) -> tuple[Page, ...]:
    """The weeks, as many on a page as can be read, over as many pages as the participants need."""
    within = paper.text_width
    parts, size = _parts(sheet, within)
    bands = [band for part in parts for band in _stretch(part, within=within, size=size)]
    return pages(bands, paper, staff_foot(imprint, title=_name(sheet), within=within))


def _parts(sheet: WeeksSheet, within: float) -> tuple[tuple[WeeksSheet, ...], float]:
    """As many days on a page, and codes as large, as leave every code in one piece."""
    ways = ((sheet.stretches(days), size) for days in ON_A_PAGE for size in SIZES)
    return next((way for way in ways if _has_room(*way, within)), (sheet.stretches(ON_A_PAGE[-1]), SIZES[-1]))


def _has_room(parts: Sequence[WeeksSheet], size: float, within: float) -> bool:
    return all(sum(_needs(part, size).values()) <= within - SUBJECT for part in parts)


def _name(sheet: WeeksSheet) -> str:
    return tr("%n week(s) from {day}", "", len(sheet.days) // 7, day=plain_date(sheet.first))


def _stretch(sheet: WeeksSheet, *, within: float, size: float) -> Iterator[Band]:
    columns = _columns(sheet, within, size=size)
    heads = _heads(sheet.days, columns)
    count, until = len(sheet.rows), plain_date(sheet.last)
    some = tr("%n participant(s) with a visit until {day}", "", count, day=until)
    people = tr("{some}; %n without.", "of participants, with a visit or without", sheet.others, some=some)
    top = title(_name(sheet), sheet.unit, people, tr(LEGEND), within=within)
    yield replace(top, keeps_next=True, opens_page=True)
    yield replace(heads, keeps_next=True)
    yield from _totals(sheet.days, columns, within=within)
    if not sheet.rows:
        yield paragraph(tr("Nobody has a visit in these weeks."), DAY, within=within)
    for row in sheet.rows:
        yield _row(row, sheet.days, columns, within=within, size=size).under(heads)


def _columns(sheet: WeeksSheet, within: float, *, size: float) -> Columns:
    """All of one width, but a closed day without a visit, and those whose codes need more."""
    needs, shut = _needs(sheet, size), _shut(sheet)
    shares = {on: SHUT_SHARE if on in shut else 1.0 for on in needs}
    free, each = set(needs), 0.0
    while free:
        room = within - SUBJECT - sum(need for on, need in needs.items() if on not in free)
        each = room / sum(shares[on] for on in free)
        wider = {on for on in free if needs[on] > shares[on] * each}
        if not wider:
            break
        free -= wider
    columns, x = {}, SUBJECT
    for on, need in needs.items():
        w = shares[on] * each if on in free else need
        columns[on] = (x, w)
        x += w
    return columns


def _needs(sheet: WeeksSheet, size: float) -> dict[date, float]:
    """How wide each day has to be for its codes."""
    shut = _shut(sheet)
    needs = {day.on: SHUT_LEAST if day.on in shut else LEAST for day in sheet.days}
    for on, cell in ((on, cell) for row in sheet.rows for on, cells in row.cells.items() for cell in cells):
        needs[on] = max(needs[on], _code_width(cell_words(cell), _style(cell, size)) + GAP)
    return needs


def _shut(sheet: WeeksSheet) -> frozenset[date]:
    """The closed days without a visit."""
    used = {on for row in sheet.rows for on in row.cells}
    return frozenset(day.on for day in sheet.days if day.closed and day.on not in used)


def _heads(days: Sequence[DayOccupancy], columns: Columns) -> Band:
    """Weekday over day of the month; the month where it begins."""
    ink: list[Ink] = [Text(2, HEAD_HIGH - 6, _side(tr("Subject")), SIDE)]
    for number, day in enumerate(days):
        x, w = columns[day.on]
        letters = weekday(day.on)[: 3 if w > 14 else 1]
        bold = Style(DAY.size, bold=True)
        ink.append(centred(letters, DAY, x=x, w=w, y=9, grey=GREY if day.closed else BLACK))
        is_new = number == 0 or day.on.day == 1
        said = _with_month(day.on, bold, w) if is_new else str(day.on.day)
        ink.append(centred(said, bold, x=x, w=w, y=19))
        if day.on.weekday() == MONDAY:
            ink.append(Line(x, 0, x, HEAD_HIGH, width=1.0))
    right_edge = max(x + w for x, w in columns.values())
    ink.append(Line(0, HEAD_HIGH - 2, right_edge, HEAD_HIGH - 2, width=1.2))
    return Band(HEAD_HIGH, tuple(ink))


def _with_month(on: date, style: Style, w: float) -> str:
    """``1 Dec``, or ``1`` where the column is too narrow."""
    said = day_of_month(on)
    return said if width(said, style) <= w + 6 else str(on.day)


def _side(words: str) -> str:
    """Words that stand before the days."""
    return cut(words, SIDE, SUBJECT - 4)


def _style(cell: WeekCell, size: float) -> Style:
    return Style(size, bold=cell.status is VisitStatus.BOOKED)


@lru_cache(maxsize=4096)
def _code_width(words: str, style: Style) -> float:
    """There are many visits and few codes."""
    return width(words, style)


def _row(row: WeekRow, days: Sequence[DayOccupancy], columns: Columns, *, within: float, size: float) -> Band:
    most = max(map(len, row.cells.values()), default=1)
    high = max(HIGH, most * VISIT_HIGH + 3.9)
    ink: list[Ink] = [
        *_ground(days, columns, high),
        Text(2, 9.6, cut(row.subject_id, NAME, SUBJECT - 4), NAME),
        Line(0, high, within, high, width=0.4, grey=GREY),
    ]
    for on, cells in row.cells.items():
        x, w = columns[on]
        for number, cell in enumerate(cells):
            ink.extend(_cell(cell, size, x=x, w=w, y=FIRST_LINE + number * VISIT_HIGH))
    return Band(high, tuple(ink))


def _ground(days: Sequence[DayOccupancy], columns: Columns, high: float) -> Iterator[Ink]:
    for day in days:
        x, w = columns[day.on]
        if day.closed:
            yield Box(x, 0, w, high, width=0, fill=Fill.HATCH)
        is_monday = day.on.weekday() == MONDAY
        yield Line(x, 0, x, high, width=1.0 if is_monday else 0.3, grey=BLACK if is_monday else PALE)


def _cell(cell: WeekCell, size: float, *, x: float, w: float, y: float) -> Iterator[Ink]:
    words, style = cell_words(cell), _style(cell, size)
    yield Box(x + 0.8, y - 7.5, w - 1.6, FIRST_LINE, width=0, fill=Fill.WHITE)
    text = centred(words, style, x=x, w=w, y=y)
    yield text
    if cell.status in (VisitStatus.MISSED, VisitStatus.CANCELLED):
        through = text.y - 2.4
        yield Line(text.x, through, text.x + width(words, style), through, width=0.8)
    if cell.overnight:
        yield Line(x + 1.5, y + 2.6, x + w - 0.5, y + 2.6, width=NIGHT)


def cell_words(cell: WeekCell) -> str:
    """``C2D1+``, ``(C2D8)``, ``S1*✓``, ``?S2``: the code with what it is."""
    marks = f"{'*' if cell.first_dose else ''}{'+' if cell.agents > 1 else ''}"
    if not cell.has_day:
        return f"?{cell.visit}{marks}"
    if cell.status is None:
        return f"({cell.visit}{marks})"
    return f"{cell.visit}{marks}{'✓' if cell.status is VisitStatus.DONE else ''}"


def _totals(days: Sequence[DayOccupancy], columns: Columns, *, within: float) -> tuple[Band, ...]:
    """How many visits each day has, and how many nights and first doses beside what there is room for."""
    rows = (
        (tr("Visits"), [str(day.visits or "") for day in days]),
        (tr("Nights"), [_beside(day.nights, day.night_slots) for day in days]),
        (tr("First doses"), [_beside(day.first_doses, day.first_dose_cap) for day in days]),
    )
    bands = []
    for name, texts in rows:
        ink: list[Ink] = [Text(2, 9, _side(name), SIDE)]
        for day, text in zip(days, texts, strict=True):
            x, w = columns[day.on]
            ink.append(centred(text, Style(NUMBER.size, bold="!" in text), x=x, w=w, y=9))
        ink.append(Line(0, 12, within, 12, width=0.4, grey=GREY))
        bands.append(Band(13, tuple(ink), keeps_next=True))
    return tuple(bands)


def _beside(count: int, most: int) -> str:
    """``2/6``; ``7/6!`` where there are too many; nothing for none."""
    return f"{count}/{most}{'!' if count > most else ''}" if count else ""
