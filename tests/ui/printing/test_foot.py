from dataclasses import replace

from ui.printing.foot import staff_foot
from ui.printing.ink import Text
from ui.printing.paper import Paper
from ui.printing.typeface import width


def test_a_long_name_does_not_run_into_the_number_of_the_page(qapp, imprint):
    within = Paper().text_width
    by = "charge.nurse.of.the.oncology.day.hospital@clinical-center.example"
    foot = staff_foot(
        replace(imprint, by=by), title="Day sheet by place, Wednesday 30 September 2026", within=within
    )
    first, page, *_ = [ink for ink in foot(12, 115).ink if isinstance(ink, Text)]

    assert first.words.endswith("…")
    assert page.words == "Page 12 of 115"
    assert first.x + width(first.words, first.style) < page.x
