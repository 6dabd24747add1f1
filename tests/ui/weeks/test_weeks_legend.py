import pytest

from tests.ui.boards import AGENTS
from ui.weeks.weeks_legend import WeeksLegend


@pytest.fixture
def legend(qtbot):
    made = WeeksLegend()
    made.show_agents(AGENTS)
    qtbot.addWidget(made)
    return made


def drawn(legend, width):
    """How far to the right anything is drawn, by pixels, in a legend of that width."""
    legend.setFixedSize(width, legend.heightForWidth(width))
    image = legend.grab().toImage()
    ground = image.pixel(width - 1, 0)
    columns = range(image.width())
    return max(x for x in columns if any(image.pixel(x, y) != ground for y in range(image.height())))


def test_where_one_line_is_too_short_how_full_a_day_is_stands_in_a_second_and_nothing_is_cut(legend):
    line = legend.sizeHint().height()
    narrow = next(width for width in range(2400, 300, -1) if legend.heightForWidth(width) > line)
    in_one, in_two = drawn(legend, narrow + 1), drawn(legend, narrow)

    assert legend.heightForWidth(narrow) == 2 * line
    assert in_one < narrow
    assert in_two < in_one


def test_alone_how_full_a_day_is_takes_one_line(legend):
    legend.show_heat_alone(on=True)

    assert legend.heightForWidth(300) == legend.sizeHint().height()


def test_alone_how_full_a_day_is_says_too_which_ground_a_closed_one_has(legend):
    before = legend.accessibleName()
    legend.show_heat_alone(on=True)

    assert "Closed" not in before
    assert legend.accessibleName().startswith("Legend: Closed; In use, up to")
