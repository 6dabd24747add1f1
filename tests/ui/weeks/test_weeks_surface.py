import pytest

from ui.weeks.day_scale import WEEK
from ui.weeks.visit_painter import VisitPainter
from ui.weeks.weeks_surface import WeeksSurface


@pytest.mark.parametrize("weeks", [8, 12, 16])
def test_no_code_is_struck_through_by_the_end_of_its_window(page, monkeypatch, weeks):
    struck, said, edges = [], [], []
    monkeypatch.setattr(WeeksSurface, "_edge", _told(WeeksSurface._edge, edges))

    def code(painting, text, _standing, *, at, ground=None):
        said.append(text)
        width = painting._ink.width(text, "font")
        if at.x() < edges[-1] < at.x() + width and ground is None:
            struck.append(text)

    monkeypatch.setattr(VisitPainter, "code", code)
    page.view.show_span(float(weeks * WEEK))
    page.view.grab()

    assert said
    assert struck == []


def test_a_code_that_has_no_room_in_a_window_of_two_days_stands_behind_it(page, monkeypatch):
    grounds = {}

    def code(_painting, text, _standing, *, at, ground=None):
        grounds[text] = ground

    monkeypatch.setattr(VisitPainter, "code", code)
    page.view.show_span(8.0 * WEEK)
    page.view.grab()

    assert grounds["C1D1"] is None


def _told(asked, answers):
    def ask(*arguments):
        answers.append(asked(*arguments))
        return answers[-1]

    return ask
