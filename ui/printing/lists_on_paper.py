"""The lists of a day sheet: who has no place, who did not come, what is to be mended, who stays near care."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from planner.model.agent import Agent
from planner.model.day_lists import StaysNear
from planner.model.day_sheet import DaySheet
from ui.did_not_come_words import did_not_come_head, did_not_come_in_words
from ui.language import marked, tr
from ui.printing.band import Band, paragraph, space
from ui.printing.heading import PLAIN, part, row
from ui.printing.ink import Box, Ink, Style
from ui.printing.sheet_words import clock, drug_words
from ui.wording import listed

BOLD = Style(8.5, bold=True)
NEAR = (
    marked("Subject"), marked("Visit"), marked("Drug"), marked("Until"), marked("Caregiver"),
    marked("Counted from"), marked("Calls due"),
)  # fmt: skip
_NEAR = (52.0, 52.0, 44.0, 84.0, 62.0, 98.0)
_CALL_BOX = 9.0


def waiting(sheet: DaySheet, agents: Mapping[str, Agent], *, within: float) -> Iterator[Band]:
    """Who has no place; nothing where everybody has one."""
    if not sheet.waiting:
        return
    head = part(tr("Without a place"), within=within)
    yield head
    widths = (52.0, 52.0, 62.0, within - 166)
    for one in sheet.waiting:
        cells = (one.subject_id, one.visit, drug_words(one.agents, agents), one.why)
        yield row(cells, widths).under(head)
    yield space(6)


def did_not_come(sheet: DaySheet, *, within: float) -> Iterator[Band]:
    """Whose visit was missed or cancelled; nothing where everybody comes."""
    if not sheet.did_not_come:
        return
    yield part(did_not_come_head(sheet.did_not_come), within=within)
    said = "; ".join(map(did_not_come_in_words, sheet.did_not_come))
    yield paragraph(f"{said}.", PLAIN, within=within - 5, x=5, after=6)


def to_be_mended(sheet: DaySheet, *, within: float) -> Iterator[Band]:
    """What breaks a rule; nothing where nothing does."""
    wrong = [finding for finding in sheet.findings if not finding.is_note]
    if not wrong:
        return
    head = part(tr("To be fixed"), within=within)
    yield head
    for finding in wrong:
        yield paragraph(finding.with_names, PLAIN, within=within - 5, x=5, after=2).under(head)
    yield space(6)


def free_places(sheet: DaySheet, *, within: float) -> Iterator[Band]:
    """The places nobody uses, which somebody who comes unplanned may have."""
    if sheet.free and sheet.opens is not None:
        yield part(tr("Free all day"), within=within)
        yield paragraph(f"{listed(sheet.free)}.", PLAIN, within=within - 5, x=5, after=6)


def near_care(sheet: DaySheet, agents: Mapping[str, Agent], *, within: float) -> Iterator[Band]:
    """Who stays within an hour of care, until when, with whom, and a box for each call."""
    name = tr("Must stay within an hour of care")
    minutes = part(name, within=within, beside=tr("with boxes for the calls"))
    if not sheet.near:
        yield part(name, within=within)
        yield paragraph(tr("Nobody has to stay near."), PLAIN, within=within, x=5)
        return
    widths = (*_NEAR, within - sum(_NEAR) - 5)
    heads = row(tuple(tr(head) for head in NEAR), widths, style=BOLD)
    heads = Band(heads.height, heads.ink, keeps_next=True)
    yield minutes
    yield heads
    for one in sheet.near:
        yield _near(one, sheet, agents, widths).under(minutes, heads)


def _near(one: StaysNear, sheet: DaySheet, agents: Mapping[str, Agent], widths: tuple[float, ...]) -> Band:
    def said(at: datetime) -> str:
        return clock(at, on=sheet.on)

    started = said(one.started)
    cells = (
        one.subject_id,
        one.visit,
        drug_words((one.agent,), agents),
        said(one.until),
        tr("yes") if one.caregiver else tr("no"),
        started if one.is_noted else tr("{time} (planned)", time=started),
        "",
    )
    line = row(cells, widths)
    left = 5 + sum(widths[:-1])
    each = (widths[-1] - 4) / max(1, len(one.calls))
    ink: list[Ink] = list(line.ink)
    for number, call in enumerate(one.calls):
        x = left + number * each
        ink.append(Box(x, 1.5, _CALL_BOX, _CALL_BOX, width=0.7))
        ink.extend(paragraph(said(call), PLAIN, within=each).placed(x + _CALL_BOX + 3, 0))
    return Band(line.height + 3, tuple(ink))
