"""A new place and a new shift."""

from datetime import time

import pytest

from planner.model.clinic import Chair, MonitoringSlot, NurseShift
from planner.model.places import PlaceKind
from ui.clinic.place_dialog import BED, CHAIR, DAY_SLOT, PlaceDialog
from ui.clinic.shift_dialog import ShiftDialog


@pytest.fixture
def opened(qtbot, session):
    def make(kind):
        dialog = kind(session)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return make


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        (CHAIR, Chair("Pod A")),
        (BED, Chair("Pod A", PlaceKind.BED)),
        (DAY_SLOT, MonitoringSlot("Pod A", overnight=False)),
    ],
)
def test_a_place_of_each_kind_is_added(opened, session, kind, place):
    dialog = opened(PlaceDialog)
    dialog.kind.setCurrentText(kind)
    dialog.name.setText("Pod A")
    dialog.accept()
    clinic = session.desk.clinic

    assert place in (*clinic.chairs, *clinic.slots)
    assert not dialog.isVisible()


def test_a_name_that_is_taken_is_refused_while_it_is_typed(opened, session, qtbot):
    dialog = opened(PlaceDialog)
    empty = dialog.go.isEnabled()
    dialog.name.setText("Chair 1")
    qtbot.waitUntil(lambda: bool(dialog.refusal.text()))
    dialog.accept()

    assert not empty
    assert not dialog.go.isEnabled()
    assert dialog.isVisible()


def test_a_shift_begins_with_the_open_days_and_is_added(opened, session, qtbot):
    dialog = opened(ShiftDialog)
    shown = [box.isChecked() for box in dialog.days]
    dialog.name.setText("Evening")
    dialog.days[0].setChecked(False)
    dialog.nurses.setValue(2)
    dialog.accept()

    assert shown == [True] * 5 + [False] * 2
    assert NurseShift("Evening", (1, 2, 3, 4), time(7), time(18), 2) in session.desk.clinic.shifts
