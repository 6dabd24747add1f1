"""The foot of the sheets that stay in the clinic."""

from planner.model.imprint import Imprint
from ui.language import marked, tr
from ui.printing.band import Band, right
from ui.printing.ink import GREY, Line, Style, Text
from ui.printing.page import Foot
from ui.printing.typeface import cut, leading
from ui.wording import instant

SMALL = Style(7.5)
NOT_A_RECORD = marked("Not a medical record. Check the protocol in force.")
_ABOVE, _PADDING, _PAGE = 10.0, 4.0, 84.0


def staff_foot(imprint: Imprint, *, title: str, within: float) -> Foot:
    """Printed when and by whom, page n of m, and how far the audit trail had come."""
    printed = tr("Printed {time} by {person}.", time=instant(imprint.printed), person=imprint.by)
    trail = tr("Audit trail: row {row}, {hash}.", row=imprint.row, hash=imprint.short_hash)

    def foot(number: int, count: int) -> Band:
        page = tr("Page {number} of {count}", number=number, count=count)
        first = _ABOVE + _PADDING + SMALL.size
        second = first + leading(SMALL)
        return Band(
            second + 2,
            (
                Line(0, _ABOVE, within, _ABOVE),
                Text(0, first, cut(f"{title}.  {printed}", SMALL, within - _PAGE), SMALL),
                right(page, Style(7.5, bold=True), edge=within, y=first),
                Text(0, second, tr(NOT_A_RECORD), Style(7.5, bold=True)),
                right(trail, SMALL, edge=within, y=second, grey=GREY),
            ),
        )

    return foot
