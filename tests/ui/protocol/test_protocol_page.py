"""The protocol page: every value with its source, and what is open standing out."""

import pytest
from PySide6.QtCore import Qt

from planner.desk import activities, activity_grid
from planner.schedule.study_file import shipped_study_text
from tests.ui.conftest import a_participant
from ui.act import Act
from ui.language import tr
from ui.protocol.grid_model import SOURCE
from ui.protocol.values_model import ValueColumn, is_open
from ui.protocol.values_view import about
from ui.theme import Theme


@pytest.fixture
def page(window, hands):
    hands.press(Act.SHOW_PROTOCOL)
    return window.pages.protocol


def shown(page, column):
    model = page.values.filter
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_key_of_the_room_shows_the_grid_that_the_command_line_prints(window, hands, session):
    hands.press(Act.SHOW_PROTOCOL)
    page = window.pages.protocol
    grid, model = activity_grid(session.desk.study), page.visits
    rows = range(model.rowCount())
    cells = [
        tuple(model.index(row, column).data().replace("\n", " ") for column in range(1, model.columnCount()))
        for row in rows
    ]

    assert page.isVisible()
    assert cells == [row.cells for row in grid.rows]
    assert [model.index(row, 0).data() for row in rows] == [row.mark for row in grid.rows]
    assert model.headerData(0, Qt.Orientation.Horizontal) == tr(SOURCE)
    assert model.headerData(0, Qt.Orientation.Vertical) == "Window (days)"


def test_each_model_keeps_its_rules(page, qtmodeltester):
    qtmodeltester.check(page.visits)
    qtmodeltester.check(page.values.model)
    qtmodeltester.check(page.values.filter)


def test_the_whole_grid_fits_a_small_screen(page):
    header = page.grid.horizontalHeader()

    assert header.length() <= page.grid.viewport().width()
    assert page.grid.verticalHeader().length() <= page.grid.viewport().height()


def test_a_screen_reader_hears_activity_and_visit_of_a_cell(page):
    said = page.visits.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)

    assert said == "Window (days), S1: 0/+7"


def test_every_value_is_listed_with_its_source_and_how_sure_it_is(page, session):
    values = activities(session.desk.study)

    assert shown(page, ValueColumn.WHAT) == [value.name for value in values]
    assert shown(page, ValueColumn.SOURCE) == [value.mark for value in values]
    assert set(shown(page, ValueColumn.SURE)) == {"found", "recalled", "proposed", "OPEN"}


def test_the_open_values_are_counted_and_one_press_lists_them_alone(page, session, qtbot):
    count = sum(map(is_open, activities(session.desk.study)))
    page.values.search.setText("tarlatamab")
    qtbot.mouseClick(page.open, Qt.MouseButton.LeftButton)

    assert page.open.text() == f"{count} open values"
    assert page.tabs.currentWidget() is page.values
    assert shown(page, ValueColumn.SURE) == ["OPEN"] * count
    assert page.values._count.text() == f"{count} of {page.values.model.rowCount()} values"


def test_an_open_value_stands_out_by_more_than_its_colour(page):
    model = page.values.model
    row = next(number for number, value in enumerate(model.shown) if is_open(value))
    usual = next(number for number, value in enumerate(model.shown) if not is_open(value))
    fonts = [model.index(one, ValueColumn.VALUE).data(Qt.ItemDataRole.FontRole) for one in (row, usual)]

    assert fonts[0].bold()
    assert fonts[1] is None
    assert model.index(row, ValueColumn.SOURCE).data().endswith("?")


def test_values_are_searched_in_their_notes_too_and_kept_to_a_section(page):
    page.values.search.setText("not public")
    found = shown(page, ValueColumn.WHAT)
    page.values.search.clear()
    page.values.section.setCurrentText("Follow-up")

    assert "Subject ID" in found
    assert set(shown(page, ValueColumn.SECTION)) == {"Follow-up"}


@pytest.mark.usefixtures("foreign")
def test_in_another_language_every_section_is_shown_until_one_is_chosen(page):
    everything = page.values.section.currentText()
    count = page.values.filter.rowCount()
    page.values.section.setCurrentText("Follow-up")

    assert everything == "«All sections»"
    assert count == page.values.model.rowCount()
    assert set(shown(page, ValueColumn.SECTION)) == {"Follow-up"}


def test_all_there_is_to_say_of_the_chosen_value_stands_beside_it(page, session):
    value = next(one for one in activities(session.desk.study) if one.name == "Subject ID")
    page.values.search.setText("such as 0042")
    said = page.values.about.toPlainText()

    assert said == about(value)
    assert "How sure: open: nobody here knows, confirm it before use." in said
    assert value.note in said
    page.values.search.setText("nothing like that")
    assert page.values.about.toPlainText() == ""


def test_a_profile_without_hours_says_that_it_is_not_to_be_used(page):
    rows = page.profiles.texts()

    assert rows[0][:5] == (
        "TAR",
        "“US label until September 2026”",
        "in force",
        "doses 1–2",
        "22–24 h from the start",
    )
    assert [row[1] for row in rows if row[4] == "no hours yet: cannot be used"] == [
        "“US label of September 2026”",
        "“Protocol 001942-C”",
    ]
    assert rows[-1][8] == "site?"


def test_another_version_is_offered_once_it_is_kept_and_the_one_looked_at_stays(page, session):
    desk, before = session.desk, page.version.currentText()
    sections = [page.values.section.itemText(number) for number in range(page.values.section.count())]
    text = shipped_study_text()[1].replace("registry record of 2026-01-26", "amendment A", 1)
    desk.protocol.add(text, "a.toml")
    offered = [page.version.itemText(number) for number in range(page.version.count())]
    page.version.setCurrentIndex(1)

    assert before == "registry record of 2026-01-26 (2 follow it)"
    assert offered == [before, "amendment A (0 follow it)"]
    assert page.study.version == "amendment A"
    assert [page.values.section.itemText(n) for n in range(page.values.section.count())] == sections
    desk.enrol(a_participant("0099"))
    assert page.study.version == "amendment A"
    assert page.version.itemText(0).endswith("(3 follow it)")


def test_the_profiles_take_the_colours_of_a_new_theme(page, window):
    row = next(number for number, texts in enumerate(page.profiles.texts()) if texts[8] == "site?")
    before = page.profiles.table.model().index(row, 0).data(Qt.ItemDataRole.ForegroundRole).color()
    window._dress(Theme.DARK)
    after = page.profiles.table.model().index(row, 0).data(Qt.ItemDataRole.ForegroundRole).color()
    window._dress(Theme.LIGHT)

    assert before != after
