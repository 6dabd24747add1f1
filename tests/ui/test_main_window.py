from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QToolButton

from planner.desk import Desk
from planner.errors import UnknownParticipant
from tests.ui.conftest import HTML, NOW, a_participant
from tests.ui.everywhere.cut_cells import settle
from tests.ui.paints import Paints
from ui.act import Act
from ui.main_window import MainWindow
from ui.menus import THEMES
from ui.rooms import ROOMS
from ui.session import Session
from ui.theme import CONTRAST, DARK, LIGHT, Theme, look_of


def dialog_text(seen):
    """Close the next message, keeping what it said."""

    def close():
        box = QApplication.activeModalWidget()
        seen.append(box.text())
        box.accept()

    QTimer.singleShot(0, close)


def test_it_opens_on_today(window):
    assert window.pages.day.day == date(2026, 11, 23)
    assert window.pages.day.bar.date.text() == "Monday 23 November 2026"


def test_before_a_file_is_open_only_what_needs_none_can_be_done(qtbot, settings):
    window = MainWindow(Session(), settings)
    qtbot.addWidget(window)
    allowed = {act for act, action in window.acts.items() if action.isEnabled()}

    assert {Act.QUIT, Act.ABOUT, Act.SHORTCUTS} <= allowed
    assert not allowed & {Act.ENROL, Act.LAY_OUT, Act.EXPORT, Act.UNDO, Act.SHOW_PARTICIPANTS}


def test_undo_and_redo_are_named_and_work_by_key(window, hands, session):
    session.attempt(lambda: session.desk.enrol(a_participant("0099")))
    named = window.acts[Act.UNDO].text()
    hands.press(Act.UNDO)
    said = window.statusBar().currentMessage()
    undone = [one.subject_id for one in session.desk.participants()]
    redo = window.acts[Act.REDO].text()
    hands.press(Act.REDO, by="Ctrl+Y")

    assert "0099" in named
    assert said == "Undone: Enroll 0099. Redo makes it again."
    assert undone == ["0007", "0012"]
    assert "0099" in redo
    assert [one.subject_id for one in session.desk.participants()] == ["0007", "0012", "0099"]


def test_what_the_command_line_wrote_is_shown_on_coming_back(window, session, qtbot):
    window.pages.show_participant("0012")
    with Desk.open(session.desk.path, now=lambda: NOW) as other:
        other.enrol(a_participant("0099"))
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))

    assert window.pages.participants.model.row_of("0099") == 2
    assert "0099" in window.acts[Act.UNDO].text()


def test_closing_it_stops_a_layout_under_way(window, hands, qtbot):
    hands.press(Act.LAY_OUT)
    work = window.pages.day.lay_out.work
    window.close()
    with qtbot.waitSignal(work.finished, timeout=20_000):
        pass

    assert window.pages.day.lay_out.isHidden()


def test_what_is_known_of_the_day_is_not_said_of_the_participants(window, session, qtbot):
    window.pages.show_participant("0012")
    with Desk.open(session.desk.path, now=lambda: NOW) as other:
        other.enrol(a_participant("0099"))
    session.follow_others()

    assert window._state.text() == ""


def test_a_refused_edit_is_told_and_changes_nothing(window, session):
    seen = []
    dialog_text(seen)
    edit = session.attempt(lambda: session.desk.enrol(a_participant("0012")))

    assert edit is None
    assert "0012" in seen[0]
    assert len(session.desk.participants()) == 2


def test_rooms_are_changed_by_key_and_the_right_one_is_switched_on(window, hands):
    hands.press(Act.SHOW_PARTICIPANTS)
    there = window.acts[Act.SHOW_PARTICIPANTS].isChecked()
    hands.press(Act.SHOW_DAY)

    assert there
    assert window.acts[Act.SHOW_DAY].isChecked()
    assert window.pages.day.isVisible()


def test_a_day_is_left_and_found_again_by_key(window, hands):
    hands.press(Act.NEXT_DAY)
    tomorrow = window.pages.day.day
    hands.press(Act.PREVIOUS_DAY)
    hands.press(Act.PREVIOUS_DAY)
    sunday = window.pages.day.model.board
    hands.press(Act.TODAY)

    assert tomorrow == date(2026, 11, 24)
    assert sunday.opens is None
    assert window.pages.day.day == date(2026, 11, 23)


def test_a_theme_is_worn_at_once_and_kept(window, hands, settings, qtbot):
    hands.press(Act.THEME_DARK)
    qtbot.waitUntil(lambda: look_of(window.pages.day.board.palette()) is DARK)

    assert look_of(window.palette()) is DARK
    assert settings.theme is Theme.DARK
    assert [act for act in THEMES.values() if window.acts[act].isChecked()] == [Act.THEME_DARK]


def test_each_other_theme_is_worn_from_the_menu_too(window, hands, settings, qtbot):
    hands.press(Act.THEME_CONTRAST)
    qtbot.waitUntil(lambda: look_of(window.palette()) is CONTRAST)
    contrast = settings.theme
    hands.press(Act.THEME_LIGHT)
    qtbot.waitUntil(lambda: look_of(window.palette()) is LIGHT)
    light = settings.theme
    hands.press(Act.THEME_SYSTEM)

    assert (contrast, light, settings.theme) == (Theme.CONTRAST, Theme.LIGHT, Theme.SYSTEM)
    assert [act for act in THEMES.values() if window.acts[act].isChecked()] == [Act.THEME_SYSTEM]


def test_the_key_of_quit_closes_it_and_how_it_was_is_kept(window, hands, settings):
    hands.press(Act.SIDE_PANEL)
    hands.press(Act.QUIT)

    assert not window.isVisible()
    assert not settings.is_on(Act.SIDE_PANEL, at_first=True)


def test_a_window_that_knows_english_alone_offers_no_language(window):
    assert not [menu for menu in window.findChildren(QMenu) if menu.title() == "Lan&guage"]


def test_a_language_with_a_file_is_offered_by_its_own_name_and_spoken_from_the_next_start(
    qtbot, session, settings, monkeypatch
):
    monkeypatch.setattr("ui.menus.languages", lambda: ("en", "es"))
    window = MainWindow(session, settings)
    qtbot.addWidget(window)
    offered = next(menu for menu in window.findChildren(QMenu) if menu.title() == "Lan&guage").actions()
    offered[1].trigger()

    assert [action.isChecked() for action in offered] == [False, True]
    assert offered[1].text().startswith("español")
    assert settings.language == "es"


def test_what_was_switched_off_stays_off_at_the_next_start(window, qtbot, session, settings):
    window.acts[Act.SIDE_PANEL].setChecked(False)
    window.close()
    again = MainWindow(session, settings)
    qtbot.addWidget(again)

    assert not again.acts[Act.SIDE_PANEL].isChecked()
    assert again.pages.day.side.isHidden()
    assert not again.pages.day.pane.legend.isHidden()


def test_a_participants_note_is_shown_as_it_is_typed(window):
    window.pages.show_participant("0012")
    labels = {label.text(): label for label in window.findChildren(type(window.pages.day.panel._where))}

    assert HTML in labels
    assert labels[HTML].textFormat() == Qt.TextFormat.PlainText


def test_what_stands_behind_a_dialog_is_not_painted_anew_as_it_opens(window, qtbot):
    paints = Paints()
    window.statusBar().installEventFilter(paints)
    dialog = QDialog(window)
    with qtbot.waitActive(dialog):
        dialog.show()
    settle()

    assert not window.isActiveWindow()
    assert paints.times == 0


def test_it_says_once_that_it_was_painted(qtbot, session, settings):
    window = MainWindow(session, settings)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()


def test_the_session_has_no_participant_of_another_id(session):
    with pytest.raises(UnknownParticipant):
        session.desk.course("9999")


def test_the_board_is_where_it_was_at_the_last_start(window, session, settings, qtbot):
    window.pages.day.board.zoom(3)
    window.pages.day.board.horizontalScrollBar().setValue(300)
    where = window.pages.day.board.where()
    window.close()
    again = MainWindow(session, settings)
    qtbot.addWidget(again)
    again.resize(window.size())
    with qtbot.waitExposed(again):
        again.show()
    session.opened.emit()
    qtbot.waitUntil(lambda: again.pages.day.board.where() == pytest.approx(where, abs=1))


def test_a_screen_reader_enters_a_room_by_toggling_its_button_and_leaves_none_by_it(window):
    button = next(one for one in window.findChildren(QToolButton) if one.text() == "Participants")
    button.toggle()
    entered = window.pages.participants.isVisible()
    button.toggle()

    assert entered
    assert window.pages.participants.isVisible()
    assert button.isChecked()
    assert [act for act in ROOMS if window.acts[act].isChecked()] == [Act.SHOW_PARTICIPANTS]
