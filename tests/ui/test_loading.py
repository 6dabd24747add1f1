import ast
import subprocess
import sys
from pathlib import Path

import pytest

import planner
import ui
from planner.desk import IMPORTED_LATER
from ui.loading import FOR_THE_BOARD, LATER

ALL_LATER = {*IMPORTED_LATER, *LATER}
NOT_AHEAD = {
    "planner.demo",  # few starts need these, or they are no part of the window
    "planner.answers.calendar",
    "planner.answers.shipped",
    "planner.export.atomic_file",
    "planner.export.roster_csv",
    "planner.export.trail_csv",
    "planner.fault_log",
    "planner.layout.solver.__main__",
    "ui.app",  # the start itself
    "ui.help.help_key",  # after the first paint
    "ui.help.idle_keys",
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
        "import sys\nfrom ui.loading import FOR_THE_BOARD, load, load_later\n"
        "load(FOR_THE_BOARD)\nprint(*sys.modules)\nload_later()\nprint(*sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return [set(line.split()) for line in run.stdout.splitlines()]


def imported_when_wanted():
    """The modules of ours that a function of the window or of the desk imports."""
    folders = [Path(package.__file__).parent for package in (ui, planner)]
    for file in (file for folder in folders for file in folder.rglob("*.py")):
        if "cli" in file.parts:
            continue
        for function in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(function, ast.FunctionDef):
                for statement in ast.walk(function):
                    if isinstance(statement, ast.ImportFrom) and statement.module.startswith(
                        ("ui.", "planner.")
                    ):
                        yield statement.module


def test_the_board_waits_for_no_other_room_and_no_dialog(loaded):
    before, _ = loaded

    assert set(FOR_THE_BOARD) <= before
    assert not before & ALL_LATER


def test_what_is_imported_when_it_is_wanted_is_there_soon_after_the_board(loaded):
    _, later = loaded

    assert set(imported_when_wanted()) - NOT_AHEAD <= later
