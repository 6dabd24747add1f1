"""What a screen reader on Linux is told of the window, asked from another process over AT-SPI.

test_names.py asks the same within the process, of every dialog too; here nothing but the bus is believed.
"""

import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import accessibility_bus
import pytest

from planner.desk import Desk
from planner.model.day_board import Block, DayBoard
from tests.ui.boards import MONDAY, NEW_YORK
from tests.ui.conftest import NOW, a_participant
from tests.ui.e2e.at_spi import Accessible, until
from tests.ui.e2e.listening import listening

pytestmark = [
    pytest.mark.slow,
    pytest.mark.e2e,
    pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI is how Linux tells a screen reader."),
]

WEEKS = (0, 0, 1, 2, 3, 4, 6, 7, 8, 10)  # for so long each has been on treatment on that Monday
SUBJECTS = [f"{number:04d}" for number in range(1, len(WEEKS) + 1)]
ROOMS = ("Day", "Participants", "Weeks", "Protocol", "Clinic", "History")
SEEN = {"enabled", "sensitive", "visible", "showing"}


@pytest.fixture(scope="module")
def clinic(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clinic file whose Monday has blocks in chairs and slots, a visit without a place, and a clash."""
    path = tmp_path_factory.mktemp("clinic") / "clinic.db"
    with Desk.create(path, who="nurse", now=lambda: NOW.replace(hour=6)) as desk:  # before the unit opens
        for subject_id, weeks in zip(SUBJECTS, WEEKS, strict=True):
            desk.enrol(a_participant(subject_id, MONDAY - timedelta(weeks=weeks)))
        clock, placing = desk.day(MONDAY).clock, desk.placing
        for key in [visit.visit_key for visit in desk.day(MONDAY).tray][:-1]:
            best = placing.spots(key)[0]
            placing.place(key, arrival=clock.instant(best.arrival), chair=best.chair, slot=best.slot)
        first, second = (block for block in desk.day(MONDAY).blocks if block.visit in ("C1D8", "C2D8"))
        placing.place(first.visit_key, arrival=clock.instant(second.start), chair=second.place)
    return path


@pytest.fixture(scope="module")
def day(clinic: Path) -> DayBoard:
    """That Monday, as it stands in the file."""
    with Desk.open(clinic, now=lambda: NOW) as desk:
        return desk.day(MONDAY)


@pytest.fixture(scope="module")
def window(clinic: Path, day: DayBoard) -> Iterator[Accessible]:
    """The window on that Monday, without the tour of the first start."""
    packages = " ".join(accessibility_bus.lacking(Path(sys.executable)))
    if packages:
        pytest.skip(f"Nothing to listen with on this machine: run `sudo apt-get install {packages}`.")
    with listening(clinic, now=NOW) as window:
        window.find("push button", "Skip").press()
        until(lambda: all(one.name != "Skip" for one in window.walk()), "a window without the tour")
        yield window


def enter(window: Accessible, room: str) -> None:
    """Go to a room by its button; whoever is there stays."""
    button = window.find("check box", room)
    if "checked" not in button.states:
        button.press()
        until(lambda: "checked" in button.states, f"a switched on {room}")


def rows(part: Accessible) -> list[Accessible]:
    """What of a list or a table can be gone to: all but its heads."""
    return [one for one in part.walk() if one.role in ("list item", "cell")]


def opening(block: Block, day: DayBoard) -> str:
    """How what is read out of a block has to begin."""
    named = {agent: agent for agent in block.agents} | {"sg": "sacituzumab govitecan"}
    given = " and ".join(named[agent] for agent in block.agents)
    start = day.clock.instant(block.start).astimezone(NEW_YORK)
    return f"{block.subject_id} {block.visit}, {given}, {block.place}, {start:%H:%M} to "


def nameless(window: Accessible) -> list[str]:
    """The controls in sight that can have the cursor and of which nothing is said but what they are."""
    able = (one for one in window.walk(into_rows=False) if {"focusable", "showing"} <= one.states)
    return [f"{one.role} {one.name!r}" for one in able if not said_of(one).strip()]


def said_of(control: Accessible) -> str:
    """What tells a control from others of its kind; of a choice the name is only what is chosen."""
    is_choice = control.role == "combo box"
    return " ".join((control.description, *control.labels)) if is_choice else control.name


def test_every_block_of_the_board_is_read_out_with_its_states(window, day):
    enter(window, "Day")
    board = window.find("list", "Day board")
    read = rows(board)
    openings = [opening(block, day) for block in day.blocks]

    assert {"focusable", *SEEN} <= board.states
    assert len(read) == len(openings) > len(SUBJECTS)
    assert all(one.name.startswith(words) for one, words in zip(read, openings, strict=True))
    assert all("pinned" in one.name for one in read)
    assert all({"focusable", "selectable", *SEEN} <= one.states for one in read)


def test_what_has_no_place_and_what_is_wrong_is_read_out(window, day):
    enter(window, "Day")
    tray = [one.name for one in rows(window.find("list", "Not placed"))]
    findings = [one.name for one in rows(window.find("list", "Findings"))]

    assert [name.split()[:2] for name in tray] == [[one.subject_id, one.visit] for one in day.tray]
    assert any("is held by two participants at once" in name for name in findings)


def test_a_block_that_is_pressed_is_chosen_and_read_out_step_by_step(window, day):
    enter(window, "Day")
    before, after = (window.find("list item", opening(block, day)) for block in day.blocks[-2:])
    before.press()
    until(lambda: "selected" in before.states, "a chosen block")
    after.press()
    until(lambda: "selected" in after.states, "another chosen block")
    steps = [one.name for one in rows(window.find("table", "Steps of the chosen visit"))]

    assert "selected" not in before.states
    assert any("infusion" in name for name in steps)


def test_the_cursor_is_said_to_be_where_it_is_put(window, day):
    enter(window, "Day")
    board, button = window.find("list", "Day board"), window.find("push button", "Next day")
    block = window.find("list item", opening(day.blocks[0], day))
    block.press()
    button.focus()
    until(lambda: "focused" in button.states, "a cursor on the button")
    elsewhere = board.states
    board.focus()
    until(lambda: "focused" in board.states & block.states, "a cursor on the chosen block")

    assert "focused" not in elsewhere
    assert "focused" not in button.states


def test_the_button_of_the_participants_leads_to_a_table_of_them_all(window):
    enter(window, "Participants")
    cells = [one.name for one in rows(window.find("table", "Participants"))]

    assert [name for name in cells if name in SUBJECTS] == SUBJECTS


@pytest.mark.parametrize("room", ROOMS)
def test_every_control_of_a_room_has_a_name(window, room):
    enter(window, room)
    lost = nameless(window)

    assert lost == []
