from threading import Event

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel

from planner.model.trail import Topic, TrailSearch
from planner.sheets import Sheets
from tests.ui.boards import MONDAY
from tests.ui.conftest import NOW, a_participant
from tests.ui.printing.conftest import all_texts, press
from ui.act import Act
from ui.folders import FileKind
from ui.printing import chosen_file
from ui.printing.paper import PaperSize
from ui.printing.print_dialog import PrintDialog
from ui.printing.sheet_wish import SheetKind


@pytest.fixture
def dialog(qtbot, session):
    session.desk.placing.place(
        "0012/S1", arrival=NOW.replace(hour=8, minute=0), chair="Chair 1", slot="Slot 1"
    )
    made = PrintDialog(session, on=MONDAY, subject_id="0012")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(made.print_.isEnabled)
    yield made
    QThreadPool.globalInstance().waitForDone(5000)


@pytest.fixture
def held(monkeypatch):
    """Set, it lets a save go on: until then it is under way."""
    may_go_on, save = Event(), Sheets.save

    def wait_and_save(sheets, *where, **how):
        assert may_go_on.wait(10)
        save(sheets, *where, **how)

    monkeypatch.setattr(Sheets, "save", wait_and_save)
    yield may_go_on
    may_go_on.set()


def printed(session):
    session.follow_others()
    return [line.label for line in session.desk.trail.lines(TrailSearch(topic=Topic.EXPORTS))]


def test_the_day_in_front_is_shown_before_anything_is_printed(dialog, session):
    text = all_texts(dialog.made.pages)

    assert "Day sheet by place" in text
    assert "0012" in text
    assert len(dialog.preview.views) == len(dialog.made.pages)
    assert printed(session) == []


def test_another_choice_is_shown_instead(dialog, qtbot):
    press(qtbot, dialog.choice, SheetKind.APPOINTMENTS)
    was_allowed, why_not = dialog.save.isEnabled(), dialog.save.accessibleDescription()
    qtbot.waitUntil(dialog.save.isEnabled)

    assert not was_allowed
    assert why_not == "The sheet is being made."
    assert dialog.save.accessibleDescription() == ""
    assert "Your appointments" in all_texts(dialog.made.pages)


def test_what_was_under_way_for_an_older_choice_is_not_shown(dialog, session, monkeypatch, qtbot):
    may_go_on, day = Event(), Sheets.day

    def wait_and_read(sheets, on):
        assert may_go_on.wait(10)
        return day(sheets, on)

    monkeypatch.setattr(Sheets, "day", wait_and_read)
    press(qtbot, dialog.choice, SheetKind.VISITS)
    qtbot.waitUntil(lambda: dialog.work is not None)
    press(qtbot, dialog.choice, SheetKind.WEEKS)
    may_go_on.set()
    qtbot.waitUntil(dialog.save.isEnabled)

    assert dialog.made.wish.kind is SheetKind.WEEKS


def test_a_sheet_is_saved_as_pdf_recorded_and_shown_with_the_new_head_of_the_trail(
    dialog, session, tmp_path, monkeypatch, qtbot
):
    out = tmp_path / "day.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(out.with_suffix("")), ""))
    before = dialog.made.imprint.row
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.made.imprint.row > before)

    assert out.read_bytes().startswith(b"%PDF")
    assert session.folders.of(FileKind.SHEET) == tmp_path
    assert dialog.said.text() == f"day.pdf was saved in {tmp_path}."
    assert printed(session) == ["Saved as PDF: day sheet by place of Mon 23 Nov 2026; pages: 1"]


def test_a_file_that_is_there_is_not_replaced_unasked_where_the_ending_was_left_out(
    dialog, session, tmp_path, monkeypatch, qtbot
):
    (tmp_path / "day.pdf").write_bytes(b"old")
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "day"), ""))
    monkeypatch.setattr(chosen_file, "ask", lambda _parent, question, **_how: asked.append(question))
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)

    assert asked == ["day.pdf is there already."]
    assert (tmp_path / "day.pdf").read_bytes() == b"old"
    assert printed(session) == []


def test_a_folder_that_is_not_there_is_said_and_the_dialog_stays(dialog, session, tmp_path, qtbot):
    dialog.save_to(tmp_path / "gone" / "day.pdf")
    qtbot.waitUntil(lambda: bool(dialog.refusal.text()))
    qtbot.waitUntil(dialog.save.isEnabled)

    assert "no folder" in dialog.refusal.text()
    assert dialog.refusal.isVisible()
    assert printed(session) == []


def test_a_file_changed_meanwhile_is_shown_anew_before_it_is_saved(dialog, session, tmp_path, qtbot):
    session.desk.enrol(a_participant("0099"))
    dialog.save_to(tmp_path / "day.pdf")
    qtbot.waitUntil(lambda: bool(dialog.refusal.text()))
    qtbot.waitUntil(dialog.save.isEnabled)

    assert "look at it again" in dialog.refusal.text()
    assert not (tmp_path / "day.pdf").exists()
    assert "0099" in all_texts(dialog.made.pages)


def test_without_a_printer_it_says_so_and_names_the_way_round(dialog, session, monkeypatch, qtbot):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    qtbot.mouseClick(dialog.print_, Qt.MouseButton.LeftButton)

    assert dialog.refusal.text().startswith("No printer is set up")
    assert "PDF" in dialog.refusal.text()
    assert printed(session) == []


def test_what_goes_to_a_printer_is_recorded(dialog, session, tmp_path, monkeypatch, qtbot):
    out = tmp_path / "paper.pdf"

    def accept(print_dialog):
        printer = print_dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(out))
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Ward"])
    monkeypatch.setattr(QPrintDialog, "exec", accept)
    qtbot.mouseClick(dialog.print_, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.said.text().startswith("Sent to"))
    qtbot.waitUntil(dialog.print_.isEnabled)

    assert b"/MediaBox [0 0 612" in out.read_bytes()
    assert printed(session) == ["Printed: day sheet by place of Mon 23 Nov 2026; pages: 1"]


def test_closed_meanwhile_the_sheet_is_saved_and_the_session_told(dialog, held, session, tmp_path, qtbot):
    dialog.save_to(tmp_path / "day.pdf")
    dialog.reject()
    with qtbot.waitSignal(session.noted) as noted:
        held.set()

    assert noted.args == [f"day.pdf was saved in {tmp_path}."]
    assert (tmp_path / "day.pdf").exists()


def test_no_two_of_what_is_shown_answer_to_the_same_letter(dialog, qtbot):
    def letters():
        shown = [*dialog.findChildren(QAbstractButton), *dialog.findChildren(QLabel)]
        texts = [one.text() for one in shown if one.isVisible()]
        return [text[text.index("&") + 1].casefold() for text in texts if "&" in text]

    for kind in SheetKind:
        press(qtbot, dialog.choice, kind)
        found = letters()
        assert len(found) > 6
        assert len(found) == len(set(found))


def test_nobodys_appointments_ask_to_enrol_first(qtbot, qapp, desk):
    from ui.session import Session

    session = Session()
    session.open(desk)
    dialog = PrintDialog(session, on=MONDAY, kind=SheetKind.APPOINTMENTS)
    qtbot.addWidget(dialog)

    qtbot.waitUntil(lambda: "enrol" in dialog.refusal.text())
    assert not dialog.print_.isEnabled()
    assert dialog.print_.accessibleDescription() == dialog.refusal.text()


def test_the_paper_chosen_last_is_offered_first_the_next_time(hands, settings):
    def close_with_a4(dialog):
        dialog.choice.paper.setCurrentIndex(dialog.choice.paper.findData(PaperSize.A4))
        dialog.reject()

    sizes = []
    hands.press(Act.PRINT, into=close_with_a4)
    hands.press(Act.PRINT, into=lambda dialog: (sizes.append(dialog.choice.wish.size), dialog.reject()))

    assert sizes == [PaperSize.A4]
    assert settings.paper == "A4"


def test_ctrl_p_opens_it_on_what_is_in_front(window, hands, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(PrintDialog, "exec", lambda dialog: opened.append(dialog.choice.wish))
    hands.press(Act.PRINT)
    window.pages.show_participant("0012")
    qtbot.keyClick(QApplication.focusWidget() or window, "P", Qt.KeyboardModifier.ControlModifier)
    hands.press(Act.SHOW_WEEKS)
    hands.press(Act.PRINT)

    assert [(wish.kind, wish.subject_id, wish.on) for wish in opened] == [
        (SheetKind.PLACES, "", MONDAY),
        (SheetKind.APPOINTMENTS, "0012", MONDAY),
        (SheetKind.WEEKS, "", MONDAY),
    ]
