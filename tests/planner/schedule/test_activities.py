from dataclasses import replace

from planner.schedule.activities import activities
from planner.schedule.activity_grid import activity_grid
from tests.builders import a_small_study, a_study


def by_name(study):
    return {(activity.section, activity.name): activity for activity in activities(study)}


def test_values_are_shown_with_their_source():
    shown = by_name(a_study())

    assert shown["Doses and days", "Cycle"].value == "28 days"
    assert shown["Doses and days", "Cycle"].mark == "registry"
    assert shown["Within a visit", "Order on a day of both"].mark == "default?"
    assert shown["Windows and distances", "Window of C2+D1"].value == "−1/+3 days"
    assert "22–24 h from the start" in shown["Monitoring of tarlatamab", "uspi_to_2026_09, doses 1–2"].value


def test_profiles_without_hours_say_so():
    shown = by_name(a_study())

    assert "no hours yet" in shown["Monitoring of tarlatamab", "Profile uspi_2026_09"].value


def test_what_nobody_knows_is_listed():
    unknown = [activity for activity in activities(a_study()) if activity.section == "Not known"]

    assert len(unknown) == 6
    assert all(activity.mark.endswith("?") and activity.name for activity in unknown)


def test_every_activity_has_the_source_that_the_file_gives():
    for study in (a_study(), a_small_study()):
        sources = set(study.provenance.values())
        for activity in activities(study):
            assert any(
                (found.source, found.certainty, found.note)
                == (activity.source, activity.certainty, activity.note)
                for found in sources
            )
    assert {activity.source for activity in activities(a_small_study())} == {"site"}


def test_the_grid_has_the_columns_a_research_nurse_expects():
    grid = activity_grid(a_study())

    assert grid.columns[:6] == ("S1", "S2", "C1D1", "C1D8", "C1D15", "C2D1")
    assert grid.columns[-6:] == ("C5+D1", "C5+D8", "C5+D15", "day 30", "every 3 months", "every 6 weeks")
    assert all(len(row.cells) == len(grid.columns) for row in grid.rows)


def test_the_grid_says_what_is_due_when():
    grid = activity_grid(a_study())
    cells = {row.name: dict(zip(grid.columns, row.cells, strict=True)) for row in grid.rows}

    assert cells["tarlatamab (mg)"]["S1"] == "1"
    assert cells["tarlatamab (mg)"]["C1D8"] == ""
    assert cells["sacituzumab govitecan (mg/kg)"]["C1D8"] == "level"
    assert cells["SG infusion (min)"]["C1D1"] == "180"
    assert cells["TAR monitoring"]["C1D1"] == "6–8 h (end)"
    assert cells["TAR monitoring"]["C5+D1"] == "2 h (end)"
    assert cells["CT, no progression"]["every 6 weeks"] == "●"


def test_the_grid_of_a_profile_without_hours_says_open():
    study = replace(a_study(), monitoring_in_force={"tarlatamab": "uspi_2026_09"})
    (row,) = [row for row in activity_grid(study).rows if row.name == "TAR monitoring"]

    assert set(row.cells) == {"open", ""}


def test_an_unlike_study_has_a_grid_of_its_own():
    grid = activity_grid(a_small_study())

    assert grid.columns == ("C1D1", "C2+D1", "day 28", "every 6 months", "every 12 weeks")
    assert {row.mark for row in grid.rows} == {"site"}
