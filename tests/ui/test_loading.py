import ast
import subprocess
import sys
from pathlib import Path

import pytest

import ui
from ui.loading import FOR_THE_BOARD, LATER

FOLDER = Path(ui.__file__).parent
NOT_AHEAD = {
    "ui.app",  # the start itself
    "ui.help.help_key",  # after the first paint
    "ui.printing.appointment_sheet",  # with Qt's printing, which few starts need
    "ui.printing.chosen_printer",
    "ui.printing.document",
    "ui.printing.painting",
    "ui.printing.place_sheet",
    "ui.printing.visit_sheets",
    "ui.printing.weeks_on_paper",
}


@pytest.fixture(scope="module")
def loaded():
    """The modules that are there before the board, and those a little later."""
    program = (
        "import sys\nfrom ui.loading import FOR_THE_BOARD, LATER, load\n"
        "load(FOR_THE_BOARD)\nprint(*sys.modules)\nload(LATER)\nprint(*sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return [set(line.split()) for line in run.stdout.splitlines()]


def imported_when_wanted():
    """The modules of the window that a function imports."""
    for file in FOLDER.rglob("*.py"):
        for function in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(function, ast.FunctionDef):
                for statement in ast.walk(function):
                    if isinstance(statement, ast.ImportFrom) and statement.module.startswith("ui."):
                        yield statement.module


def test_the_board_waits_for_no_other_room_and_no_dialog(loaded):
    before, _ = loaded

    assert set(FOR_THE_BOARD) <= before
    assert not before & set(LATER)


def test_what_is_imported_when_it_is_wanted_is_there_soon_after_the_board(loaded):
    _, later = loaded

    assert set(imported_when_wanted()) - NOT_AHEAD <= later
