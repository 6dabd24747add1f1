"""The checks of a stay as boxes to be initialled, each under its time; one that was recorded says when."""

from collections.abc import Sequence
from datetime import date

from planner.model.care_path import CheckKind
from planner.model.day_sheet import SheetCheck
from ui.language import marked
from ui.printing.band import Band, centred
from ui.printing.ink import BLACK, GREY, Box, Fill, Ink, Style, Text
from ui.printing.sheet_words import clock
from ui.printing.typeface import cut

WIDE, HIGH = 45.0, 27.0
_TIME = 10.0
_AT, _ICE, _DONE = Style(6.8, bold=True), Style(5.5), Style(6.2)
LEGEND = marked(
    "Each box is a check of vital signs; a gray top and “ICE” mean an ICE score too. 15′: nurse minutes."
)


def check_boxes(checks: Sequence[SheetCheck], *, within: float, on: date) -> Band:
    """As many in a row as fit."""
    across = max(1, int(within // WIDE))
    ink: list[Ink] = []
    for number, check in enumerate(checks):
        row, column = divmod(number, across)
        ink.extend(_box(check, x=column * WIDE, y=row * HIGH, on=on))
    return Band(HIGH * -(-len(checks) // across) + 2, tuple(ink))


def _box(check: SheetCheck, *, x: float, y: float, on: date) -> tuple[Ink, ...]:
    is_neuro = check.kind is CheckKind.NEURO
    w, h = WIDE - 2, HIGH - 3
    head = Box(x, y, w, _TIME, width=0.4, fill=Fill.TINT if is_neuro else Fill.NONE, grey=GREY)
    time = centred(clock(check.at, on=on), _AT, x=x, w=w, y=y + _TIME - 2.6)
    room = Box(x, y, w, h, width=0.7, grey=BLACK)
    ice = (centred("ICE", _ICE, x=x + w - 14, w=12, y=y + h - 2.5),) if is_neuro else ()
    if check.done is None:
        return (head, time, room, *ice)
    said = f"✓ {clock(check.done, on=check.at.date())}"
    return (head, time, room, *ice, Text(x + 2, y + h - 4, cut(said, _DONE, w - 16), _DONE))
