from PySide6.QtWidgets import QFileDialog

from planner.desk import Desk
from tests.planner.amended import SHIPPED, SHORTER, with_shorter_monitoring
from tests.ui.conftest import a_participant
from ui.act import Act
from ui.folders import FileKind
from ui.language import tr
from ui.treatment.version_dialog import NOBODY_YET, VersionDialog


def shown(qtbot, session, text):
    dialog = VersionDialog(session, text, name="amendment.toml")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_it_says_in_what_the_version_differs_and_keeps_it(qtbot, session, press):
    dialog = shown(qtbot, session, with_shorter_monitoring())
    press(dialog.go)

    assert dialog.said.text() == (
        f"“{SHORTER}”: 2 values differ from “registry record of 2026-01-26”. {tr(NOBODY_YET)}"
    )
    assert "doses 6–9: 3–4 h from the end of infusion" in dialog.report.toPlainText()
    assert not dialog.isVisible()
    assert [one.name for one in session.desk.protocol.versions()][1:] == [SHORTER]


def test_each_fault_of_the_file_is_named_and_nothing_can_be_kept(qtbot, session):
    text = with_shorter_monitoring().replace("flush_minutes", "flush_minuets", 1)
    dialog = shown(qtbot, session, text.replace("minutes = 180", "minutes = -180", 1))

    assert dialog.said.text().startswith("It cannot be added: ")
    assert "flush_minuets" in dialog.report.toPlainText()
    assert "-180" in dialog.report.toPlainText()
    assert not dialog.go.isEnabled()
    assert dialog.go.accessibleDescription() == dialog.said.text()


def test_the_version_that_is_followed_already_is_refused(qtbot, session):
    dialog = shown(qtbot, session, SHIPPED)

    assert "is kept already: give the new one a name of its own" in dialog.report.toPlainText()
    assert not dialog.go.isEnabled()


def test_what_another_program_wrote_has_it_pressed_once_more(qtbot, session, press, clock):
    dialog = shown(qtbot, session, with_shorter_monitoring())
    with Desk.open(session.desk.path, now=clock) as other:
        other.enrol(a_participant("0099"))
    press(dialog.go)
    said = dialog.said.text()
    press(dialog.go)

    assert "look again" in said
    assert "2 values differ" in said
    assert not dialog.isVisible()


def test_from_the_menu_a_file_is_chosen(hands, session, tmp_path, monkeypatch):
    file = tmp_path / "amendment.toml"
    file.write_text(with_shorter_monitoring(), encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    hands.press(Act.ADD_VERSION, into=lambda dialog: dialog.go.click())

    assert session.desk.undo_label() == f"Keep 001942-C, “{SHORTER}”"
    assert session.folders.of(FileKind.STUDY) == tmp_path


def test_a_file_that_is_no_text_is_told_of(hands, session, tmp_path, monkeypatch):
    file = tmp_path / "picture.toml"
    file.write_bytes(b"\xff\xd8\xff")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    said = []

    def read(box):
        said.append(box.text())
        box.accept()

    hands.press(Act.ADD_VERSION, into=read)

    assert said == ["picture.toml could not be read: it is not UTF-8 text."]
