"""The foot of the sheets that stay in the clinic."""

from planner.model.imprint import Imprint
from ui.printing.band import Band, right
from ui.printing.ink import GREY, Line, Style, Text
from ui.printing.page import Foot
from ui.printing.typeface import cut, leading
from ui.wording import instant

SMALL = Style(7.5)
NOT_A_RECORD = "Not a medical record. Check the protocol in force."
_ABOVE, _PADDING, _PAGE = 10.0, 4.0, 84.0


def staff_foot(imprint: Imprint, *, title: str, within: float) -> Foot:
    """Printed when and by whom, page n of m, and how far the audit trail had come."""
    printed = f"Printed {instant(imprint.printed)} by {imprint.by}."
    trail = f"Audit trail: row {imprint.row}, {imprint.short_hash}."

    def foot(number: int, count: int) -> Band:
        first = _ABOVE + _PADDING + SMALL.size
        second = first + leading(SMALL)
        return Band(
            second + 2,
            (
                Line(0, _ABOVE, within, _ABOVE),
                Text(0, first, cut(f"{title}.  {printed}", SMALL, within - _PAGE), SMALL),
                right(f"Page {number} of {count}", Style(7.5, bold=True), edge=within, y=first),
                Text(0, second, NOT_A_RECORD, Style(7.5, bold=True)),
                right(trail, SMALL, edge=within, y=second, grey=GREY),
            ),
        )

    return foot
