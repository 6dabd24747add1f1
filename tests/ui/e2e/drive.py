"""The whole way with a real mouse and keyboard: ``python -m tests.ui.e2e.drive FOLDER``.

Starts the program on a screen of its own (Xvfb, openbox), enrols, lays out a day, drags, undoes, runs the
morning, prints and exports, and asks the clinic file after each step; a picture of each is left in FOLDER.
With ``--readme`` those that the README shows are made anew from the same run. With ``--rounds`` every page
and dialog follows, on two screens and in three themes, to be looked at. With ``--waits`` the clinic has 120
participants, and how long the window kept the nurse waiting is printed, step by step. Needs xvfb, openbox,
xdotool and x11-utils, so it is no part of the test run.
"""

import argparse
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.desk import Desk
from tests.ui.boards import MONDAY
from tests.ui.e2e.album import Album
from tests.ui.e2e.demonstration import on_a_screen
from tests.ui.e2e.large_clinic import make_large_clinic
from tests.ui.e2e.long_steps import go_through_what_takes_long
from tests.ui.e2e.nurse import Nurse
from tests.ui.e2e.rounds import go_round

DRAG_PIXELS = 75


def walk(nurse: Nurse, files: Path, *, new: str = "0099") -> None:
    """Look around, enrol, lay out, drag, undo, run the morning, print, export."""
    nurse.look("tour")
    nurse.press("Escape")
    look_around(nurse)
    enrol(nurse, new)
    plan(nurse, MONDAY + timedelta(days=1))
    run(nurse, MONDAY)
    write(nurse, files)
    go_dark(nurse)
    nurse.open("F1", title="Help")
    nurse.look("help")


def look_around(nurse: Nurse) -> None:
    """Today with a visit of two drugs chosen, whose it is, and the weeks."""
    with Desk.open(nurse.clinic) as desk:
        two_drugs = next(block for block in desk.day(MONDAY).blocks if len(block.agents) > 1)
    nurse.find(f"{two_drugs.subject_id} {two_drugs.visit}")
    nurse.look("day", readme="day-light")
    nurse.find(two_drugs.subject_id)
    nurse.look("participants", readme="participants-light")
    nurse.press("ctrl+3")
    nurse.look("weeks", readme="weeks-light")


def enrol(nurse: Nurse, new: str) -> None:
    """Somebody is enrolled, and not after all."""
    nurse.open("ctrl+n", title="Enroll")
    nurse.type(new)
    nurse.look("enrol", readme="enrol-light")
    nurse.press("Return")
    nurse.until("enrolled", lambda desk: desk.participants()[-1].subject_id == new)
    nurse.look("course")
    nurse.press("ctrl+z")
    nurse.until("undone", lambda desk: desk.participants()[-1].subject_id != new)


def plan(nurse: Nurse, on: date) -> None:
    """A day is laid out and one visit of it dragged; each is undone."""
    nurse.press("ctrl+1", "ctrl+Right", "ctrl+l")
    nurse.rest()
    nurse.look("found")
    nurse.press("Return")
    nurse.until("laid out", lambda desk: desk.day(on).layout is not None)
    nurse.look("kept")
    nurse.press("ctrl+z")
    nurse.until("layout undone", lambda desk: desk.day(on).layout is None)
    nurse.press("ctrl+y")
    nurse.until("layout done again", lambda desk: desk.day(on).layout is not None)
    nurse.press("ctrl+1")
    nurse.press("Home")
    left, top, width, height = nurse.outlined()
    middle = left + width // 2, top + height // 2
    nurse.drag(middle, (middle[0] + DRAG_PIXELS, middle[1]), look="in-hand")
    nurse.until("dragged and pinned", lambda desk: pinned(desk, on) == 1)
    nurse.look("dragged")
    nurse.press("ctrl+z")
    nurse.until("drag undone", lambda desk: pinned(desk, on) == 0)


def run(nurse: Nurse, on: date) -> None:
    """Who is late arrives and takes a seat."""
    subject_id, code = late = still_to_come(nurse, on)
    nurse.press("ctrl+t")
    nurse.find(f"{subject_id} {code}")
    nurse.press("space")
    nurse.until("arrived", lambda desk: has_arrived(desk, *late))
    nurse.press("space")
    nurse.press("F7")
    nurse.look("now")
    nurse.press("F7", "ctrl+1")


def write(nurse: Nurse, files: Path) -> None:
    """A calendar is exported and a sheet saved."""
    nurse.open("ctrl+e", title="Export")
    nurse.look("export", readme="export-light")
    nurse.press("Return")
    nurse.type(str(files / "clinic.ics"))
    nurse.press("Return")
    nurse.until("exported", lambda _desk: (files / "clinic.ics").exists())
    nurse.look("exported")
    nurse.close()
    nurse.open("ctrl+p", title="Print")
    nurse.look("print", readme="print-light")
    nurse.press("alt+s")
    nurse.type(str(files / "day.pdf"))
    nurse.press("Return")
    nurse.until("saved as PDF", lambda _desk: (files / "day.pdf").exists())
    nurse.look("printed")
    nurse.close()


def go_dark(nurse: Nurse) -> None:
    """The theme is changed while all the pages are there."""
    nurse.press("alt+v", "t", "d")
    nurse.press("ctrl+t")
    nurse.look("day-dark", readme="day-dark")


def pinned(desk: Desk, on: date) -> int:
    """How many visits of a day a person has placed."""
    return len({block.visit_key for block in desk.day(on).blocks if block.pinned})


def still_to_come(nurse: Nurse, on: date) -> tuple[str, str]:
    """Subject id and visit of somebody who was due by now and has not arrived."""
    with Desk.open(nurse.clinic) as desk:
        coming = (visit for visit in desk.running.day(on).visits if not visit.has_begun and not visit.carried)
        visit = min(coming, key=lambda visit: visit.stays[0][1])
    return visit.subject_id, visit.visit


def has_arrived(desk: Desk, subject_id: str, code: str) -> bool:
    """Has somebody noted that they came?"""
    return any(note.visit == code for note in desk.happened(subject_id).attendances)


def measure(folder: Path) -> None:
    """The same way, and a round through what takes long, in a clinic of 120 participants."""
    with TemporaryDirectory() as home:
        clinic = Path(home) / "large.db"
        make_large_clinic(clinic)
        with on_a_screen(Album(folder), clinic=clinic, waits=True) as nurse:
            walk(nurse, nurse.clinic.parent, new="0999")
            nurse.close()
            go_through_what_takes_long(nurse)


def main() -> None:
    """Drive it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures go; outside the repository")
    parser.add_argument("--readme", action="store_true", help="make the README's pictures anew")
    parser.add_argument("--rounds", action="store_true", help="go through every page and dialog as well")
    parser.add_argument("--waits", action="store_true", help="in a clinic of 120, print the longest waits")
    options = parser.parse_args()
    if options.waits:
        measure(options.folder)
        return
    with on_a_screen(Album(options.folder, renews_readme=options.readme)) as nurse:
        walk(nurse, nurse.clinic.parent)
    if options.rounds:
        go_round(options.folder)


if __name__ == "__main__":
    main()
