"""The sheet of a day by place: chair by chair, bed by bed, slot by slot, to be pinned to the wall."""

from collections.abc import Iterator, Mapping
from datetime import date

from planner.model.agent import Agent
from planner.model.day_sheet import DaySheet, SheetPlace, SheetStay, SheetVisit
from planner.model.imprint import Imprint
from ui.dated_words import out_of_the_ordinary
from ui.language import marked, tr
from ui.printing.band import Band, paragraph, right, space, stacked
from ui.printing.check_boxes import LEGEND, check_boxes
from ui.printing.foot import staff_foot
from ui.printing.heading import PLAIN, again, part, rule, title
from ui.printing.ink import Ink, Style, Text
from ui.printing.lists_on_paper import did_not_come, free_places, near_care, to_be_mended, waiting
from ui.printing.page import Page, pages
from ui.printing.paper import Paper
from ui.printing.sheet_words import (
    clock,
    count_words,
    dose_words,
    from_to,
    hours_words,
    mark_words,
    noted_words,
    step_times,
    step_words,
)
from ui.printing.typeface import cut, leading, width
from ui.wording import long_date

TITLE = marked("Day sheet by place")
SUBJECT, VISIT, MARK = Style(13, bold=True), Style(10, bold=True), Style(8.5, italic=True)
STEP, TOUCH = Style(8), Style(7)
STEPS = 206.0
MOST_OF_PLACE = 0.35  # of the width, where doses and times stand beside it
NIGHT = marked("Their checks before the clinic opens are on the sheet of the day before.")


def place_sheet(
    sheet: DaySheet, agents: Mapping[str, Agent], imprint: Imprint, *, paper: Paper
) -> tuple[Page, ...]:
    """The whole day."""
    within = paper.text_width
    name, said = tr(TITLE), long_date(sheet.on)
    over = again(name, said, within=within)
    top = title(
        name,
        said,
        f"{sheet.unit}. {hours_words(sheet)}.",
        f"{count_words(sheet)}.",
        *filter(None, (out_of_the_ordinary(sheet.dated),)),
        tr(LEGEND),
        within=within,
    )
    bands = (
        *waiting(sheet, agents, within=within),
        *did_not_come(sheet, within=within),
        *to_be_mended(sheet, within=within),
        *_carried(sheet, agents, within=within),
        *(band for place in sheet.places for band in _place(place, sheet.on, agents, within=within)),
        *free_places(sheet, within=within),
        *near_care(sheet, agents, within=within),
    )
    headed = [band.under(over, *band.head) for band in bands]
    return pages((top, *headed), paper, staff_foot(imprint, title=f"{name}, {said}", within=within))


def _carried(sheet: DaySheet, agents: Mapping[str, Agent], *, within: float) -> Iterator[Band]:
    if not sheet.carried:
        return
    head = part(tr("Still here from last night"), within=within, beside=tr(NIGHT))
    yield head
    for number, visit in enumerate(sheet.carried):
        if number:
            yield rule(within=within)
        for stay in visit.stays:
            place = f"{cut(stay.place, VISIT, within * MOST_OF_PLACE)}, "
            yield _stay(visit, stay, sheet.on, agents, within=within, place=place).under(head)
    yield space(8)


def _place(place: SheetPlace, on: date, agents: Mapping[str, Agent], *, within: float) -> Iterator[Band]:
    head = part(place.place, within=within)
    for number, (visit, stay) in enumerate(place.stays):
        if not number:
            yield head
        else:
            yield rule(within=within)
        if visit.carried:
            who, until = f"{visit.subject_id} {visit.visit}", clock(stay.end, on=on)
            words = tr("{visit} until {time}: see above.", visit=who, time=until)
            yield paragraph(words, PLAIN, within=within, x=5).under(head)
        else:
            yield _stay(visit, stay, on, agents, within=within).under(head)
    yield space(8)


def _stay(
    visit: SheetVisit,
    stay: SheetStay,
    on: date,
    agents: Mapping[str, Agent],
    *,
    within: float,
    place: str = "",
) -> Band:
    """One visit while it holds one place: who and when over its steps at the left and checks at the right."""
    head = _head(visit, stay, on, agents, within=within, place=place)
    steps = _steps(stay, on, agents)
    checks = check_boxes(stay.checks, within=within - STEPS - 14, on=on)
    body = Band(max(steps.height, checks.height), (*steps.placed(5, 0), *checks.placed(STEPS + 14, 1)))
    noted = noted_words(visit, on=on)
    under = (paragraph(noted, Style(8, bold=True), within=within, x=5, after=2),) if noted else ()
    return stacked((head, *under, body))


def _head(
    visit: SheetVisit,
    stay: SheetStay,
    on: date,
    agents: Mapping[str, Agent],
    *,
    within: float,
    place: str,
) -> Band:
    at = SUBJECT.size
    x = 5.0
    ink: list[Ink] = []
    for words, style in ((visit.subject_id, SUBJECT), (visit.visit, VISIT)):
        ink.append(Text(x, at, words, style))
        x += width(words, style) + 10
    when = right(f"{place}{from_to(stay.start, stay.end, on=on)}", VISIT, edge=within - 5, y=at)
    marks = mark_words(visit, agents)
    room = when.x - x - 10
    doses = cut(dose_words(visit, agents), PLAIN, room)
    ink += [Text(x, at, doses, PLAIN), when]
    if not marks:
        return Band(at + 5, tuple(ink))
    second = at + leading(MARK)
    ink.append(Text(5, second, marks[0].upper() + marks[1:], MARK))
    return Band(second + 4, tuple(ink))


def _steps(stay: SheetStay, on: date, agents: Mapping[str, Agent]) -> Band:
    """A line a step: its times, what it is, and how long a nurse's hands are needed."""
    step = leading(STEP)
    ink: list[Ink] = []
    for number, one in enumerate(stay.steps):
        y = STEP.size + number * step
        ink.append(Text(0, y, step_times(one, on=on), STEP))
        name = cut(step_words(one, agents), STEP, STEPS - 108)
        ink.append(Text(84, y, name, Style(STEP.size, bold=one.noted)))
        if one.touch_minutes:
            ink.append(right(f"{one.touch_minutes}′", TOUCH, edge=STEPS - 2, y=y))
    return Band(step * len(stay.steps) + 2, tuple(ink))
