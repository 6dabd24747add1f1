"""CRS grade 2 in the night after the second step dose: the next dose is watched for a day."""

from datetime import datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.model.toxicity import ToxicityKind
from tests.ui.boards import MONDAY, NEW_YORK
from tests.ui.stories.conftest import enter, typed
from ui.act import Act
from ui.treatment.list_sections import sections

pytestmark = pytest.mark.slow


def test_it_is_recorded_on_the_block_of_c1d1_and_the_night_is_planned_at_once(nurse, qtbot):
    subject = nurse.due("C1D1")
    night = nurse.day_of(subject, "S2") + timedelta(days=1)
    onset = datetime.combine(night, time(2), tzinfo=NEW_YORK)

    def record(dialog):
        typed(dialog.grade, "2")
        dialog.after.setCurrentText("S2")
        dialog.onset.instant = onset
        QTest.keyClick(dialog.is_over, Qt.Key.Key_Space)
        assert dialog.resolved.isEnabled()
        dialog.resolved.instant = onset + timedelta(hours=30)
        enter(dialog.grade)
        assert any("longer monitoring" in sentence for sentence in dialog.proposals.sentences)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    nurse.click_block(subject, "C1D1")
    nurse.in_dialog(Act.TOXICITY, record)
    (event,) = nurse.desk.happened(subject).toxicities

    assert (event.what, event.grade, event.visit, event.onset) == (ToxicityKind.CRS, 2, "S2", onset)
    assert nurse.visit(subject, "C1D1").planned.template.monitoring.min_hours == 22

    nurse.window.pages.show_visit(MONDAY, f"{subject}/C1D1")
    nurse.press(Act.LAY_OUT)
    bar = nurse.window.pages.day.lay_out
    qtbot.waitUntil(bar.keep.isVisible, timeout=60_000)
    QTest.mouseClick(bar.keep, Qt.MouseButton.LeftButton)
    lists = nurse.desk.treatment.lists(MONDAY)
    near, *_ = sections(lists, nurse.session.agents(), now=nurse.session.now())

    assert (subject, "C1D1") in {row[:2] for row in near.rows}
    assert nurse.is_clean()
