from dataclasses import replace

import pytest
from PySide6.QtWidgets import QFormLayout, QWidget

from planner.model.visit import PlannedDose
from ui.treatment.not_given import NotGiven
from ui.treatment.visit_moments import VisitMoment

DRUGS = {"tarlatamab": "Tarlatamab", "sg": "Sacituzumab govitecan"}
STARTED = VisitMoment("TAR started", None, note=None, dose=PlannedDose("tarlatamab", 1, 1.0, "mg"))
ARRIVED = VisitMoment("Arrived", None, note=None)


@pytest.fixture
def not_given(qapp):
    form = QWidget()
    one = NotGiven(DRUGS, form)
    one.stand_in(QFormLayout(form))
    yield one
    form.deleteLater()


def test_there_is_a_tick_for_each_drug_by_its_name(not_given):
    said = [box.text() for box in not_given.boxes.values()]

    assert said == ["Tarlatamab was not given", "Sacituzumab govitecan was not given"]
    assert not_given.agents == ()


def test_what_is_ticked_was_left_out_and_each_tick_is_told(not_given, qtbot):
    with qtbot.waitSignal(not_given.changed):
        not_given.boxes["sg"].setChecked(True)

    assert not_given.agents == ("sg",)


def test_what_is_recorded_cannot_have_been_left_out_until_that_is_taken_back(not_given):
    tarlatamab, sg = not_given.boxes.values()
    tarlatamab.setChecked(True)
    not_given.show(replace(STARTED, is_given=True))
    recorded = tarlatamab.isEnabled(), tarlatamab.accessibleDescription(), not_given.agents
    not_given.show(STARTED)

    assert recorded == (
        False,
        "TAR started: it is recorded. Take that back in the history if it is wrong.",
        (),
    )
    assert tarlatamab.isEnabled()
    assert sg.isEnabled()


def test_a_moment_without_a_dose_says_nothing_of_any(not_given):
    not_given.show(replace(ARRIVED, is_given=True))

    assert all(box.isEnabled() for box in not_given.boxes.values())
