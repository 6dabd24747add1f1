"""The line of a course as it is drawn: today, closed days, cycles, and the visit that is chosen."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor

from planner.model.clinic_dates import Closure
from tests.builders import a_course
from tests.ui.boards import AGENTS
from ui import theme
from ui.participants.course_line import CourseLine
from ui.theme import LIGHT, Theme

COURSE = a_course()
STORM = Closure(COURSE.visits[5].planned.nominal, "Storm")
ROW = 3


@pytest.fixture
def line(qapp, qtbot):
    theme.apply(qapp, Theme.LIGHT)
    line = CourseLine()
    qtbot.addWidget(line)
    line.resize(1400, 200)
    yield line
    theme.apply(qapp, Theme.LIGHT)


def drawn(line, *, today=date(2020, 1, 1), closures=(), chosen=-1):
    line.show_course(COURSE, agents=AGENTS, closures=closures, today=today)
    line.resize(1400, line.grid.height)
    line.choose(chosen)
    return line.grab().toImage()


def colour(image, x, y):
    return image.pixelColor(round(x), round(y)).name()


def is_like(image, x, y, wanted):
    """Is it that colour, as far as smooth edges leave it?"""
    seen, wanted = image.pixelColor(round(x), round(y)), QColor(wanted)
    pairs = zip(seen.getRgb()[:3], wanted.getRgb()[:3], strict=True)
    return max(abs(one - other) for one, other in pairs) < 90


def test_today_is_a_line_where_the_course_has_it_and_nowhere_else(line):
    today = COURSE.visits[4].planned.nominal + timedelta(days=2)
    image, other = drawn(line, today=today), drawn(line)
    around = [(line.grid.x(today) + dx, line.grid.bottom + 10) for dx in (-1, 0, 1)]

    assert any(is_like(image, *place, LIGHT.now) for place in around)
    assert not any(is_like(other, *place, LIGHT.now) for place in around)


def test_a_closed_day_has_a_stroke_below_its_day(line):
    image = drawn(line, closures=(STORM, Closure(date(2020, 1, 1), "Long ago")))
    x, below = line.grid.x(STORM.on), line.grid.bottom + 8

    assert colour(image, x, below) == LIGHT.muted
    assert colour(drawn(line), x, below) == LIGHT.base


def test_the_band_of_a_cycle_begins_with_its_first_visit(line):
    image = drawn(line)
    starts = {}
    for visit in COURSE.visits:
        starts.setdefault(visit.planned.template.cycle, visit.planned.nominal)
    y = line.grid.months + 2

    assert colour(image, line.grid.x(starts[1]) - 3, y) == LIGHT.base
    assert colour(image, line.grid.x(starts[1]) + 2, y) == LIGHT.shut
    assert colour(image, line.grid.x(starts[2]) + 2, y) == LIGHT.fine_line


def test_the_chosen_visit_is_ringed_on_each_of_its_lanes(line):
    before, after = drawn(line), drawn(line, chosen=ROW)
    grid, places = line.grid, line.grid.places(COURSE.visits[ROW])
    edge = grid.dot + 4

    assert places
    for _, place in places:
        assert is_like(after, place.x() - edge, place.y(), LIGHT.accent)
        assert not is_like(before, place.x() - edge, place.y(), LIGHT.accent)


def test_a_visit_is_found_within_reach_and_not_beyond(line):
    drawn(line)
    _, place = line.grid.places(COURSE.visits[-1])[0]

    assert line.visit_at(place + QPointF(0, 9)) == len(COURSE.visits) - 1
    assert line.visit_at(place + QPointF(0, 11)) is None


def test_the_days_of_the_course_reach_from_the_names_to_the_right_edge(line):
    drawn(line)
    grid = line.grid
    day = (grid.width - grid.left) / (grid.last - grid.first).days

    assert 0 < grid.x(grid.first) - grid.left < day
    assert grid.x(grid.last) < grid.width
