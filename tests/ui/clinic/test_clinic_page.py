"""The clinic, changed on its page as a charge nurse changes it; the store is asked afterwards."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from planner.model.clinic import Chair
from planner.model.clinic_dates import Closure, HoursOn
from planner.model.clinic_settings import SETTING_WORDS
from planner.model.places import PlaceKind
from tests.ui.boards import MONDAY
from tests.ui.clinic.conftest import row_of
from tests.ui.conftest import HTML
from tests.ui.tables import texts_of
from ui.act import Act
from ui.asking import WORKING
from ui.clinic import hours_table, limits_table, places_table, shifts_table
from ui.clinic.changing import BreaksDialog
from ui.clinic.clinic_page import ClinicPage
from ui.language import tr

LIMITS = {"name": 0, "first_dose_cap": 4, "calm_share": 13, "tocilizumab_doses": 14}


def chair(session, name):
    return next(one for one in session.desk.clinic.chairs if one.name == name)


def test_the_key_of_the_room_shows_every_part_of_the_clinic(window, hands, session):
    hands.press(Act.SHOW_CLINIC)
    page = window.pages.clinic

    assert page.isVisible()
    assert window.acts[Act.SHOW_CLINIC].isChecked()
    assert [part.model.rowCount() for part in page.parts][:4] == [30, 7, 2, 17]
    assert page.dates.model.index(0, 0).data() == "Thu 26 Nov 2026"


@pytest.mark.parametrize("number", range(5))
def test_each_part_keeps_the_rules_of_a_model(page, qtmodeltester, number):
    qtmodeltester.check(page.parts[number].model)


def test_a_place_is_renamed_where_it_stands_with_whoever_is_placed_there(page, session, typed):
    typed(page.places, row_of(page.places, "Chair 7"), places_table.NAME, "Window seat")

    assert {block.place for block in session.desk.day(MONDAY).blocks} == {"Window seat", "Slot 3"}
    assert page.places.chosen() == row_of(page.places, "Window seat")


def test_a_name_that_is_taken_is_refused_in_one_sentence(page, session, typed, told):
    typed(page.places, row_of(page.places, "Chair 1"), places_table.NAME, "Chair 2")

    assert told == ["There is a place called Chair 2 already: choose another name."]
    assert chair(session, "Chair 1") == Chair("Chair 1")


def test_a_chair_becomes_a_bed_by_choosing_it(page, session, settled, qtbot):
    index = page.places.model.index(row_of(page.places, "Chair 1"), places_table.KIND)
    page.places.table.setCurrentIndex(index)
    page.places.table.edit(index)
    editor = page.places.table.indexWidget(index)
    with qtbot.waitSignal(page.places.wanted):
        editor.setCurrentText("bed")
        page.places.table.commitData(editor)
    settled()

    assert chair(session, "Chair 1").place is PlaceKind.BED


@pytest.mark.usefixtures("foreign")
def test_in_another_language_a_choice_stores_the_same_as_in_english(page, session, settled, qtbot):
    index = page.places.model.index(row_of(page.places, "Chair 1"), places_table.KIND)
    page.places.table.setCurrentIndex(index)
    page.places.table.edit(index)
    editor = page.places.table.indexWidget(index)
    shown = editor.currentText()
    with qtbot.assertNotEmitted(page.places.wanted, wait=50):
        page.places.table.commitData(editor)
    with qtbot.waitSignal(page.places.wanted):
        editor.setCurrentText("«bed»")
        page.places.table.commitData(editor)
    settled()

    assert shown == "«chair»"
    assert chair(session, "Chair 1").place is PlaceKind.BED
    assert index.data() == "«bed»"


def test_what_a_tick_would_break_is_shown_before_it_is_made(page, session, ticked, answered):
    seen = []

    def leave(dialog):
        seen.extend(texts_of(dialog.broken.table))
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    answered(leave)
    ticked(page.places, row_of(page.places, "Chair 7"), places_table.IN_SERVICE)

    assert seen == [("Mon 23 Nov 2026", "0012 S1", "Chair 7 is not in service.")]
    assert chair(session, "Chair 7").in_service


def test_it_is_made_all_the_same_when_somebody_says_so(page, session, ticked, answered, window):
    answered(lambda dialog: dialog.go.click())
    ticked(page.places, row_of(page.places, "Chair 7"), places_table.IN_SERVICE)

    assert not chair(session, "Chair 7").in_service
    assert "Take Chair 7 out of service" in window.acts[Act.UNDO].text()
    window.acts[Act.UNDO].trigger()
    assert chair(session, "Chair 7").in_service


def test_the_window_goes_on_while_it_is_worked_out_and_no_change_is_lost(page, session, slow, settled):
    for name in ("Chair 9", "Chair 10"):
        index = page.places.model.index(row_of(page.places, name), places_table.IN_SERVICE)
        page.places.model.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    slow.begun()
    meanwhile = [chair(session, name).in_service for name in ("Chair 9", "Chair 10")]
    slow.let_go.set()
    settled()

    assert meanwhile == [True, True]
    assert [chair(session, name).in_service for name in ("Chair 9", "Chair 10")] == [False, False]
    assert set(slow.asked) == {"elsewhere"}


def test_a_slot_is_staffed_until_closing_by_a_tick(page, session, ticked):
    ticked(page.places, row_of(page.places, "Slot 6"), places_table.NIGHTS)

    assert [slot.overnight for slot in session.desk.clinic.slots][-1] is False


def test_a_place_that_somebody_had_cannot_be_removed(page, session, settled, told):
    page.places.table.setCurrentIndex(page.places.model.index(row_of(page.places, "Chair 7"), 0))
    page.places.table.setFocus()
    QTest.keyClick(page.places.table, Qt.Key.Key_Delete)
    settled()
    page.places.table.setCurrentIndex(page.places.model.index(row_of(page.places, "Chair 9"), 0))
    QTest.keyClick(page.places.table, Qt.Key.Key_Delete)
    settled()

    assert len(told) == 1
    assert "take it out of service instead" in told[0]
    assert all(one.name != "Chair 9" for one in session.desk.clinic.chairs)


def test_places_chosen_with_shift_are_removed_in_one_step(page, session, settled):
    table = page.places.table
    table.setCurrentIndex(page.places.model.index(row_of(page.places, "Chair 9"), 0))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    settled()
    names = {one.name for one in session.desk.clinic.chairs}
    session.desk.undo()

    assert not {"Chair 9", "Chair 10"} & names
    assert {"Chair 8", "Chair 11"} <= names
    assert {"Chair 9", "Chair 10"} <= {one.name for one in session.desk.clinic.chairs}


def test_one_that_ctrl_takes_out_of_those_chosen_stays(page, session, settled, qtbot):
    table, first = page.places.table, row_of(page.places, "Chair 9")
    page.window().resize(1400, 900)

    def press(row, modifier=Qt.KeyboardModifier.NoModifier):
        index = page.places.model.index(row, 1)
        table.scrollTo(index)
        qtbot.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, modifier, table.visualRect(index).center()
        )

    press(first)
    press(first + 2, Qt.KeyboardModifier.ShiftModifier)
    press(first + 1, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()  # what a screen reader has selected is looked for after that
    page.places.remove.click()
    settled()
    names = {one.name for one in session.desk.clinic.chairs}

    assert "Chair 10" in names
    assert not {"Chair 9", "Chair 11"} & names


def test_of_places_chosen_together_one_stays_chosen_when_another_program_renames_one(page, session):
    table = page.places.table
    table.setCurrentIndex(page.places.model.index(row_of(page.places, "Chair 9"), 0))
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    unit = session.desk.unit
    session.attempt(lambda: unit.make(unit.rename_place(chair(session, "Chair 21"), "Alcove")))

    assert len({index.row() for index in table.selectedIndexes()}) == 1


def test_the_hours_of_a_weekday_are_typed(page, session, typed, told):
    typed(page.hours, 4, hours_table.CLOSES, "1630")
    typed(page.hours, 4, hours_table.OPENS, "25:00")
    typed(page.hours, 4, hours_table.OPENS, "19")
    friday = session.desk.clinic.hours_on(MONDAY + timedelta(days=4))

    assert (friday.opens, friday.closes) == (time(7), time(16, 30))
    assert told[0] == "“25:00” is not a time of day: write it like 07:30."
    assert "closing comes later than opening" in told[1]


def test_a_weekday_is_opened_and_closed_by_a_tick(page, session, ticked):
    saturday = MONDAY + timedelta(days=5)
    ticked(page.hours, 5, hours_table.OPEN)
    opened = session.desk.clinic.hours_on(saturday)
    ticked(page.hours, 5, hours_table.OPEN)

    assert (opened.opens, opened.closes) == (time(7), time(18))
    assert session.desk.clinic.hours_on(saturday) is None
    assert page.hours.model.index(5, hours_table.OPENS).data() == "closed"


def test_a_shift_is_changed_where_it_stands(page, session, typed, ticked, told):
    typed(page.shifts, 1, shifts_table.NURSES, "7")
    typed(page.shifts, 1, shifts_table.NURSES, "many")
    ticked(page.shifts, 1, shifts_table.MONDAY + 5)
    late = session.desk.clinic.shifts[1]

    assert (late.nurses, late.weekdays) == (7, (0, 1, 2, 3, 4, 5))
    assert told == ["Nurses: “many” is not a whole number."]


def test_limits_are_typed_and_a_stock_may_be_left_unsaid(page, session, typed, told):
    typed(page.limits, LIMITS["first_dose_cap"], limits_table.VALUE, "3")
    typed(page.limits, LIMITS["calm_share"], limits_table.VALUE, "0,75")
    typed(page.limits, LIMITS["calm_share"], limits_table.VALUE, "2")
    typed(page.limits, LIMITS["tocilizumab_doses"], limits_table.VALUE, " ")
    settings = session.desk.clinic.settings

    assert (settings.first_dose_cap, settings.calm_share, settings.tocilizumab_doses) == (3, 0.75, None)
    assert told == ["Share of hands in use on a calm day: above 0 and at most 1, not 2."]
    assert page.limits.model.index(LIMITS["tocilizumab_doses"], limits_table.VALUE).data() == "not given"


def test_while_it_is_worked_out_what_a_change_would_break_that_is_said(page, session, typed):
    said = []
    session.noted.connect(said.append)
    typed(page.limits, LIMITS["first_dose_cap"], limits_table.VALUE, "3")

    assert said == [tr(WORKING), ""]


def test_each_weekday_of_a_shift_says_in_words_whether_it_is_worked(page):
    first = shifts_table.MONDAY
    told = [
        page.shifts.model.index(1, column).data(Qt.ItemDataRole.ToolTipRole)
        for column in (first - 1, first, first + 5)
    ]

    assert [text for text in told if "Late" not in text] == told[:1]
    assert "Late runs on Mondays." in told[1]
    assert "Late does not run on Saturdays." in told[2]


def test_the_unit_may_have_its_board_open_locked(page, session, window, qtbot):
    index = page.limits.model.index(list(SETTING_WORDS).index("board_locked"), limits_table.VALUE)
    before = index.data()
    with qtbot.waitSignal(session.changed):
        page.limits.model.setData(index, "yes")
    window.acts[Act.LOCK_BOARD].setChecked(False)
    session.opened.emit()

    assert before == "no"
    assert session.desk.clinic.settings.board_locked
    assert window.acts[Act.LOCK_BOARD].isChecked()


def test_what_the_unit_need_not_say_is_told_of_its_value_and_of_no_other(page):
    rows = {name: LIMITS[name] for name in ("tocilizumab_doses", "first_dose_cap")}
    told = {
        name: page.limits.model.index(row, limits_table.VALUE).data(Qt.ItemDataRole.ToolTipRole)
        for name, row in rows.items()
    }

    assert "Leave it empty if the unit gives none." in told["tocilizumab_doses"]
    assert "Leave it empty" not in told["first_dose_cap"]


def test_the_same_text_again_asks_for_nothing(page, qtbot):
    with qtbot.assertNotEmitted(page.limits.wanted, wait=50):
        index = page.limits.model.index(LIMITS["first_dose_cap"], limits_table.VALUE)
        page.limits.model.setData(index, "4")


def test_what_is_dated_is_changed_and_taken_back(page, session, answered, accept, settled):
    unit = session.desk.unit
    unit.make(unit.set_dated(HoursOn(MONDAY + timedelta(days=1), time(7), time(12), HTML)))
    page.dates.table.setCurrentIndex(page.dates.model.index(0, 0))
    page.dates.table.setFocus()

    def later(dialog):
        dialog.closes.setTime(dialog.closes.time().addSecs(3600))
        accept(dialog)

    answered(later)
    page.dates._change()
    changed = session.desk.clinic.other_hours
    assert page.dates.model.index(0, 2).data() == HTML
    back = next(one for one in page.dates.findChildren(QPushButton) if one.text() == "Back to usual")
    back.click()
    settled()

    assert [one.closes for one in changed] == [time(13)]
    assert session.desk.clinic.other_hours == ()


def test_what_is_over_is_shown_when_asked_for(page, session):
    before = page.dates.model.rowCount()
    page.dates.everything.setChecked(True)

    assert page.dates.model.rowCount() > before
    assert page.dates.model.index(0, 0).data() == "Fri 1 Jan 2016"


def test_with_letters_twice_as_large_it_fits_a_small_screen_by_scrolling(qtbot, qapp, window, session):
    usual, large = qapp.font(), qapp.font()
    large.setPointSizeF(2 * usual.pointSizeF())
    qapp.setFont(large)
    try:
        page = ClinicPage(session, window.acts)
        qtbot.addWidget(page)

        assert page.minimumSizeHint().width() < 1200
        assert page.shifts.minimumSizeHint().width() > 500
    finally:
        qapp.setFont(usual)


def test_a_change_by_another_shows_on_the_page(page, session):
    unit = session.desk.unit
    unit.make(unit.set_dated(Closure(MONDAY + timedelta(days=1), "Snow")))

    assert page.dates.model.index(0, 2).data() == "Snow"


def test_what_was_changed_while_nobody_looked_is_read_once_somebody_does(page, session, hands):
    unit = session.desk.unit
    hands.press(Act.SHOW_DAY)
    unit.make(unit.set_dated(Closure(MONDAY + timedelta(days=1), "Snow")))
    before = page.dates.model.index(0, 2).data()
    hands.press(Act.SHOW_CLINIC)

    assert before != "Snow"
    assert page.dates.model.index(0, 2).data() == "Snow"


def test_a_screen_reader_hears_head_and_value_of_a_cell(page):
    row = row_of(page.places, "Slot 1")
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [page.places.model.index(row, column).data(role) for column in range(5)]

    assert said == ["Place: Slot 1", "Kind: slot", "In service: yes", "Nights: yes", "Out on dates: nothing"]
    assert page.places.table.accessibleName() == "Places"


def test_enter_in_front_of_what_would_break_leaves_it(qtbot, page, session):
    change = session.desk.unit.alter_place(chair(session, "Chair 7"), Chair("Chair 7", in_service=False))
    dialog = BreaksDialog(change)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()

    assert dialog.leave.isDefault()
