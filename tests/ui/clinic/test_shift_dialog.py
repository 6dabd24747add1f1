from datetime import time

from planner.model.clinic import NurseShift
from ui.clinic.shift_dialog import ShiftDialog


def test_a_shift_begins_with_the_open_days_and_is_added(made, session, accept):
    dialog = made(ShiftDialog)
    shown = [box.isChecked() for box in dialog.days]
    dialog.name.setText("Evening")
    dialog.days[0].setChecked(False)
    dialog.nurses.setValue(2)
    accept(dialog)

    assert shown == [True] * 5 + [False] * 2
    assert NurseShift("Evening", (1, 2, 3, 4), time(7), time(18), 2) in session.desk.clinic.shifts
