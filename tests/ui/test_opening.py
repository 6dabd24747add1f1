from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from planner.desk import Desk
from tests.ui.conftest import a_participant
from tests.ui.hands import Hands
from ui.act import Act
from ui.board.surface import empty_in_words
from ui.folders import FileKind
from ui.main_window import MainWindow
from ui.opening import Opening
from ui.session import Session


@pytest.fixture
def opened(qtbot, settings):
    """Opens a file into a new window, pressing a button of each message on the way."""
    sessions, is_over = [], Event()

    def open_file(path, press="", *, demo=False):
        session = Session()
        window = MainWindow(session, settings)
        qtbot.addWidget(window)
        window.show()
        opening = Opening(session, window, clinic_file=path, demo=demo)
        said = []

        def answer():
            box = QApplication.activeModalWidget()
            if session.is_open or is_over.is_set():
                return  # what is asked later is another's to answer
            if isinstance(box, QMessageBox):
                said.append(box.text())
                next(b for b in box.buttons() if b.text().replace("&", "") == press).click()
            else:
                QTimer.singleShot(20, answer)

        opening.start()
        answer()
        qtbot.waitUntil(lambda: session.is_open or bool(said), timeout=60_000)
        sessions.append((session, opening))
        return session, window, said

    yield open_file
    is_over.set()  # or what still waits for a message would answer that of the next test
    for session, opening in sessions:
        session.close()
        opening.clean_up()


def test_a_clinic_file_is_opened_on_today(opened, tmp_path):
    Desk.create(tmp_path / "clinic.db").close()
    session, window, said = opened(tmp_path / "clinic.db")

    assert said == []
    assert window.pages.day.day == session.today()


def test_the_window_stays_awake_while_a_file_is_read_through(opened, tmp_path, monkeypatch):
    Desk.create(tmp_path / "clinic.db").close()
    read_through, check = [], Desk.check
    monkeypatch.setattr(Desk, "check", lambda path: read_through.append(current_thread()) or check(path))
    opened(tmp_path / "clinic.db")

    assert len(read_through) == 1
    assert read_through[0] is not main_thread()


def test_of_two_files_chosen_one_after_the_other_the_second_is_opened(opened, tmp_path, monkeypatch, qtbot):
    for name in ("first.db", "second.db"):
        Desk.create(tmp_path / name).close()
    go_on, check = Event(), Desk.check
    session, window, _ = opened(tmp_path / "first.db")

    def slowly(path):
        if path.name == "first.db":
            go_on.wait(10)
        check(path)

    monkeypatch.setattr(Desk, "check", slowly)
    for name in ("first.db", "second.db"):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, name=name: (str(tmp_path / name), ""))
        Hands(qtbot, window).press(Act.OPEN)
    qtbot.waitUntil(lambda: window._file.text() == "second.db")
    go_on.set()
    qtbot.wait(50)

    assert session.desk.path == tmp_path / "second.db"


def test_a_missing_file_is_made_when_that_is_wanted(opened, tmp_path, qtbot):
    session, _, said = opened(tmp_path / "new.db", press="Make a new clinic file")
    qtbot.waitUntil(lambda: session.is_open)

    assert "new.db" in said[0]
    assert (tmp_path / "new.db").exists()


def test_a_missing_file_is_not_made_when_that_is_not_wanted(opened, tmp_path):
    session, window, _ = opened(tmp_path / "new.db", press="Cancel")

    assert not session.is_open
    assert not (tmp_path / "new.db").exists()
    assert "new.db" in window.waiting.text()


def test_another_file_is_refused_in_a_sentence(opened, tmp_path):
    path = tmp_path / "letter.txt"
    path.write_text("Dear nurse")
    session, _, said = opened(path, press="OK")

    assert not session.is_open
    assert "letter.txt" in said[0]
    assert path.read_text() == "Dear nurse"


def test_after_a_refusal_another_file_can_be_chosen(opened, tmp_path, monkeypatch, qtbot):
    (tmp_path / "empty.db").touch()
    Desk.create(tmp_path / "clinic.db").close()
    session, window, said = opened(tmp_path / "empty.db", press="OK")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(tmp_path / "clinic.db"), ""))
    Hands(qtbot, window).press(Act.OPEN)
    qtbot.waitUntil(lambda: session.is_open and window.pages.day.isVisible())

    assert "empty.db is empty" in said[0]
    assert session.desk.path == tmp_path / "clinic.db"
    assert session.folders.of(FileKind.CLINIC) == tmp_path


def test_another_file_takes_the_place_of_the_one_before(opened, tmp_path, monkeypatch, qtbot):
    Desk.create(tmp_path / "first.db").close()
    with Desk.create(tmp_path / "second.db") as desk:
        desk.enrol(a_participant("0099", desk.today()))
    _, window, _ = opened(tmp_path / "first.db")
    before = window.pages.participants.model.rowCount()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(tmp_path / "second.db"), ""))
    Hands(qtbot, window).press(Act.OPEN)
    qtbot.waitUntil(lambda: window._file.text() == "second.db")

    window.acts[Act.SHOW_PARTICIPANTS].trigger()

    assert before == 0
    assert window.pages.participants.model.row_of("0099") == 0


def test_a_new_file_is_made_where_it_is_wanted_and_takes_the_place_of_the_one_before(
    opened, tmp_path, monkeypatch, qtbot
):
    with Desk.create(tmp_path / "first.db") as desk:
        desk.enrol(a_participant("0099", desk.today()))
    session, window, _ = opened(tmp_path / "first.db")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "annex"), ""))
    Hands(qtbot, window).press(Act.NEW_FILE)

    assert session.desk.path == tmp_path / "annex.db"
    assert session.desk.participants() == ()
    assert window.windowTitle() == "annex.db"
    assert empty_in_words(window.pages.day.model.board).splitlines()[-1].startswith("Nobody is enrolled yet")


def test_a_file_still_being_read_does_not_take_the_place_of_a_new_one(opened, tmp_path, monkeypatch, qtbot):
    Desk.create(tmp_path / "first.db").close()
    Desk.create(tmp_path / "second.db").close()
    session, window, _ = opened(tmp_path / "first.db")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "annex.db"), ""))
    window.findChild(Opening)._reading.start(Desk.open(tmp_path / "second.db"))
    Hands(qtbot, window).press(Act.NEW_FILE)
    qtbot.wait(100)

    assert session.desk.path == tmp_path / "annex.db"


def test_no_new_file_is_written_over_one_that_is_there(opened, tmp_path, monkeypatch, qtbot):
    with Desk.create(tmp_path / "first.db") as desk:
        desk.enrol(a_participant("0099", desk.today()))
    session, window, _ = opened(tmp_path / "first.db")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "first.db"), ""))
    said = []
    Hands(qtbot, window).press(Act.NEW_FILE, into=lambda box: (said.append(box.text()), box.accept()))

    assert "first.db" in said[0]
    assert [one.subject_id for one in session.desk.participants()] == ["0099"]


def test_where_there_is_no_file_yet_one_can_still_be_made_later(opened, tmp_path, monkeypatch, qtbot):
    session, window, _ = opened(tmp_path / "new.db", press="Cancel")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(tmp_path / "mine.db"), ""))
    Hands(qtbot, window).press(Act.NEW_FILE)

    assert session.desk.path == tmp_path / "mine.db"


@pytest.mark.slow
def test_the_demonstration_is_made_and_gone_at_the_end(opened):
    session, window, said = opened(None, demo=True)
    path = session.desk.path

    assert said == []
    assert len(session.desk.participants()) == 30
    assert len(window.pages.day.model.blocks) >= 13
    assert path.exists()


def test_without_a_name_the_file_is_that_of_this_user(opened, tmp_path, monkeypatch):
    monkeypatch.setattr("ui.opening.users_clinic_file", lambda: tmp_path / "mine.db")
    Desk.create(tmp_path / "mine.db").close()
    session, _, _ = opened(None)

    assert session.desk.path == tmp_path / "mine.db"


def test_what_she_may_turn_to_next_is_made_while_she_looks_at_the_board(opened, tmp_path, qtbot):
    Desk.create(tmp_path / "clinic.db").close()
    _, window, _ = opened(tmp_path / "clinic.db")
    pages = window.pages
    at_first = pages._stack.count()
    qtbot.waitUntil(lambda: pages._history is not None)

    assert at_first < pages._stack.count()
    assert pages.is_day_in_front
