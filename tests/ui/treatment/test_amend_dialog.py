from datetime import date, timedelta
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtTest import QTest

from planner.amendments import Amendments
from planner.desk import Desk
from planner.model.amend_to import ToProfile, ToVersion
from tests.planner.amended import SHORTER, changed, with_shorter_monitoring, without_sg_on_day_8
from tests.ui.conftest import a_participant
from tests.ui.tables import texts_of
from tests.ui.treatment.conftest import TODAY
from ui.act import Act
from ui.asking import WORKING
from ui.language import tr
from ui.session import MOVED_ON
from ui.treatment.amend_dialog import CHOOSE, DATED_LATER, AmendDialog
from ui.treatment.chosen_visit import ChosenVisit
from ui.treatment.delay_dialog import NO_OVERRIDE

WHO = "The study team"


@pytest.fixture
def amended(session, treated) -> ChosenVisit:
    """A version with shorter monitoring is kept; 0042 stands before C2D8."""
    session.desk.protocol.add(with_shorter_monitoring(), "amendment.toml")
    return treated


def choose(dialog, qtbot, to):
    """Choose what is followed, and wait until that was looked at; the rows of the preview."""
    offered = [dialog.to.itemData(number) for number in range(dialog.to.count())]
    dialog.to.setCurrentIndex(offered.index(to))
    qtbot.waitUntil(lambda: not dialog._foresight.is_waiting)
    return texts_of(dialog.changes.table)


def follow(dialog, press, qtbot):
    """Press the button, and wait until it is done or refused."""
    press(dialog.go)
    qtbot.waitUntil(lambda: not dialog._moving.is_waiting)


def test_nothing_is_chosen_for_the_nurse(opened, amended):
    dialog = opened(AmendDialog, amended)

    assert dialog.head.text().startswith(
        "0042 follows “registry record of 2026-01-26” today, with the monitoring profile"
    )
    assert dialog.to.currentIndex() == -1
    assert dialog.remarks.toPlainText() == tr(CHOOSE)
    assert not dialog.go.isEnabled()


def test_what_changes_is_shown_before_it_is_done_in_one_edit(opened, session, qtbot, press, amended):
    dialog = opened(AmendDialog, amended)
    rows = choose(dialog, qtbot, ToVersion(SHORTER))
    barred, before = not dialog.go.isEnabled(), session.desk.undo_label()
    QTest.keyClicks(dialog.decided_by, WHO)
    follow(dialog, press, qtbot)
    version = session.desk.followed_by("0042").on(date(2027, 6, 1)).version
    label, why = session.desk.undo_label(), session.desk.undo().reason

    assert rows[0][:2] == ("0042", "C2D15, C3D1, C3D15, C4D1")
    assert rows[0][2].startswith("monitoring 3–4 h from the end in a chair, 3 h reserved → 2 h")
    assert (barred, before) == (True, "Keep 001942-C, “Amendment 2”")
    assert not dialog.isVisible()
    assert (version, label) == (SHORTER, "Move 0042 to “Amendment 2” from Tue 1 Dec 2026")
    assert why == f"decided by {WHO}"


def test_a_booking_that_no_longer_fits_is_named(opened, session, qtbot, treated):
    session.desk.placing.place("0042/C2D8", arrival=session.now().replace(hour=8, minute=0), chair="Chair 1")
    session.desk.protocol.add(without_sg_on_day_8(), "amendment.toml")
    dialog = opened(AmendDialog, treated)
    choose(dialog, qtbot, ToVersion(SHORTER))

    assert "The booking of C2D8 on Tue 1 Dec 2026 no longer fits and is cancelled." in (
        dialog.remarks.toPlainText()
    )


def test_a_profile_without_hours_is_refused_under_the_form(opened, qtbot, amended):
    dialog = opened(AmendDialog, amended)
    rows = choose(dialog, qtbot, ToProfile("uspi_2026_09", "tarlatamab"))
    QTest.keyClicks(dialog.decided_by, WHO)

    assert dialog.to.currentText() == "The monitoring profile “US label of September 2026” (no hours yet)"
    assert "“uspi_2026_09” has no hours yet: type them into the study file" in dialog.refusal.text()
    assert rows == ()
    assert not dialog.go.isEnabled()


def test_a_distance_that_it_breaks_asks_for_an_override_which_is_kept(opened, session, qtbot, press, treated):
    desk = session.desk
    desk.undo()
    desk.treatment.done("0042", "C2D1", not_given=("tarlatamab",))
    desk.protocol.add(changed(("limit_days = 28", "limit_days = 20")), "amendment.toml")
    dialog = opened(AmendDialog, treated)
    hidden = dialog.override.isVisible()
    choose(dialog, qtbot, ToVersion(SHORTER))
    QTest.keyClicks(dialog.decided_by, WHO)
    asked, barred = dialog.override.isVisible(), not dialog.go.isEnabled()
    said = dialog.foot.why_not.text()
    QTest.keyClicks(dialog.override, "agreed with the PI")
    follow(dialog, press, qtbot)

    assert (hidden, asked, barred, said) == (False, True, True, tr(NO_OVERRIDE))
    assert not dialog.isVisible()
    assert desk.undo_label() == "Move 0042 to “Amendment 2” from Tue 1 Dec 2026"
    assert "agreed with the PI" in desk.undo().reason


def test_everybody_is_moved_together(opened, session, qtbot, press, amended):
    dialog = opened(AmendDialog, amended)
    dialog.whom.setCurrentIndex(1)
    rows = choose(dialog, qtbot, ToVersion(SHORTER))
    QTest.keyClicks(dialog.decided_by, WHO)
    words = dialog.go.text()
    follow(dialog, press, qtbot)

    assert [row[0] for row in rows if row[0]] == ["0007", "0012", "0042"]
    assert words == "&Move 3 participants"
    assert session.desk.undo_label() == "Move everybody to “Amendment 2” from Tue 1 Dec 2026"


@pytest.fixture
def slow(monkeypatch):
    """Has everybody's preview and move take until they are let go; on which thread they were asked for."""
    asked, let_go = [], Event()

    def slowly(name):
        done = getattr(Amendments, name)

        def ask(amendments, *args, **more):
            asked.append((name, "window" if current_thread() is main_thread() else "elsewhere"))
            let_go.wait(10)
            return done(amendments, *args, **more)

        monkeypatch.setattr(Amendments, name, ask)

    slowly("preview_all")
    slowly("move_all")
    slowly.asked, slowly.let_go = asked, let_go
    yield slowly
    let_go.set()


def choose_everybody(dialog, qtbot, slow):
    dialog.whom.setCurrentIndex(1)
    dialog.to.setCurrentIndex(1)
    qtbot.waitUntil(lambda: bool(slow.asked))


def test_the_window_goes_on_while_everybody_is_looked_at_and_moved(opened, session, qtbot, amended, slow):
    dialog = opened(AmendDialog, amended)
    QTest.keyClicks(dialog.decided_by, WHO)
    choose_everybody(dialog, qtbot, slow)
    meanwhile = dialog.remarks.toPlainText(), texts_of(dialog.changes.table), dialog.go.isEnabled()
    slow.let_go.set()
    qtbot.waitUntil(dialog.go.isEnabled)
    slow.let_go.clear()
    dialog.go.click()
    qtbot.waitUntil(lambda: len(slow.asked) == 2)
    moving = dialog.remarks.toPlainText(), dialog.go.isEnabled(), dialog.isVisible()
    slow.let_go.set()
    qtbot.waitUntil(lambda: not dialog.isVisible())

    assert meanwhile == (tr(WORKING), (), False)
    assert moving == (tr(WORKING), False, True)
    assert slow.asked == [("preview_all", "elsewhere"), ("move_all", "elsewhere")]
    assert session.desk.undo_label() == "Move everybody to “Amendment 2” from Tue 1 Dec 2026"


def test_a_move_that_is_still_worked_out_is_not_made_once_the_dialog_is_closed(
    opened, session, qtbot, amended, slow
):
    slow.let_go.set()
    dialog = opened(AmendDialog, amended)
    QTest.keyClicks(dialog.decided_by, WHO)
    choose_everybody(dialog, qtbot, slow)
    qtbot.waitUntil(dialog.go.isEnabled)
    slow.let_go.clear()
    dialog.go.click()
    qtbot.waitUntil(lambda: len(slow.asked) == 2)
    dialog.reject()
    slow.let_go.set()
    qtbot.waitUntil(lambda: dialog._moving.work is None)

    assert session.desk.undo_label() == "Keep 001942-C, “Amendment 2”"


def test_an_answer_of_another_choice_is_thrown_away(opened, session, qtbot, amended, slow):
    dialog = opened(AmendDialog, amended)
    choose_everybody(dialog, qtbot, slow)
    dialog.since.day = date(2026, 12, 24)
    slow.let_go.set()
    qtbot.waitUntil(lambda: dialog.foreseen is not None)

    assert {one.since for one in dialog.foreseen.previews} == {date(2026, 12, 24)}
    assert len(slow.asked) == 2


def test_while_it_does_not_fit_somebody_nobody_is_moved(opened, session, qtbot, treated):
    session.desk.enrol(a_participant("0050", session.today() + timedelta(days=7)))
    level = session.desk.participant("0050").dose_level
    other = "[7.5]" if level == 10 else "[10]"
    session.desk.protocol.add(changed(("levels = [10, 7.5]", f"levels = {other}")), "amendment.toml")
    dialog = opened(AmendDialog, treated)
    dialog.whom.setCurrentIndex(1)
    choose(dialog, qtbot, ToVersion(SHORTER))
    QTest.keyClicks(dialog.decided_by, WHO)

    assert dialog.remarks.toPlainText().startswith("Does not fit ")
    assert not dialog.go.isEnabled()


def test_what_was_not_seen_cannot_be_accepted(opened, qtbot, amended):
    dialog = opened(AmendDialog, amended)
    QTest.keyClicks(dialog.decided_by, WHO)
    choose(dialog, qtbot, ToVersion(SHORTER))
    could = dialog.go.isEnabled()
    dialog.since.day = date(2026, 12, 24)

    assert could
    assert not dialog.go.isEnabled()


def test_that_another_program_had_written_is_said_until_something_else_is_wished_for(
    opened, session, qtbot, press, amended
):
    dialog = opened(AmendDialog, amended)
    choose(dialog, qtbot, ToVersion(SHORTER))
    dialog.decided_by.setText(WHO)
    with Desk.open(session.desk.path, now=session.now) as other:
        other.enrol(a_participant("0051", session.today()))
    follow(dialog, press, qtbot)
    qtbot.waitUntil(lambda: not dialog._foresight.is_waiting)
    said, is_offered = dialog.refusal.text(), dialog.go.isEnabled()
    dialog.since.day = dialog.since.day + timedelta(days=1)

    assert said == tr(MOVED_ON)
    assert is_offered
    assert dialog.refusal.text() == ""


def test_the_menu_opens_it_over_the_chosen_visit(window, hands, session):
    window.pages.show_participant(*TODAY)
    seen = []

    def look(dialog):
        seen.append(dialog.windowTitle())
        dialog.reject()

    hands.press(Act.AMEND, into=look)

    assert seen == ["Follow another version: 0012"]


def test_what_is_dated_later_is_followed_only_once_that_is_ticked(opened, session, qtbot, press, treated):
    text = changed(("effective = { value = 2026-01-26", "effective = { value = 2028-01-03"))
    session.desk.protocol.add(text, "amendment.toml")
    dialog = opened(AmendDialog, treated)
    asked = [dialog.early.isVisible()]
    choose(dialog, qtbot, ToVersion(SHORTER))
    QTest.keyClicks(dialog.decided_by, WHO)
    asked.append(dialog.early.isVisible())
    said, why_not, barred = (
        dialog.remarks.toPlainText(),
        dialog.foot.why_not.text(),
        not dialog.go.isEnabled(),
    )
    dialog.early.setChecked(True)
    follow(dialog, press, qtbot)

    assert asked == [False, True]
    assert "“Amendment 2” is dated Mon 3 Jan 2028" in said
    assert (why_not, barred) == (tr(DATED_LATER), True)
    assert session.desk.undo().reason == f"decided by {WHO}; before its date"


def test_another_day_is_asked_about_anew(opened, session, qtbot, treated):
    text = changed(("effective = { value = 2026-01-26", "effective = { value = 2028-01-03"))
    session.desk.protocol.add(text, "amendment.toml")
    dialog = opened(AmendDialog, treated)
    choose(dialog, qtbot, ToVersion(SHORTER))
    dialog.early.setChecked(True)
    dialog.since.day = dialog.since.day + timedelta(days=1)
    qtbot.waitUntil(lambda: not dialog._foresight.is_waiting and not dialog.early.isChecked())

    assert dialog.early.isVisible()
