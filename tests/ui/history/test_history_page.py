import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from planner.model.trail import Topic
from tests.planner.store.samples import disarmed
from ui.act import Act
from ui.folders import FileKind
from ui.history.history_page import NOTHING
from ui.language import tr


@pytest.fixture
def page(lived, window, hands, qtbot):
    hands.press(Act.SHOW_HISTORY)
    page = window.pages.history
    qtbot.waitUntil(lambda: page.work is None)
    return page


def numbers(page):
    return [line.number for line in page.view.model.shown]


def test_the_key_shows_the_whole_history(page, window):
    assert page.isVisible()
    assert numbers(page) == [7, 6, 5, 4, 3, 2, 1]
    assert window.acts[Act.SHOW_HISTORY].isChecked()
    assert page.view.table.hasFocus()


def test_it_says_since_when_the_chain_is_unbroken(page):
    assert page.state.text().startswith("The history is complete: ")
    assert page.state.text().endswith(" single changes, unbroken since Mon 23 Nov 2026 10:42.")


def test_a_broken_chain_is_said_in_words_and_colour(page, lived, qtbot):
    with disarmed(lived.desk.path) as file:
        file.execute("UPDATE audit_event SET reason = 'Never mind' WHERE seq = 3")
    page.read()
    qtbot.waitUntil(lambda: page.work is None)

    assert page.state.text() == "The history is broken. Row 3 of the audit trail was altered."
    assert page.state.objectName() == "refusal"


def test_the_search_narrows_the_lines(page):
    page.bar.topic.setCurrentIndex(page.bar.topic.findData(Topic.HOLDS))

    assert numbers(page) == [4]
    page.bar.who.setCurrentIndex(1)
    page.bar.subject.setCurrentText("0012")
    assert numbers(page) == []
    assert page._count.text() == tr(NOTHING)


def test_what_is_done_elsewhere_is_there_when_one_comes_back(page, hands, lived):
    hands.press(Act.SHOW_DAY)
    lived.desk.treatment.reopen("0012", "S1", reason="Came after all")
    hands.press(Act.SHOW_HISTORY)

    assert numbers(page)[0] == 8


def test_undo_in_front_of_it_is_a_line_at_once(page, hands):
    hands.press(Act.UNDO)

    assert numbers(page)[0] == 8
    assert page.view.model.shown[0].verb == "undo"


def test_the_key_takes_the_chosen_edit_back(page, hands, lived, qtbot):
    row = numbers(page).index(4)
    page.view.table.selectRow(row)

    def agree(dialog):
        qtbot.waitUntil(dialog.go.isEnabled)
        dialog.go.click()

    hands.press(Act.TAKE_BACK, into=agree)

    assert lived.desk.happened("0007").holds == ()
    assert numbers(page)[0] == 8


def test_from_another_room_the_key_leads_to_where_an_edit_is_chosen(window, hands, lived):
    hands.press(Act.TAKE_BACK)

    assert window.pages.history.isVisible()
    assert len(lived.desk.happened("0007").holds) == 1


def test_no_visit_is_chosen_while_the_history_is_in_front(page, window):
    assert window.pages.chosen_visit() is None


def test_what_is_found_is_saved_for_a_spreadsheet(page, lived, qtbot, tmp_path, monkeypatch):
    out = tmp_path / "history.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    page.bar.subject.setCurrentText("0012")
    with qtbot.waitSignal(lived.noted) as noted:
        qtbot.mouseClick(page.save, Qt.MouseButton.LeftButton)
    text = out.read_text("utf-8-sig")

    assert noted.args == [f"4 lines of the history were saved in {out}."]
    assert lived.folders.of(FileKind.HISTORY) == tmp_path
    assert text.count("Record 0012 S1 as cancelled") == 3
    assert "0007" not in text
