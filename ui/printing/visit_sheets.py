"""The sheets of a day by participant: one visit from its arrival to its end, to go with the chart."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from planner.model.agent import Agent
from planner.model.care_path import CheckKind
from planner.model.day_lists import StaysNear
from planner.model.day_sheet import DaySheet, SheetVisit
from planner.model.imprint import Imprint
from ui.language import marked, tr
from ui.printing.band import Band, paragraph, space
from ui.printing.foot import staff_foot
from ui.printing.heading import again, part, title
from ui.printing.ink import GREY, PALE, Box, Fill, Ink, Line, Style, Text
from ui.printing.page import Page, pages
from ui.printing.paper import Paper
from ui.printing.sheet_words import (
    clock,
    dose_words,
    from_to,
    hours_words,
    mark_words,
    noted_words,
    step_times,
    step_words,
)
from ui.printing.typeface import cut
from ui.wording import listed, long_date

TITLE = marked("Day sheet")
HEADS = (
    marked("Time"), marked("What"), marked("Where"), marked("Nurse"), marked("Done at"), marked("Initials")
)  # fmt: skip
COLUMNS = (108.0, 0.0, 74.0, 40.0, 70.0, 62.0)  # the second takes what is left
HIGH = 17.0
HEAD, STEP, CHECK, PLAIN = Style(8, bold=True), Style(9, bold=True), Style(9), Style(9)
NEAR = {
    (True, True): marked("Stays within an hour of care until {time}, with a caregiver."),
    (True, False): marked("Stays within an hour of care until {time}, with a caregiver, as planned."),
    (False, True): marked("Stays within an hour of care until {time}."),
    (False, False): marked("Stays within an hour of care until {time}, as planned."),
}
"""With a caregiver or not, and counted from what was noted or from the plan."""


@dataclass(frozen=True, slots=True)
class _Row:
    """One line to be done: a step, or a check with a box before it; ``done`` where that is recorded."""

    at: datetime
    when: str
    what: str
    where: str
    nurse: str
    is_check: bool
    done: str = ""


def visit_sheets(
    sheet: DaySheet, agents: Mapping[str, Agent], imprint: Imprint, *, paper: Paper, subject_id: str = ""
) -> tuple[Page, ...]:
    """Every visit of the day, each on a page of its own; only that of ``subject_id``, if one is given."""
    within = paper.text_width
    said = long_date(sheet.on)
    visits = [visit for visit in sheet.visits if subject_id in ("", visit.subject_id)]
    bands: list[Band] = []
    for visit in visits:
        first, *rest = _visit(visit, sheet, agents, within=within)
        bands += [replace(first, opens_page=True), *rest]
    if not bands:
        bands = [
            title(tr(TITLE), said, f"{sheet.unit}. {hours_words(sheet)}.", within=within),
            paragraph(_nobody(subject_id), PLAIN, within=within, after=4),
        ]
        if sheet.waiting and not subject_id:
            bands.append(paragraph(_waiting(len(sheet.waiting)), PLAIN, within=within))
    return pages(bands, paper, staff_foot(imprint, title=f"{tr(TITLE)}, {said}", within=within))


def _nobody(subject_id: str) -> str:
    if subject_id:
        return tr("{participant} has no place on this day.", participant=subject_id)
    return tr("Nobody has a place on this day.")


def _waiting(count: int) -> str:
    return tr("%n visit(s) booked or proposed for this day (has|have) no place: lay out the day.", "", count)


def _visit(
    visit: SheetVisit, sheet: DaySheet, agents: Mapping[str, Agent], *, within: float
) -> Iterator[Band]:
    on = sheet.on
    name = f"{visit.subject_id}   {visit.visit}"
    over = again(name, long_date(on), within=within)
    yield title(name, long_date(on), *_about(visit, sheet, agents), within=within)
    noted = noted_words(visit, on=on)
    if noted:
        yield paragraph(noted, STEP, within=within, after=6)
    columns = tuple(wide or within - sum(COLUMNS) for wide in COLUMNS)
    heads = _heads(columns, within=within)
    yield heads
    day = on
    for row in _rows(visit, on, agents):
        if row.at.date() > day:
            day = row.at.date()
            yield part(long_date(day), within=within).under(over, heads)
        yield _line(row, columns, within=within).under(over, heads)
    yield space(8)
    for near in sheet.near:
        if (near.subject_id, near.visit) == (visit.subject_id, visit.visit):
            yield paragraph(_near_words(near, on), PLAIN, within=within).under(over)


def _about(visit: SheetVisit, sheet: DaySheet, agents: Mapping[str, Agent]) -> Iterator[str]:
    places = listed(f"{stay.place} {from_to(stay.start, stay.end, on=sheet.on)}" for stay in visit.stays)
    yield f"{sheet.unit}. {dose_words(visit, agents)}."
    yield f"{places}."
    marks = mark_words(visit, agents)
    if marks:
        yield f"{marks[0].upper()}{marks[1:]}."
    if visit.tasks:
        yield tr("Due: {tasks}.", tasks=". ".join(visit.tasks))


def _rows(visit: SheetVisit, on: date, agents: Mapping[str, Agent]) -> Sequence[_Row]:
    """The steps and the checks of all stays, as they come."""
    rows = []
    for stay in visit.stays:
        for step in stay.steps:
            nurse = tr("%n min", "", step.touch_minutes) if step.touch_minutes else ""
            when = step_times(step, on=max(on, step.start.date()))
            done = clock(step.start, on=step.start.date()) if step.noted else ""
            row = _Row(
                step.start, when, step_words(step, agents), stay.place, nurse, is_check=False, done=done
            )
            rows.append((step.start, 0, row))
        for check in stay.checks:
            what = tr("Vital signs and ICE score") if check.kind is CheckKind.NEURO else tr("Vital signs")
            done = "" if check.done is None else clock(check.done, on=check.at.date())
            row = _Row(check.at, f"{check.at:%H:%M}", what, stay.place, "", is_check=True, done=done)
            rows.append((check.at, 1, row))
    return [row for _, _, row in sorted(rows, key=lambda one: one[:2])]


def _heads(columns: Sequence[float], *, within: float) -> Band:
    ink: list[Ink] = [Box(0, 0, within, 14, width=0, fill=Fill.TINT)]
    x = 4.0
    for words, wide in zip(HEADS, columns, strict=True):
        ink.append(Text(x, 10.2, cut(tr(words), HEAD, wide - 4), HEAD))
        x += wide
    return Band(15, tuple(ink), keeps_next=True)


def _line(row: _Row, columns: Sequence[float], *, within: float) -> Band:
    """A row with room to write when it was done and by whom."""
    style = CHECK if row.is_check else STEP
    y = 11.5
    ink: list[Ink] = [Line(0, HIGH, within, HIGH, width=0.4, grey=PALE)]
    x = 4.0
    for number, (words, wide) in enumerate(
        zip((row.when, row.what, row.where, row.nurse), columns, strict=False)
    ):
        indent = 0.0
        if number == 1 and row.is_check:
            ink.append(Box(x, 4, 9, 9, width=0.8))
            if row.done:
                ink += [Line(x + 1.5, 8.5, x + 4, 11.5, width=1.1), Line(x + 4, 11.5, x + 8, 5, width=1.1)]
            indent = 15.0
        shown = style if number < 2 else PLAIN
        grey = GREY if number >= 2 else 0
        ink.append(Text(x + indent, y, cut(words, shown, wide - indent - 6), shown, grey))
        x += wide
    if row.done:
        ink.append(Text(x + 3, y, row.done, CHECK))
    for wide in columns[4:]:
        ink.append(Box(x - 2, 2, wide - 6, HIGH - 4, width=0.6))
        x += wide
    return Band(HIGH, tuple(ink))


def _near_words(near: StaysNear, on: date) -> str:
    until, calls = clock(near.until, on=on), listed(clock(call, on=on) for call in near.calls)
    stays = tr(NEAR[near.caregiver, near.is_noted], time=until)
    due = tr("Calls due {times}.", times=calls)
    return f"{stays} {due}" if near.calls else stays
