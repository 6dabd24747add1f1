from datetime import timedelta

import pytest
from PySide6.QtWidgets import QTableView

from tests.ui.conftest import NOW
from ui.act import Act
from ui.plain import PlainLabel
from ui.treatment.lists_dialog import ListsDialog


@pytest.fixture
def lists(qtbot, session):
    def make(on):
        dialog = ListsDialog(session, on)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return make


def section(dialog, title):
    return next(one for one in dialog.sections if one.title == title)


def test_who_was_given_a_step_dose_stays_near_and_is_called(lists, session):
    start = NOW - timedelta(hours=2)
    agent = session.desk.course_visit("0012", "S1").planned.template.doses[0].agent
    session.desk.treatment.start_infusion("0012", "S1", agent, at=start)
    near = section(lists(NOW.date()), "Must stay within an hour of care").rows
    crs = section(lists(NOW.date()), "May get CRS").rows

    assert near[0][:3] == ("0012", "S1", "TAR")
    assert near[0][6] == "08:42"
    assert crs[0][:4] == ("0012", "S1", "TAR", "08:42")


def test_what_there_is_too_little_of_for_a_rescue_is_said_as_wrong_above_those_who_may_need_it(
    lists, session
):
    desk = session.desk
    text = desk.clinic_text().replace("tocilizumab_doses = 8", "tocilizumab_doses = 0")
    desk.unit.make(desk.unit.from_file(text))
    agent = desk.course_visit("0012", "S1").planned.template.doses[0].agent
    desk.treatment.start_infusion("0012", "S1", agent, at=NOW - timedelta(hours=2))

    dialog = lists(NOW.date())
    shown, title = section(dialog, "May get CRS"), "May get CRS"
    labels = [label for label in dialog.findChildren(PlainLabel) if label.isVisibleTo(dialog)]
    wrong = next(label for label in labels if label.text().startswith("! Too few"))
    table = next(table for table in dialog.findChildren(QTableView) if table.accessibleName() == title)

    assert "0 doses of tocilizumab in stock, 6 places with oxygen." in shown.remark
    assert shown.wrong.startswith("Too few: 0 doses of tocilizumab in stock for")
    assert wrong.objectName() == "refusal"
    assert wrong.y() < table.y()


def test_another_day_can_be_picked_and_an_empty_list_says_so(lists):
    dialog = lists(NOW.date())
    dialog.day.day = NOW.date() - timedelta(days=90)

    assert all(not one.rows for one in dialog.sections)
    assert section(dialog, "Must stay within an hour of care").nothing == "Nobody has to stay near."


def test_the_key_opens_it_on_the_day_shown(window, hands):
    seen = []

    def look(dialog):
        seen.append(dialog.day.day)
        dialog.reject()

    window.pages.show_visit(NOW.date() + timedelta(days=1), "")
    hands.press(Act.LISTS, into=look)

    assert seen == [NOW.date() + timedelta(days=1)]
