import re
from dataclasses import replace

from planner.model.provenance import Certainty, Provenance, Source
from planner.schedule.activities import activities
from planner.schedule.activity_grid import activity_grid
from planner.schedule.activity_words import pattern_text
from tests.builders import a_small_study, a_study


def by_name(study):
    return {(activity.section, activity.name): activity for activity in activities(study)}


def test_values_are_shown_with_their_source():
    shown = by_name(a_study())

    assert shown["Doses and days", "Cycle"].value == "28 days"
    assert shown["Doses and days", "Cycle"].mark == "registry"
    assert shown["Within a visit", "Order on a day of both"].mark == "default?"
    assert shown["Windows and distances", "Window of C2+D1"].value == "−1/+3 days"
    assert (
        "22–24 h from the start"
        in shown["Monitoring of tarlatamab", "US label until September 2026, doses 1–2"].value
    )


def test_every_value_of_the_file_is_told_with_its_own_source():
    study = a_study()
    told_in_a_name = {  # these say of which row a line is: they are its name, and beside its other values
        *("ordinals", "visits", "agent", "earlier", "later", "kept", "grade"),
    }
    untold = []
    for path in study.provenance:
        key = path.rpartition(".")[2]
        names_a_row = key in told_in_a_name or re.search(
            r"(vital_signs\[\d+\]\.name|profiles\.\w+\.title|toxicities.*\.what)$", path
        )
        own = Provenance(Source.SITE, Certainty.OPEN, note="told of this value alone")
        asked = replace(study, provenance={**study.provenance, path: own})
        if not names_a_row and not any(own.note in (one.note, one.name) for one in activities(asked)):
            untold.append(path)

    assert len(study.provenance) > 250
    assert [path for path in untold if not _is_a_whole_profile(study, path)] == []


def _is_a_whole_profile(study, path):
    """A profile that has hours is told by its rules; only one without is told as a whole."""
    return any(
        path.endswith(f".profiles.{one.name}") and not one.is_open for one in study.monitoring_profiles
    )


def test_what_names_a_row_is_told_in_the_name_of_its_line():
    names = {name for _, name in by_name(a_study())}

    assert {"Window of C2+D1", "SG D1 to D8", "CRS grade 3", "Infusion, dose 2 on", "At D8, SG"} <= names
    assert {"Vital signs, overnight, all doses", "Bag at 2-8 °C", "Step dose S2"} <= names


def test_values_of_other_sources_than_their_row_have_their_own_lines():
    shown = by_name(a_study())
    rule = "US label until September 2026, doses 1–2"
    section = "Monitoring of tarlatamab"

    assert shown[section, rule].mark == "label"
    assert "within 60 min of care until 48 h from the start" in shown[section, rule].value
    assert (
        shown[section, f"{rule}, planned hours"].value,
        shown[section, f"{rule}, planned hours"].mark,
    ) == (
        "24 h reserved",
        "default",
    )
    assert "ICE score at minutes 0, 60, 480" in shown["Tarlatamab", "Vital signs, overnight, all doses"].value


def test_profiles_without_hours_say_so():
    shown = by_name(a_study())

    assert "no hours yet" in shown["Monitoring of tarlatamab", "Profile US label of September 2026"].value


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
    assert [cells["Window (days)"][column] for column in grid.columns[-3:]] == ["±7", "±14", "±7"]


def test_the_grid_of_a_profile_without_hours_says_open():
    study = replace(a_study(), monitoring_in_force={"tarlatamab": "uspi_2026_09"})
    (row,) = [row for row in activity_grid(study).rows if row.name == "TAR monitoring"]

    assert set(row.cells) == {"open", ""}


def test_an_unlike_study_has_a_grid_of_its_own():
    grid = activity_grid(a_small_study())

    assert grid.columns == ("C1D1", "C2+D1", "day 28", "every 6 months", "every 12 weeks")
    assert {row.mark for row in grid.rows} == {"site"}


def test_a_profile_without_a_title_is_called_by_its_key_in_words():
    profile = a_study().monitoring_profiles[0]

    assert profile.words == "US label until September 2026"
    assert replace(profile, title="").words == "uspi to 2026 09"


def test_a_pattern_of_digits_is_told_in_words_and_another_as_it_stands():
    shown = by_name(a_study())

    assert shown["Study", "Subject ID"].value.startswith("such as 0042")
    assert pattern_text(r"\d{4}") == "4 digits"
    assert pattern_text(r"[A-Z]-\d{3}") == r"pattern [A-Z]-\d{3}"
