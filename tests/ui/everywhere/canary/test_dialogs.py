"""What looks like HTML in any field is shown as typed in every dialog and message, and opens no file."""

from tests.ui.everywhere.canary.branded_files import study_file
from tests.ui.everywhere.canary.every_field import next_version
from tests.ui.everywhere.canary.watch import BRAND, brand, type_in
from tests.ui.everywhere.places import DIALOGS
from ui.participants.import_dialog import ImportDialog
from ui.plain import ask, tell
from ui.treatment.version_dialog import VersionDialog

COLUMNS = "subject_id,cohort,sg_mg_per_kg,first_step_dose,note"
GOOD_ROSTER = f"{COLUMNS}\n0100 {BRAND},P2,10,2026-12-07,{brand('roster note')}\n"
BAD_ROSTER = f"{COLUMNS}\n0101,{BRAND},{BRAND},{BRAND},{BRAND}\n"
WRONG_COLUMNS = f"subject_id,{BRAND}\n0102,{BRAND}\n"

DIALOGS_OF_FILES = {
    "a roster": lambda session, window: ImportDialog(
        session, GOOD_ROSTER.encode(), name=brand("roster.csv"), parent=window
    ),
    "a faulty roster": lambda session, window: ImportDialog(
        session, BAD_ROSTER.encode(), name=brand("roster.csv"), parent=window
    ),
    "a roster of other columns": lambda session, window: ImportDialog(
        session, WRONG_COLUMNS.encode(), name=brand("roster.csv"), parent=window
    ),
    "a version": lambda session, window: VersionDialog(
        session, next_version(study_file(BRAND), "later"), name=brand("study.toml"), parent=window
    ),
    "no study file": lambda session, window: VersionDialog(
        session, f'schema = "{BRAND}"\n["{BRAND}"]\n', name=brand("study.toml"), parent=window
    ),
}


def test_in_every_dialog_it_is_shown_as_typed(window, session, seen, qtbot):
    for name, making_of in (DIALOGS | DIALOGS_OF_FILES).items():
        dialog = making_of(session, window)
        qtbot.addWidget(dialog)
        dialog.show()
        seen.look(name, dialog)
        type_in(dialog, brand("typed here"))
        seen.look(f"{name}, typed in", dialog)
        dialog.close()

    assert seen.wrong == {}
    assert all(map(seen.shows, map(brand, ("roster.csv", "study.toml", "typed here"))))


def test_a_message_and_a_question_show_it_as_typed(window, session, seen, answered):
    def look(box):
        seen.look(box.text(), box)
        box.reject()

    answered(look)
    tell(window, brand("sentence"), title=brand("title"))
    answered(look)
    ask(window, brand("question"), yes=brand("yes"), detail=brand("detail"))
    answered(look)
    session.refused.emit(brand("refusal"))
    session.noted.emit(brand("note"))
    window.grab()

    assert seen.wrong == {}
    assert all(map(seen.shows, map(brand, ("sentence", "title", "question", "yes", "detail", "refusal"))))
    assert window.statusBar().currentMessage() == brand("note")


def test_an_edit_is_named_in_menu_and_status_line_as_typed(window, session, seen):
    desk = session.desk
    session.attempt(lambda: desk.unit.make(desk.unit.rename_place(desk.clinic.chairs[1], brand("new name"))))
    seen.look("window", window)

    assert brand("new name") in window.acts["undo"].text()
    assert brand("new name") in window.statusBar().currentMessage()
    assert seen.wrong == {}
