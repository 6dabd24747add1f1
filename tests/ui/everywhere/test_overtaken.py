"""What another program writes while a dialog is open is heard in every dialog that shows the clinic file."""

from PySide6.QtCore import SIGNAL

from tests.ui.everywhere.places import DIALOGS, live_a_day

SHOWS_NOTHING_OF_THE_FILE = {"ExportDialog", "HelpWindow", "ShortcutsDialog"}
LOOKED_AT_ONCE_MORE = {
    "BreaksDialog": "the change it asks about is only made of the file as it was shown (changing.py)",
    "PrintDialog": "a sheet that was overtaken is not saved, and made anew (sheet_making.py)",
    "PaletteDialog": "it is gone at the next key, and leads to what is there by then",
}


def test_every_dialog_hears_what_another_program_wrote(window, session):
    live_a_day(session)
    deaf = set()
    for name, making in DIALOGS.items():
        before = session.receivers(SIGNAL("overtaken()"))
        dialog = making(session, window)
        if session.receivers(SIGNAL("overtaken()")) == before:
            deaf.add(name)
        dialog.deleteLater()

    assert deaf == SHOWS_NOTHING_OF_THE_FILE | set(LOOKED_AT_ONCE_MORE)
