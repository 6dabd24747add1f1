"""The table of the monitoring profiles, read as a nurse reads it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from planner.model.provenance import Certainty
from planner.schedule.study_file import shipped_study
from ui.protocol.profiles_model import ProfilesTable, profile_rows

STUDY = shipped_study()
PROFILE = next(one for one in STUDY.monitoring_profiles if one.name == STUDY.monitoring_in_force[one.agent])


def rows_of(**changes):
    """The rows of the profile in force, of which each rule is changed so."""
    rules = tuple(replace(rule, **changes) for rule in PROFILE.rules)
    study = replace(STUDY, monitoring_profiles=(replace(PROFILE, rules=rules),))
    return list(profile_rows(study))


@pytest.fixture
def table(qapp):
    table = ProfilesTable()
    table.show(STUDY)
    return table


def test_each_rule_has_a_line_and_the_profile_is_named_once(table):
    assert table.texts()[:2] == (
        (
            "TAR",
            "“US label until September 2026”",
            "in force",
            "doses 1–2",
            "22–24 h from the start",
            "24 h",
            "slot",
            "60 min, until 48 h from the start, with a caregiver",
            "label, found",
        ),
        ("", "", "", "doses 3–5", "6–8 h from the end", "6 h", "chair", "", "label, found"),
    )


def test_who_stays_near_without_a_caregiver_is_not_said_to_have_one():
    near = rows_of(caregiver=False)[0].texts[7]

    assert near == "60 min, until 48 h from the start"


def test_doses_are_told_as_one_as_some_or_as_all_that_follow():
    def doses(first, last):
        return rows_of(ordinals=replace(PROFILE.rules[0].ordinals, first=first, last=last))[0].texts[3]

    assert [doses(3, 3), doses(3, 5), doses(3, None), doses(1, None)] == [
        "dose 3", "doses 3–5", "dose 3 on", "all doses",
    ]  # fmt: skip


def test_a_rule_without_a_source_names_none():
    assert rows_of(provenance=None)[0].texts[8] == ""


def test_of_a_profile_without_hours_the_line_says_what_is_known_and_who_is_to_be_asked(table):
    closed = [texts for texts in table.texts() if texts[4] == "no hours yet: cannot be used"]

    assert [(texts[7], texts[8]) for texts in closed] == [
        (
            "Approved by mid-September 2026; the hours were not found. Type them in from the label.",
            "label?",
        ),
        ("The protocol is not public. Type its hours in from the protocol in force.", "site?"),
    ]


def test_what_is_known_of_hours_that_nobody_typed_in_stands_in_one_line_under_its_source():
    name = f"agents.{PROFILE.agent}.monitoring.profiles.{PROFILE.name}"
    known = replace(
        STUDY.provenance[name], certainty=Certainty.FOUND, reference="Section 2", note="Not read."
    )
    study = replace(
        STUDY,
        monitoring_profiles=(replace(PROFILE, rules=()),),
        provenance={name: known},
    )
    (row,) = profile_rows(study)

    assert row.is_open
    assert row.texts[7:] == ("Section 2 Not read.", "label")


def test_rest_on_a_line_and_it_says_where_its_hours_are_written(table):
    model = table.table.model()
    tips = [model.index(0, column).data(Qt.ItemDataRole.ToolTipRole) for column in range(model.columnCount())]

    assert all("US prescribing information" in tip for tip in tips)
    assert all("whose exact day was not found" in tip for tip in tips)
