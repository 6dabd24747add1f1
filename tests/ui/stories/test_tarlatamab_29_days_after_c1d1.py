"""Tarlatamab comes 28 days after C1D1, which is in time; a day later the step doses begin again."""

from datetime import timedelta

import pytest

from planner.model.delay import DelayReason
from tests.ui.stories.conftest import enter, typed
from ui.act import Act

pytestmark = pytest.mark.slow
DAY = timedelta(days=1)


def test_a_day_too_late_the_step_doses_come_again(nurse, qtbot):
    subject = nurse.due("C1D15")
    given = nurse.day_of(subject, "C1D1")
    in_time = (given + 28 * DAY - nurse.day_of(subject, "C1D15")).days

    def by(dialog, days):
        dialog.scope.setCurrentIndex(2)
        typed(dialog.reason, "Illness")
        dialog.days.selectAll()
        typed(dialog.days, str(days))
        qtbot.waitUntil(lambda: dialog.foreseen is not None and not dialog._soon.isActive())

    def in_time_still(dialog):
        by(dialog, in_time)
        enter(dialog.note)

    def too_late(dialog):
        by(dialog, 1)
        assert "29 days after C1D1: past 28 days" in dialog.remarks.toPlainText()
        assert not dialog.go.isEnabled()
        assert dialog.override.isVisible()

    nurse.click_block(subject, "C1D15")
    nurse.in_dialog(Act.DELAY, in_time_still)

    assert nurse.day_of(subject, "C1D15") == given + 28 * DAY
    assert nurse.desk.trail.lines(at_most=1)[0].reason == DelayReason.ILLNESS
    assert nurse.is_clean()

    nurse.choose_line(subject, "C1D15")
    nurse.in_dialog(Act.DELAY, too_late)

    assert nurse.day_of(subject, "C1D15") == given + 28 * DAY

    def again(dialog):
        dialog.on.day = given + 29 * DAY
        typed(dialog.others, "waits")
        typed(dialog.reason, "Ill for four weeks")
        enter(dialog.reason)

    nurse.choose_line(subject, "C1D15")
    nurse.in_dialog(Act.RESTART, again)
    first = nurse.visit(subject, "R1S1")

    assert [(dose.agent, dose.ordinal, dose.amount) for dose in first.planned.template.doses] == [
        ("tarlatamab", 1, 1)
    ]
    assert first.planned.template.monitoring.min_hours == 22
    assert nurse.day_of(subject, "C1D15") == given + 29 * DAY + 14 * DAY
    assert nurse.visit(subject, "C1D15").planned.template.ordinal("tarlatamab") == 3
    assert nurse.is_clean()
