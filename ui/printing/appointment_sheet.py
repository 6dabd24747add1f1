"""A participant's own sheet: large print, one appointment under the other, nothing to be looked up."""

from collections.abc import Iterator

from planner.model.appointments import Appointment, AppointmentSheet
from planner.model.imprint import Imprint
from ui.printing.appointment_words import AppointmentWords
from ui.printing.band import Band, paragraph, right, space, stacked
from ui.printing.ink import GREY, Box, Fill, Ink, Line, Style, Text
from ui.printing.language import Language
from ui.printing.page import Foot, Page, pages
from ui.printing.paper import Paper
from ui.printing.typeface import cut, leading, width

TITLE, HEAD = Style(24, bold=True), Style(12)
DAY, WHEN, DETAIL, WHAT = Style(14, bold=True), Style(13, bold=True), Style(12), Style(11)
CLOSING, SMALL = Style(12), Style(8)
_STRIP, _INDENT, _PADDING = 24.0, 12.0, 9.0
_LEAST_LINE = 150.0


def appointment_pages(
    sheet: AppointmentSheet, imprint: Imprint, language: Language, *, paper: Paper
) -> tuple[Page, ...]:
    """The sheet, in one language."""
    words, within = AppointmentWords(language), paper.text_width
    nothing = paragraph(words.nothing(), WHEN, within=within, after=12)
    bands = (
        _title(words, sheet, within=within),
        *([_appointment(one, words, within=within) for one in sheet.appointments] or [nothing]),
        _closing(words, within=within),
    )
    return pages(bands, paper, _foot(words, sheet, imprint, within=within))


def _title(words: AppointmentWords, sheet: AppointmentSheet, *, within: float) -> Band:
    number, *rest = words.head(sheet)
    bold = Style(HEAD.size, bold=True)
    return stacked(
        (
            Band(leading(TITLE) + 2, (Text(0, TITLE.size, words.title(), TITLE),)),
            paragraph(number, bold, within=within, after=2),
            *(paragraph(line, HEAD, within=within, after=2) for line in rest),
            space(6),
            *_phone(words, within=within),
            space(2),
        )
    )


def _appointment(one: Appointment, words: AppointmentWords, *, within: float) -> Band:
    """A frame with the day at its head; the code of the visit is there for the unit, when somebody calls."""
    inner = within - 2 * _INDENT
    body = stacked(
        (
            paragraph(words.when(one), WHEN, within=inner, after=2),
            *(paragraph(line, DETAIL, within=inner, after=1) for line in words.details(one)),
        )
    )
    height = _STRIP + _PADDING + body.height + _PADDING
    beside = right(f"{words.what_for(one)}  ({one.visit})", WHAT, edge=within - _INDENT, y=16)
    said = words.day(one)
    day = cut(said[0].upper() + said[1:], DAY, beside.x - _INDENT - 10)
    ink: list[Ink] = [
        Box(0, 0, within, _STRIP, width=0, fill=Fill.TINT),
        Box(0, 0, within, height, width=0.9),
        Text(_INDENT, 17, day, DAY),
        beside,
        *body.placed(_INDENT, _STRIP + _PADDING),
    ]
    return Band(height + 10, tuple(ink))


def _closing(words: AppointmentWords, *, within: float) -> Band:
    return stacked(
        (
            space(4),
            *(paragraph(line, CLOSING, within=within, after=5) for line in words.closing()),
        )
    )


def _phone(words: AppointmentWords, *, within: float) -> Iterator[Band]:
    """A line to write the number on, since the clinic file holds none; on the first page, which is kept."""
    said = words.call_us()
    bold = Style(CLOSING.size, bold=True)
    end = width(said, bold) + 8
    if end <= within - _LEAST_LINE:
        y = bold.size
        yield Band(leading(bold) + 10, (Text(0, y, said, bold), Line(end, y + 2, within, y + 2, width=0.8)))
        return
    yield paragraph(said, bold, within=within, after=12)
    yield Band(14, (Line(0, 4, within * 0.6, 4, width=0.8),))


def _foot(words: AppointmentWords, sheet: AppointmentSheet, imprint: Imprint, *, within: float) -> Foot:
    def foot(number: int, count: int) -> Band:
        first, second = 18.0, 18.0 + leading(SMALL)
        return Band(
            second + 2,
            (
                Line(0, 8, within, 8),
                Text(0, first, words.printed(imprint), SMALL),
                right(f"{sheet.subject_id}   {words.page(number, count)}", SMALL, edge=within, y=first),
                Text(0, second, words.reference(imprint), SMALL, GREY),
            ),
        )

    return foot
